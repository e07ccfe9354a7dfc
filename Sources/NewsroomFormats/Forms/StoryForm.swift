import Editorial
import Foundation
import Yams

/// A story in a form file, JSON or YAML, as a page's form would send it: keys in docs/submissions.md.
public enum StoryForm {
  /// Two mebibytes of words; pictures lie beside the form.
  public static let limit = 2 << 20

  private static let keys = [
    "headline", "deck", "body", "penName", "consent", "original", "offeredElsewhere", "age", "guardianConsent", "name",
    "email", "phone", "address", "pictures",
  ]

  /// - Parameter picture: reads a picture that lies beside the form, by its plain name.
  public static func read(
    _ bytes: [UInt8], path: String, defaults: StoryFacts = StoryFacts(), picture: (String) throws -> [UInt8]
  ) throws -> UnreadStory {
    guard bytes.count <= limit else { throw TextDecoding.Fault.tooLarge(size: bytes.count, limit: limit) }
    let text = try TextDecoding.text(of: bytes).text
    // Anchors can make a small file unfold into a huge one; a form needs none.
    guard text.firstMatch(of: /(?:^|[\s\[{,:])&\w+/) == nil || text.firstMatch(of: /(?:^|[\s\[{,:])\*\w+/) == nil else {
      throw NewsroomFileFault.syntax(path: path, detail: "anchors and aliases are not taken")
    }
    guard text.lazy.filter({ $0 == "[" || $0 == "{" }).count < 200 else {
      throw NewsroomFileFault.syntax(path: path, detail: "lists within lists are not taken")
    }
    let node: Node?
    do { node = try compose(yaml: text) } catch {
      throw NewsroomFileFault.syntax(path: path, detail: "\(error)")
    }
    guard let node else { throw NewsroomFileFault.missing(path: path, line: 1, key: "headline") }
    let table = try YAMLTable(node, path: path, known: keys)
    let paragraphs = try table.strings("body").flatMap {
      $0.split(whereSeparator: \.isNewline).map(String.init)
    }
    let headline = try table.needed("headline")
    let deck = try table.string("deck")
    let manuscript = try Manuscript(headline: try Headline(headline), deck: deck, body: paragraphs)
    let facts = try facts(table).completed(by: defaults)
    var files: [UnreadStory.File] = []
    for name in try table.strings("pictures").prefix(20) {
      guard name == PlainName.of(name) else {
        throw table.wrong("pictures", found: name, wanted: "the plain name of a file beside the form")
      }
      files.append(UnreadStory.File(name: name, bytes: try picture(name)))
    }
    return UnreadStory(
      manuscript: manuscript, penName: facts.penName, consent: facts.consent, declaration: facts.declaration,
      contact: try facts.contact, files: files)
  }

  private static func facts(_ table: YAMLTable) throws(NewsroomFileFault) -> StoryFacts {
    var facts = StoryFacts()
    facts.penName = try table.string("penName")
    facts.consent = try table.string("consent")
    facts.isOriginal = try table.flag("original")
    facts.isOfferedElsewhere = try table.flag("offeredElsewhere")
    if let age = try table.string("age") {
      guard let band = StoryFacts.band(age) else {
        throw table.wrong("age", found: age, wanted: AgeBand.allCases.map(\.rawValue).joined(separator: ", "))
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
