import Editorial
import Foundation
import Newsroom
import NewsroomMail
import Testing

/// What was being read when a program ended is known by its note.
@Suite("Notes of letters")
struct NoteFolderTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/notes-" + UUID().uuidString

  private func note(_ text: String, file: String = "/box/1.eml") throws -> LetterNote {
    LetterNote(
      letter: Digest(of: Array(text.utf8)), newsroom: try NewsroomID("tongxiang"), file: file,
      since: Instant(microseconds: 1))
  }

  @Test("One reads a letter, others leave it; when it has been read nothing is left of the note")
  func turns() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (ours, others) = (NoteFolder(folder: folder), NoteFolder(folder: folder))
    let letter = try note("甲")
    #expect(try ours.begin(letter) == .ours)
    #expect(try others.begin(letter) == .others)
    #expect(try others.held() == [])
    try ours.finish(letter.letter)
    #expect(try others.begin(letter) == .ours)
    try others.finish(letter.letter)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test("A letter whose reader is gone is nobody's, until it is released")
  func ended() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let letter = try note("甲")
    var reader: NoteFolder? = NoteFolder(folder: folder)
    #expect(try reader?.begin(letter) == .ours)
    reader = nil
    let next = NoteFolder(folder: folder)
    var held = letter
    held.reason = .ended
    #expect(try next.begin(letter) == .nobody(held))
    #expect(try next.held() == [held])
    try next.release(letter.letter)
    #expect(try next.begin(letter) == .ours)
  }

  @Test("Released, it lies again where it came from; given up, it stays, and is not read when it comes again")
  func ends() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let quarantine = "\(folder)/box/\(NoteFolder.quarantine)"
    try FileManager.default.createDirectory(atPath: quarantine, withIntermediateDirectories: true)
    let notes = NoteFolder(folder: folder + "/notes")
    for text in ["甲", "乙"] {
      var letter = try note(text, file: "\(quarantine)/\(text).eml")
      #expect(try notes.begin(letter) == .ours)
      letter.reason = .brokenOff
      try notes.hold(letter)
      try text.write(toFile: letter.file, atomically: false, encoding: .utf8)
    }
    try notes.release(try note("甲").letter)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/box").sorted() == ["quarantine", "甲.eml"])
    let end = LetterNote.GivenUp(by: try PersonID("desk"), at: Instant(microseconds: 2), reason: "恶意")
    try notes.giveUp(try note("乙").letter, end)
    #expect(try notes.held().map(\.givenUp) == [end])
    guard case .nobody(let kept) = try notes.begin(try note("乙")) else {
      Issue.record("it is read again")
      return
    }
    #expect(kept.givenUp == end && kept.reason == .brokenOff)
  }

  @Test("What a writer left that was killed is cleared by the next; that of a living one is not")
  func halves() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in [".dead-1.new", ".living-2.new"] {
      try Data("{".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
    let living = open(folder + "/.living-2.new", O_RDONLY)
    defer { close(living) }
    #expect(flock(living, LOCK_EX) == 0)
    let notes = NoteFolder(folder: folder)
    #expect(try notes.begin(try note("甲")) == .ours)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".new") }
    #expect(left == [".living-2.new"])
  }

  @Test("Only its owner may enter")
  func mode() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let notes = NoteFolder(folder: folder)
    #expect(try notes.begin(try note("甲")) == .ours)
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
  }
}
