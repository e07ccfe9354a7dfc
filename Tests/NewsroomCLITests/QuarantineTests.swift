import Foundation
import Newsroom
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The real program with parsers that fail, and killed while one is at work.
@Suite("Letters that stop their reader", .serialized)
struct QuarantineTests {
  private let desk: Newsdesk
  private let place: String
  private var box: String { desk.home + "/box" }

  init() async throws {
    place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    try FileManager.default.createDirectory(atPath: box, withIntermediateDirectories: true)
  }

  /// The built program beside a parser that is this script; `REAL` in it is the real one.
  private func program(parser script: String? = nil) throws -> String {
    let built = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    guard let script else { return built + "/caibian" }
    let folder = desk.home + "/bin-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if link(built + "/caibian", folder + "/caibian") != 0 {
      try FileManager.default.copyItem(atPath: built + "/caibian", toPath: folder + "/caibian")
    }
    let parser = folder + "/caibian-parser"
    try "#!/bin/sh\n\(script)\n".replacing("REAL", with: built + "/caibian-parser")
      .write(toFile: parser, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: parser)
    return folder + "/caibian"
  }

  private func receiving(by program: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["submission", "receive", box, "--consent", "2026-1", "--original"]
    process.environment = ["CAIBIAN_HOME": desk.home, "CAIBIAN_DATABASE": place, "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func received(by program: String) throws -> Int32 {
    let process = try receiving(by: program)
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func put(_ names: String...) throws {
    for name in names {
      var letter = try Data(contentsOf: URL(filePath: LetterWalkTests.letter))
      letter += Data("\n\(name)\n".utf8)
      try letter.write(to: URL(filePath: "\(box)/\(name)"))
    }
  }

  private func form(_ name: String) throws {
    try "headline: \(name)\nbody: \(name) 的正文。\nconsent: 1\noriginal: true\n"
      .write(toFile: "\(box)/\(name).yaml", atomically: true, encoding: .utf8)
  }

  private func names(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(box)/\(folder)")) ?? []).sorted()
  }

  private func submissions() async throws -> Int {
    let list = await desk.caibian("submission", "list", "--json", as: "editor")
    let json = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
    return (json?["submissions"] as? [Any])?.count ?? 0
  }

  @Test(
    "Killed over a letter, the program keeps it aside the next time, reads the others, and takes it once when asked")
  func killed() async throws {
    try put("1.eml")
    try form("2")
    let started = desk.home + "/started"
    let slow = try program(parser: "touch \(started); while kill -0 $PPID; do sleep 0.05; done")
    let victim = try receiving(by: slow)
    while victim.isRunning, !FileManager.default.fileExists(atPath: started) { await Task.yield() }
    #expect(victim.isRunning)
    kill(victim.processIdentifier, SIGKILL)
    victim.waitUntilExit()
    #expect(names("quarantine") == [] && names("taken") == [])

    let whole = try program()
    #expect(try received(by: whole) == 1)
    #expect(names("quarantine") == ["1.eml"])
    #expect(names("taken") == ["2.yaml"])
    let held = await desk.caibian("submission", "held", "--json", as: "editor")
    #expect(try desk.text("letters.0.reason", in: held.output) == "ended")
    #expect(try desk.text("letters.0.file", in: held.output).hasSuffix("quarantine/1.eml"))
    let status = await desk.caibian("status", "--json", as: "editor")
    #expect(try desk.text("heldLetters", in: status.output) == "1")
    #expect((await desk.caibian("doctor", as: "editor")).output.contains("隔离"))
    // By itself it is not read again.
    #expect(try received(by: whole) == 0)
    #expect(names("quarantine") == ["1.eml"])

    #expect((await desk.caibian("submission", "read-again", "--all", as: "reporter")).code == 1)
    let letter = try desk.text("letters.0.letter", in: held.output)
    #expect((await desk.caibian("submission", "read-again", letter, as: "editor")).code == 0)
    #expect(try received(by: whole) == 0)
    #expect(names("quarantine") == [])
    #expect(names("taken") == ["1.eml", "2.yaml"])
    #expect(try await submissions() == 2)
    // Nothing is left to say that it was ever kept.
    let left = try FileManager.default.subpathsOfDirectory(atPath: desk.home + "/letters")
    #expect(left.filter { $0.hasSuffix(".json") || $0.hasSuffix(".new") } == [])
  }

  @Test("A letter that its parser dies of, hangs over, or answers without end is kept aside; the next is read")
  func stopped() async throws {
    try put("1.eml", "2.eml", "3.eml", "4.eml")
    let count = desk.home + "/count"
    try "0".write(toFile: count, atomically: true, encoding: .utf8)
    let bad = try program(
      parser: """
        n=$(cat \(count)); echo $((n+1)) > \(count)
        case $n in 0) kill -9 $$;; 1) while :; do :; done;; 2) exec cat /dev/zero;; *) exec REAL "$@";; esac
        """)
    #expect(try received(by: bad) == 1)
    #expect(names("quarantine") == ["1.eml", "2.eml", "3.eml"])
    #expect(names("taken") == ["4.eml"])
    let held = await desk.caibian("submission", "held", "--json", as: "editor")
    let reasons = try (0..<3).map { try desk.text("letters.\($0).reason", in: held.output) }
    #expect(reasons == ["brokenOff", "tooSlow", "brokenOff"])

    // One is given up: it stays, is counted no more, and is refused when it comes again.
    let letter = try desk.text("letters.0.letter", in: held.output)
    #expect((await desk.caibian("submission", "give-up", letter, as: "editor")).code == 1)
    #expect((await desk.caibian("submission", "give-up", letter, "--reason", "恶意", as: "editor")).code == 0)
    #expect((await desk.caibian("submission", "give-up", "ffffffff", "--reason", "恶意", as: "editor")).code == 64)
    let status = await desk.caibian("status", "--json", as: "editor")
    #expect(try desk.text("heldLetters", in: status.output) == "2")
    #expect(names("quarantine").count == 3)
    try put("1.eml")
    #expect(try received(by: bad) == 1)
    #expect(names("refused") == ["1.eml", "1.eml.txt"])
    // What comes under a name that is taken lies beside it.
    try form("4")
    try form("5")
    #expect(try received(by: bad) == 0)
    try "headline: 5\nbody: 又一篇。\nconsent: 1\noriginal: true\n"
      .write(toFile: "\(box)/5.yaml", atomically: true, encoding: .utf8)
    #expect(try received(by: bad) == 0)
    #expect(names("taken") == ["1-5.yaml", "4.eml", "4.yaml", "5.yaml"])
  }
}
