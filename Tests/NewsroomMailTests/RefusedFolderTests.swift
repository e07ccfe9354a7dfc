import Editorial
import Foundation
import Newsroom
import NewsroomMail
import Synchronization
import Testing

@Suite("Answers to letters that were refused")
struct RefusedFolderTests {
  private final class Box: Post {
    let letters = Mutex<[OutgoingLetter]>([])
    let fault: PostFault?

    init(_ fault: PostFault? = nil) { self.fault = fault }

    func send(_ letter: OutgoingLetter) async throws(PostFault) {
      if let fault { throw fault }
      letters.withLock { $0.append(letter) }
    }

    var sent: [OutgoingLetter] { letters.withLock { $0 } }
  }

  private static let start = Instant(Date(timeIntervalSince1970: 1_800_000_000))

  private func letter(_ text: String, _ address: String, hours: Int64 = 0) -> RefusedLetter {
    RefusedLetter(
      letter: Digest(of: text.utf8), address: address, lacks: [.consent],
      at: Self.start.advanced(bySeconds: hours * 3_600))
  }

  private func withFolder(_ work: (RefusedFolder, String) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "refused-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await work(RefusedFolder(folder: path), path)
  }

  @Test("One goes to an address within a day, marked as sent by a program, with the reason and nothing that came in")
  func onceADay() async throws {
    try await withFolder { folder, path in
      try folder.note(letter("1", "a@example.com"))
      try folder.note(letter("2", "A@Example.com", hours: 1))
      try folder.note(letter("3", "b@example.com"))
      try folder.note(letter("4", "no address"))
      let box = Box()
      func round(_ hours: Int64) async throws -> Int {
        try await folder.send(
          by: box, from: "t@example.com", newsroom: "样本网", at: Self.start.advanced(bySeconds: hours * 3_600)
        ).sent
      }
      #expect(try await round(2) == 2)
      #expect(box.sent.map(\.to).sorted() == ["a@example.com", "b@example.com"])
      #expect(box.sent.allSatisfy { $0.isAnswer && $0.text.contains("投稿告知") && !$0.text.contains("example.com") })
      #expect(try await round(25) == 0)
      #expect(try await round(27) == 1)
      #expect(try folder.waiting().isEmpty)
      // Nobody is kept in mind for longer than the day.
      #expect(try await round(60) == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
    }
  }

  @Test("What the post does not take now waits, what it refuses for good does not, and after a week nobody is told")
  func waits() async throws {
    try await withFolder { folder, _ in
      try folder.note(letter("1", "a@example.com"))
      let report = try await folder.send(
        by: Box(.unavailable("x")), from: "t@example.com", newsroom: "样本网", at: Self.start)
      #expect(report.sent == 0 && report.outage == "x")
      #expect(try folder.waiting().count == 1)
      let late = Self.start.advanced(bySeconds: 8 * 86_400)
      let box = Box()
      #expect(try await folder.send(by: box, from: "t@example.com", newsroom: "样本网", at: late).sent == 0)
      #expect(try folder.waiting().isEmpty && box.sent.isEmpty)
      try folder.note(letter("2", "a@example.com"))
      _ = try await folder.send(by: Box(.refused("x")), from: "t@example.com", newsroom: "样本网", at: Self.start)
      #expect(try folder.waiting().isEmpty)
    }
  }
}
