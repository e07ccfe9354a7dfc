import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomParsers
import NewsroomSandbox
import Testing

/// Parsing in a process of its own, by the program that was built beside these tests.
@Suite("Sandbox")
struct SandboxTests {
  private let sandbox = ChildSandbox.besideUs

  private func sample() throws -> [UInt8] {
    Array(try Data(contentsOf: LetterTests.samples.appending(path: "letter.eml")))
  }

  @Test("What the child answers is what the parser says, bytes and all")
  func same() async throws {
    let bytes = try sample()
    let letter = try await sandbox.parse(bytes, as: LetterFormat.self)
    #expect(try letter == LetterFormat.parse(bytes))
    let picture = try #require(letter.attachments.first)
    #expect(try await sandbox.picture(picture.bytes, named: "x").picture.kind == .jpeg)
  }

  @Test("A refusal arrives by name")
  func refused() async throws {
    await #expect(throws: ParsingFault<MailFault>.refused(.notAMessage)) {
      try await sandbox.parse(Array("Subject: x\r\n\r\n字".utf8), as: LetterFormat.self)
    }
    await #expect(throws: PictureFault.notAPicture(looksLike: "PDF")) {
      try await sandbox.picture(Array("%PDF-1.7".utf8), named: "x")
    }
  }

  @Test("More bytes than the format takes are refused before anything is started")
  func large() async {
    let size = PictureFormat.largest + 1
    await #expect(throws: PictureFault.tooLarge(size: size, limit: PictureFormat.largest)) {
      try await ChildSandbox(program: "/nowhere").picture([UInt8](repeating: 0, count: size), named: "x")
    }
  }

  @Test("Without its program nothing is refused: it is unavailable")
  func missing() async {
    await #expect(throws: NoParser.self) {
      try await ChildSandbox(program: "/nowhere/caibian-parser").picture([1], named: "x")
    }
  }

  /// Programs that behave as a parser that was taken over or has a fault would.
  @Test(
    "A parser that crashes, falls silent, hangs, lies or never stops talking is stopped, and the next input is parsed",
    arguments: [
      ("kill -SEGV $$", ParserStop.brokenOff), ("exit 0", .brokenOff), ("exit 70", .brokenOff),
      ("printf CBP1A", .brokenOff), ("echo '{}'", .brokenOff), ("exec sleep 60", .tooSlow(seconds: 1)),
      ("while :; do :; done", .tooSlow(seconds: 1)), ("exec cat /dev/zero", .brokenOff),
      ("exec >&-; exec sleep 60", .brokenOff),
    ])
  func bad(script: String, stop: ParserStop) async throws {
    let program = try Program(script)
    defer { program.remove() }
    // A busy machine may take the whole second of a program that ends at once; then it is asked again.
    var said: ParsingFault<MailFault>?
    for _ in 0..<20 where said == nil || said == .stopped(.tooSlow(seconds: 1)) && said != .stopped(stop) {
      do throws(ParsingFault<MailFault>) {
        _ = try await ChildSandbox(program: program.path).parse([0x78], as: Hasty.self)
        Issue.record("it answered")
      } catch { said = error }
    }
    #expect(said == .stopped(stop))
    #expect(try await sandbox.parse(try sample(), as: LetterFormat.self).attachments.count == 2)
  }

  @Test("A letter at which the parser runs out of memory is stopped by name, and the next is read")
  func memory() async throws {
    func letter(_ size: Int) -> [UInt8] { Shape.usualLetter(size) }
    let real = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/caibian-parser"
    // The least room in which the program itself starts and reads a small one.
    var room = 64 << 10
    var tight: Program?
    defer { tight?.remove() }
    while tight == nil, room < 4 << 20 {
      let program = try Program("ulimit -v \(room); exec \(real) \"$@\"")
      if (try? await ChildSandbox(program: program.path).parse(letter(2_000), as: LetterFormat.self)) != nil {
        tight = program
      } else {
        program.remove()
        room += 16 << 10
      }
    }
    let program = try #require(tight)
    await #expect(throws: ParsingFault<MailFault>.stopped(.brokenOff)) {
      try await ChildSandbox(program: program.path).parse(letter(8 << 20), as: LetterFormat.self)
    }
    #expect(
      try await ChildSandbox(program: program.path).parse(letter(2_000), as: LetterFormat.self).attachments.count == 1)
    // Within the bounds that are its own, the same letter is read.
    #expect(try await sandbox.parse(letter(8 << 20), as: LetterFormat.self).attachments.count == 1)
  }

  @Test("What a run took is told: seconds of the processor, and the most memory at once")
  func cost() async throws {
    let small = await sandbox.measured(try sample(), as: LetterFormat.self).cost
    let large = await sandbox.measured(Shape.usualLetter(16 << 20), as: LetterFormat.self).cost
    #expect(small.seconds > 0 && large.seconds > small.seconds)
    #expect(small.peak > 0 && large.peak > 16 << 20)
    #expect(large.peak < ParsingBounds.memory(for: 16 << 20))
  }

  @Test("It is given no descriptor but three, nothing of our environment, and only what it asks for by name")
  func bare() async throws {
    let held = open("/etc/hostname", O_RDONLY)
    defer { close(held) }
    setenv("CAIBIAN_TEST_SECRET", "secret", 1)
    let place = FileManager.default.temporaryDirectory.appending(path: "bare-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: place) }
    let program = try Program("{ ls -l /proc/$$/fd; env; } > \(place)")
    defer { program.remove() }
    _ = try? await ChildSandbox(program: program.path).parse([0x78], as: Hasty.self)
    let seen = try String(contentsOfFile: place, encoding: .utf8)
    #expect(!seen.contains("hostname") && !seen.contains("secret") && !seen.contains("socket:"))
    #expect(seen.components(separatedBy: " -> /").count <= 1 + 4, "\(seen)")
  }

  /// The parser program holds itself within bounds before it reads; these are asked of it by `caibian-parser probe`.
  @Test("The child is bound: no network, no writing by name, no new program, no core, little memory")
  func bound() async throws {
    let answer = try await sandbox.parse([0x78], as: ConfinementProbe.self)
    #expect(answer == ConfinementReport())
  }

  /// The letter format with less patience.
  private enum Hasty: ForeignFormat {
    typealias Answer = MailLetter
    typealias Refusal = MailFault
    static let name = "letter"
    static let bounds = ParsingBounds(bytes: 100, seconds: 1)
  }

  private struct Program {
    let path = FileManager.default.temporaryDirectory.appending(path: "parser-\(UUID().uuidString)").path

    init(_ script: String) throws {
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
  }
}
