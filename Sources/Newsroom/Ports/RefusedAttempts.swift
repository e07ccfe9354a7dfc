public import Editorial

/// Who tried what without having the right: counted, not multiplied, and within a bound.
package protocol RefusedAttempts: Sendable {
  /// Counts one attempt. Of a person and a day (UTC) at most ``RefusedAttempt/kept`` different ones are told apart, the
  /// others are counted together; what is older than ``RefusedAttempt/days`` days goes.
  func record(_ attempt: RefusedAttempt, in newsroom: NewsroomID) async throws(StoreError)
  /// The newest first; of one person, where one is named.
  func attempts(of person: PersonID?, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [RefusedAttemptRow]
}

/// That somebody was refused for want of a right.
public struct RefusedAttempt: Hashable, Sendable {
  public let person: PersonID
  /// The name of a ``UseCase``, such as `listFees`.
  public let what: String
  /// What it was about, such as an article's id; empty where it was about nothing in particular.
  public let subject: String
  public let at: Instant

  /// How many different ones of a person and a day are told apart.
  public static let kept = 1_000
  /// For how many days they are kept.
  public static let days = 400
  /// What stands for all that are not told apart.
  public static let others = "others"

  public init(by person: PersonID, to what: String, on subject: String, at: Instant) {
    self.person = person
    self.what = what
    self.subject = String(subject.prefix(200))
    self.at = at
  }

  /// The same person's attempt, as one of those that are not told apart.
  public var asOther: RefusedAttempt { RefusedAttempt(by: person, to: Self.others, on: "", at: at) }

  /// Days since 1970, in UTC.
  public var day: Int { Int(at.microseconds / 86_400_000_000) }
}

/// What somebody tried on one day, and how often.
public struct RefusedAttemptRow: Hashable, Sendable {
  public let person: PersonID
  public let what: String
  public let subject: String
  public let count: Int
  public let first: Instant
  public let last: Instant

  public init(person: PersonID, what: String, subject: String, count: Int, first: Instant, last: Instant) {
    self.person = person
    self.what = what
    self.subject = subject
    self.count = count
    self.first = first
    self.last = last
  }
}
