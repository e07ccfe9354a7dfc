import Foundation

/// What a clock on the wall shows, whatever zone it hangs in.
struct ClockReading {
  /// The moment at which a clock of UTC shows it.
  private let naive: Date

  init(_ naive: Date) { self.naive = naive }

  /// The moments at which the clocks of `zone` show it, the first first: one as a rule, none where they were put forward,
  /// two where they were put back, by an hour or anything else.
  func instants(in zone: TimeZone) -> [Date] {
    let day = 48.0 * 3_600
    let offsets = Set([-day, 0, day].map { zone.secondsFromGMT(for: naive + $0) })
    return offsets.map { naive - Double($0) }.filter { $0 + Double(zone.secondsFromGMT(for: $0)) == naive }.sorted()
  }
}
