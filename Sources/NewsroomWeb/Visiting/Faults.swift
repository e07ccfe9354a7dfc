import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Newsroom
import NewsroomFormats

extension Visit {
  func foreignForm() -> Response {
    problem(
      .forbidden, words.say("没有办理", "Nothing was done"),
      [
        words.say(
          "这份表单不是从本站的页面发来的，或页面太旧；下面是您填的内容，核对后可再提交。",
          "That form did not come from a page of this site, or from one too old. What you typed stands below; look at it and send it again."
        )
      ],
      offering: fields)
  }

  /// What went wrong, what to do, and what was typed, so that nothing of it is lost.
  func problem(
    _ status: HTTPResponse.Status, _ title: String, _ sentences: [String], offering sent: Fields = Fields()
  ) -> Response {
    let back = back
    let page = ProblemPage(
      title: title, sentences: sentences, back: back, address: asked.path, sent: ProblemPage.sent(sent, words),
      isSent: !ProblemPage.sent(sent, words).isEmpty && asked.request.method == .post)
    return .page(service.render(.problem, frame(title, in: nil), page, in: words.language), status: status)
  }

  /// The page that a form belongs to.
  private var back: String {
    let parts = asked.path.split(separator: "/")
    if parts.count >= 3, parts[0] == "desk" { return "/" + parts.prefix(3).joined(separator: "/") }
    return "/desk"
  }

  func answer(to error: any Error, _ logger: Logger) -> Response {
    let fault: PageFault
    switch error {
    case let time as TimeFault: fault = PageFault(FieldFault(field: "at", sentence: words.sentence(time)), words)
    case let text as TextFault: fault = PageFault(NewsroomError.badText(text), words)
    case let refusal as Refusal: fault = PageFault(NewsroomError.refused(refusal), words)
    case let picture as PictureFault:
      fault = PageFault(FieldFault(field: "file", sentence: words.sentence(picture)), words)
    case let parsing as any AnyParsingFault:
      fault = PageFault(FieldFault(field: "file", sentence: words.sentence(parsing.cause)), words)
    default: fault = PageFault(error, words)
    }
    if fault.isDefect { logger.error("\(error)") }
    var answer = problem(fault.status, fault.title, fault.sentences, offering: fields)
    if fault.isPassing { answer.headers[.retryAfterSeconds] = "5" }
    return answer
  }
}

extension Words {
  /// Why something foreign was not taken.
  func sentence(_ cause: ParsingFault<AnyRefusal>) -> String {
    switch cause {
    case .refused(let refusal):
      (refusal.refusal as? PictureFault).map { sentence($0) }
        ?? say("这个文件读不了；请换一种格式。", "That file cannot be read; try another format.")
    case .stopped(let stop): sentence(stop)
    case .unavailable: say("读文件的程序现在不能用；请告诉管理员。", "Nothing can be read in now; tell your administrator.")
    }
  }
}
