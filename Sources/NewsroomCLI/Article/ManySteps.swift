import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

extension ManyArticles {
  enum StepName: String, TypedName {
    case submit, pass, sign, schedule, publish, sendBack, assign, deadline, move, spike, revive, hold, release

    static func chinese(_ value: StepName) -> String {
      switch value {
      case .deadline: "截稿"
      case .move: "移栏目"
      default: Action(rawValue: value.rawValue).map(Action.chinese) ?? ""
      }
    }

    /// What waits in a queue for it; `nil` where anything there may be meant.
    var waits: Action? {
      switch self {
      case .submit: .submit
      case .pass: .pass
      case .sign: .sign
      case .publish, .schedule: .publish
      case .sendBack, .assign, .deadline, .move, .spike, .revive, .hold, .release: nil
      }
    }
  }
}

/// What the steps take besides.
struct ManyOptions: ParsableArguments {
  @Option(help: "Why; it stays in each article's history.")
  var reason: String?

  @Option(
    help: ArgumentHelp("Of pass: the responsible editor; otherwise you, of those that have none.", valueName: "editor"))
  var editor: String?

  @Option(help: ArgumentHelp("Of assign: who is to have them.", valueName: "person"))
  var to: String?

  @Option(help: ArgumentHelp("Of move: the column.", valueName: "column"))
  var column: String?

  @Option(help: "Of schedule and deadline: the time, such as 18:00 or \"tomorrow 8:00\".")
  var at: String?

  @Option(help: "An IANA time zone; otherwise the newsroom's.")
  var zone: String?

  func check(for step: ManyArticles.StepName) throws {
    guard (at != nil) == [.schedule, .deadline].contains(step) else {
      throw ValidationError("--at goes with schedule and deadline, which take it.")
    }
    guard (to != nil) == (step == .assign) else { throw ValidationError("--to goes with assign, which takes it.") }
    guard (column != nil) == (step == .move) else { throw ValidationError("--column goes with move, which takes it.") }
    guard editor == nil || step == .pass else { throw ValidationError("--editor goes with pass.") }
  }
}

extension ManyArticles {
  /// The command for each article.
  ///
  /// - Parameter seen: the texts that were read and are to be signed.
  func each(
    in room: Room, seen: [ArticleID: SeenText] = [:], _ context: Context
  ) async throws -> EachOfMany {
    let reason = more.reason
    switch step.value {
    case .submit: return EachOfMany(.submit)
    case .sendBack: return EachOfMany(.sendBack(reason: reason))
    case .spike: return EachOfMany(.spike(reason: reason))
    case .revive: return EachOfMany(.revive(reason: reason))
    case .hold: return EachOfMany(.hold(reason: reason))
    case .release: return EachOfMany(.release(reason: reason))
    case .pass:
      let named = try await more.editor.asyncMap { try await room.person($0) }
      let me = room.session.person
      return EachOfMany { article in
        .pass(responsibleEditor: named ?? (article.responsibleEditor == nil ? me : nil), settled: [])
      }
    // What was read is what is signed: one that has changed since is refused.
    case .sign:
      return EachOfMany { article in
        .sign(step: seen[article.id]?.step, digest: seen[article.id]?.digest ?? article.revision.digest)
      }
    case .publish:
      let (desk, zone) = (room.desk, room.zone)
      return EachOfMany { article in
        .publish(
          decision: DecisionID(desk.identities.uuid()),
          address: PublicationAddress.of(article.id, at: desk.clock.now, zone: zone))
      }
    case .schedule:
      let (at, zone) = try time(in: room, context)
      return EachOfMany(.schedule(Schedule(at: at, zone: zone)))
    case .deadline:
      let (at, zone) = try time(in: room, context)
      return EachOfMany(.setDeadline(Deadline(at: at, zone: zone)))
    case .assign:
      let person = try await room.person(more.to ?? "").id
      return EachOfMany(.assign(to: person, note: reason))
    case .move:
      let path = try room.settings.find(column: more.column ?? "")
      return EachOfMany(.describe(Description(column: path, reason: reason)))
    }
  }

  /// The time that was typed, said back once.
  private func time(in room: Room, _ context: Context) throws -> (at: Instant, zone: String) {
    let zone = try more.zone.map { try TypedTime.zone($0) } ?? room.zone
    let at = try room.instant(more.at ?? "", zone: zone)
    try context.checkDistance(at, zone: zone, room)
    let now = room.desk.clock.now
    context.note(
      "时间：\(Words.atTerminal(.zhHans).said(at, zone: zone, from: now))",
      "time: \(Words.atTerminal(.en).said(at, zone: zone, from: now))")
    return (at, zone)
  }

  /// A text that somebody read and said to sign, and the step that is theirs.
  struct SeenText {
    let digest: Digest
    let step: SignOffStep?
  }

  /// Shows every text that can be signed, asks of each by one key, and signs those of which it was said; nothing that was
  /// not shown is signed.
  func readAndSign(_ articles: [ArticleID], in room: Room, _ context: Context) async throws -> [ActOnMany.Line] {
    let many = ActOnMany(room.desk)
    let outlook = try await many(
      try await each(in: room, context), on: articles, by: room.session, isDryRun: true, takesWhatItCan: true)
    func left(_ line: ActOnMany.Line) -> ActOnMany.Line {
      line.fate == .possible ? ActOnMany.Line(article: line.article, fate: .leftAlone) : line
    }
    if !whatCan, outlook.contains(where: { $0.fate != .possible }) { return outlook.map(left) }
    let open = outlook.filter { $0.fate == .possible }.map(\.article)
    var seen: [ArticleID: SeenText] = [:]
    reading: for (number, id) in open.enumerated() {
      let article = try await ReadArticle(room.desk)(id, by: room.session)
      guard context.canAsk else {
        throw InputFault.nothingOnScreen(digest: article.revision.digest, verb: "sign")
      }
      let step = article.openStep(
        for: room.session.person, in: room.settings.column(article.column), at: room.desk.clock.now)
      let what = step.map { context.words.name($0) } ?? context.words.name(Action.sign)
      context.surroundings.errors.write(
        ArticleScreen(article, left: [], room, context).reading + "\n\n\(number + 1)/\(open.count)  "
          + context.words.say("作\(what)？[y/n/q] ", "sign the \(what)? [y/n/q] "))
      switch context.answerByKey() {
      case .yes: seen[id] = SeenText(digest: article.revision.digest, step: step)
      case .no: continue
      case .stop: break reading
      }
    }
    let signed = try await many(
      try await each(in: room, seen: seen, context), on: open.filter { seen[$0] != nil }, by: room.session,
      isDryRun: false, takesWhatItCan: true)
    return outlook.map { line in signed.first { $0.article == line.article } ?? left(line) }
  }

  /// Everything that waits for this step in the queue of whoever acts.
  func queued(in room: Room) async throws -> [ArticleID] {
    var view = QueueView()
    view.hasDraftsOfOthers = false
    view.putsOwnFirst = true
    view.action = step.value.waits
    view.column = try place.map { try room.settings.find(column: $0) }
    var ids: [ArticleID] = []
    var after: QueuePlace?
    repeat {
      let page = try await Queue(room.desk, showing: view)(for: room.session, after: after, limit: 200)
      ids += page.lines.filter { line in step.value.waits.map { line.actions.contains($0) } ?? line.debts.isEmpty }
        .map(\.row.article)
      after = page.next
    } while after != nil
    return ids
  }

  /// Whoever sits there sees what it is about, and says so.
  func agree(to articles: [ArticleID], in room: Room, _ context: Context) async throws {
    let words = context.words
    for id in articles {
      let article = try await ReadArticle(room.desk)(id, by: room.session)
      context.surroundings.errors.write("\(id.short)  \(context.headline(of: article))\n")
    }
    let step = StepName.chinese(step.value)
    context.surroundings.errors.write(
      words.say(
        "这 \(articles.count) 篇都\(step)？[y/N] ",
        "\(self.step.value.rawValue.hyphenated) \(words.counted(articles.count, "article"))? [y/N] "))
    try context.mustAgree()
  }
}
