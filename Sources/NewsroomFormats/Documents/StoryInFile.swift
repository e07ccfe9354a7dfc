public import Editorial
public import Newsroom

/// Stories that lie in a file of a word processor: the letter around them says hello.
extension UnreadStory {
  /// The most manuscripts of one letter that are opened.
  private static let mostManuscripts = 5

  /// The story with what its files say: one manuscript with more words than the letter is the story, and what the letter says
  /// is kept as a file beside it. Of several none is taken before the others; somebody must look.
  func withManuscript(in sandbox: any Sandbox) async throws -> UnreadStory {
    var story = self
    var read: [(file: File, document: WordManuscript)] = []
    for file in files where !noted.contains(.storyInFile(file.name)) {
      if ManuscriptFormat.mayRead(file.bytes), read.count < Self.mostManuscripts {
        do throws(ParsingFault<ManuscriptFault>) {
          read.append((file, try await sandbox.parse(file.bytes, as: ManuscriptFormat.self)))
        } catch {
          if case .unavailable = error { throw error }
          if ManuscriptFormat.isUnread(file.name) { story.noted.append(.fileUnread(file.name)) }
        }
      } else if let text = file.typedText, read.count < Self.mostManuscripts {
        read.append((file, WordManuscript(typed: text)))
      } else if ManuscriptFormat.isUnread(file.name) {
        story.noted.append(.fileUnread(file.name))
      }
    }
    let own = manuscript.characterCount
    guard let first = read.first, read.count == 1 || own == 0, first.document.text.count > own else {
      story.noted += read.map { LetterRemark.fileUnread($0.file.name) }
      return story
    }
    story.noted += read.dropFirst().map { LetterRemark.fileUnread($0.file.name) }
    story.noted.append(.storyInFile(first.file.name))
    if !manuscript.body.isEmpty {
      story.files.append(File(name: Self.ownWords, bytes: Array(manuscript.bodyText.utf8)))
    }
    try story.take(first.document)
    return story
  }

  /// A story that came as a file by itself.
  ///
  /// - Parameter name: what the file is called: the headline of a document that marks none.
  public init(_ document: WordManuscript, named name: String? = nil, defaults: StoryFacts) throws(TextFault) {
    let title = name.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? ""
    try self.init(
      manuscript: try Manuscript(headline: title.isEmpty ? nil : try Headline(title), body: []), facts: StoryFacts(),
      defaults: defaults, files: [])
    try take(document)
  }

  /// Whether the desk is told of a file by a remark of its own.
  func isRemarked(_ file: File) -> Bool {
    Self.isOwnWords(file.name) || file.name.hasSuffix(".eml")
      || noted.contains(.storyInFile(file.name)) || noted.contains(.fileUnread(file.name))
  }

  /// What a letter itself says, where the story is in a file.
  static let ownWords = "letter.txt"
  /// What a letter hands on of another.
  static let forwardedWords = "forwarded.txt"

  /// Whether a file holds words that came as text of a letter, and not as a manuscript.
  static func isOwnWords(_ name: String) -> Bool { name == ownWords || name == forwardedWords }

  /// Its words become the story's, and its pictures hang on it.
  private mutating func take(_ document: WordManuscript) throws(TextFault) {
    var lines = document.paragraphs
    try MailLetter.refuseEndlessMarks(in: lines)
    try MailLetter.refuseEndlessMarks(of: document.headline ?? "")
    var slip = LetterSlip()
    slip.take(from: &lines)
    var facts = slip.facts
    SenderTail.takeCard(above: &lines, into: &facts)
    lines.removeAll { $0.allSatisfy(\.isWhitespace) }
    noted += SenderTail.take(from: &lines, into: &facts)
    var title = document.headline.map { LetterTitle.of($0) } ?? ""
    if LetterTitle.saysNothing(title), let first = WordManuscript(typed: lines.joined(separator: "\n")).headline {
      title = first
      lines.removeFirst()
    }
    facts.penName = self.facts.penName ?? facts.penName
    StoryOpening.take(from: &lines, title: title, into: &facts)
    try add(facts)
    var deck: String?
    if let first = lines.first, first.hasPrefix("——") || first.hasPrefix("--"), first.count <= 60 {
      let text = String(first.drop { $0 == "—" || $0 == "-" })
      deck = text.allSatisfy(\.isWhitespace) ? nil : text
      lines.removeFirst()
    }
    manuscript = try Manuscript(
      headline: title.isEmpty ? manuscript.headline : try Headline(title), deck: deck, body: lines)
    files += document.pictures.map { File(name: $0.plainName, bytes: $0.bytes, caption: $0.caption) }
    noted += document.lost.map { LetterRemark.pictureLost($0.name) }
  }
}
