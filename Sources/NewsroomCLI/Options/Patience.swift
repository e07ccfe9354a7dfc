import ArgumentParser

/// How long a command waits for the database: to be let in, for what others hold, and for an answer.
struct Patience: ExpressibleByArgument, Hashable, Sendable {
  static let usual = Patience(seconds: 15)
  static let allowed = 1...3_600

  let seconds: Int

  init(seconds: Int) { self.seconds = seconds }

  init?(argument: String) {
    guard let seconds = Int(argument), Self.allowed.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  var duration: Duration { .seconds(seconds) }
  /// All steps of a schema are one transaction, and another's is waited for.
  var whileOthersMigrate: Duration { .seconds(seconds * 20) }
  var defaultValueDescription: String { "\(seconds)" }
}
