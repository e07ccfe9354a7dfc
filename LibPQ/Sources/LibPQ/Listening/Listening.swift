import CLibPQ

/// The thread of a ``Listener``: listens, and connects again with pauses that grow from 20 to 500 ms.
struct Listening {
  private let string: ConnectionString
  private let channels: [String]
  private let mailbox: Mailbox
  private let bell: Bell
  private let silence: Duration

  init(
    _ string: ConnectionString, _ channels: [String], _ mailbox: Mailbox, _ bell: Bell, silence: Duration
  ) {
    self.silence = silence
    self.string = string
    self.channels = channels
    self.mailbox = mailbox
    self.bell = bell
  }

  func run() {
    var pause = 20.0
    var isLost = false
    while true {
      do throws(DatabaseError) {
        let connection = try Connection(string)
        try connection.listen(to: channels)
        mailbox.put(.connected)
        (pause, isLost) = (20, false)
        if try hear(connection) { break }
      } catch {
        if !isLost { mailbox.put(.lost(error)) }
        isLost = true
      }
      if bell.wait(orFor: -1, atMost: Int32(pause * Double.random(in: 0.75...1.25))) { break }
      pause = min(pause * 2, 500)
    }
    mailbox.end()
  }

  /// Passes on what is announced until the bell rings; throws when the connection is lost or answers no more.
  private func hear(_ connection: Connection) throws(DatabaseError) -> Bool {
    var nextQuestion = ContinuousClock.now + silence
    while true {
      while let note = connection.nextNote() { mailbox.put(.note(note)) }
      let time = Connecting.milliseconds(until: nextQuestion)
      if bell.wait(orFor: PQsocket(connection.handle), atMost: time) { return true }
      guard PQconsumeInput(connection.handle) == 1, connection.isOpen else { throw connection.lost(nil) }
      guard ContinuousClock.now >= nextQuestion else { continue }
      PQclear(try connection.exchange("select 1", within: .seconds(5)))
      nextQuestion = .now + silence
    }
  }
}

extension Connection {
  fileprivate func listen(to channels: [String]) throws(DatabaseError) {
    try needSession(for: "listen")
    for channel in channels {
      guard let quoted = PQescapeIdentifier(handle, channel, channel.utf8.count) else {
        throw DatabaseError(.other, "a channel's name is not UTF-8")
      }
      defer { PQfreemem(quoted) }
      PQclear(try exchange("listen " + String(cString: quoted), within: .seconds(5)))
    }
  }

  fileprivate func nextNote() -> Listener.Note? {
    guard let note = PQnotifies(handle) else { return nil }
    defer { PQfreemem(note) }
    return Listener.Note(
      channel: String(cString: note.pointee.relname), payload: String(cString: note.pointee.extra),
      process: note.pointee.be_pid)
  }
}
