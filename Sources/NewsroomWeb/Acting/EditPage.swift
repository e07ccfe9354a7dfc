import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// A text to be written: plain fields, so that every input method works in them as anywhere.
struct EditPage {
  let title: String
  let address: String
  let keepAddress: String?
  let back: String
  let headline: String
  let deck: String
  let body: String
  let base: String
  let version: Int
  let characters: Int
  let fault: String?
  let reasons: [String]
  let isFaulty: Bool
  /// Who else is at work on it.
  let lease: String?
  let mayTakeOver: Bool
  /// A text of the visitor's that was kept and never saved.
  let kept: Kept?
  let columns: [QueuePage.Choice]
  let isNew: Bool
  let authors: String
  let label: String

  struct Kept {
    let when: String
    let link: String
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let article = try await visit.article()
    let folder = "/desk/articles/\(article.id)"
    let words = visit.words
    var lease: String?
    do {
      _ = try await TakeLease(visit.desk)(
        LeaseWish(place: visit.place, reason: visit.query["reason"], takesOver: false), on: article.id,
        by: visit.session)
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      lease = words.sentences(refusal).joined(separator: "\n")
    }
    let autosave = try await ReadWork(visit.desk).autosave(on: article.id, by: visit.session)
    let isRestored = visit.query.has("kept")
    let isOpen =
      autosave.map { $0.manuscript != article.revision.manuscript && $0.base == article.revision.digest } ?? false
    let text = isRestored ? autosave?.manuscript ?? article.revision.manuscript : article.revision.manuscript
    let page = EditPage(
      title: words.say("改稿", "Edit"), address: "\(folder)/edit", keepAddress: "\(folder)/keep", back: folder,
      text: text,
      base: article.revision.digest.hex, version: article.version, lease: lease,
      kept: isOpen && !isRestored
        ? autosave.map { Kept(when: visit.brief($0.at), link: "\(folder)/edit?kept=1") } : nil)
    return try await visit.page(.edit, page.title, in: .articles, page)
  }

  /// Saves what was written. Where others were quicker, it becomes a branch, and the page that brings both together follows.
  static func save(_ visit: Visit) async throws -> Response {
    let article = try await visit.article()
    let folder = "/desk/articles/\(article.id)"
    let words = visit.words
    guard let base = visit.fields["base"].flatMap({ Digest(hex: $0) }) else {
      throw FieldFault(
        field: "base",
        sentence: words.say(
          "不知道是在哪一稿上改的；请重新打开改稿页，把下面的文字贴回去。",
          "Which text it was written on is not known; open the page to edit again, and paste what stands below."))
    }
    func again(_ sentence: String, _ reasons: [String] = []) async throws -> Response {
      let page = EditPage(
        title: words.say("改稿", "Edit"), address: "\(folder)/edit", keepAddress: "\(folder)/keep", back: folder,
        typed: visit.fields, base: base.hex, version: article.version, fault: sentence, reasons: reasons)
      var answer = try await visit.page(.edit, page.title, in: .articles, page)
      answer.status = .unprocessableContent
      return answer
    }
    do {
      let written = try await manuscript(visit, base: base, of: article)
      let taken = try await SaveText(visit.desk).step(
        written, base: base, on: article.id, by: visit.session, request: visit.request)
      _ = try? await TakeLease(visit.desk).giveBack(article.id, by: visit.session)
      let difference = taken.events.isEmpty ? [] : visit.invisible(in: taken.article.revision.manuscript)
      return visit.elsewhere(folder, saying: visit.said(of: .edit, article, taken) + difference)
    } catch let fault as TextFault {
      return try await again(words.sentence(fault))
    } catch NewsroomError.parked(_, let branch) {
      return visit.elsewhere(
        "\(folder)/merge?branch=\(branch.number)",
        saying: [
          words.say(
            "您写的时候，别人存了新的一稿。您的文字没有丢，下面把两份合在一起。",
            "While you wrote, somebody else saved another text. Yours is not lost: below both are brought together.")
        ])
    } catch NewsroomError.refused(let refusal) where !refusal.isForWantOfRight {
      return try await again(words.headline(refusal), words.sentences(refusal))
    }
  }

  /// Keeps what is being typed, apart from revisions; asked by the page's script.
  static func keep(_ visit: Visit) async throws -> Response {
    let article = try await visit.article()
    guard let base = visit.fields["base"].flatMap({ Digest(hex: $0) }) else {
      return .json("{\"kept\":false}", status: .badRequest)
    }
    do {
      let written = try await manuscript(visit, base: base, of: article)
      let kept = try await SaveText(visit.desk).keep(written, base: base, on: article.id, by: visit.session)
      _ = try? await TakeLease(visit.desk)(LeaseWish(place: visit.place), on: article.id, by: visit.session)
      let isCurrent = base == article.revision.digest
      return .json("{\"kept\":true,\"at\":\"\(visit.time(kept.at).suffix(5))\",\"current\":\(isCurrent)}")
    } catch NewsroomError.notSignedIn {
      throw NewsroomError.notSignedIn
    } catch {
      return .json("{\"kept\":false}", status: .conflict)
    }
  }

  private static func manuscript(_ visit: Visit, base: Digest, of article: Article) async throws -> Manuscript {
    let written =
      base == article.revision.digest
      ? article.revision
      : try await ReadArticle(visit.desk).revisions(of: article.id, by: visit.session).last { $0.digest == base }
        ?? article.revision
    return try typed(visit.fields).illustrated(by: written.manuscript.illustrations)
  }

  static func typed(_ fields: Fields) throws(TextFault) -> Manuscript {
    let headline: Headline? = if let text = fields["headline"] { try Headline(text) } else { nil }
    let body = (fields.raw("body") ?? "").split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    return try Manuscript(headline: headline, deck: fields["deck"], body: body)
  }
}

extension EditPage {
  init(
    title: String, address: String, keepAddress: String?, back: String, text: Manuscript, base: String, version: Int,
    lease: String?, kept: Kept?
  ) {
    self.init(
      title: title, address: address, keepAddress: keepAddress, back: back, headline: text.headline?.text ?? "",
      deck: text.deck ?? "", body: text.body.joined(separator: "\n\n"), base: base, version: version,
      characters: text.characterCount, fault: nil, reasons: [], isFaulty: false, lease: lease,
      mayTakeOver: lease != nil,
      kept: kept, columns: [], isNew: false, authors: "", label: "")
  }

  init(
    title: String, address: String, keepAddress: String?, back: String, typed: Fields, base: String, version: Int,
    fault: String, reasons: [String]
  ) {
    self.init(
      title: title, address: address, keepAddress: keepAddress, back: back, headline: typed.raw("headline") ?? "",
      deck: typed.raw("deck") ?? "", body: typed.raw("body") ?? "", base: base, version: version, characters: 0,
      fault: fault, reasons: reasons, isFaulty: true, lease: nil, mayTakeOver: false, kept: nil, columns: [],
      isNew: false, authors: "", label: "")
  }
}

/// A story of our own that begins.
enum NewStory {
  static func page(_ visit: Visit, typed: Fields = Fields(), fault: String? = nil, reasons: [String] = []) async throws
    -> Response
  {
    let words = visit.words
    let chosen = typed["column"] ?? visit.query["column"]
    let page = EditPage(
      title: words.say("新稿", "New story"), address: "/desk/new", keepAddress: nil, back: "/desk",
      headline: typed.raw("headline") ?? "", deck: typed.raw("deck") ?? "", body: typed.raw("body") ?? "", base: "",
      version: 0, characters: 0, fault: fault, reasons: reasons, isFaulty: fault != nil, lease: nil, mayTakeOver: false,
      kept: nil,
      columns: visit.settings.columns.map {
        QueuePage.Choice(value: $0.path.description, name: $0.path.description, isChosen: $0.path.description == chosen)
      }, isNew: true, authors: typed.raw("authors") ?? visit.session.person.name,
      label: typed.raw("label") ?? visit.settings.name)
    var answer = try await visit.page(.edit, page.title, in: .articles, page)
    if fault != nil { answer.status = .unprocessableContent }
    return answer
  }

  static func save(_ visit: Visit) async throws -> Response {
    let fields = visit.fields
    let words = visit.words
    do {
      let manuscript = try EditPage.typed(fields)
      let names = (fields["authors"] ?? visit.session.person.name).split { $0.isWhitespace || $0 == "、" }.map(
        String.init)
      let isOwn = names == [visit.session.person.name]
      let authors = try names.map { try Byline($0, standing: isOwn ? .staff : .unknown) }
      let article = try await DraftArticle(visit.desk)(
        manuscript, provenance: .own(label: fields["label"] ?? visit.settings.name, authors: authors),
        in: try ColumnPath(fields["column"] ?? ""), by: visit.session, request: visit.request)
      return visit.elsewhere(
        "/desk/articles/\(article.id)",
        saying: [words.say("草稿已存。写好了就送审。", "The draft is saved. Submit it when it is done.")]
          + visit.invisible(in: article.revision.manuscript))
    } catch let fault as TextFault {
      return try await page(visit, typed: fields, fault: words.sentence(fault))
    } catch NewsroomError.refused(let refusal) where !refusal.isForWantOfRight {
      return try await page(visit, typed: fields, fault: words.headline(refusal), reasons: words.sentences(refusal))
    }
  }
}

extension Visit {
  /// From where somebody is at work, as others read it.
  var place: String { words.say("网页编辑台", "the desk in a browser") }

  /// Names the characters of a text that nobody sees.
  func invisible(in manuscript: Manuscript) -> [String] {
    let found = manuscript.invisibleCharacters
    guard !found.isEmpty else { return [] }
    let names = Set(found.flatMap(\.characters).map { InvisibleCharacter.name(of: $0.scalar) }).sorted()
    return [
      words.say(
        "稿中有看不见的字符：\(names.joined(separator: " "))。",
        "The text has characters that nobody sees: \(names.joined(separator: " ")).")
    ]
  }
}
