import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomSandbox

/// How work grows with the size of the worst inputs, and what the parser's own process costs.
///
/// Goals: twice the size takes at most 2.2 times the time of the processor; a refusal takes at most a second and 100 MB;
/// the process costs at most 15 ms; a usual page or letter of 1 MB takes at most 50 ms. `ForeignBench [part …]` measures
/// some of costs, letters, pages, pictures, credits, lengths, pasted and differences. Exits with 1 where a goal is missed.
@main
struct ForeignBench {
  private let sandbox = ChildSandbox.besideUs
  /// What the process costs before it reads anything, in seconds of the processor.
  private let start: Double

  static func main() async throws {
    let bench = try await ForeignBench()
    let asked = Set(CommandLine.arguments.dropFirst())
    var isGood = true
    for (name, part) in parts where asked.isEmpty || asked.contains(name) { isGood = await part(bench) && isGood }
    exit(isGood ? 0 : 1)
  }

  private static let parts: [(name: String, measure: @Sendable (ForeignBench) async -> Bool)] = [
    ("costs", { await $0.costs() }),
    ("letters", { await $0.children("Letters", Shape.letters, LetterFormat.self) }),
    ("pages", { await $0.children("Saved pages", Shape.pages, PageFormat.self) }),
    ("pictures", { await $0.children("Pictures", Shape.pictures, PictureFormat.self) }),
    ("credits", { await $0.own("Lines of credits", Shape.creditLines) { _ = CreditLine(reading: $0) } }),
    ("lengths", { await $0.lengths() }),
    ("pasted", { await $0.own("Pasted pages", Shape.pasted) { _ = try? PageReader.read($0) } }),
    ("differences", { await $0.differences() }),
  ]

  private init() async throws {
    var least = Double.infinity
    for _ in 0..<20 {
      let (result, cost) = await ChildSandbox.besideUs.measured(Shape.usualLetter(1_000), as: LetterFormat.self)
      _ = try result.get()
      least = min(least, cost.seconds)
    }
    start = least
  }

  // MARK: What the process costs

  private func costs() async -> Bool {
    say("| through a process of its own | ms, median of 21 | goal |\n|---|--:|--:|")
    var isGood = await cost("a letter of 1 KB", Shape.usualLetter(1_000), LetterFormat.self, goal: 15)
    isGood = await cost("a letter of 1 MB", Shape.usualLetter(1 << 20), LetterFormat.self, goal: 50) && isGood
    isGood = await cost("a page of 1 MB", Shape.usualPage(1 << 20), PageFormat.self, goal: 50) && isGood
    return isGood
  }

  private func cost<Format: ForeignFormat>(
    _ name: String, _ bytes: [UInt8], _ format: Format.Type, goal: Double
  ) async -> Bool {
    var times: [Double] = []
    for _ in 0..<21 {
      let start = ContinuousClock.now
      let (result, _) = await sandbox.measured(bytes, as: format)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
      if case .failure(let fault) = result { print("\(name): \(fault)") }
    }
    let median = times.sorted()[10]
    say("| \(name) | \(String(format: "%.1f", median)) | \(Int(goal))\(median <= goal ? "" : " **missed**") |")
    return median <= goal
  }

  // MARK: How work grows

  private static func head(_ title: String) {
    say(
      "\n| \(title) | 1 MB, ms | 2 MB | 4 MB | 8 MB | a doubling | MB | the largest |\n|---|--:|--:|--:|--:|--:|--:|---|"
    )
  }

  private func children<Format: ForeignFormat>(_ title: String, _ shapes: [Shape], _ format: Format.Type) async -> Bool
  {
    Self.head(title)
    var isGood = true
    for shape in shapes {
      let growth = await Growth(shape.name) { megabytes in
        let (result, cost) = await sandbox.measured(shape.bytes(megabytes << 20), as: format)
        var point = Growth.Point(megabytes: megabytes, seconds: max(0, cost.seconds - start), peak: cost.peak)
        switch result {
        case .success: point.end = "read"
        case .failure(.stopped(let stop)) where !Self.isBySize(stop):
          point.end = "\(stop)"
          // A parser that had to be stopped was not bounded.
          point.seconds = .infinity
        case .failure(let fault):
          point.end = "refused"
          point.isRefused = true
          _ = fault
        }
        return point
      }
      say(growth.row)
      isGood = growth.isGood && isGood
    }
    return isGood
  }

  /// How the work on a line of credits grows with its length, within what is read of one.
  private func lengths() async -> Bool {
    let unit = CreditLine.reach / (Growth.sizes.last ?? 1)
    say("\n| \(Self.rounds) lines of credits, of \(unit) characters, ms | twice | 4 | 8 | a doubling | | |")
    say("|---|--:|--:|--:|--:|--:|---|")
    var isGood = true
    for shape in Shape.creditLines {
      let text = String(decoding: shape.bytes(CreditLine.reach * 4), as: UTF8.self)
      let growth = await Growth(shape.name) { size in
        let line = String(String.UnicodeScalarView(text.unicodeScalars.prefix(size * unit)))
        return Growth.Point(
          megabytes: size,
          seconds: Self.processor { for _ in 0..<Self.rounds { _ = CreditLine(reading: line) } })
      }
      say(growth.row)
      isGood = growth.isGood && isGood
    }
    return isGood
  }

  private static let rounds = 2_000

  private static func isBySize(_ stop: ParserStop) -> Bool { if case .tooLarge = stop { true } else { false } }

  private func own(_ title: String, _ shapes: [Shape], _ read: @Sendable (String) -> Void) async -> Bool {
    Self.head(title)
    var isGood = true
    for shape in shapes {
      let growth = await Growth(shape.name) { megabytes in
        let text = String(decoding: shape.bytes(megabytes << 20), as: UTF8.self)
        return Growth.Point(megabytes: megabytes, seconds: Self.processor { read(text) })
      }
      say(growth.row)
      isGood = growth.isGood && isGood
    }
    return isGood
  }

  private func differences() async -> Bool {
    Self.head("Differences, both texts together")
    var isGood = true
    for pair in TextPair.all {
      let growth = await Growth(pair.name) { megabytes in
        let (old, new) = pair.texts(megabytes << 19)
        return Growth.Point(
          megabytes: megabytes, seconds: Self.processor { _ = TextDifference(from: old, to: new).passages })
      }
      say(growth.row)
      isGood = growth.isGood && isGood
    }
    return isGood
  }

  /// Seconds of the processor that a piece of work takes.
  private static func processor(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

/// A line at once, also into a file: some take minutes.
private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
