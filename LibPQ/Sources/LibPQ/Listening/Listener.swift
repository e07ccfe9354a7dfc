/// What is announced on channels of the database (`NOTIFY`), for as long as somebody iterates.
///
/// It has a connection and a thread of its own, and connects again when the server was away. What is announced
/// meanwhile is lost: on every `connected` read what you missed.
///
/// ```swift
/// for await event in Listener(place, to: "outbox") {
///   switch event {
///   case .connected, .note: await deliver()
///   case .lost(let error): logger.warning("\(error)")
///   }
/// }
/// ```
public struct Listener: AsyncSequence, Sendable {
  public enum Event: Hashable, Sendable {
    /// It listens from now on; what was announced before has gone by.
    case connected
    /// Somebody announced something.
    case note(Note)
    /// It does not listen any more, and `connected` will say when it does again; also when more notes than 4,096 were
    /// left unread and have been dropped.
    case lost(DatabaseError)
  }

  /// One announcement.
  public struct Note: Hashable, Sendable {
    public let channel: String
    /// Empty when none was given.
    public let payload: String
    /// The server process of whoever announced it.
    public let process: Int32
  }

  private let string: ConnectionString
  private let channels: [StaticString]
  private let silence: Duration

  /// - Parameters:
  ///   - string: where the database is; not behind a pooler that gives sessions away.
  ///   - channel: the names, as they are written between double quotes.
  ///   - silence: after so long without a note the server is asked whether it is still there.
  public init(_ string: ConnectionString, to channel: StaticString..., silence: Duration = .seconds(15)) {
    self.string = string
    self.silence = silence
    channels = channel
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(ear: Ear(string, channels.map(\.description), silence: silence))
  }

  /// Stops listening when it goes.
  public struct Iterator: AsyncIteratorProtocol {
    let ear: Ear

    /// Waits for the next event; nil once the task is cancelled.
    public mutating func next() async -> Event? { await ear.mailbox.next() }

    public mutating func next(isolation actor: isolated (any Actor)?) async -> Event? { await ear.mailbox.next() }
  }
}

/// An iterator's hold on its thread.
final class Ear: Sendable {
  let mailbox = Mailbox()
  private let bell: Bell?

  init(_ string: ConnectionString, _ channels: [String], silence: Duration) {
    bell = Bell()
    let error = DatabaseError(.unavailable, "the system gives no more threads or files")
    guard let bell, startThread({ [mailbox] in Listening(string, channels, mailbox, bell, silence: silence).run() })
    else {
      mailbox.put(.lost(error))
      mailbox.end()
      return
    }
  }

  deinit { bell?.ring() }
}
