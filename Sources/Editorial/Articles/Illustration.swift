/// A picture 配图 printed with a text, with the words under it. It is part of what is signed.
public struct Illustration: Hashable, Sendable, Codable {
  /// Of the bytes as they are kept and published.
  public let picture: Digest
  public let kind: Picture.Kind
  /// In pixels.
  public let width: Int
  public let height: Int
  /// What it shows 图说.
  public let caption: String?
  /// Who took it 摄影.
  public let photographer: String?
  /// Where it comes from 图片来源, such as an agency: whoever may license it.
  public let source: String?
  /// What its file says of it; absent where it says nothing, as in every text from before it was read.
  public let embedded: PictureNotes?

  public init(
    picture: Digest, kind: Picture.Kind, width: Int, height: Int, caption: String? = nil, photographer: String? = nil,
    source: String? = nil, embedded: PictureNotes? = nil
  ) throws(TextFault) {
    self.picture = picture
    self.kind = kind
    self.width = width
    self.height = height
    self.caption = if let caption { try PlainText.line(caption, as: .caption) } else { nil }
    self.photographer = if let photographer { try PlainText.line(photographer, as: .photographer) } else { nil }
    self.source = if let source { try PlainText.line(source, as: .source) } else { nil }
    self.embedded = embedded
  }

  /// A picture with what its sender wrote under it.
  public init(_ picture: Picture) {
    self.picture = picture.digest
    kind = picture.kind
    width = picture.width
    height = picture.height
    caption = picture.caption
    photographer = nil
    source = nil
    embedded = picture.embedded
  }

  /// The same picture with other words under it; what is `nil` stays, what is empty goes.
  public func saying(
    caption: String?, photographer: String?, source: String? = nil
  ) throws(TextFault) -> Illustration {
    func said(_ new: String?, _ old: String?) -> String? { new.map { $0.trimmed.isEmpty ? nil : $0 } ?? old }
    return try Illustration(
      picture: picture, kind: kind, width: width, height: height, caption: said(caption, self.caption),
      photographer: said(photographer, self.photographer), source: said(source, self.source), embedded: embedded)
  }

  /// The same with what its file says, where nothing is printed under it. What is named here is left as it is.
  public func takingOver(except fields: Set<TextField> = []) throws(TextFault) -> Illustration {
    func taken(_ field: TextField, _ printed: String?, _ said: String?) -> String? {
      printed == nil && !fields.contains(field) ? said : nil
    }
    return try saying(
      caption: taken(.caption, caption, embedded?.caption),
      photographer: taken(.photographer, photographer, embedded?.photographer),
      source: taken(.source, source, embedded?.proposedSource))
  }

  /// How it reads in lists and differences: 图 9c1f04ab 春茶开采 摄影: 河边人 来源: 新华社.
  public var readingText: String {
    ["图 \(picture.short)", caption, photographer.map { "摄影: \($0)" }, source.map { "来源: \($0)" }].compactMap { $0 }
      .joined(separator: " ")
  }
}
