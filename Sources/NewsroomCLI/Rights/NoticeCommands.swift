import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats
import NewsroomMail

struct ListNotices: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", abstract: "What partners that hold a copy must still hear 通知伙伴.",
    discussion: """
      A correction, a withdrawal, a hold and its end stand here for every partner with a copy, from the moment they \
      happen until they are acknowledged. rights notify, and every round of caibian dispatch where a post is set, sends \
      them, and again every day (reminderHours of the house policy).

      Examples:
        caibian rights notices
        caibian rights notices --acknowledge 7d0c1f6e
      """)

  @Option(help: "The use, by the first digits of its id, whose partner has acknowledged.")
  var acknowledge: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let telling = TellPartners(room.desk)
    if let acknowledge, try await telling.acknowledge(acknowledge, by: room.session).isEmpty {
      throw InputFault.noSuchNotice(acknowledge)
    }
    let notices = try await telling.open(by: room.session)
    let words = context.words
    let now = room.desk.clock.now
    let owed = try await ActOnClaim(room.desk).policy(by: room.session).acknowledgementsOwed(at: now)
    context.answer(NoticesAnswer(notices: notices.map { NoticesAnswer.NoticeAnswer($0, now, owed: owed) })) {
      guard !notices.isEmpty else { return words.say("没有待通知事项。", "No partner is waiting to hear anything.") }
      var table = Table(
        words.say("用稿", "use"), words.say("伙伴", "partner"), words.say("稿件", "article"), words.say("事项", "notice"),
        words.say("历时", "age"), words.say("已发", "sent"), words.say("最近", "last"), whole: [0, 2])
      for notice in notices {
        table.add(
          Table.Cell(String(notice.id.usage.prefix(8))), Table.Cell(notice.partner),
          Table.Cell(String(notice.article.short)), Table.Cell(words.name(notice.notice)),
          Table.Cell(words.age(from: notice.opened, to: now), notice.opened <= owed ? .bad : nil),
          Table.Cell(words.say("\(notice.sent) 次", "\(notice.sent) x"), notice.fault == nil ? nil : .bad),
          Table.Cell(notice.fault ?? notice.lastSent.map(room.time) ?? "", notice.fault == nil ? nil : .bad))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct SendNoticesCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify", abstract: "Send partners the notices that are due, for the first time or again 发通知.",
    discussion: """
      The address is in the unit's contact (rights save). A round of caibian dispatch does the same where \
      CAIBIAN_OUTBOX or CAIBIAN_SMTP is set.

      Examples:
        caibian rights notify --outbox outbox --from banquan@example.com
        caibian rights notify --smtp smtp://localhost:2525 --from banquan@example.com
      """)

  @OptionGroup var post: PostOptions
  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let (desk, settings) = try await context.door(newsroom)
    guard let way = try post.post(context, for: settings.id) else { throw InputFault.noPost }
    let report = try await SendNotices(desk, post: way.post, from: way.from)(
      in: settings.id, calledBy: try await context.caller(desk))
    let waiting = try await TellPartners(desk).count(in: settings.id)
    let words = context.words
    let unreachable = Array(Set(report.unreachable)).sorted()
    let answer = NotifiedAnswer(
      sent: report.sent, unreachable: unreachable, waiting: waiting, stuck: StuckLetterAnswer.all(report.stuck, words),
      held: report.held.map(HeldAnswer.init))
    context.answer(answer) {
      words.say(
        "发出 \(report.sent) 份通知，待确认 \(waiting) 项。", "\(report.sent) notices sent, \(waiting) not yet acknowledged.")
        + (unreachable.isEmpty
          ? ""
          : "\n"
            + words.say("没有邮箱，请电话告知：", "No e-mail reaches these, call them: ") + words.list(unreachable))
    }
    context.tell(report.stuck)
    if let held = report.held { context.tell(held) }
    if let outage = report.outage { throw InputFault.postUnavailable(outage) }
    if !report.stuck.isEmpty { throw ExitCode(ExitCodes.unavailable) }
  }
}

struct NotifiedAnswer: Encodable {
  let sent: Int
  let unreachable: [String]
  let waiting: Int
  let stuck: [StuckLetterAnswer]?
  let held: HeldAnswer?
}

struct NoticesAnswer: Encodable {
  struct NoticeAnswer: Encodable {
    let usage: String
    let partner: String
    let article: String
    let notice: String
    let digest: String?
    let since: String
    let ageSeconds: Int64
    /// Whether the partner should have acknowledged it by now.
    let overdue: Bool
    let sent: Int
    let lastSent: String?
    let fault: String?

    init(_ notice: OpenNotice, _ now: Instant, owed: Instant) {
      usage = notice.id.usage
      partner = notice.partner
      article = notice.article.description
      self.notice = notice.notice.code
      if case .corrected(let text) = notice.notice { digest = text.hex } else { digest = nil }
      since = TypedTime.json(notice.opened)
      ageSeconds = (now.microseconds - notice.opened.microseconds) / 1_000_000
      overdue = notice.opened <= owed
      sent = notice.sent
      lastSent = notice.lastSent.map(TypedTime.json)
      fault = notice.fault
    }
  }
  let notices: [NoticeAnswer]
}

extension Words {
  func name(_ notice: PartnerNotice) -> String {
    switch notice {
    case .corrected: say("已更正，请换新稿", "corrected: use the new text")
    case .withdrawn: say("已撤稿，请撤下", "withdrawn: take it down")
    case .held: say("已压稿，请暂停使用", "on hold: stop using it")
    case .released: say("已放行，可恢复使用", "released: it may be used again")
    }
  }
}
