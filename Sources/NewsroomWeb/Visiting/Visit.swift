import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// Somebody of the newsroom who asks for a page, and everything that the page is made with.
struct Visit: Sendable {
  let service: WebService
  let asked: Asked
  /// The parts of the address that stand for something, by the names that the route gives them.
  let parameters: [String: String]
  let desk: Desk
  let session: Session
  let settings: NewsroomSettings
  let words: Words
  /// The secret of the session, for what is derived from it.
  let secret: String
  let form: Form
  /// What the step before has to say.
  let saidBefore: [String]

  var now: Instant { desk.clock.now }
  var query: Fields { asked.query }
  var fields: Fields { form.fields }

  func time(_ instant: Instant) -> String { TypedTime.text(instant, zone: settings.zone) }
  func brief(_ instant: Instant) -> String { words.brief(instant, zone: settings.zone, from: now) }
  func said(_ instant: Instant, zone: String? = nil) -> String {
    words.said(instant, zone: zone ?? settings.zone, from: now)
  }

  /// The moment that somebody typed in a field, on the newsroom's clock.
  func instant(_ typed: String) throws -> Instant {
    try TypedTime.instant(typed.replacing("T", with: " "), zone: settings.zone, from: now, .toCome)
  }

  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// The article that the address names.
  func articleID() throws -> ArticleID {
    guard let uuid = UUID(uuidString: parameter("id")) else { throw NewsroomError.noSuchArticle(parameter("id")) }
    return ArticleID(uuid)
  }

  func article() async throws -> Article { try await ReadArticle(desk)(try articleID(), by: session) }

  /// What a form that is sent twice is known by: what the page called it, and what it says. Said otherwise, it is another.
  var request: Newsroom.Request? {
    guard let name = fields["request"] else { return nil }
    let digest = Digest(of: fields.without(["csrf", "request"]).encoded.utf8)
    return Newsroom.Request("\(name)-\(digest.short)")
  }

  /// The version that was on the screen when a form was filled in.
  var version: Int? { fields["version"].flatMap { Int($0) } }
}

/// Something that the visitor got wrong, to be said beside the field.
struct FieldFault: Error {
  let field: String
  let sentence: String
}
