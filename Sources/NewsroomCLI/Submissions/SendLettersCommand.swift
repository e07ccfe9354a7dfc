import ArgumentParser
import Editorial
import Newsroom

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
    let waiting = try await ReadOperation(desk).lettersWaiting(in: settings.id)
    let words = context.words
    context.answer(LettersAnswer(sent: report.sent, undeliverable: report.undeliverable, waiting: waiting)) {
      words.say(
        "发出 \(report.sent) 封，无法投递 \(report.undeliverable.count) 封，待发 \(waiting) 封。",
        "\(report.sent) sent, \(report.undeliverable.count) undeliverable, \(waiting) waiting.")
    }
    context.tellUnreadable(report)
    if let outage = report.outage { throw InputFault.postUnavailable(outage) }
  }
}

extension Context {
  /// Which letters wait because what is kept of their readers does not open.
  func tellUnreadable(_ report: SendLetters.Report) {
    guard !report.unreadable.isEmpty else { return }
    let letters = report.unreadable.joined(separator: ", ")
    note(
      "\(report.unreadable.count) 封信的收件人资料与密钥不符，留待查看，其余照发：\(letters)",
      "\(report.unreadable.count) letters wait, since what is kept of their readers does not open; the others go: \(letters)"
    )
  }

  /// What a round of the dispatcher does for submissions.
  func submissionRound(_ desk: Desk, _ newsroom: NewsroomID, calledBy caller: Session?) async throws {
    let rounds = SubmissionRounds(desk, keys: keys)
    let spoken = try await rounds.speak(in: newsroom)
    if !spoken.isEmpty {
      note(
        "\(spoken.count) 件来稿逾期未复，已告知可另投。",
        "\(spoken.count) submissions were not answered in time; their senders are free.")
    }
    do {
      try await lettersRound(desk, newsroom, forgettingBy: rounds, calledBy: caller)
    } catch NewsroomError.serviceEnded(.letters) {
      // Pages go on; that the account has ended is said by status and doctor, and by the command itself.
    } catch NewsroomError.keys(let fault) {
      // Pages go on without the keys to personal data; letters and erasures wait for them.
      note(Words(.zhHans).sentence(fault), Words(.en).sentence(fault))
    }
  }

  private func lettersRound(
    _ desk: Desk, _ newsroom: NewsroomID, forgettingBy rounds: SubmissionRounds, calledBy caller: Session?
  ) async throws {
    let erased = try await rounds.forget(in: newsroom)
    if !erased.isEmpty {
      note("保存期满，销毁了 \(erased.count) 人的资料。", "The data of \(erased.count) persons were destroyed after their time.")
    }
    guard let way = try roundPost(for: newsroom) else { return }
    let report = try await SendLetters(desk, keys: keys, post: way.post, from: way.from)(
      in: newsroom, calledBy: caller)
    tellUnreadable(report)
    if report.sent > 0 { note("发出 \(report.sent) 封信。", "\(report.sent) letters were sent.") }
    if let outage = report.outage { note("邮局不通：\(outage)", "The post takes nothing now: \(outage)") }
  }
}
