import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// A picture of a text with the words under it, to be changed.
struct PictureForm {
  let number: Int
  let link: String
  let caption: String
  let photographer: String
  let source: String
  let address: String
  let hasNoWords: Bool

  static func all(of article: Article, in folder: String) -> [PictureForm] {
    article.revision.manuscript.illustrations.enumerated().map { index, picture in
      PictureForm(
        number: index + 1, link: "\(folder)/pictures/\(picture.picture.hex)", caption: picture.caption ?? "",
        photographer: picture.photographer ?? "", source: picture.source ?? "",
        address: "\(folder)/picture/\(index + 1)", hasNoWords: picture.caption == nil)
    }
  }
}

enum Pictures {
  /// The bytes of a picture of the text that is worked on. They are named by their digest, so they never change.
  static func file(_ visit: Visit) async throws -> Response {
    let article = try await visit.article()
    guard let digest = Digest(hex: visit.parameter("digest")),
      let illustration = article.revision.manuscript.illustrations.first(where: { $0.picture == digest }),
      let bytes = try await ReadWork(visit.desk).pictures(of: article.id, by: visit.session)[digest]
    else { return Response(status: .notFound) }
    return .file(bytes, type: "image/\(illustration.kind.rawValue)", cache: "private, max-age=86400, immutable")
  }

  static func add(_ visit: Visit) async throws -> Response {
    let words = visit.words
    guard let file = visit.form.file("file") else {
      throw FieldFault(field: "file", sentence: words.say("没有选图片。", "No picture was chosen."))
    }
    let picture = try await visit.service.sandbox.picture(file.bytes, named: file.name.isEmpty ? "picture" : file.name)
    let illustration = try Illustration(picture.picture).saying(
      caption: visit.fields["caption"], photographer: visit.fields["photographer"], source: visit.fields["source"])
    return try await save(visit, with: [picture]) { $0 + [illustration] }
  }

  static func change(_ visit: Visit) async throws -> Response {
    let number = visit.parameter("number")
    let isRemoved = visit.fields.has("remove")
    return try await save(visit) { pictures in
      guard let place = Int(number), pictures.indices.contains(place - 1) else {
        throw FieldFault(
          field: "number", sentence: visit.words.say("没有第 \(number) 张图。", "There is no picture \(number)."))
      }
      var changed = pictures
      if isRemoved {
        changed.remove(at: place - 1)
      } else {
        changed[place - 1] = try changed[place - 1].saying(
          caption: visit.fields.raw("caption") ?? "", photographer: visit.fields.raw("photographer") ?? "",
          source: visit.fields.raw("source") ?? "")
      }
      return changed
    }
  }

  private static func save(
    _ visit: Visit, with files: [PictureFile] = [], _ change: ([Illustration]) throws -> [Illustration]
  ) async throws -> Response {
    let article = try await visit.article()
    let folder = "/desk/articles/\(article.id)"
    let shown = visit.fields["base"].flatMap { Digest(hex: $0) }
    guard shown == article.revision.digest else {
      return visit.elsewhere(
        folder + "#pictures",
        saying: [
          visit.words.say(
            "刚刚有人存了新的一稿，图片没有改；请看过再改。",
            "Somebody has just saved another text; the pictures were left as they are. Look, then change them.")
        ])
    }
    let manuscript = article.revision.manuscript
    let taken = try await IllustrateArticle(visit.desk)(
      manuscript.illustrated(by: try change(manuscript.illustrations)), with: files, base: article.revision.digest,
      on: article.id, by: visit.session, request: visit.request)
    return visit.elsewhere(folder + "#pictures", saying: visit.said(of: .edit, article, taken))
  }
}
