import CLibPQ

/// The thread of a ``Listener``: listens, and connects again with pauses that grow from 20 to 500 ms.
struct Listening {
  private let string: ConnectionString
  private let channels: [String]
  private let mailbox: Mailbox
  private let bell: Bell

  init(_ string: ConnectionString, _ channels: [String], _ mailbox: Mailbox, _ bell: Bell) {
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

  /// Passes on what is announced until the bell rings; throws when the connection is lost.
  private func hear(_ connection: Connection) throws(DatabaseError) -> Bool {
    while true {
      while let note = connection.nextNote() { mailbox.put(.note(note)) }
      if bell.wait(orFor: PQsocket(connection.handle), atMost: -1) { return true }
      guard PQconsumeInput(connection.handle) == 1, connection.isOpen else {
        throw connection.error(of: nil, nil)
      }
    }
  }
}

extension Connection {
  fileprivate func listen(to channels: [String]) throws(DatabaseError) {
    for channel in channels {
      guard let quoted = PQescapeIdentifier(handle, channel, channel.utf8.count) else {
        throw DatabaseError(.other, "a channel's name is not UTF-8")
      }
      defer { PQfreemem(quoted) }
      try executeScript("listen " + String(cString: quoted))
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
