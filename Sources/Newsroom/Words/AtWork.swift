public import Editorial
import FoundationEssentials

extension Words {
  /// Who is at work on which article, from where, since when, until when, and the ways out.
  public func explanation(_ lease: EditLease) -> Explanation {
    let since = moment(lease.since)
    let until = moment(lease.until)
    let why = lease.reason.map { say("，因为“\($0)”", ", because “\($0)”") } ?? ""
    return so(
      "\(lease.person)自 \(since) 起在 \(lease.place) 改 \(lease.article.short)\(why)，占用到 \(until)。",
      "\(lease.person) has been at work on \(lease.article.short) from \(lease.place) since \(since)\(why), until \(until).",
      .waitFor(lease.person), .takeOver(lease.article))
  }

  /// `2026-07-01 08:00` on the newsroom's clock; where that is not known in UTC, and said so.
  func moment(_ instant: Instant) -> String { clock(instant, characters: 16) }

  /// The same to the second, for waits of minutes.
  public func second(_ instant: Instant) -> String { clock(instant, characters: 19) }

  /// `2026-07-01 08:00` on the clock of a zone.
  func moment(_ instant: Instant, in zone: String) -> String { clock(instant, in: zone, characters: 16) }

  private func clock(_ instant: Instant, characters: Int) -> String { clock(instant, in: zone, characters: characters) }

  private func clock(_ instant: Instant, in zone: String?, characters: Int) -> String {
    let known = zone.flatMap { TimeZone(identifier: $0) }
    let style = Date.ISO8601FormatStyle(timeZone: known ?? .gmt).year().month().day()
      .dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    return instant.date.formatted(style).prefix(characters) + (known == nil ? " UTC" : "")
  }

  public func name(_ cause: Branch.Cause) -> String {
    switch cause {
    case .stale: say("底本已变", "written on an older text")
    case .leased: say("他人正在改", "somebody else was at work")
    case .displaced: say("被接手", "displaced by a take-over")
    case .left: say("作者离职", "not saved before they left")
    }
  }

  public func name(_ place: Merge.Conflict.Place) -> String {
    switch place {
    case .headline: say("标题", "headline")
    case .deck: say("副题", "deck")
    case .illustrations: say("配图", "pictures")
    case .body: say("正文", "body")
    }
  }

  public func name(_ kind: EditLease.Kind) -> String {
    switch kind {
    case .short: say("正在改", "at work")
    case .declared: say("已声明占用", "declared hold")
    }
  }
}
