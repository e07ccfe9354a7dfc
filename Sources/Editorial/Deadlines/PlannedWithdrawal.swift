/// That what is live leaves the site at an instant 定时撤稿, and what readers are then told.
public struct PlannedWithdrawal: Hashable, Sendable, Codable {
  public let at: Instant
  /// The IANA time zone the editor meant it in.
  public let zone: String
  /// Shown in the notice that takes the page's place.
  public let reason: String
  /// Who planned it; `nil` in what earlier releases wrote.
  public let by: PersonID?

  public init(at: Instant, zone: String, reason: String, by person: PersonID? = nil) {
    self.at = at
    self.zone = zone
    self.reason = reason
    by = person
  }

  /// Whether it asks for the same.
  func means(_ other: PlannedWithdrawal?) -> Bool {
    at == other?.at && zone == other?.zone && other.map { reason.isExactly($0.reason) } ?? false
  }
}
