public import Editorial
import Foundation
public import Newsroom

/// Answers that are owed to senders of refused letters, as files that only their owner may read: `DIGEST.json` for each
/// letter, and `ADDRESS.sent` for when one went to an address, which is named by its digest.
public struct RefusedFolder: Sendable {
  private let folder: String

  public init(folder: String) { self.folder = folder }

  /// What a round of sending did.
  public struct Report: Hashable, Sendable {
    public var sent = 0
    /// Why the post takes nothing now; the answers wait.
    public var outage: String?
  }

  public func note(_ letter: RefusedLetter) throws(LetterNotesOutage) {
    guard MailAddress(letter.address) != nil else { return }
    try noting {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try put(try JSONEncoder().encode(letter), at: "\(letter.letter.hex).json")
    }
  }

  /// How many wait.
  public func waiting() throws(LetterNotesOutage) -> [RefusedLetter] {
    try noting {
      guard FileManager.default.fileExists(atPath: folder) else { return [] }
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
        .compactMap { name in
          try? JSONDecoder().decode(RefusedLetter.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
        }.sorted { ($0.at, $0.letter.hex) < ($1.at, $1.letter.hex) }
    }
  }

  /// Sends what is due. An answer that was sent just before a crash goes again under the same id.
  public func send(
    by post: any Post, from: String, newsroom: String, at now: Instant
  ) async throws(LetterNotesOutage) -> Report {
    var report = Report()
    for letter in try waiting() {
      switch letter.turn(at: now, last: last(to: letter.address)) {
      case .later: continue
      case .never: break
      case .now:
        do throws(PostFault) {
          try await post.send(letter.answer(from: from, newsroom: newsroom, at: now))
          report.sent += 1
        } catch {
          switch error {
          // For good; nobody is there.
          case .refused: break
          case .deferred(let reason), .unavailable(let reason):
            report.outage = reason
            return report
          }
        }
        try noting { try put(try JSONEncoder().encode(now), at: mark(of: letter.address)) }
      }
      try noting { try FileManager.default.removeItem(atPath: "\(folder)/\(letter.letter.hex).json") }
    }
    try sweep(at: now)
    return report
  }

  private func mark(of address: String) -> String { Digest(of: address.lowercased().utf8).hex + ".sent" }

  private func last(to address: String) -> Instant? {
    (try? Data(contentsOf: URL(filePath: "\(folder)/\(mark(of: address))"))).flatMap {
      try? JSONDecoder().decode(Instant.self, from: $0)
    }
  }

  /// Nobody is kept in mind for longer than the day.
  private func sweep(at now: Instant) throws(LetterNotesOutage) {
    try noting {
      guard FileManager.default.fileExists(atPath: folder) else { return }
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".sent") {
        let path = "\(folder)/\(name)"
        let sent = (try? Data(contentsOf: URL(filePath: path))).flatMap {
          try? JSONDecoder().decode(Instant.self, from: $0)
        }
        if let sent, now < sent.advanced(bySeconds: 86_400) { continue }
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  private func put(_ data: Data, at name: String) throws {
    let path = "\(folder)/\(name)"
    try data.write(to: URL(filePath: path), options: .atomic)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  private func noting<Value>(_ work: () throws -> Value) throws(LetterNotesOutage) -> Value {
    do { return try work() } catch { throw LetterNotesOutage(path: folder, detail: error.localizedDescription) }
  }
}
