public import Newsroom

/// Why what somebody typed is no moment.
public enum TimeFault: Error, Hashable, Sendable {
  case time(String)
  /// The clocks of the zone go back and show this time twice.
  case twice(String, zone: String, offsets: [String])
  /// The clocks of the zone go forward and never show it.
  case skipped(String, zone: String)
  /// It could be more than one moment.
  case ambiguous(String, candidates: [String])
  case zone(String)
  case date(String)

  /// For scripts; it never changes.
  public var code: String {
    switch self {
    case .time: "time"
    case .twice: "timeTwice"
    case .skipped: "timeSkipped"
    case .ambiguous: "timeAmbiguous"
    case .zone: "zone"
    case .date: "date"
    }
  }
}

extension Words {
  public func sentence(_ fault: TimeFault) -> String {
    switch fault {
    case .time(let text):
      say(
        "“\(text)”不是时间；请写成 18:00、明天 8:00、周五 18:00、+2h、11-29 18:00 或 2026-07-01 08:00。",
        "“\(text)” is no time; write 18:00, tomorrow 8:00, Friday 18:00, +2h, 11-29 18:00 or 2026-07-01 08:00.")
    case .ambiguous(let text, let candidates):
      say(
        "“\(text)”说不准是哪一个；请写明：\(candidates.joined(separator: " 或 "))。",
        "“\(text)” could be more than one moment; write which: \(candidates.joined(separator: " or ")).")
    case .twice(let text, let zone, let offsets):
      say(
        "那天 \(zone) 的钟拨慢，“\(text)”出现两次；请在后面写明时差：\(offsets.joined(separator: " 或 "))。",
        "The clocks of \(zone) go back that day and show “\(text)” twice; add the offset you mean: \(offsets.joined(separator: " or "))."
      )
    case .skipped(let text, let zone):
      say(
        "那天 \(zone) 的钟拨快，没有“\(text)”这个时刻；请写拨快之前或之后的时间。",
        "The clocks of \(zone) go forward that day and never show “\(text)”; write a time before or after that.")
    case .zone(let text):
      say("没有“\(text)”这个时区；请写成 Asia/Shanghai 这样。", "There is no time zone “\(text)”; write one such as Asia/Shanghai.")
    case .date(let text):
      say("“\(text)”不是日期；请写成 2026-07-01。", "“\(text)” is no date; write it as 2026-07-01.")
    }
  }
}
