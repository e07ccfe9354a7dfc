/// A named calendar of working hours. Clocks of the house count in its time, clocks of the law in the wall's.
public struct WorkCalendar: Hashable, Sendable, Codable {
  public var name = "工作日"
  /// Minutes east of Greenwich; China has no summer time.
  public var zoneMinutes = 480
  /// Stretches of a working day, in minutes from midnight, in order.
  public var hours: [Stretch] = [Stretch(from: 8 * 60 + 30, to: 12 * 60), Stretch(from: 13 * 60 + 30, to: 18 * 60)]
  /// Days off besides Saturdays and Sundays, and weekend days that are worked, as days since 1970-01-01.
  public var holidays: [Int] = []
  public var workdays: [Int] = []

  public struct Stretch: Hashable, Sendable, Codable {
    public let from: Int
    public let to: Int
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  public init() {}

  /// How many minutes a working day has.
  public var minutesOfDay: Int { hours.reduce(0) { $0 + $1.to - $1.from } }

  public func isWorkday(_ day: Int) -> Bool {
    if workdays.contains(day) { return true }
    // 1970-01-01 was a Thursday.
    let weekday = ((day + 4) % 7 + 7) % 7
    return weekday != 0 && weekday != 6 && !holidays.contains(day)
  }

  /// The moment at which `minutes` of working time have gone by since `start`.
  public func after(_ minutes: Int, from start: Instant) -> Instant {
    let offset = Int64(zoneMinutes) * 60
    let local = start.microseconds / 1_000_000 + offset
    var day = Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    var minute = Int(local - Int64(day) * 86_400) / 60
    var left = minutes
    // A calendar with no working day in ten years is none.
    for _ in 0..<3_660 {
      if isWorkday(day) {
        for stretch in hours where minute < stretch.to {
          let begin = max(minute, stretch.from)
          let free = stretch.to - begin
          if left <= free { return instant(day, begin + left) }
          left -= free
        }
      }
      day += 1
      minute = 0
    }
    return instant(day, 0)
  }

  public func afterDays(_ days: Int, from start: Instant) -> Instant { after(days * minutesOfDay, from: start) }

  private func instant(_ day: Int, _ minute: Int) -> Instant {
    Instant(microseconds: (Int64(day) * 86_400 + Int64(minute) * 60 - Int64(zoneMinutes) * 60) * 1_000_000)
  }
}
