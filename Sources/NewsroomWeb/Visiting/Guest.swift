import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Newsroom

/// Whoever comes without having signed in.
struct Guest: Sendable {
  let service: WebService
  let asked: Asked

  var isSecure: Bool { service.settings.isSecure }
  var words: Words { service.words(asked.language(isSecure: isSecure)) }

  /// The page to sign in on, for whoever sent a form when their session had ended: it is kept, and offered again behind it.
  /// Files are not kept.
  func signIn(keeping form: Form) -> Response {
    let isSent = asked.request.method == .post
    return signIn(
      for: isSent ? SigningIn.here(asked.path) : SigningIn.here(asked.address),
      sent: isSent ? form.fields.without(["csrf"]).encoded : "", isFileLost: !form.files.isEmpty)
  }

  /// - Parameters:
  ///   - address: where to go on.
  ///   - sent: the fields of a form that is kept.
  ///   - fault: why nobody was let in.
  func signIn(
    for address: String, as typed: String = "", sent: String = "", isFileLost: Bool = false, fault: String? = nil,
    newsroom: String? = nil
  ) -> Response {
    let page = SignInPage(
      newsrooms: service.newsrooms.map {
        SignInPage.Room(id: $0.id.text, name: $0.name, isChosen: $0.id.text == newsroom)
      },
      isSeveral: service.newsrooms.count > 1, address: address, typed: typed, fault: fault, isKept: !sent.isEmpty,
      sent: sent, isFileLost: isFileLost)
    return .page(
      service.render(.signIn, frame(words.say("登录", "Sign in")), page, in: words.language),
      status: fault == nil && sent.isEmpty ? .ok : .unauthorized)
  }

  func frame(_ title: String) -> Frame { Frame(guest: self, title: title) }

  func foreignForm() -> Response {
    problem(
      .forbidden, words.say("没有办理", "Nothing was done"),
      words.say(
        "这份表单不是从本站的页面发来的；请从本站的页面再办。", "That form did not come from a page of this site. Begin from one of its pages."))
  }

  func problem(_ status: HTTPResponse.Status, _ title: String, _ sentence: String) -> Response {
    .page(
      service.render(.problem, frame(title), ProblemPage(title: title, sentences: [sentence]), in: words.language),
      status: status)
  }

  func answer(to error: any Error, _ logger: Logger) -> Response {
    let fault = PageFault(error, words)
    if fault.isDefect { logger.error("\(error)") }
    var answer = problem(fault.status, fault.title, fault.sentences.joined(separator: "\n"))
    if fault.isPassing { answer.headers[.retryAfterSeconds] = "5" }
    return answer
  }
}

/// What a fault is to whoever looks at a page: the status, what is so and what to do.
struct PageFault {
  let status: HTTPResponse.Status
  let title: String
  let sentences: [String]
  /// A fault of the program; the log has the details.
  let isDefect: Bool
  /// Whether the same may go well in a moment.
  let isPassing: Bool

  init(_ error: any Error, _ words: Words) {
    let title: String
    var sentences: [String] = []
    var isDefect = false
    var isPassing = false
    switch error {
    case let fault as BodyFault:
      switch fault {
      case .tooLarge(let limit):
        status = .contentTooLarge
        title = words.say("发来的东西太大", "Too much was sent")
        sentences = [
          words.say(
            "一次最多 \(limit >> 20) MB；没有办理，您填的内容请用浏览器的后退键找回。",
            "At most \(limit >> 20) MB at a time. Nothing was done; go back with your browser to what you typed.")
        ]
      case .noForm:
        status = .badRequest
        title = words.say("看不懂发来的表单", "That form cannot be read")
        sentences = [words.say("没有办理；请从页面重新提交。", "Nothing was done; send it again from the page.")]
      }
    case let fault as FieldFault:
      status = .unprocessableContent
      title = words.say("填得不对", "Something is not right")
      sentences = [fault.sentence]
    case let error as NewsroomError:
      (status, isPassing, isDefect) = Self.standing(error)
      if case .refused(let refusal) = error {
        title = words.headline(refusal)
        sentences = words.sentences(refusal)
      } else {
        title = words.say("没有办成", "It was not done")
        sentences = [words.sentence(error)]
      }
    default:
      status = .internalServerError
      title = words.say("程序出错", "A fault of the program")
      sentences = [words.sentence(NewsroomError.defect(""))]
      isDefect = true
    }
    self.title = title
    self.sentences = sentences
    self.isDefect = isDefect
    self.isPassing = isPassing
  }

  private static func standing(_ error: NewsroomError) -> (HTTPResponse.Status, isPassing: Bool, isDefect: Bool) {
    switch error {
    case .refused(let refusal): (refusal.isForWantOfRight ? .forbidden : .conflict, false, false)
    case .noSuchArticle, .noSuchSubmission, .noSuchReceipt, .noSuchFee, .noSuchBatch, .noSuchSender, .noSuchClaim,
      .noSuchTask, .noSuchNewsroom, .noSuchPerson, .noSuchDelegation, .noSuchBranch, .noSuchSite, .noSuchLetter:
      (.notFound, false, false)
    case .parked, .changedMeanwhile, .settingsMoved, .columnGone, .requestUsed, .personExists, .newsroomExists,
      .siteExists, .feesOpen, .wrongAmount, .hasLeft, .unknownOutcome:
      (.conflict, false, false)
    case .tooShort, .ambiguous, .namesakes, .badText: (.unprocessableContent, false, false)
    case .notSignedIn, .signIn: (.unauthorized, false, false)
    case .roleEnded, .serviceEnded: (.forbidden, false, false)
    case .unavailable: (.serviceUnavailable, true, false)
    case .site, .notASite, .letterNotes, .keys: (.serviceUnavailable, false, false)
    case .damaged, .defect: (.internalServerError, false, true)
    }
  }
}
