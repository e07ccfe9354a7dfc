public import Foundation

/// A page and what a careful editor says of it: a line of `expected.jsonl` beside the page files.
public struct PageCase: Sendable {
  public let name: String
  public let isPasted: Bool
  private let fields: [String: [String?]]
  private let authors: [[String]]
  let bodyStarts: String
  let bodyEnds: String
  let paragraphs: Int?
  let mayStand: [String]
  let notInBody: [String]

  /// The cases of a folder, for its `.html` or its `.txt` files; those whose file is missing are left out.
  public static func all(in folder: URL, pasted: Bool) throws -> [PageCase] {
    let table = try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)
    return try table.split(whereSeparator: \.isNewline).compactMap { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { return nil }
      let page = PageCase(object, isPasted: pasted)
      return FileManager.default.fileExists(atPath: page.file(in: folder).path) ? page : nil
    }
  }

  public func file(in folder: URL) -> URL { folder.appending(path: name + (isPasted ? ".txt" : ".html")) }

  init(_ object: [String: Any], isPasted: Bool) {
    var all = object
    if isPasted, let other = object["pasted"] as? [String: Any] { all.merge(other) { $1 } }
    let also = object["also"] as? [String: Any] ?? [:]
    func said(_ field: String) -> [String?] {
      let others = (also[field] as? [Any])?.map { $0 as? String } ?? (also[field] as? String).map { [$0] } ?? []
      return [all[field] as? String] + others
    }
    name = object["name"] as? String ?? ""
    self.isPasted = isPasted
    fields = Dictionary(uniqueKeysWithValues: Self.texts.map { ($0, said($0)) })
    let lists =
      [all["authors"] as? [String] ?? []]
      + ((also["authors"] as? [[String]]) ?? [(also["authors"] as? [String])].compactMap(\.self))
    authors = lists
    bodyStarts = all["bodyStarts"] as? String ?? ""
    bodyEnds = all["bodyEnds"] as? String ?? ""
    paragraphs = all["paragraphs"] as? Int
    mayStand = all["mayStand"] as? [String] ?? []
    notInBody = all["notInBody"] as? [String] ?? []
  }

  static let texts = ["headline", "kicker", "deck", "source", "date", "editor", "originalTitle"]

  func allowed(_ field: String) -> [String?] { fields[field] ?? [nil] }
  var allowedAuthors: [[String]] { authors }
}
