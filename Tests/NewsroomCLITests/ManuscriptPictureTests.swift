import Foundation
import HostileInputs
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// A manuscript of a word processor with pictures, at every door: they come with the words that stand under them, and what
/// cannot come is named.
@Suite("Pictures in manuscripts")
struct ManuscriptPictureTests {
  private static let body = [
    "清早六点，河埠头的石阶上还挂着露水，卖菱角的船靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。",
  ]
  private static let dot = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==") ?? Data())
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
    + [0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0] + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 7, 7, 0xFF, 0xD9]

  /// Two pictures with captions, one that is none, and one that is only linked.
  private static let document: [UInt8] = {
    func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    func shown(_ number: Int) -> String {
      "<w:p><w:r><w:drawing><a:blip r:embed=\"rId\(number)\"/></w:drawing></w:r></w:p>"
    }
    let text =
      paragraph("河埠头的菱角") + paragraph(body[0]) + shown(1) + paragraph("图为清早的河埠头。（河边人 摄）") + shown(2)
      + paragraph("图2 卖菱角的船")
      + paragraph(body[1]) + shown(3) + shown(4)
    let relations = [
      "Id=\"rId1\" Target=\"media/image1.png\"", "Id=\"rId2\" Target=\"media/image2.jpeg\"",
      "Id=\"rId3\" Target=\"media/image3.emf\"",
      "Id=\"rId4\" Target=\"http://example.com/boat.jpg\" TargetMode=\"External\"",
    ].map { "<Relationship \($0)/>" }.joined()
    return PackedDocument.packed([
      ("word/document.xml", Array(PackedDocument.document(text).utf8)),
      ("word/_rels/document.xml.rels", Array("<Relationships>\(relations)</Relationships>".utf8)),
      ("word/media/image1.png", dot), ("word/media/image2.jpeg", jpeg),
      ("word/media/image3.emf", [1, 0, 0, 0] + [UInt8](repeating: 0, count: 100)),
    ])
  }()

  private func opened(on database: String) async throws -> (desk: Newsdesk, file: String) {
    let desk = Newsdesk(database: database)
    _ = try done(await desk.caibian("migrate"))
    try await desk.open()
    let file = desk.home + "/菱角.docx"
    try Data(Self.document).write(to: URL(filePath: file))
    return (desk, file)
  }

  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  private func isWhole(_ answer: String, _ desk: Newsdesk, under place: String = "") throws {
    #expect(try desk.text("\(place)revision.headline", in: answer) == "河埠头的菱角")
    #expect(try desk.text("\(place)revision.body.1", in: answer) == Self.body[1])
    #expect(try desk.text("\(place)revision.pictures.0.caption", in: answer) == "图为清早的河埠头。（河边人 摄）")
    #expect(try desk.text("\(place)revision.pictures.1.caption", in: answer) == "图2 卖菱角的船")
    #expect(try desk.text("\(place)revision.pictures.1.kind", in: answer) == "jpeg")
    #expect(answer.components(separatedBy: "\"caption\"").count >= 3)
  }

  @Test("are taken in with a draft, a repost and a story, each with its caption; what cannot be taken is named")
  func doors() async throws {
    let (desk, file) = try await opened(on: try await ThrowAwayPostgres.shared().makeDatabase())
    let draft = await desk.caibian("article", "draft", "--column", "桐乡新闻", "--file", file, "--json", as: "editor")
    let article = try done(draft)
    try isWhole(article, desk)
    #expect(draft.errors.contains("image3.emf") && draft.errors.contains("boat.jpg"), "\(draft.errors)")
    let folder = desk.home + "/pictures"
    _ = try done(
      await desk.caibian(
        "article", "picture", "list", try desk.text("id", in: article), "--into", folder, as: "editor"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(kept.count == 2)
    let bytes = try kept.map { try Data(contentsOf: URL(filePath: "\(folder)/\($0)")).count }
    #expect(bytes.allSatisfy { $0 > 40 })

    let repost = await desk.caibian("repost", "import", file, "--column", "桐乡新闻", "--json", as: "editor")
    try isWhole(try done(repost), desk, under: "article.")
    #expect(repost.errors.contains("image3.emf") && repost.errors.contains("boat.jpg"), "\(repost.errors)")

    let received = try done(
      await desk.caibian(
        "submission", "receive", file, "--consent", "1", "--original", "--email", "b@example.com", "--json"))
    let id = try desk.text("letters.0.id", in: received)
    let shown = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(try desk.text("pictures.0.caption", in: shown) == "图为清早的河埠头。（河边人 摄）")
    #expect(try desk.text("remarks.0", in: shown).contains("boat.jpg"))
    let seen = try done(await desk.caibian("submission", "show", id, as: "desk"))
    #expect(seen.contains("图2 卖菱角的船") && seen.contains("image3.emf"))
    let accepted = try done(
      await desk.caibian("submission", "accept", id, "--column", "桐乡新闻", "--json", as: "desk"))
    try isWhole(accepted, desk, under: "article.")
  }

  @Test("A headline that is given takes the place of the manuscript's own, which is said")
  func headline() async throws {
    let desk = try await Newsdesk.opened()
    let file = desk.home + "/a.docx"
    try Data(Self.document).write(to: URL(filePath: file))
    let draft = await desk.caibian(
      "article", "draft", "--column", "桐乡新闻", "--headline", "菱角上市", "--file", file, "--json", as: "editor")
    let article = try done(draft)
    #expect(try desk.text("revision.headline", in: article) == "菱角上市")
    #expect(try desk.text("revision.body.0", in: article) == Self.body[0])
    #expect(draft.errors.contains("河埠头的菱角"))
    let untitled = desk.home + "/b.docx"
    try Data(PackedDocument.word(Self.body)).write(to: URL(filePath: untitled))
    let second = try done(
      await desk.caibian(
        "article", "draft", "--column", "桐乡新闻", "--headline", "菱角上市", "--file", untitled, "--json", as: "editor"))
    #expect(try desk.text("revision.body.0", in: second) == Self.body[0])
  }

  @Test(
    "A document that nobody reads is refused by name and never taken for text",
    arguments: ["{\\rtf1\\ansi\\ansicpg936 hello}", "%PDF-1.4\n1 0 obj", "\u{FEFF}{\\rtf1 x}"])
  func unreadable(text: String) async throws {
    let desk = try await Newsdesk.opened()
    let file = desk.home + "/a.txt"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    for words in [
      ["article", "draft", "--column", "桐乡新闻", "--file", file], ["repost", "import", file, "--column", "桐乡新闻"],
      ["submission", "receive", file, "--consent", "1", "--original"],
    ] {
      let outcome = await desk.run(words, as: "editor")
      #expect(outcome.code != 0, "\(words)")
      #expect((outcome.errors + outcome.output).contains(".docx"), "\(words): \(outcome.errors) \(outcome.output)")
    }
  }

  @Test("Words alone are taken where a text is edited, and the pictures are named")
  func edited() async throws {
    let desk = try await Newsdesk.opened()
    let file = desk.home + "/a.docx"
    try Data(Self.document).write(to: URL(filePath: file))
    let id = try await desk.drafted()
    let edited = await desk.caibian("article", "edit", id, "--file", file, as: "reporter")
    #expect(edited.code == 0 && edited.errors.contains("4"), "\(edited.errors)")
  }
}
