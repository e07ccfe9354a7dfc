/// That what is live leaves the site at an instant 定时撤稿, and what readers are then told.
public struct PlannedWithdrawal: Hashable, Sendable, Codable {
  public let at: Instant
  /// The IANA time zone the editor meant it in.
  public let zone: String
  /// Shown in the notice that takes the page's place.
  public let reason: String

  public init(at: Instant, zone: String, reason: String) {
    self.at = at
    self.zone = zone
    self.reason = reason
  }
}
