import Foundation
import Synchronization

/// Changes the rules at random and says which changes no test notices.
///
/// `Mutate REPOSITORY SCRATCH [COUNT [SEED]]`: exit 1 if fewer than 92 of 100 are noticed, or if docs/mutants.md does not
/// judge one that is not.
@main
struct Mutate {
  static let goal = 92
  static let patience = 600

  static func main() {
    do {
      exit(try run() ? 0 : 1)
    } catch {
      say("\(error)")
      exit(70)
    }
  }

  /// Whether enough was noticed, and the rest is judged.
  private static func run() throws -> Bool {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2, let count = Int(arguments.count > 2 ? arguments[2] : "200"), count > 0,
      let seed = UInt64(arguments.count > 3 ? arguments[3] : "1")
    else {
      say("Mutate REPOSITORY SCRATCH [COUNT [SEED]]")
      exit(64)
    }
    let repository = URL(filePath: arguments[0]).standardizedFileURL
    let scratch = Scratch(repository: repository, folder: URL(filePath: arguments[1]).standardizedFileURL)
    let changes = try compiled(count, seed: seed, in: scratch)
    let rules = Trial(program: try scratch.program(), choice: .rules, patience: patience)
    let first = try survivors(of: Array(changes.enumerated()), rules)
    let contracts = Trial(program: rules.program, choice: .contracts, patience: patience)
    let last = try survivors(of: first, contracts)
    let judgements = Judgements(
      (try? String(contentsOf: repository.appending(path: "docs/mutants.md"), encoding: .utf8)) ?? "")
    return report(last.map(\.element), first.count, of: changes, seed: seed, judgements)
  }

  /// As many of the seed's changes, in its order, as are asked for, all compiled in.
  private static func compiled(_ count: Int, seed: UInt64, in scratch: Scratch) throws -> [Change] {
    let all = try scratch.changes()
    say("\(all.count) changes in \(Set(all.map(\.room)).count) rooms; seed \(seed) draws")
    try scratch.copy()
    var draw = Draw(all, seed: seed)
    // About a quarter is nothing that compiles.
    let drawn = draw.first(count * 2)
    var candidates = Array(scratch.taken(of: drawn).prefix(count))
    var isWhole = !candidates.isEmpty
    if candidates.isEmpty { candidates = drawn }
    while true {
      let refused = try scratch.compile(candidates, isWhole: isWhole)
      say("\(candidates.count) compiled in, \(refused.count) refused by the compiler")
      candidates = candidates.enumerated().filter { !refused.contains($0.offset + 1) }.map(\.element)
      guard refused.isEmpty else { continue }
      if isWhole { return candidates }
      try scratch.note(candidates, of: drawn)
      candidates = Array(candidates.prefix(count))
      isWhole = true
    }
  }

  /// Those that a choice of tests does not notice, two at once.
  private static func survivors(
    of changes: [(offset: Int, element: Change)], _ trial: Trial
  ) throws -> [(offset: Int, element: Change)] {
    var trial = trial
    let began = ContinuousClock.now
    trial.ignored = try trial.failing()
    say("\(trial.choice.name) take \(ContinuousClock.now - began); \(trial.ignored.count) fail without a change")
    let reach = try Reach(of: trial)
    let unasked = changes.filter { reach.suites(for: $0.offset + 1).isEmpty }.count
    say("\(reach.suites.count) suites by themselves; \(unasked) of \(changes.count) changes are asked for by none")
    let survived = Mutex<Set<Int>>([])
    let next = Mutex(changes.makeIterator())
    let failure = Mutex<(any Error)?>(nil)
    let ready = trial
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      while let (place, change) = next.withLock({ $0.next() }) {
        do {
          switch try ready(place + 1, of: reach.suites(for: place + 1).map(\.name)) {
          case .noticed(let test): say("noticed \(change)  [\(test)]")
          case .survived:
            say("SURVIVED \(ready.choice.name): \(change)")
            survived.withLock { _ = $0.insert(place) }
          }
        } catch { failure.withLock { $0 = error } }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return changes.filter { change in survived.withLock { $0.contains(change.offset) } }
  }

  private static func report(
    _ survivors: [Change], _ pastRules: Int, of changes: [Change], seed: UInt64, _ judgements: Judgements
  ) -> Bool {
    let noticed = changes.count - survivors.count
    say(
      """

      Seed \(seed): of \(changes.count) changes, \(noticed) were noticed (\(noticed * 100 / changes.count) of 100): \
      \(changes.count - pastRules) by the tests of rules, \(pastRules - survivors.count) by the contracts in memory.
      """)
    for change in survivors { say("  \(change)") }
    let open = survivors.filter { !judgements.judges($0) }
    if !open.isEmpty {
      say("\nNot judged in docs/mutants.md:")
      for change in open { say(Judgements.row(change)) }
    }
    return open.isEmpty && noticed * 100 >= goal * changes.count
  }
}

/// Prints a line at once: a run takes long.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
