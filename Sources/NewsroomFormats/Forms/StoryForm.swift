import Editorial
public import Newsroom
import Yams

/// A story in a form file, JSON or YAML, as a page's form would send it: keys in docs/submissions.md.
public enum StoryForm {
  /// Two mebibytes of words; pictures lie beside the form.
  public static let limit = 2 << 20

  private static let mostPictures = 20

  private static let keys = [
    "headline", "deck", "body", "penName", "consent", "original", "offeredElsewhere", "age", "guardianConsent", "name",
    "email", "phone", "address", "pictures",
  ]

  /// Parses the form apart from us, and reads the pictures that it names.
  ///
  /// - Parameter picture: reads a picture that lies beside the form, by its plain name.
  public static func read(
    _ bytes: [UInt8], path: String, defaults: StoryFacts = StoryFacts(), in sandbox: any Sandbox,
    picture: (String) throws -> [UInt8]
  ) async throws -> UnreadStory {
    let words: StoryFormWords
    do throws(ParsingFault<StoryFormFault>) {
      words = try await sandbox.parse(bytes, as: StoryFormFormat.self)
    } catch {
      switch error {
      case .refused(.file(let fault)): throw fault.found(in: path)
      case .refused(.text(let fault)): throw fault
      case .stopped(.tooLarge(let size, let limit)): throw TextDecoding.Fault.tooLarge(size: size, limit: limit)
      default: throw error
      }
    }
    let headline = try Headline(words.headline)
    let manuscript = try Manuscript(headline: headline, deck: words.deck, body: words.body)
    return try UnreadStory(
      manuscript: manuscript, facts: words.facts, defaults: defaults,
      files: try words.pictures.map { UnreadStory.File(name: $0, bytes: try picture($0)) })
  }

  /// Where the words of a form are looked at: in the parser's own process.
  public static func words(_ bytes: [UInt8]) throws(StoryFormFault) -> StoryFormWords {
    let text: String
    do throws(TextDecoding.Fault) { text = try TextDecoding.text(of: bytes, limit: limit).text } catch {
      throw .text(error)
    }
    do throws(NewsroomFileFault) { return try words(in: text) } catch { throw .file(error) }
  }

  private static func words(in text: String) throws(NewsroomFileFault) -> StoryFormWords {
    // Found by whoever asked.
    let path = ""
    let json = JSONForm.node(text)
    let node: Node? = if let json { json } else { try yaml(text, path: path) }
    guard let node else { throw .missing(path: path, line: 1, key: "headline") }
    let table = try YAMLTable(node, path: path, known: keys)
    let paragraphs = try table.strings("body").flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
    var words = StoryFormWords(headline: try table.needed("headline"), body: paragraphs)
    words.deck = try table.string("deck")
    words.facts = try facts(table)
    let pictures = try table.strings("pictures")
    guard pictures.count <= mostPictures else {
      throw table.wrong("pictures", found: "\(pictures.count)", wanted: .names(upTo: mostPictures))
    }
    for name in pictures {
      guard name == PlainName.of(name) else {
        throw table.wrong("pictures", found: name, wanted: .plainName)
      }
      words.pictures.append(name)
    }
    return words
  }

  private static func yaml(_ text: String, path: String) throws(NewsroomFileFault) -> Node? {
    let lines = YAMLFormLines(text)
    if let fault = StoryFormBounds.fault(in: text, values: lines.values) { throw .syntax(path: path, detail: fault) }
    do { return try compose(yaml: lines.text) } catch {
      throw .syntax(path: path, detail: "\(error)")
    }
  }

  /// What a sender declares in a form is read as on a slip, where it is a word.
  private static func declared(
    _ key: String, as slip: SlipKey, _ table: YAMLTable, _ facts: inout StoryFacts
  ) throws(NewsroomFileFault) {
    guard let text = try table.string(key) else { return }
    facts.take(SlipLine.Field(key: slip, value: text))
  }

  private static func facts(_ table: YAMLTable) throws(NewsroomFileFault) -> StoryFacts {
    var facts = StoryFacts()
    facts.penName = try table.string("penName")
    try declared("consent", as: .consent, table, &facts)
    try declared("original", as: .original, table, &facts)
    try declared("offeredElsewhere", as: .elsewhere, table, &facts)
    if let age = try table.string("age") {
      guard let band = StoryFacts.band(age) else {
        throw table.wrong("age", found: age, wanted: WantedValue(names: AgeBand.allCases.map(\.rawValue)))
      }
      facts.age = band
    }
    facts.guardianConsent = try table.string("guardianConsent")
    facts.name = try table.string("name")
    facts.email = try table.string("email")
    facts.phone = try table.string("phone")
    facts.address = try table.string("address")
    return facts
  }
}
