/// Names one special topic of a newsroom, such as `chunchabei-2026`: it is typed, and stands in the address of its page.
public struct TopicID: Handle {
  public static let field = TextField.label
  public let text: String
  public init(checked text: String) { self.text = text }
}

/// A special topic 专题: what articles belong to beside their column.
public struct Topic: Hashable, Sendable, Codable {
  public let id: TopicID
  /// Counts its editions from 1.
  public let edition: Int
  public let title: String
  /// Whether articles can still be put into it. The page of a closed topic stays.
  public let isOpen: Bool
  public let by: PersonID
  public let at: Instant

  public init(id: TopicID, edition: Int, title: String, isOpen: Bool, by: PersonID, at: Instant) {
    self.id = id
    self.edition = edition
    self.title = title
    self.isOpen = isOpen
    self.by = by
    self.at = at
  }

  /// The longest code, in characters: it becomes a file's name.
  public static let longestCode = 40

  /// The next edition of a topic, or its first; `nil` where it stands so already.
  ///
  /// - Parameters:
  ///   - title: `nil` leaves it as it is; a first edition needs one.
  ///   - isOpen: `nil` leaves it as it is; a first edition is open.
  public static func edition(
    of id: TopicID, after last: Topic?, title: String?, isOpen: Bool?, by person: Person, at time: Instant
  ) throws(Refusal) -> Topic? {
    var unmet = Person?.some(person).lackingAnywhere(anyOf: [.editor, .chiefEditor, .administrator])
    if last == nil, id.text.count > longestCode {
      unmet.append(.text(.tooLong(.label, limit: longestCode, actual: id.text.count)))
    }
    if last == nil, id.text.contains(".") { unmet.append(.text(.notAName(.label))) }
    var line = last?.title ?? ""
    if let title {
      do { line = try PlainText.line(title, as: .headline) } catch { unmet.append(.text(error)) }
    } else if last == nil {
      unmet.append(.text(.empty(.headline)))
    }
    guard unmet.isEmpty else { throw Refusal(.topic, unmet) }
    let next = Topic(
      id: id, edition: (last?.edition ?? 0) + 1, title: line, isOpen: isOpen ?? last?.isOpen ?? true, by: person.id,
      at: time)
    if let last, last.title == next.title, last.isOpen == next.isOpen { return nil }
    return next
  }
}

/// Records that were written before there were topics have none.
extension KeyedDecodingContainer {
  func decode(_ type: [TopicID].Type, forKey key: Key) throws -> [TopicID] {
    try decodeIfPresent(type, forKey: key) ?? []
  }

  /// Only what is related may be missing; other lists of articles may not.
  func decode(_ type: [ArticleID].Type, forKey key: Key) throws -> [ArticleID] {
    if let articles = try decodeIfPresent(type, forKey: key) { return articles }
    guard key.stringValue == "related" else {
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: "no \(key.stringValue)"))
    }
    return []
  }
}
