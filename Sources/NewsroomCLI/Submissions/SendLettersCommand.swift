import ArgumentParser
import Editorial
import Newsroom
import NewsroomMail

struct SendLettersCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: "Send senders the letters they are owed 回信.",
    discussion: """
      Acknowledgements, answers and payments, from the newsroom's templates. A round of caibian dispatch \
      does the same where CAIBIAN_OUTBOX or CAIBIAN_SMTP is set.

      Letters leave under TLS with a certificate that holds, but to a server on this machine or one named \
      by --plain-smtp. User and password are CAIBIAN_SMTP_USER and CAIBIAN_SMTP_PASSWORD, never part of \
      the address. One acknowledgement a day goes to an address; others wait for the next day.

      Examples:
        caibian submission letters --outbox outbox --from tougao@example.com
        caibian submission letters --smtp smtps://mail.example.com --from tougao@example.com
      """)

  @OptionGroup var post: PostOptions
  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let (desk, settings) = try await context.door(newsroom)
    guard let way = try post.post(context, for: settings.id) else { throw InputFault.noPost }
    let report = try await SendLetters(desk, keys: context.keys, post: way.post, from: way.from)(
      in: settings.id, calledBy: try await context.caller(desk))
    let refused = try await context.refusedLetters(of: settings.id)
      .send(by: way.post, from: way.from, newsroom: settings.name, at: desk.clock.now)
    let waiting = try await ReadOperation(desk).lettersWaiting(in: settings.id)
    let words = context.words
    let answer = LettersAnswer(
      sent: report.sent + refused.sent, undeliverable: report.undeliverable, waiting: waiting,
      stuck: StuckLetterAnswer.all(report.stuck, words), held: report.held.map(HeldAnswer.init))
    context.answer(answer) {
      words.say(
        "发出 \(report.sent + refused.sent) 封，无法投递 \(report.undeliverable.count) 封，待发 \(waiting) 封。",
        "\(report.sent + refused.sent) sent, \(report.undeliverable.count) undeliverable, \(waiting) waiting.")
    }
    context.tellUnreadable(report)
    context.tell(report.stuck)
    if let held = report.held { context.tell(held) }
    if let outage = report.outage ?? refused.outage { throw InputFault.postUnavailable(outage) }
    if !report.stuck.isEmpty || !report.unreadable.isEmpty { throw ExitCode(ExitCodes.unavailable) }
  }
}

extension Context {
  /// Which letters wait because what is kept of their readers does not open.
  func tellUnreadable(_ report: SendLetters.Report) {
    guard !report.unreadable.isEmpty else { return }
    let letters = report.unreadable.joined(separator: ", ")
    note(
      "\(report.unreadable.count) 封信的收件人资料与密钥不符，留待查看，其余照发：\(letters)",
      "\(words.counted(report.unreadable.count, "letter")) \(words.agreeing(report.unreadable.count, "waits", "wait")), since what is kept of their readers does not open; the others go: \(letters)"
    )
  }

  /// Which letters wait by a fault of their own, and until when.
  func tell(_ stuck: [StuckLetter]) {
    for letter in stuck {
      note(
        "\(letter.letter) 没有寄出，其余照发，\(Words.atTerminal(.zhHans, zone: zone.name).second(letter.until)) 起再试：\(Words.atTerminal(.zhHans).sentence(letter.reason))",
        "\(letter.letter) waits and is tried again from \(Words.atTerminal(.en, zone: zone.name).second(letter.until)); the others go. \(Words.atTerminal(.en).sentence(letter.reason))"
      )
    }
  }

  /// How much waits under leases, and until when.
  func tell(_ held: HeldWork) {
    func moment(_ instant: Instant, _ language: Language) -> String {
      Words.atTerminal(language, zone: zone.name).second(instant)
    }
    note(
      "\(held.count) 封在等，或正由另一个程序寄：最早 \(moment(held.first, .zhHans))，最晚 \(moment(held.last, .zhHans))。",
      "\(held.count) wait or are with another sender: the first until \(moment(held.first, .en)), the last until \(moment(held.last, .en))."
    )
  }
}

extension Words {
  func sentence(_ reason: StuckLetter.Reason) -> String {
    switch reason {
    case .post(let text): say("邮局说：\(text)", "The post says: \(text)")
    case .fault(let error): sentence(error)
    }
  }
}
