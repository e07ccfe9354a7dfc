/// A headline 标题: one printable line of 1 to 200 characters. One that exists is fit to print.
public struct Headline: Hashable, Sendable, CustomStringConvertible {
  public let text: String
  public init(_ text: some StringProtocol) throws(TextFault) { self.text = try PlainText.line(text, as: .headline) }
  /// As it was signed, whatever is asked of new ones.
  fileprivate init(stored text: String) throws(TextFault) {
    try PlainText.check(text, as: .headline)
    self.text = text
  }
  public var description: String { text }
}

extension Headline: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(stored: try container.decode(String.self))
    } catch let fault as TextFault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(fault)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
