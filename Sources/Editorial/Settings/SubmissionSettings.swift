/// How a newsroom deals with what readers send in.
public struct SubmissionSettings: Hashable, Sendable, Codable {
  /// The desk is warned on this day (R76).
  public let warnDays: Int
  /// The sender is answered by the end of this day (R76).
  public let answerDays: Int
  /// Contact data of those whose story came to nothing are destroyed after so many days (R71).
  public let retentionDays: Int
  /// More from one sender within a day wait before they reach the desk's queue.
  public let lettersADay: Int
  /// What is paid for 1,000 characters, in fen, where nothing else is agreed.
  public let rate: Money?
  /// The newsroom's own texts of letters, by the letter's kind.
  public let letters: [String: String]
  /// How much strangers may bring in a day; `nil` where the newsroom says nothing.
  public let quotas: Quotas?

  public init(
    warnDays: Int = 10, answerDays: Int = 15, retentionDays: Int = 90, lettersADay: Int = 10, rate: Money? = nil,
    letters: [String: String] = [:], quotas: Quotas? = nil
  ) {
    self.warnDays = warnDays
    self.answerDays = answerDays
    self.retentionDays = retentionDays
    self.lettersADay = lettersADay
    self.rate = rate
    self.letters = letters
    self.quotas = quotas
  }
}
