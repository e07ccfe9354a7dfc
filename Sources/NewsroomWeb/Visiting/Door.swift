import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Newsroom

/// Lets a request in: finds out who asks, in which language, and what they bring.
struct Door: Sendable {
  let service: WebService

  typealias Handle = @Sendable (Visit) async throws -> Response

  /// Answers somebody who is signed in. Whoever is not is asked to; what they sent is kept for them meanwhile.
  func visiting(_ request: Request, _ context: WebContext, _ parameters: [String: String], _ handle: Handle) async
    -> Response
  {
    let asked = Asked(request, context, service.settings)
    let guest = Guest(service: service, asked: asked)
    do {
      let form = try await form(of: asked)
      guard let visit = try await visit(asked, form, parameters) else { return guest.signIn(keeping: form) }
      guard request.method != .post || isOurs(form, visit.secret, asked) else { return visit.foreignForm() }
      do {
        let answer = try await handle(visit)
        return visit.saidBefore.isEmpty ? answer : answer.keeping(visit.saying([]))
      } catch NewsroomError.notSignedIn {
        // It ended while the answer was made.
        return guest.signIn(keeping: form)
      } catch {
        return visit.answer(to: error, context.logger)
      }
    } catch {
      return guest.answer(to: error, context.logger)
    }
  }

  /// Answers whoever comes, signed in or not.
  func receiving(
    _ request: Request, _ context: WebContext, _ handle: @Sendable (Guest, Form) async throws -> Response
  ) async -> Response {
    let guest = Guest(service: service, asked: Asked(request, context, service.settings))
    do {
      let form = try await form(of: guest.asked)
      guard request.method != .post || guest.asked.isOfOurs else { return guest.foreignForm() }
      return try await handle(guest, form)
    } catch {
      return guest.answer(to: error, context.logger)
    }
  }

  private func isOurs(_ form: Form, _ secret: String, _ asked: Asked) -> Bool {
    // The token says it; a browser that says the contrary is believed.
    let isFromElsewhere = asked.request.headers[.fetchSite].map { $0 != "same-origin" && $0 != "none" } ?? false
    return !isFromElsewhere && PageToken.isRight(form.fields["csrf"], for: secret)
  }

  /// Who asks; `nil` for nobody that is known.
  private func visit(_ asked: Asked, _ form: Form, _ parameters: [String: String]) async throws -> Visit? {
    let isSecure = service.settings.isSecure
    guard let secret = DeskCookie.value(DeskCookie.session, in: asked.request, isSecure: isSecure) else { return nil }
    let session: Session
    do { session = try await Tokens(service.desk).session(secret).session } catch {
      guard case .notSignedIn = error else { throw error }
      return nil
    }
    let desk = service.desk.acting(as: session)
    let settings = try await ReadNewsroom(desk)(by: session)
    // Who may not see who there is reads short names.
    let people = (try? await ReadPeople(desk)(by: session)) ?? []
    let words = service.words(
      asked.language(isSecure: isSecure), zone: settings.zone,
      people: Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one }))
    return Visit(
      service: service, asked: asked, parameters: parameters, desk: desk, session: session, settings: settings,
      words: words, secret: secret, form: form, saidBefore: SaidBefore.read(asked.request, isSecure: isSecure))
  }

  /// What a request brings. Throws for what is too large or no form.
  private func form(of asked: Asked) async throws -> Form {
    guard asked.request.method == .post else { return Form() }
    let type = asked.request.headers[.contentType] ?? ""
    let multipart = Multipart(contentType: type)
    let limit = multipart == nil ? WebSettings.longestForm : WebSettings.longestBody
    if let length = asked.request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw BodyFault.tooLarge(limit)
    }
    var request = asked.request
    let body: ByteBuffer
    do { body = try await request.collectBody(upTo: limit) } catch is NIOTooManyBytesError {
      throw BodyFault.tooLarge(limit)
    }
    let bytes = Array(body.readableBytesView)
    if let multipart {
      guard let form = multipart.form(bytes) else { throw BodyFault.noForm }
      return form
    }
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded"),
      let text = String(validating: bytes, as: UTF8.self), let fields = Fields(encoded: text)
    else { throw BodyFault.noForm }
    return Form(fields: fields)
  }
}

/// Why what was sent is not looked at.
enum BodyFault: Error {
  case tooLarge(Int)
  case noForm
}

extension Asked {
  /// The language that was chosen, or else the one that the browser prefers (RFC 9110, 12.5.4).
  func language(isSecure: Bool) -> Language {
    if let chosen = DeskCookie.value(DeskCookie.language, in: request, isSecure: isSecure).flatMap(Language.init) {
      return chosen
    }
    return Language(accepting: request.headers[.acceptLanguage] ?? "")
  }
}

extension Language {
  /// Chinese, unless the browser would rather have English.
  init(accepting header: String) {
    var best: (language: Language, weight: Double)?
    for part in header.lowercased().split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let tag = pieces.first else { continue }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      let language: Language? = tag.hasPrefix("zh") ? .zhHans : tag.hasPrefix("en") ? .en : nil
      if let language, weight > best?.weight ?? 0 { best = (language, weight) }
    }
    self = best?.language ?? .zhHans
  }
}
