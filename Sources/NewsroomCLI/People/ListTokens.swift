import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ListTokens: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens", abstract: "The tokens there are: whose, by whom, last used, until when 令牌列表.",
    discussion: """
      One's own; administrators and auditors see anybody's, and with --everybody all. Only the first digits of a token's digest \
      are shown, never the token. Those that work longer than the newsroom's settings allow (tokenDays) are marked.

      Examples:
        caibian people tokens
        caibian people tokens sample-editor --all
        caibian people tokens --everybody
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let digest: String
      /// `token`, `session` or `invitation`.
      let kind: String
      let person: String
      /// Left out for tokens from before this was kept.
      let issuedBy: String?
      let issued: String
      let lastUsed: String?
      let expires: String
      let revoked: String?
      /// Present for one that works longer than the newsroom allows now.
      let tooLong: Bool?
    }

    let tokens: [Row]
  }

  @Argument(help: "Whose: a short name; otherwise your own.")
  var id: String?

  @Flag(help: "Of everybody; for administrators and auditors.")
  var everybody = false

  @Flag(help: "Those that work no more, too.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let named = try await id.asyncMap { try await room.person($0).id }
    let whose = everybody ? nil : named ?? room.session.person.id
    let now = room.desk.clock.now
    let longest = room.settings.longestTokenDays
    let found = try await Tokens(room.desk).list(of: whose, by: room.session).filter { all || $0.works(at: now) }
    context.answer(Answer(tokens: found.map { Self.row($0, longest, at: now) })) {
      guard !found.isEmpty else { return words.say("没有令牌。", "There are no tokens.") }
      var table = Table(
        words.say("摘要", "digest"), words.say("种类", "kind"), words.say("谁的", "whose"), words.say("签发", "made by"),
        words.say("签发于", "made"), words.say("最后使用", "last used"), words.say("有效至", "until"),
        whole: [0, 1, 2, 3, 4, 5, 6])
      for known in found {
        table.add(
          Table.Cell(String(known.token.digest.short)), Table.Cell(words.name(known.token.kind)),
          Table.Cell(known.token.person.text),
          Table.Cell(known.token.issuer?.text ?? words.say("未记", "not kept")),
          Table.Cell(room.time(known.token.issued)),
          Table.Cell(known.lastUsed.map { room.time($0) } ?? words.say("从未", "never")),
          Table.Cell(
            known.revoked.map { words.say("已收回 \(room.time($0))", "revoked \(room.time($0))") }
              ?? room.time(known.token.expires)
              + (known.isLonger(than: longest, at: now)
                ? words.say("（超过 \(longest) 天）", " (over \(words.counted(longest, "day")))") : ""),
            known.works(at: now) ? known.isLonger(than: longest, at: now) ? .warn : nil : .faint))
      }
      return table.text(for: context.terminal)
    }
  }

  private static func row(_ known: KnownToken, _ longest: Int, at now: Instant) -> Answer.Row {
    Answer.Row(
      digest: String(known.token.digest.short), kind: known.token.kind.rawValue, person: known.token.person.text,
      issuedBy: known.token.issuer?.text,
      issued: TypedTime.json(known.token.issued), lastUsed: known.lastUsed.map(TypedTime.json),
      expires: TypedTime.json(known.token.expires), revoked: known.revoked.map(TypedTime.json),
      tooLong: known.isLonger(than: longest, at: now) ? true : nil)
  }
}

extension Words {
  fileprivate func name(_ kind: AccessToken.Kind) -> String {
    switch kind {
    case .token: say("令牌", "token")
    case .session: say("会话", "session")
    case .invitation: say("邀请", "invitation")
    }
  }
}

extension Context {
  /// Tells whoever acts of the tokens that others made for them, each once: whoever holds one acts in their name.
  func tellOfTokens(_ session: Session, at desk: Desk, zone: String) async throws {
    if wantsJSON { return }
    var news: [KnownToken] = []
    do { news = try await Tokens(desk).tell(session) } catch {
      guard case .unavailable(.readOnly) = error else { throw error }
    }
    for known in news {
      let issuer = known.token.issuer?.text ?? ""
      let (digest, issued) = (known.token.digest.short, TypedTime.text(known.token.issued, zone: zone))
      note(
        "注意：\(issuer) 于 \(issued) 为您签发了令牌 \(digest)，持有者可以您的名义行事；不是您要的，请运行 caibian people revoke \(session.person.id)，并问明 \(issuer)。",
        "Note: \(issuer) made the token \(digest) for you at \(issued); whoever holds it acts in your name. If you did not ask for it, run caibian people revoke \(session.person.id), and ask \(issuer)."
      )
    }
  }
}
