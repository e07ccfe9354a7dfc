import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomParsers
import NewsroomSandbox
import Testing

/// Letters, saved and pasted pages, pictures and forms, broken at random where their structure is, through the real parser
/// in its own process, two at once. CAIBIAN_SOAK=1 takes ten times as many, of a new seed.
@Suite("Hostile inputs")
struct HostileInputTests {
  private static let isLong = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] != nil
  private static let seed: UInt64 = isLong ? .random(in: 0 ... .max) : 20_261_129
  private static let inputs = isLong ? 20_000 : 2_000
  private static let batch = 100
  /// A tenth of them is large.
  private static let (small, large) = (6_000, 120_000)

  private let sandbox = ChildSandbox.besideUs

  private typealias Kind = Mutator.Kind
  private static let kinds: [Kind] = [.letter, .page, .pasted, .picture, .form, .document]

  @Test("2,000 broken at random are read or refused by name, within time and memory, and none stops the next")
  func broken() async throws {
    var sources = try HostileSources(seed: Self.seed)
    var read = 0
    for start in stride(from: 0, to: Self.inputs, by: Self.batch) {
      let inputs = (start..<start + Self.batch).map { number in
        let kind = Self.kinds[number % Self.kinds.count]
        return HostileRun.Input(
          number: number, kind: kind,
          bytes: sources.broken(kind, longest: number / Self.kinds.count % 10 == 0 ? Self.large : Self.small))
      }
      let ends = await withTaskGroup(of: [(Int, HostileRun.End)].self) { group in
        for lane in 0..<2 {
          group.addTask {
            var ends: [(Int, HostileRun.End)] = []
            for input in inputs where input.number % 2 == lane {
              ends.append((input.number, await HostileRun(sandbox).end(of: input)))
            }
            return ends
          }
        }
        return await group.reduce(into: []) { $0 += $1 }
      }
      #expect(ends.count == Self.batch)
      for (number, end) in ends {
        if let fault = end.fault { Issue.record("seed \(Self.seed), input \(number): \(fault)") }
        read += end.wasRead ? 1 : 0
      }
      // The next good one.
      let letter = try await sandbox.parse(sources.letter, as: LetterFormat.self)
      #expect(letter.attachments.count == 2, "seed \(Self.seed), after \(start)")
    }
    // Broken beyond all reading, they would try nothing.
    #expect((Self.inputs / 5..<Self.inputs).contains(read), "seed \(Self.seed): \(read) read")
  }

  @Test("The worst shapes known are read or refused by name, within time and memory")
  func shapes() async {
    let size = 60_000
    func look(_ shapes: [Shape], _ kind: Kind) async {
      for shape in shapes {
        let end = await HostileRun(sandbox).end(of: HostileRun.Input(number: 0, kind: kind, bytes: shape.bytes(size)))
        #expect(end.fault == nil, "\(shape.name)")
      }
    }
    await look(Shape.letters, .letter)
    await look(Shape.pages, .page)
    await look(Shape.pictures, .picture)
    await look(Shape.documents, .document)
    await look(HostileLetterTests.handMade.map { made in Shape(made.name) { _ in made.bytes } }, .letter)
  }

  @Test("Tags that hide behind quotes, ends and scripts are counted all the same")
  func hidden() async throws {
    for name in ["ends of others", "elements in elements", "comments that end wrongly", "cells without a table"] {
      let shape = try #require(Shape.pages.first { $0.name == name })
      await #expect(throws: ParsingFault<PageFault>.refused(.tooMuchMarkup), "\(name)") {
        try await sandbox.parse(shape.bytes(1 << 20), as: PageFormat.self)
      }
    }
  }

  @Test("Two megabytes of empty lines are no work for whoever makes the story; endless marks on one letter are refused")
  func emptyLines() throws {
    func story(_ text: String) throws -> UnreadStory {
      try MailLetter(
        messageID: nil, subject: "x", from: "a@example.com", fromName: nil, text: text, attachments: []
      ).story()
    }
    #expect(try story(String(repeating: "\n", count: 2_000_000)).manuscript.body.isEmpty)
    #expect(throws: TextFault.endlessMarks(.body, line: 1, column: 32)) {
      try story("e" + String(repeating: "\u{301}\u{316}", count: 200_000))
    }
    let file = "标题\n\ne" + String(repeating: "\u{301}\u{316}", count: 200_000)
    #expect(throws: TextFault.endlessMarks(.body, line: 1, column: 32)) {
      try UnreadStory(WordManuscript(typed: file), named: "a.txt", defaults: StoryFacts())
    }
  }
}
