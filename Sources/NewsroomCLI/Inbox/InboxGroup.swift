import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct InboxGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox", abstract: "What you were told, and a digest of it 收件箱.",
    discussion: """
      You are told of what happens to your articles, of what is assigned to you, when it is your turn to sign, \
      when a sign-off of yours is void, when a comment names you, when a deadline or a planned withdrawal is \
      near (dispatch tells), of what came to you because somebody gave it on, and of everything on articles you watch (article watch). You are never told of what you did yourself.

      Examples:
        caibian inbox
        caibian inbox list --unread --mark-read
        caibian inbox digest
      """,
    subcommands: [ListInbox.self, DigestInbox.self], defaultSubcommand: ListInbox.self)
}

struct ListInbox: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What you were told, the newest first 通知.",
    discussion: """
      Examples:
        caibian inbox list --unread
        caibian inbox list --unread --mark-read --json
        caibian inbox list --before 4711
      """)

  @Flag(help: "Only what you have not read.")
  var unread = false

  @Flag(help: "Take everything up to the newest line shown as read.")
  var markRead = false

  @Option(help: "At most so many.")
  var limit = 50

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var before: Int?

  @Flag(help: "Go on where the page before ended.")
  var more = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !more || before == nil else { throw ValidationError("Go on with --more, or from a place, not both.") }
  }

  struct Answer: Encodable {
    let notices: [InboxAnswer]
    /// Where the next page begins; left out at the end.
    let next: Int?
    /// What came to you of late because somebody gave it on; left out where nothing did.
    let handedOver: [HandedOverAnswer]?
  }

  func run(_ context: Context) async throws {
    guard limit > 0 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    try await context.nameEverybody(in: room)
    let words = context.words
    let typed = (unread ? " --unread" : "") + (limit == 50 ? "" : " --limit \(limit)")
    let before = try more ? room.goingOn("inbox" + typed) { Int($0) } : before
    let page = try await Inbox(room.desk)(
      of: room.session, isUnread: unread, before: before, limit: limit, marksRead: markRead)
    let answer = Answer(
      notices: page.lines.map { InboxAnswer($0, room, words) }, next: page.next,
      handedOver: page.handedOver.isEmpty ? nil : page.handedOver.map(HandedOverAnswer.init))
    context.answer(answer) {
      let given = page.handedOver.map { "\(room.time($0.at))  \(words.sentence($0))" }
      guard !page.lines.isEmpty else {
        return given.isEmpty ? words.say("没有通知。", "There is nothing for you.") : given.joined(separator: "\n")
      }
      var table = Table(
        words.say("时间", "when"), words.say("编号", "id"), words.say("何事", "what"), words.say("标题", "headline"),
        whole: [0, 1], wrapped: 2)
      for line in page.lines {
        table.add(
          Table.Cell(room.time(line.at, in: context), line.isRead ? .faint : nil),
          Table.Cell(String(line.article.short), line.isRead ? .faint : .strong),
          Table.Cell(words.sentence(line, time: room.time), line.isRead ? .faint : nil),
          Table.Cell(line.headline ?? words.say("（无标题）", "(no headline)"), line.isRead ? .faint : nil))
      }
      room.remembered?.remember(page.next.map { "\($0)" }, of: "inbox" + typed)
      let more = page.next.map { _ in
        words.say("还有更多：caibian inbox list\(typed) --more", "there is more: caibian inbox list\(typed) --more")
      }
      return
        (given + [table.text(for: context.terminal)] + Self.remedies(page, words) + [
          more.map { context.style.faint($0) }
        ])
        .compactMap { $0 }.joined(separator: "\n")
    }
  }
}

extension ListInbox {
  /// What can be done about what was not read yet, each once: under the table, where a narrow terminal cuts nothing off.
  private static func remedies(_ page: Inbox.Page, _ words: Words) -> [String?] {
    var told: Set<String> = []
    return page.lines.filter { !$0.isRead }.compactMap { words.advice(on: $0) }.filter { told.insert($0).inserted }
  }
}

struct DigestInbox: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "What happened since the last digest, article by article 摘要.",
    discussion: """
      Plain text, for a letter or a screen. The next digest begins where this one ends; --keep leaves that for \
      later.

      Examples:
        caibian inbox digest
        caibian inbox digest --keep
        caibian inbox digest | mail -s 今日稿件 editor@example.com
      """)

  @Flag(help: "Let the next digest begin where this one began.")
  var keep = false

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable {
    struct Story: Encodable {
      let id: String
      let headline: String?
      let notices: [InboxAnswer]
    }

    let articles: [Story]
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await context.nameEverybody(in: room)
    let words = context.words
    let inbox = Inbox(room.desk)
    let digest = try await inbox.digest(for: room.session)
    let answer = Answer(
      articles: digest.stories.map { story in
        Answer.Story(
          id: story.article.description, headline: story.headline,
          notices: story.lines.map { InboxAnswer($0, room, words) })
      })
    context.answer(answer) {
      guard !digest.stories.isEmpty else { return words.say("没有新的通知。", "Nothing new has happened.") }
      let title = words.say(
        "\(room.settings.name)：\(room.session.person.name)的稿件动态",
        "\(room.settings.name): what happened to the articles of \(room.session.person.name)")
      let stories = digest.stories.map { story in
        let headline = story.headline ?? words.say("（无标题）", "(no headline)")
        let lines = story.lines.flatMap { line in
          ["  \(room.time(line.at))  \(words.sentence(line, time: room.time))"]
            + (words.advice(on: line).map { ["    \($0)"] } ?? [])
        }
        return (["\(story.article.short)  \(headline)"] + lines).joined(separator: "\n")
      }
      return ([title] + stories).joined(separator: "\n\n")
    }
    // Told first: what is told twice is better than what is told never.
    if !keep, !digest.stories.isEmpty { try await inbox.close(digest, for: room.session) }
  }
}

/// One thing that came to somebody because another gave it on.
struct HandedOverAnswer: Encodable {
  /// `submission`, `claim` or `comment`.
  let kind: String
  /// Of the submission, the claim, or the article that the comment is on.
  let id: String
  let comment: Int?
  let from: String
  let by: String
  let at: String

  init(_ given: HandedOver) {
    (kind, id, comment) =
      switch given.thing {
      case .submission(let id): ("submission", id.description, nil)
      case .claim(let id): ("claim", id.description, nil)
      case .comment(let article, let number): ("comment", article.description, number)
      }
    (from, by, at) = (given.from.text, given.by.text, TypedTime.json(given.at))
  }
}

/// One thing that somebody was told.
struct InboxAnswer: Encodable {
  let place: Int
  let article: String
  let headline: String?
  let kind: String
  /// What it is about: `event`, `comment` or `mark`, and its number; of a reminder its kind, and the event that gave rise
  /// to it.
  let about: String
  let number: Int
  let by: String
  let note: String?
  /// The instant that a reminder tells of; left out elsewhere.
  let due: String?
  let at: String
  let read: Bool
  let message: String
  /// What can be done about it; left out where nothing need be done.
  let remedy: String?
  /// The same as data.
  let remedies: [RemedyAnswer]?

  init(_ line: InboxLine, _ room: Room, _ words: Words) {
    place = line.place
    article = line.article.description
    headline = line.headline
    kind = line.kind.rawValue
    switch line.subject {
    case .event(let number): (about, self.number) = ("event", number)
    case .edition(let number): (about, self.number) = ("edition", number)
    case .comment(let number): (about, self.number) = ("comment", number)
    case .mark(let number): (about, self.number) = ("mark", number)
    case .lease(let fence): (about, number) = ("lease", fence)
    case .stranded(let number): (about, self.number) = ("stranded", number)
    case .reminder(let kind, let number): (about, self.number) = (kind.rawValue, number)
    }
    by = line.by.description
    note = line.note
    due = line.due.map(TypedTime.json)
    at = TypedTime.json(line.at)
    read = line.isRead
    message = words.sentence(line, time: room.time)
    remedy = words.advice(on: line)
    remedies = RemedyAnswer.list(words.remedies(for: line))
  }
}
