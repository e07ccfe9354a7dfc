import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// Two texts that were written from one, brought together paragraph by paragraph; where both changed the same one, the
/// visitor says which is taken.
struct MergePage {
  let back: String
  let address: String
  let branch: Int
  let isClear: Bool
  let conflicts: [Conflict]
  /// What the merged text changes in the one that stands.
  let difference: String?
  let base: String
  let mine: TextView
  let theirs: TextView

  struct Conflict {
    let place: String
    let base: [String]
    let current: [String]
    let branch: [String]
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let id = try visit.articleID()
    let number = visit.query["branch"].flatMap { Int($0) }
    let proposal = try await MergeBranch(visit.desk)(number, of: id, by: visit.session)
    let current = proposal.current
    let folder = "/desk/articles/\(id)"
    let merged = proposal.merge.manuscript
    let page = MergePage(
      back: folder, address: "\(folder)/merge", branch: proposal.branch.number, isClear: merged != nil,
      conflicts: proposal.merge.conflicts.map {
        Conflict(place: words.name($0.place), base: $0.base, current: $0.current, branch: $0.branch)
      },
      difference: merged.map { merged in
        DifferenceHTML.text(
          TextDifference(
            from: current, to: Revision(number: current.number + 1, manuscript: merged, credit: current.credit)),
          isStyled: false)
      }, base: current.digest.hex,
      mine: TextView(
        Revision(number: current.number, manuscript: proposal.branch.manuscript, credit: current.credit), in: folder,
        words),
      theirs: TextView(current, in: folder, words))
    return try await visit.page(.merge, words.say("合并", "Merge"), in: .articles, page)
  }

  static func save(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let id = try visit.articleID()
    let folder = "/desk/articles/\(id)"
    let preference = visit.fields["prefer"].flatMap(Merge.Preference.init)
    let proposal = try await MergeBranch(visit.desk)(
      visit.fields["branch"].flatMap { Int($0) }, of: id, by: visit.session, preferring: preference)
    guard let merged = proposal.merge.manuscript else {
      throw FieldFault(
        field: "prefer", sentence: words.say("两份改了同一段；请选一份。", "Both changed the same paragraph; say which is taken."))
    }
    let before = try await ReadArticle(visit.desk)(id, by: visit.session)
    // What was on the screen is what is merged.
    guard visit.fields["base"] == proposal.current.digest.hex else {
      return visit.elsewhere(
        "\(folder)/merge?branch=\(proposal.branch.number)",
        saying: [words.say("刚刚又有人存了一稿；请再看一遍。", "Somebody has just saved another text; look at it once more.")])
    }
    let taken = try await SaveText(visit.desk).step(
      merged, base: proposal.current.digest, on: id, by: visit.session, request: visit.request)
    _ = try? await TakeLease(visit.desk).giveBack(id, by: visit.session)
    return visit.elsewhere(folder, saying: visit.said(of: .edit, before, taken))
  }
}

/// What is said about an article.
enum Comments {
  static func add(_ visit: Visit) async throws -> Response {
    let id = try visit.articleID()
    let fields = visit.fields
    let place = fields["quote"].map { Remark.Place.words($0, occurrence: fields["occurrence"].flatMap { Int($0) }) }
    let comment = try await CommentOnArticle(visit.desk)(
      Remark(fields.raw("text") ?? "", answering: fields["answers"].flatMap { Int($0) }, at: place), on: id,
      reading: fields["digest"].flatMap { Digest(hex: $0) }, by: visit.session, request: visit.request)
    let told =
      comment.mentions.isEmpty
      ? [] : [visit.words.say("已告知 ", "Told: ") + visit.words.list(comment.mentions.map { visit.words.name($0) })]
    return visit.elsewhere("/desk/articles/\(id)#comment-\(comment.number)", saying: told)
  }

  static func mark(_ visit: Visit) async throws -> Response {
    let id = try visit.articleID()
    guard let number = visit.fields["number"].flatMap({ Int($0) }) else {
      throw FieldFault(field: "number", sentence: visit.words.say("没有写明是哪一条批注。", "Which comment is not said."))
    }
    _ = try await CommentOnArticle(visit.desk).mark(
      number, isResolved: !visit.fields.has("reopen"), on: id, by: visit.session)
    return .elsewhere("/desk/articles/\(id)#comment-\(number)")
  }
}
