import Foundation

/// Which suites ask for which changes. One that never asks for a change cannot notice it, so a trial leaves it out.
struct Reach {
  struct Suite {
    let name: String
    /// The numbers of the changes that it asks for.
    let asked: Set<Int>
    let seconds: Double
  }

  let suites: [Suite]

  /// Runs each suite of a choice by itself, without a change.
  init(of trial: Trial) throws {
    suites = try trial.suites().map { name in
      let began = ContinuousClock.now
      let asked = try trial.asked(by: name)
      let took = (ContinuousClock.now - began).components
      return Suite(name: name, asked: asked, seconds: Double(took.seconds) + Double(took.attoseconds) / 1e18)
    }
  }

  /// The suites that ask for a change, the quickest first.
  func suites(for number: Int) -> [Suite] {
    suites.filter { $0.asked.contains(number) }.sorted { $0.seconds < $1.seconds }
  }
}
