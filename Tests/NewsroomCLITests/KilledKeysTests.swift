import Foundation
import Newsroom
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The real program, killed with `kill -9` while it writes the keys to personal data anew.
@Suite("The key file, killed", .serialized)
struct KilledKeysTests {
  @Test("Killed between writing new keys and moving them there, the old ones are whole and open what they opened")
  func renewed() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    let sent = await desk.caibian(
      "submission", "receive", "--headline", "春到运河", "--file", "-", "--consent", "1", "--email", "a@example.com",
      "--json", input: "正文。\n")
    let id = try desk.text("id", in: sent.output)
    let path = desk.home + "/contact-keys"
    let fresh = path + ".new"
    let files = FileManager.default
    var between = 0
    for _ in 0..<40 where between < 3 {
      try? files.removeItem(atPath: fresh)
      let before = try #require(ring(at: path))
      let process = try desk.program(["submission", "rotate-keys"], at: place, as: "admin")
      while process.isRunning, !files.fileExists(atPath: fresh) {}
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let after = try #require(ring(at: path))
      if files.fileExists(atPath: fresh) {
        between += 1
        // Keys are written twice: with the new ones, and then without the old. A kill that falls into the second finds
        // the first done.
        #expect(after.generations.starts(with: before.generations))
        #expect(after == before || after.generations.count == before.generations.count + 1)
      }
      let contact = await desk.caibian("submission", "contact", id, "--purpose", "核实", "--json", as: "desk")
      #expect(contact.code == 0, "\(contact.errors)")
      #expect(contact.output.contains("a@example.com"))
    }
    #expect(between > 0, "no kill fell between writing and moving")
    let renewed = await desk.caibian("submission", "rotate-keys", as: "admin")
    #expect(renewed.code == 0, "\(renewed.errors)")
    #expect(!files.fileExists(atPath: fresh))
    #expect((await desk.caibian("status", as: "chief")).code == 0)
  }

  private func ring(at path: String) -> KeyRing? {
    FileManager.default.contents(atPath: path).flatMap { KeyRing(text: String(decoding: $0, as: UTF8.self)) }
  }
}
