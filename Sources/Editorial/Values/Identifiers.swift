public import FoundationEssentials

/// What tells one thing of the newsroom from another of its kind, for ever.
public protocol Identifier: Hashable, Sendable, Codable, CustomStringConvertible {
  var uuid: UUID { get }
  init(_ uuid: UUID)
}

extension Identifier {
  /// The full form: 36 lower-case characters.
  public var description: String { uuid.uuidString.lowercased() }
  /// The first eight digits: what tables show and people type.
  public var short: Substring { description.prefix(8) }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let uuid = UUID(uuidString: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier: \(text)")
    }
    self.init(uuid)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Identifies an article 稿件 across all its revisions.
public struct ArticleID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies a reader's submission 来稿.
public struct SubmissionID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies a stored rights decision.
public struct DecisionID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies one command that somebody gave. A command repeated under the same id takes effect once.
public struct CommandID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies the sender of submissions, whose contact data lie apart.
public struct SenderID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies an author's fee 稿酬.
public struct FeeID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies a note from one shift to the next.
public struct ShiftNoteID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// Identifies a batch of payments handed to the bank.
public struct BatchID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}
