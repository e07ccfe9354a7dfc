import Foundation
import HostileInputs
import NewsroomSandbox
import Testing

/// Every reader of what strangers send, with inputs broken at random for as long as CAIBIAN_FUZZ_MINUTES says: `make fuzz`.
///
/// What is found becomes a test of its own; the seed (CAIBIAN_FUZZ_SEED) and the number of the input give it back.
@Suite("Fuzzing", .serialized)
struct FuzzTests {
  private static let minutes = ProcessInfo.processInfo.environment["CAIBIAN_FUZZ_MINUTES"].flatMap(Double.init)
  private static let seed = ProcessInfo.processInfo.environment["CAIBIAN_FUZZ_SEED"].flatMap { UInt64($0) }
  /// What CAIBIAN_FUZZ_READERS names, such as "letter page"; otherwise all.
  private static let kinds = ProcessInfo.processInfo.environment["CAIBIAN_FUZZ_READERS"].map { named in
    named.split(separator: " ").map { name in
      guard let kind = Mutator.Kind(rawValue: String(name)) else { fatalError("no reader is called \(name)") }
      return kind
    }
  }

  @Test("Every reader, for minutes each", .enabled(if: minutes != nil), arguments: kinds ?? Mutator.Kind.allCases)
  func readers(kind: Mutator.Kind) async throws {
    let seed = Self.seed ?? .random(in: 0 ... .max)
    // Before anything is read: whatever crashes this process tells no more.
    FileHandle.standardError.write(Data("\(kind): seed \(seed)\n".utf8))
    let end = ContinuousClock.now + .seconds(60 * (Self.minutes ?? 0))
    let run = HostileRun(ChildSandbox.besideUs)
    var sources = try HostileSources(seed: seed)
    var number = 0
    while ContinuousClock.now < end {
      let input = HostileRun.Input(
        number: number, kind: kind, bytes: sources.broken(kind, longest: number % 10 == 0 ? 400_000 : 8_000))
      if let fault = await run.end(of: input).fault { Issue.record("seed \(seed), input \(number): \(fault)") }
      number += 1
    }
    print("\(kind): \(number) inputs, seed \(seed)")
    #expect(number > 0)
  }
}
