import ArgumentParser
import Editorial
import Newsroom

struct SimilarSubmissions: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Where a submission's text was seen before 查重.",
    discussion: """
      Articles and submissions that share passages with it, however retitled, shortened or pasted \
      together. A full paraphrase is not found. With --diff the whole difference from the one that \
      shares most is shown.

      Examples:
        caibian submission similar 8c0d
        caibian submission similar 8c0d --diff
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Flag(help: "Show the difference from the text that shares most.")
  var diff = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    try await context.tell(
      FindCopies(room.desk)(ofSubmission: submission.id, by: room.session), of: submission.manuscript, showing: diff)
  }
}

struct SimilarArticles: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Where an article's text was seen before 查重.",
    discussion: """
      Articles and submissions that share passages with it, however retitled, shortened or pasted \
      together. A full paraphrase is not found.

      Example:
        caibian article similar 3f2a
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Flag(help: "Show the difference from the text that shares most.")
  var diff = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    try await context.tell(
      FindCopies(room.desk)(of: article.id, by: room.session), of: article.revision.manuscript, showing: diff)
  }
}

extension Context {
  fileprivate func tell(_ copies: [FoundCopy], of manuscript: Manuscript, showing diff: Bool) {
    let isShort = manuscript.letters < CopyText.comparable
    answer(CopiesAnswer(copies: copies.map(CopyAnswer.init), onlyWhole: isShort ? true : nil)) {
      guard let first = copies.first else { return words.noCopies(of: manuscript.letters) }
      var lines: [String] = []
      for copy in copies {
        lines.append(style.strong(words.sentence(copy)))
        for passage in copy.shared.passages.sorted(by: { $0.letters > $1.letters }).prefix(3) {
          lines.append("  “\(Self.shortened(passage.text))” " + style.faint(words.letters(passage.letters)))
        }
      }
      if diff {
        let difference = TextDifference(from: first.manuscript.bodyText, to: manuscript.bodyText)
        lines += ["", difference.text(for: terminal, context: .max / 4)]
      }
      return lines.joined(separator: "\n")
    }
  }

  private static func shortened(_ text: String) -> String {
    let line = text.replacing("\n", with: " ")
    return line.count <= 60 ? line : "\(line.prefix(40))……\(line.suffix(18))"
  }

  /// A remark for whoever submits a text that was seen before; it stops nobody.
  func remark(copiesOf article: ArticleID, _ room: Room) async throws {
    for copy in try await FindCopies(room.desk)(of: article, by: room.session) {
      surroundings.errors.write(style.bad(words.sentence(copy)) + "\n")
    }
  }
}
