import Editorial
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom

/// What stands around every page of the desk.
struct Frame {
  let language: String
  let title: String
  let newsroom: String
  /// `nil` for a guest.
  let person: String?
  let isSignedIn: Bool
  let menu: [Entry]
  /// How many notices were not read; `nil` where there is none.
  let unread: String?
  /// What the step before has to say.
  let said: [String]
  let isSaid: Bool
  var token: String
  /// What forms of this page are called by.
  let form: String
  let style: String
  let script: String
  /// Where this page is, for choosing a language.
  let address: String
  let zone: String
  let isChinese: Bool

  struct Entry {
    let name: String
    let link: String
    let isCurrent: Bool
  }

  /// The rooms of the desk.
  enum Place: CaseIterable {
    case queue, articles, plan, submissions, inbox, people, me

    var link: String {
      switch self {
      case .queue: "/desk"
      case .articles: "/desk/articles"
      case .plan: "/desk/plan"
      case .submissions: "/desk/submissions"
      case .inbox: "/desk/inbox"
      case .people: "/desk/people"
      case .me: "/desk/me"
      }
    }

    func name(_ words: Words) -> String {
      switch self {
      case .queue: words.say("待办", "Queue")
      case .articles: words.say("稿件", "Articles")
      case .plan: words.say("排期", "Plan")
      case .submissions: words.say("来稿", "Submissions")
      case .inbox: words.say("收件箱", "Inbox")
      case .people: words.say("人员", "People")
      case .me: words.say("我", "Me")
      }
    }
  }

  init(guest: Guest, title: String) {
    let words = guest.words
    language = words.language.rawValue
    isChinese = words.language == .zhHans
    self.title = title
    newsroom = guest.service.newsrooms.first?.name ?? "Caibian"
    person = nil
    isSignedIn = false
    menu = []
    unread = nil
    said = []
    isSaid = false
    token = ""
    form = UUID().uuidString
    style = Assets.style.address
    script = Assets.script.address
    address = guest.asked.request.method == .get ? guest.asked.address : "/desk"
    zone = ""
  }

  init(_ visit: Visit, title: String, in place: Place?, unread: Int) {
    let words = visit.words
    language = words.language.rawValue
    isChinese = words.language == .zhHans
    self.title = title
    newsroom = visit.settings.name
    person = visit.session.person.name
    isSignedIn = true
    let now = visit.now
    let person = visit.session.person
    menu = Place.allCases.filter { place in
      // Who may not look at something is not led there.
      switch place {
      case .submissions: person.mayLook(at: .submission, now)
      case .people: person.mayLook(at: .person, now)
      case .queue, .articles, .plan, .inbox, .me: true
      }
    }.map { Entry(name: $0.name(words), link: $0.link, isCurrent: $0 == place) }
    self.unread = unread == 0 ? nil : unread >= 100 ? "99+" : "\(unread)"
    said = visit.saidBefore
    isSaid = !visit.saidBefore.isEmpty
    token = PageToken.of(visit.secret)
    form = UUID().uuidString
    style = Assets.style.address
    script = Assets.script.address
    address = visit.asked.request.method == .get ? visit.asked.address : "/desk"
    zone = Words.zone(visit.settings.zone)
  }
}

extension Frame {
  /// The same page, with forms that somebody who has just signed in may send.
  func signed(with secret: String) -> Frame {
    var frame = self
    frame.token = PageToken.of(secret)
    return frame
  }
}

extension Visit {
  /// - Parameter unread: how many notices were not read; for pages that show it.
  func frame(_ title: String, in place: Frame.Place?, unread: Int = 0) -> Frame {
    Frame(self, title: title, in: place, unread: unread)
  }

  /// A page of the desk.
  func page(_ template: Template, _ title: String, in place: Frame.Place?, _ content: some Sendable) async throws
    -> Response
  {
    let unread = try await Inbox(desk)(of: session, isUnread: true, limit: 100).lines.count
    return .page(service.render(template, frame(title, in: place, unread: unread), content, in: words.language))
  }
}

extension Person {
  /// Whether they may read something of the kind, anywhere in the newsroom.
  func mayLook(at reading: Reading, _ now: Instant) -> Bool {
    do {
      try mayRead(reading, at: now)
      return true
    } catch { return false }
  }
}
