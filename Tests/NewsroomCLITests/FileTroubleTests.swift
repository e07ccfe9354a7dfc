import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Files that cannot be read or written")
struct FileTroubleTests {
  private let folder = NSTemporaryDirectory() + "caibian-trouble-\(UUID().uuidString)"

  private func trouble(_ work: () throws -> Void) -> FileTrouble? {
    do {
      try work()
      return nil
    } catch {
      return FileTrouble(error)
    }
  }

  @Test("are told apart, however Foundation wraps it")
  func toldApart() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(atPath: folder) }
    let file = URL(filePath: folder + "/a.txt")
    #expect(trouble { _ = try FileHandle(forReadingFrom: file) } == .missing)
    #expect(trouble { _ = try String(contentsOf: file, encoding: .utf8) } == .missing)
    #expect(trouble { try Data().write(to: URL(filePath: folder + "/none/a.txt")) } == .missing)
    try Data([0xFF, 0xFE, 0xFD]).write(to: file)
    #expect(trouble { _ = try String(contentsOf: file, encoding: .utf8) } == .notUTF8)
    #expect(trouble { _ = try Data(contentsOf: URL(filePath: folder)) } == .isFolder)
    #expect(trouble { try Data().write(to: file, options: .withoutOverwriting) } == .exists)
    let below = folder + "/a.txt/b"
    #expect(trouble { try manager.createDirectory(atPath: below, withIntermediateDirectories: true) } == .notAFolder)
  }

  @Test("are told in either language, with what to do", arguments: [Language.zhHans, .en])
  func told(language: Language) {
    let words = Words(language)
    let troubles: [FileTrouble] = [
      .missing, .denied, .isFolder, .notAFolder, .full, .readOnly, .exists, .notEmpty, .notUTF8, .notBesideForm,
    ]
    for trouble in troubles {
      let sentence = words.sentence(trouble)
      #expect(sentence.contains(language == .en ? "; " : "；"), "\(sentence)")
      #expect(!sentence.contains(".."), "\(sentence)")
    }
  }

  @Test("are named with their path, and nothing else happens")
  func named() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let missing = await desk.caibian("article", "edit", id, "--file", "/nowhere/a.txt", as: "reporter")
    #expect(missing.code == 64)
    #expect(missing.errors == "读不了 /nowhere/a.txt：没有这个文件；请核对路径。\n")
    let whole = await desk.caibian("article", "edit", id, "--file", "/", "--language", "en", as: "reporter")
    #expect(whole.errors == "/ cannot be read. It is a folder; name a file.\n")
  }
}
