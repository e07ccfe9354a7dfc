import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom

/// Who works here, and, for administrators, who was invited and who tried in vain.
struct PeoplePage {
  let rows: [Row]
  let mayInvite: Bool
  /// An invitation that was just made: it is shown this once.
  let invitation: Made?
  let failures: [Failure]
  let hasFailures: Bool

  struct Row {
    let id: String
    let name: String
    let roles: String
    let isVerified: Bool
    let isGone: Bool
  }

  struct Made {
    let name: String
    let code: String
    let link: String
    let until: String
  }

  struct Failure {
    let person: String
    let network: String
    let tries: Int
    let last: String
  }

  static func answer(_ visit: Visit, made: Made? = nil) async throws -> Response {
    let words = visit.words
    let people = try await ReadPeople(visit.desk)(by: visit.session)
    let left = try await ReadPeople(visit.desk).left(by: visit.session)
    let mayInvite = visit.session.person.administrates
    let failures =
      visit.session.person.mayLook(at: .token, visit.now)
      ? try await SignIn(visit.desk).failures(by: visit.session, limit: 20) : []
    let page = PeoplePage(
      rows: people.map { person in
        Row(
          id: person.id.text, name: person.name,
          roles: words.list(
            person.grants.map { grant in
              words.name(grant.role)
                + (grant.column == .newsroom ? "" : words.say("（\(grant.column)）", " (\(grant.column))"))
            }), isVerified: person.isVerified, isGone: left[person.id] != nil)
      }, mayInvite: mayInvite, invitation: made,
      failures: failures.map { failure in
        Failure(
          person: failure.person.map { words.name($0) } ?? words.say("（无此人）", "(nobody)"),
          network: failure.network.isEmpty ? words.say("不明", "unknown") : failure.network, tries: failure.tries,
          last: visit.brief(failure.last))
      }, hasFailures: !failures.isEmpty)
    return try await visit.page(.people, words.say("人员", "People"), in: .people, page)
  }

  static func invite(_ visit: Visit) async throws -> Response {
    let person = try PersonID(stored: visit.fields["person"] ?? "")
    let issued = try await Invitations(visit.desk).invite(person, by: visit.session)
    let scheme = visit.service.settings.isSecure ? "https" : "http"
    let host = visit.asked.request.head.authority ?? ""
    return try await answer(
      visit,
      made: Made(
        name: visit.words.name(person), code: issued.secret, link: "\(scheme)://\(host)/desk/join#\(issued.secret)",
        until: visit.said(issued.token.expires)))
  }
}

/// The visitor's own affairs: who they are, where they are signed in, their password, their language.
struct MePage {
  let name: String
  let id: String
  let roles: String
  let sessions: [Row]
  let fault: String?
  let shortest: Int

  struct Row {
    let kind: String
    let since: String
    let used: String
    let until: String
    let isThis: Bool
  }

  static func answer(_ visit: Visit, fault: String? = nil) async throws -> Response {
    let words = visit.words
    let person = visit.session.person
    let tokens = try await Tokens(visit.desk).list(of: person.id, by: visit.session).filter { $0.works(at: visit.now) }
    let this = Digest(of: visit.secret.utf8)
    let page = MePage(
      name: person.name, id: person.id.text,
      roles: words.list(
        person.grants.map { grant in
          words.name(grant.role)
            + (grant.column == .newsroom ? "" : words.say("（\(grant.column)）", " (\(grant.column))"))
        }),
      sessions: tokens.map { known in
        Row(
          kind: kind(known.token.kind, words), since: visit.brief(known.token.issued),
          used: known.lastUsed.map { visit.brief($0) } ?? words.say("从未", "never"),
          until: visit.brief(known.token.expires),
          isThis: known.token.digest == this)
      }, fault: fault, shortest: Password.shortest)
    var answer = try await visit.page(.me, words.say("我", "Me"), in: .me, page)
    if fault != nil { answer.status = .unprocessableContent }
    return answer
  }

  private static func kind(_ kind: AccessToken.Kind, _ words: Words) -> String {
    switch kind {
    case .token: words.say("令牌", "token")
    case .session: words.say("网页登录", "in a browser")
    case .invitation: words.say("邀请", "invitation")
    }
  }

  static func changePassword(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let (old, new) = (visit.fields.raw("old") ?? "", visit.fields.raw("new") ?? "")
    guard new == visit.fields.raw("again") else {
      return try await answer(visit, fault: words.say("两次填的新密码不一样。", "The new password was not typed the same twice."))
    }
    do {
      try await Invitations(visit.desk).change(from: old, to: new, by: visit.session)
    } catch {
      guard case .signIn(let fault) = error else { throw error }
      return try await answer(visit, fault: words.sentence(fault))
    }
    return visit.elsewhere(
      "/desk/me", saying: [words.say("密码已换；别处的登录都已结束。", "The password is changed; you are signed out everywhere else.")]
    )
  }

  /// Ends every session and token of the visitor's, this one too.
  static func endAll(_ visit: Visit) async throws -> Response {
    _ = try await Tokens(visit.desk).revokeAll(of: visit.session.person.id, by: visit.session)
    return Response.elsewhere("/desk/login").keeping(
      DeskCookie(DeskCookie.session, "", seconds: 0, isSecure: visit.service.settings.isSecure))
  }
}
