import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom

/// Which address leads where.
struct Routes: Sendable {
  let service: WebService

  func router() -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
    router.add(middleware: Safeguards(service: service))
    desk(router)
    let readers = ReadersPages(service: service)
    router.get("/") { request, context in try await readers.answer(request, context) }
    router.get("**") { request, context in try await readers.answer(request, context) }
    return router
  }

  private func desk(_ router: Router<WebContext>) {
    let door = Door(service: service)
    func get(_ path: RouterPath, _ names: [String] = [], _ handle: @escaping Door.Handle) {
      router.get(path) { request, context in
        await door.visiting(request, context, Self.parameters(names, context), handle)
      }
    }
    func post(_ path: RouterPath, _ names: [String] = [], _ handle: @escaping Door.Handle) {
      router.post(path) { request, context in
        await door.visiting(request, context, Self.parameters(names, context), handle)
      }
    }

    router.get("desk/assets/:name") { _, context in Assets.answer(context.parameters.get("name") ?? "") }
    router.get("desk/login") { request, context in
      await door.receiving(request, context) { guest, _ in SigningIn.page(guest) }
    }
    router.post("desk/login") { request, context in
      await door.receiving(request, context) { guest, form in try await SigningIn.open(guest, form) }
    }
    router.get("desk/join") { request, context in
      await door.receiving(request, context) { guest, _ in SigningIn.joinPage(guest) }
    }
    router.post("desk/join") { request, context in
      await door.receiving(request, context) { guest, form in try await SigningIn.join(guest, form) }
    }
    router.post("desk/language") { request, context in
      await door.receiving(request, context) { guest, form in SigningIn.chooseLanguage(guest, form) }
    }
    post("desk/logout", [], SigningIn.close)

    get("desk", [], QueuePage.answer)
    get("desk/articles", [], ArticlesPage.answer)
    get("desk/find", [], FindPage.answer)
    get("desk/plan", [], PlanPage.answer)
    get("desk/inbox", [], InboxPage.answer)
    post("desk/inbox", [], InboxPage.read)
    get("desk/new", []) { try await NewStory.page($0) }
    post("desk/new", [], NewStory.save)

    let article = ["id"]
    get("desk/articles/:id", article, ArticlePage.answer)
    get("desk/articles/:id/edit", article, EditPage.answer)
    post("desk/articles/:id/edit", article, EditPage.save)
    post("desk/articles/:id/keep", article, EditPage.keep)
    post("desk/articles/:id/take-over", article, TakeOver.answer)
    get("desk/articles/:id/changes", article, ChangesPage.answer)
    get("desk/articles/:id/history", article, HistoryPage.answer)
    get("desk/articles/:id/merge", article, MergePage.answer)
    post("desk/articles/:id/merge", article, MergePage.save)
    get("desk/articles/:id/sign", article) { try await SignPage.answer(.sign, $0) }
    get("desk/articles/:id/countersign", article) { try await SignPage.answer(.countersign, $0) }
    get("desk/articles/:id/publishInEmergency", article) { try await SignPage.answer(.publishInEmergency, $0) }
    post("desk/articles/:id/do/:action", article + ["action"], TakeStep.answer)
    post("desk/articles/:id/comments", article, Comments.add)
    post("desk/articles/:id/comments/mark", article, Comments.mark)
    get("desk/articles/:id/pictures/:digest", article + ["digest"], Pictures.file)
    post("desk/articles/:id/pictures", article, Pictures.add)
    post("desk/articles/:id/picture/:number", article + ["number"], Pictures.change)
    get("desk/articles/:id/standing", article, Standing.answer)

    get("desk/submissions", [], SubmissionsPage.answer)
    get("desk/submissions/:id", article, SubmissionPage.answer)
    get("desk/submissions/:id/pictures/:digest", article + ["digest"], SubmissionPage.picture)
    post("desk/submissions/:id/:decision", article + ["decision"], SubmissionPage.decide)

    get("desk/people", []) { try await PeoplePage.answer($0) }
    post("desk/people/invite", [], PeoplePage.invite)
    get("desk/me", []) { try await MePage.answer($0) }
    post("desk/me/password", [], MePage.changePassword)
    post("desk/me/end", [], MePage.endAll)
    get("desk/**", []) { visit in
      visit.problem(
        .notFound, visit.words.say("没有这一页", "There is no such page"),
        [visit.words.say("请从菜单进入，或核对网址。", "Go by the menu, or check the address.")])
    }
  }

  private static func parameters(_ names: [String], _ context: WebContext) -> [String: String] {
    Dictionary(
      names.compactMap { name in context.parameters.get(name).map { (name, $0) } }, uniquingKeysWith: { one, _ in one })
  }
}

/// How an article stands now, for a page that is open: asked by its script, so that whoever looks at an old one is told.
enum Standing {
  static func answer(_ visit: Visit) async throws -> Response {
    let article = try await visit.article()
    let by = visit.words.name(article.changedBy).replacing("\\", with: "").replacing("\"", with: "")
    return .json("{\"version\":\(article.version),\"by\":\"\(by)\",\"at\":\"\(visit.brief(article.changed))\"}")
  }
}

/// Takes over the work on a text that somebody else has, with a reason; what they had typed is kept as a branch of theirs.
enum TakeOver {
  static func answer(_ visit: Visit) async throws -> Response {
    let id = try visit.articleID()
    let outcome = try await TakeLease(visit.desk)(
      LeaseWish(place: visit.place, reason: visit.fields["reason"], takesOver: true), on: id, by: visit.session)
    let said = outcome.displaced.map { branch in
      visit.words.say(
        "\(visit.words.name(branch.author)) 没存的文字已留作分支。",
        "What \(visit.words.name(branch.author)) had not saved is kept as a branch.")
    }
    return visit.elsewhere("/desk/articles/\(id)/edit", saying: [said].compactMap { $0 })
  }
}
