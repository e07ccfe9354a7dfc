/// Where in the newsroom's tree of columns 栏目 something stands, such as `国内国际/强县新闻`.
public struct ColumnPath: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// From the top of the tree down. Empty for the newsroom as a whole.
  public let names: [String]

  /// The whole newsroom: every column is below it.
  public static let newsroom = ColumnPath(names: [])

  private static let separators: Set<Unicode.Scalar> = ["/", ">", "／", "＞"]

  private init(names: [String]) { self.names = names }

  /// Reads `国内国际/强县新闻`; `>` and the full-width forms part the names as well, as printed pages do.
  public init(_ text: some StringProtocol) throws(TextFault) {
    var names: [String] = []
    // By scalars: a mark that combines with a slash must not hide it.
    for part in String(text).unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: Self.separators.contains)
    {
      names.append(try PlainText.line(String(part), as: .column))
    }
    self.init(names: names)
  }

  public init(_ names: [String]) throws(TextFault) {
    var checked: [String] = []
    for name in names {
      guard !name.unicodeScalars.contains(where: Self.separators.contains) else { throw .notAName(.column) }
      checked.append(try PlainText.line(name, as: .column))
    }
    self.init(names: checked)
  }

  public var description: String { names.joined(separator: "/") }

  /// Whether this column is `other` or lies below it: a role granted on `other` counts here.
  public func isWithin(_ other: ColumnPath) -> Bool { names.starts(with: other.names) }

  /// The column of this name below this one.
  func appending(_ name: String) -> ColumnPath { ColumnPath(names: names + [name]) }

  /// The column one step up; `nil` for the newsroom itself.
  public var parent: ColumnPath? { names.isEmpty ? nil : ColumnPath(names: names.dropLast()) }

  public static func < (one: ColumnPath, other: ColumnPath) -> Bool {
    one.names.lexicographicallyPrecedes(other.names)
  }
}

extension ColumnPath: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = text.isEmpty ? .newsroom : try ColumnPath(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a column: \(text)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
