import FoundationEssentials

/// What a notice says of another zone of the newsroom 时区: the zones, and each instant of the article that is shown by another
/// clock from now on. It is kept as the notice's note, as text.
public struct ZoneNote: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let kind: Planned.Kind
    public let at: Instant
  }

  public let before: String
  public let after: String
  /// The first first.
  public let lines: [Line]

  init(from before: String, to after: String, _ planned: [Planned]) {
    self.before = before
    self.after = after
    lines = planned.map { Line(kind: $0.kind, at: $0.at) }
  }

  public var text: String {
    ([before, after] + lines.map { "\($0.kind.rawValue)@\($0.at.microseconds)" }).joined(separator: " ")
  }

  /// `nil` where the text is none.
  public init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count > 2 else { return nil }
    (before, after) = (parts[0], parts[1])
    lines = parts.dropFirst(2).compactMap { part in
      let halves = part.split(separator: "@")
      guard halves.count == 2, let kind = Planned.Kind(rawValue: String(halves[0])), let at = Int64(halves[1]) else {
        return nil
      }
      return Line(kind: kind, at: Instant(microseconds: at))
    }
    guard lines.count == parts.count - 2 else { return nil }
  }
}

extension Article {
  /// Who is told that the newsroom goes by another clock: whose article it is, and whoever asked for what is planned.
  /// `nil` where nothing is planned for it at an instant that the two clocks show differently.
  ///
  /// - Parameter edition: of the settings, that the zone changes with.
  public func announcement(
    ofZone after: String, insteadOf before: String, edition: Int, by actor: Actor, at time: Instant
  ) -> Announcement? {
    let planned = planned.filter { $0.at.isShown(otherwiseIn: after, thanIn: before) }
    guard !planned.isEmpty else { return nil }
    return Announcement(
      article: id, subject: .edition(edition), by: actor, at: time,
      note: ZoneNote(from: before, to: after, planned).text,
      tellings: (owners(nil) + askers).unique.map { Announcement.Telling(.person($0), .rezoned) }
        + [Announcement.Telling(.watchers, .rezoned)])
  }

  /// Whoever asked for what is planned, of the text and of what a fix has set aside.
  private var askers: [PersonID] {
    [
      schedule?.by, pendingSchedule?.by, embargo?.by, deadline?.by, plannedWithdrawal?.by, aside?.schedule?.by,
      aside?.pendingSchedule?.by, aside?.embargo?.by, aside?.deadline?.by,
    ].compactMap { $0 }
  }
}

extension Instant {
  /// Whether two zones show it by different clocks; one that nobody knows counts as UTC.
  public func isShown(otherwiseIn zone: String, thanIn other: String) -> Bool {
    func offset(_ name: String) -> Int { (TimeZone(identifier: name) ?? .gmt).secondsFromGMT(for: date) }
    return offset(zone) != offset(other)
  }
}

extension [PersonID] {
  /// Each once, in the order of the first.
  var unique: [PersonID] {
    var seen: Set<PersonID> = []
    return filter { seen.insert($0).inserted }
  }
}
