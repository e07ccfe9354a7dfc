import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

/// Each way in which the file of keys to personal data can be wrong, caused.
@Suite("The key file")
struct KeyFileTests {
  private func send(_ desk: Newsdesk, _ email: String) async -> Newsdesk.Outcome {
    await desk.caibian(
      "submission", "receive", "--headline", "春到运河", "--file", "-", "--consent", "1", "--email", email, "--json",
      input: "正文，\(email)。\n")
  }

  private func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }
  private func file(_ desk: Newsdesk) -> String { desk.home + "/contact-keys" }

  private func expectRefused(_ desk: Newsdesk, _ words: String) async {
    let before = bytes(file(desk))
    let refused = await send(desk, "b@example.com")
    #expect(refused.code == 69, "\(refused.output)")
    #expect(refused.errors.contains(words), "\(refused.errors)")
    let status = await desk.caibian("status", "--json", as: "chief")
    #expect(status.code == 69)
    #expect((try? desk.text("keys", in: status.output))?.contains(words) == true, "\(status.output)")
    let renewed = await desk.caibian("submission", "rotate-keys", as: "admin")
    #expect(renewed.code == 69)
    #expect(bytes(file(desk)) == before)
  }

  @Test("is never made anew beside data that it locks: the next story is refused, and nothing is lost")
  func missing() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await send(desk, "a@example.com")).code == 0)
    try FileManager.default.moveItem(atPath: file(desk), toPath: file(desk) + ".away")
    await expectRefused(desk, "没有密钥文件")
    try FileManager.default.moveItem(atPath: file(desk) + ".away", toPath: file(desk))
    #expect((await send(desk, "b@example.com")).code == 0)
    #expect((await desk.caibian("status", as: "chief")).code == 0)
  }

  @Test("is not asked for before there is anything to lock")
  func unneeded() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("status", as: "chief")).code == 0)
    #expect(bytes(file(desk)) == nil)
  }

  @Test("of another installation is said to be so, and so is an older copy; both are left as they are")
  func exchanged() async throws {
    let desk = try await Newsdesk.opened()
    let other = try await Newsdesk.opened()
    for one in [desk, other] { #expect((await send(one, "a@example.com")).code == 0) }
    let old = try #require(bytes(file(desk)))
    #expect((await desk.caibian("submission", "rotate-keys", as: "admin")).code == 0)
    let own = try #require(bytes(file(desk)))
    try #require(bytes(file(other))).write(to: URL(filePath: file(desk)))
    await expectRefused(desk, "不是这个数据库的密钥")
    try old.write(to: URL(filePath: file(desk)))
    await expectRefused(desk, "旧的密钥副本")
    try own.write(to: URL(filePath: file(desk)))
    #expect((await send(desk, "b@example.com")).code == 0)
  }

  @Test("cut anywhere, or with any byte changed, is no key file")
  func damaged() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await send(desk, "a@example.com")).code == 0)
    let whole = try #require(bytes(file(desk)))
    let text = Array(whole)
    #expect(KeyRing(text: String(decoding: text, as: UTF8.self)) != nil)
    for length in 0..<text.count {
      #expect(KeyRing(text: String(decoding: text.prefix(length), as: UTF8.self)) == nil, "\(length)")
    }
    for place in text.indices {
      for byte in [0x30, 0x31, 0x0A] as [UInt8] where text[place] != byte {
        var turned = text
        turned[place] = byte
        #expect(KeyRing(text: String(decoding: turned, as: UTF8.self)) == nil, "\(place)")
      }
    }
    for damage in [Array(text.prefix(text.count / 2)), [], text + [0x0A]] {
      try Data(damage).write(to: URL(filePath: file(desk)))
      chmod(file(desk), 0o600)
      await expectRefused(desk, "残缺")
    }
    try whole.write(to: URL(filePath: file(desk)))
    #expect((await desk.caibian("status", as: "chief")).code == 0)
  }

  @Test("is made once, however many ask at the same moment, and so is the key for licences")
  func atOnce() async throws {
    let home = FileManager.default.temporaryDirectory.path + "/keys-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: home) }
    let rings = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 {
        group.addTask {
          let keys = FileKeys(path: home + "/contact-keys")
          try keys.make()
          return try keys.ring().text
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(rings.count == 1)
    let secrets = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<16 {
        group.addTask { try TokenFile(path: home + "/licence.key").read(orMake: { "secret \(number)" }) }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(secrets.count == 1)
  }

  @Test("Changes by many at once are all in it")
  func changes() async throws {
    let home = FileManager.default.temporaryDirectory.path + "/keys-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: home) }
    let keys = FileKeys(path: home + "/contact-keys")
    try keys.make()
    let before = try keys.ring()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in UInt32(1)...20 { group.addTask { try keys.change { $0.destroy(number) } } }
      try await group.waitForAll()
    }
    var after = before
    for number in UInt32(1)...20 { after.destroy(number) }
    #expect(try keys.ring().serial == before.serial + 20)
    #expect(try keys.ring().serial == after.serial)
  }

  @Test("What somebody left who was killed between writing and moving it is in nobody's way")
  func killed() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await send(desk, "a@example.com")).code == 0)
    try Data("caibian-keys 2\nring".utf8).write(to: URL(filePath: file(desk) + ".new"))
    #expect((await desk.caibian("submission", "rotate-keys", as: "admin")).code == 0)
    #expect(bytes(file(desk) + ".new") == nil)
    #expect((await send(desk, "b@example.com")).code == 0)
  }

  @Test("stays whole where a new one cannot be written")
  func full() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await send(desk, "a@example.com")).code == 0)
    let before = bytes(file(desk))
    // Nothing can be written under this name: a folder that is not empty lies there.
    try FileManager.default.createDirectory(atPath: file(desk) + ".new/x", withIntermediateDirectories: true)
    let refused = await desk.caibian("submission", "rotate-keys", as: "admin")
    #expect(refused.code == 69, "\(refused.errors)")
    #expect(bytes(file(desk)) == before)
    #expect((await desk.caibian("status", as: "chief")).code == 0)
  }

  @Test(
    "and every other file of secrets is its owner's alone, or is not read", arguments: [0o640, 0o604, 0o660, 0o644])
  func modes(mode: Int) async throws {
    let home = FileManager.default.temporaryDirectory.path + "/keys-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: home) }
    let file = TokenFile(path: home + "/token")
    try file.write("cb_secret")
    #expect(try file.read() == "cb_secret")
    chmod(file.path, mode_t(mode))
    #expect(throws: KeyFault.tooOpen(path: file.path)) { try file.read() }
    let desk = try await Newsdesk.opened()
    #expect((await send(desk, "a@example.com")).code == 0)
    chmod(self.file(desk), mode_t(mode))
    await expectRefused(desk, "chmod 600")
  }

  @Test("Whoever looks at a licence makes no key for licences")
  func verifying() async throws {
    let desk = try await Newsdesk.opened()
    let looked = await desk.caibian("rights", "verify-licence", "cbl1.e30.e30")
    #expect(looked.code == 69, "\(looked.errors)")
    #expect(looked.errors.contains("licence.key"))
    #expect(bytes(desk.home + "/licence.key") == nil)
  }

  @Test("A damaged key for licences is not made anew")
  func licenceKey() async throws {
    let desk = try await Newsdesk.opened()
    let path = desk.home + "/licence.key"
    try TokenFile(path: path).write("AAAA")
    let looked = await desk.caibian("rights", "verify-licence", "cbl1.e30.e30")
    #expect(looked.code == 69, "\(looked.errors)")
    #expect(try TokenFile(path: path).read() == "AAAA")
  }
}
