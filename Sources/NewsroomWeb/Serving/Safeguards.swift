import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Newsroom
import Synchronization

/// What holds for every answer: headers that tell browsers what a page of ours may do, a host that is ours, and a limit to
/// how much one network may ask.
struct Safeguards: RouterMiddleware {
  let service: WebService
  private let pace: Pace

  init(service: WebService) {
    self.service = service
    pace = Pace(most: service.settings.requestsAMinute)
  }

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let asked = Asked(request, context, service.settings)
    // A page elsewhere whose name leads to this machine is no page of ours (DNS rebinding).
    guard service.settings.transport != .loopback || WebService.isLoopback(asked.host) else {
      return guarded(Response(status: .misdirectedRequest), asked)
    }
    guard pace.lets(asked.network) else {
      var answer = Response(status: .tooManyRequests)
      answer.headers[.retryAfterSeconds] = "10"
      return guarded(answer, asked)
    }
    do {
      return guarded(try await next(request, context), asked)
    } catch let error as HTTPError {
      return guarded(Guest(service: service, asked: asked).problem(error), asked)
    }
  }

  private func guarded(_ answer: Response, _ asked: Asked) -> Response {
    var answer = answer
    answer.headers[.xContentTypeOptions] = "nosniff"
    answer.headers[.referrerPolicy] = "same-origin"
    answer.headers[.crossOriginOpener] = "same-origin"
    answer.headers[.permissionsPolicy] = "camera=(), microphone=(), geolocation=()"
    if asked.path.hasPrefix("/desk") {
      answer.headers[.crossOriginResource] = "same-origin"
      answer.headers[.frameOptions] = "DENY"
      answer.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    } else {
      answer.headers[.contentSecurityPolicy] =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
    }
    if case .encrypted = service.settings.transport {
      answer.headers[.strictTransportSecurity] = "max-age=31536000"
    }
    return answer
  }
}

extension Guest {
  func problem(_ error: HTTPError) -> Response {
    switch error.status {
    case .notFound:
      problem(.notFound, words.say("没有这一页", "There is no such page"), words.say("请核对网址。", "Check the address."))
    case .methodNotAllowed:
      problem(
        .methodNotAllowed, words.say("不能这样请求", "It cannot be asked so"), words.say("请从页面上办。", "Do it from a page."))
    default: problem(error.status, words.say("没有办成", "It was not done"), error.status.reasonPhrase)
    }
  }
}

/// How much each network has asked in this minute.
final class Pace: Sendable {
  private struct Minute {
    var begun = ContinuousClock.now
    var counts: [Network: Int] = [:]
  }

  private let most: Int
  private let minute = Mutex(Minute())

  init(most: Int) { self.most = most }

  func lets(_ network: Network) -> Bool {
    minute.withLock { minute in
      let now = ContinuousClock.now
      // So many networks in one minute are no readers.
      if now - minute.begun > .seconds(60) || minute.counts.count > 100_000 { minute = Minute() }
      minute.counts[network, default: 0] += 1
      return minute.counts[network, default: 0] <= most
    }
  }
}
