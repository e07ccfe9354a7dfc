import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom

/// Signing in, choosing a password, and going.
enum SigningIn {
  static func page(_ guest: Guest) -> Response {
    let query = guest.asked.query
    return guest.signIn(for: here(query.raw("next")), as: query["person"] ?? "", newsroom: query["newsroom"])
  }

  /// Opens a session. Whatever was sent when the last one had ended is offered again.
  static func open(_ guest: Guest, _ form: Form) async throws -> Response {
    let fields = form.fields
    let typed = fields["person"] ?? ""
    let address = here(fields.raw("address"))
    let newsroom = guest.service.newsrooms.first { $0.id.text == fields["newsroom"] } ?? guest.service.newsrooms.first
    guard let newsroom else { throw NewsroomError.noSuchNewsroom(NewsroomID(checked: "")) }
    let words = guest.service.words(guest.asked.language(isSecure: guest.isSecure), zone: newsroom.zone)
    let opened: OpenedSession
    do {
      opened = try await SignIn(guest.service.desk, limits: guest.service.settings.limits)(
        typed, password: fields.raw("password") ?? "", in: newsroom.id, from: guest.asked.network)
    } catch {
      guard case .signIn(let fault) = error else { throw error }
      var answer = guest.signIn(
        for: address, as: typed, sent: fields.raw("sent") ?? "", fault: words.sentence(fault),
        newsroom: newsroom.id.text)
      if case .closed = fault {
        answer.status = .tooManyRequests
        answer.headers[.retryAfterSeconds] = "\(guest.service.settings.limits.pauseSeconds)"
      }
      return answer
    }
    let cookie = DeskCookie(
      DeskCookie.session, opened.secret, seconds: guest.service.settings.limits.lifeSeconds, isSecure: guest.isSecure)
    guard let sent = fields.raw("sent"), let kept = Fields(encoded: sent), !kept.all.isEmpty else {
      return Response.elsewhere(address).keeping(cookie)
    }
    return offer(kept, for: address, opened.secret, guest, words).keeping(cookie)
  }

  /// What was sent when the session had ended, to be looked at and sent again.
  private static func offer(
    _ sent: Fields, for address: String, _ secret: String, _ guest: Guest, _ words: Words
  ) -> Response {
    var frame = Frame(guest: guest, title: words.say("接着办", "Go on"))
    frame = frame.signed(with: secret)
    let page = ProblemPage(
      title: words.say("您填的内容还在", "What you typed is still here"),
      sentences: [
        words.say("登录到期时它还没有办理。请看一遍，再提交。", "It had not been done when your session ended. Look at it, then send it.")
      ],
      back: "/desk", address: address, sent: ProblemPage.sent(sent, words), isSent: true)
    return .page(guest.service.render(.problem, frame, page, in: words.language))
  }

  static func close(_ visit: Visit) async throws -> Response {
    try await Tokens(visit.desk).signOut(visit.secret, by: visit.session)
    return Response.elsewhere("/desk/login").keeping(
      DeskCookie(DeskCookie.session, "", seconds: 0, isSecure: visit.service.settings.isSecure))
  }

  static func joinPage(_ guest: Guest) -> Response {
    guest.join(
      JoinPage(
        secret: "", name: nil, person: nil, newsroom: nil, isKnown: false, fault: nil, shortest: Password.shortest))
  }

  /// With the code alone: whom it invites. With a password: that is chosen, and the code is used up.
  static func join(_ guest: Guest, _ form: Form) async throws -> Response {
    let words = guest.words
    let secret = (form.fields["code"] ?? "").split { $0.isWhitespace }.joined()
    let desk = guest.service.desk
    func page(_ invitation: Invitation?, _ fault: String?) -> Response {
      var answer = guest.join(
        JoinPage(
          secret: secret, name: invitation?.name, person: invitation?.person.text,
          newsroom: invitation.flatMap { invitation in
            guest.service.newsrooms.first { $0.id == invitation.newsroom }?.name
          }, isKnown: invitation != nil, fault: fault, shortest: Password.shortest))
      if fault != nil { answer.status = .unprocessableContent }
      return answer
    }
    let invitation: Invitation
    do { invitation = try await Invitations(desk)(secret) } catch {
      guard case .signIn(let fault) = error else { throw error }
      return page(nil, words.sentence(fault))
    }
    guard let password = form.fields.raw("password") else { return page(invitation, nil) }
    guard password == form.fields.raw("again") else {
      return page(invitation, words.say("两次填的密码不一样。", "The password was not typed the same twice."))
    }
    do {
      _ = try await Invitations(desk).accept(secret, password: password)
    } catch {
      guard case .signIn(let fault) = error else { throw error }
      return page(invitation, words.sentence(fault))
    }
    var next = Fields()
    next.add("person", invitation.person.text)
    next.add("newsroom", invitation.newsroom.text)
    return .elsewhere("/desk/login?" + next.encoded)
  }

  /// An address of the desk, and of nowhere else.
  static func here(_ address: String?) -> String {
    guard let address, address.hasPrefix("/desk"), !address.hasPrefix("/desk/login"), !address.hasPrefix("/desk/join"),
      address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
    else { return "/desk" }
    return address
  }

  static func chooseLanguage(_ guest: Guest, _ form: Form) -> Response {
    let language = form.fields["language"].flatMap(Language.init) ?? .zhHans
    return Response.elsewhere(form.fields.raw("address").map { here($0) } ?? "/desk").keeping(
      DeskCookie(DeskCookie.language, language.rawValue, seconds: 365 * 86_400, isSecure: guest.isSecure))
  }
}

extension Guest {
  func join(_ page: JoinPage) -> Response {
    .page(service.render(.join, frame(words.say("设密码", "Choose a password")), page, in: words.language))
  }
}
