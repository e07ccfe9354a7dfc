/// An event with its place in a hash-chained history: changing, dropping or inserting one breaks every later link.
public struct Sealed<Event: Hashable & Sendable & Codable>: Hashable, Sendable {
  /// Counts from 1 within one history.
  public let number: Int
  public let event: Event
  public let actor: Actor
  public let at: Instant
  /// The event as it is stored, to the byte.
  public let payload: String
  /// The digest of the link before; for the first, the digest of the subject's id.
  public let previous: Digest
  public let digest: Digest

  /// Seals `event` onto the link with the digest `previous`.
  public init(_ event: Event, number: Int, by actor: Actor, at: Instant, after previous: Digest) {
    self.number = number
    self.event = event
    self.actor = actor
    self.at = at
    payload = Canonical.json(event)
    self.previous = previous
    digest = Self.digest(number, payload, actor, at, previous)
  }

  /// Reads a link back from the store.
  public init(
    stored payload: String, number: Int, by actor: Actor, at: Instant, previous: Digest, digest: Digest
  ) throws(HistoryFault) {
    do {
      event = try Canonical.decode(Event.self, json: payload)
    } catch {
      throw .unreadable(number: number, detail: "\(error)")
    }
    self.number = number
    self.actor = actor
    self.at = at
    self.payload = payload
    self.previous = previous
    self.digest = digest
  }

  /// Whether this link is whole and follows the link with the digest `earlier`.
  public func follows(_ earlier: Digest) -> Bool {
    previous == earlier && digest == Self.digest(number, payload, actor, at, previous)
  }

  /// The digest that the first link of the history of `subject` follows.
  public static func beginning(of subject: some Identifier) -> Digest {
    Canonical.digest(["caibian-history 1", subject.description])
  }

  private static func digest(_ number: Int, _ payload: String, _ actor: Actor, _ at: Instant, _ previous: Digest)
    -> Digest
  {
    Canonical.digest(["\(number)", payload, actor.sealName, "\(at.microseconds)", previous.hex])
  }
}

extension Actor {
  /// How the store and the seals write an actor; keeps a person who is called `dispatcher` apart from the service.
  public var sealName: String {
    switch self {
    case .person(let id): "person \(id.text)"
    case .dispatcher: "dispatcher"
    case .letters: "letters"
    case .notices: "notices"
    case .reader: "reader"
    }
  }

  /// Reads `sealName` back; `nil` for anything else.
  public init?(sealName: String) {
    switch sealName {
    case "dispatcher": self = .dispatcher
    case "letters": self = .letters
    case "notices": self = .notices
    case "reader": self = .reader
    default:
      guard sealName.hasPrefix("person "), let id = try? PersonID(stored: sealName.dropFirst("person ".count)) else {
        return nil
      }
      self = .person(id)
    }
  }
}

/// What can be wrong with a stored history.
public enum HistoryFault: Error, Hashable, Sendable {
  case empty
  case unreadable(number: Int, detail: String)
  /// What is stored as the state is none.
  case unreadableState(detail: String)
  /// Link `number` was changed, or one before it is missing.
  case brokenChain(number: Int)
  /// The first event does not begin the thing, or a later one begins it again.
  case misplaced(number: Int)
  /// Replaying the history does not give the stored state.
  case stateDiffers
}
