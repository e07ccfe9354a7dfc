import Foundation
import HostileInputs
import Testing

@testable import NewsroomCLI

/// What the file of a picture says of it, by the commands with which people meet it.
@Suite("What the files of pictures say, on the command line")
struct PictureFileTests {
  /// A picture of an agency's, as agencies send it.
  private static let agency: NotedPicture = {
    var picture = NotedPicture(
      xmp: NotedPicture.list("dc:creator", "Seq", ["样本摄影"]) + NotedPicture.words("dc:description", "春茶开采")
        + "<photoshop:Credit>样本图片社</photoshop:Credit>")
    picture.hasPlace = true
    return picture
  }()
  /// One that says that a machine made it, and that a minor is seen.
  private static let made = NotedPicture(
    xmp: "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
      + "</Iptc4xmpExt:DigitalSourceType><plus:MinorModelAgeDisclosure>http://ns.useplus.org/ldf/vocab/AG-A15"
      + "</plus:MinorModelAgeDisclosure>")

  private func put(_ bytes: [UInt8], _ name: String, of desk: Newsdesk) throws -> String {
    let path = desk.home + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func done(_ outcome: Newsdesk.Outcome) throws -> String {
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors + outcome.output) }
    return outcome.output
  }

  @Test("It is told when a picture is added, printed only where somebody takes it over, and shown in the list")
  func proposed() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let file = try put(Self.agency.jpeg, "tea.jpg", of: desk)
    let added = await desk.caibian("article", "picture", "add", id, file, "--json", as: "reporter")
    let article = try done(added)
    #expect(added.errors.contains("摄影：样本摄影") && added.errors.contains("--from-file"), "\(added.errors)")
    #expect(try desk.text("revision.pictures.0.embedded.photographer", in: article) == "样本摄影")
    #expect(try desk.text("revision.pictures.0.embedded.credit", in: article) == "样本图片社")
    #expect(throws: (any Error).self) { try desk.text("revision.pictures.0.photographer", in: article) }
    for word in ["GPS", "30,", "120"] { #expect(!(added.errors + article).contains("\(word)37"), "\(word)") }
    let english = try done(await desk.caibian("article", "picture", "list", id, "--language", "en", as: "reporter"))
    #expect(
      english.contains("The file of picture 1 says: photographer: 样本摄影; credit: 样本图片社; caption: 春茶开采"), "\(english)")

    let taken = try done(
      await desk.caibian(
        "article", "picture", "caption", id, "1", "--from-file", "--caption", "采茶", "--json", as: "reporter"))
    #expect(try desk.text("revision.pictures.0.caption", in: taken) == "采茶")
    #expect(try desk.text("revision.pictures.0.photographer", in: taken) == "样本摄影")
    #expect(try desk.text("revision.pictures.0.source", in: taken) == "样本图片社")
    let list = try done(await desk.caibian("article", "picture", "list", id, "--json", as: "reporter"))
    #expect(!list.contains("\"remarks\""))
    // What is typed stands, be it to print nothing.
    let second = try put(Self.agency.png, "tea.png", of: desk)
    let other = try done(
      await desk.caibian(
        "article", "picture", "add", id, second, "--from-file", "--photographer", "", "--json", as: "reporter"))
    #expect(try desk.text("revision.pictures.1.source", in: other) == "样本图片社")
    #expect(throws: (any Error).self) { try desk.text("revision.pictures.1.photographer", in: other) }
  }

  @Test(
    "A credit that the file contradicts is pointed out, is no basis, and stands once somebody states one",
    arguments: ["zh-Hans", "en"])
  func contradicted(language: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let isEnglish = language == "en"
    let added = await desk.caibian(
      "article", "picture", "add", id, try put(Self.agency.jpeg, "tea.jpg", of: desk), "--photographer", "沈一鸣",
      "--language", language, as: "reporter")
    let remark =
      isEnglish ? "The photographer printed is “沈一鸣”; the file says “样本摄影”." : "署的摄影是“沈一鸣”，图片文件写的是“样本摄影”。"
    let unprinted = isEnglish ? "The file names “样本图片社”, of which nothing is printed." : "图片文件写有来源“样本图片社”，没有署出。"
    #expect(added.code == 0 && added.errors.contains(remark) && added.errors.contains(unprinted), "\(added.errors)")
    let list = try done(await desk.caibian("article", "picture", "list", id, "--language", language, as: "reporter"))
    #expect(list.contains(remark) && list.contains(unprinted), "\(list)")
    let json = try done(
      await desk.caibian("article", "picture", "list", id, "--json", "--language", language, as: "reporter"))
    #expect(try desk.text("remarks.0.kind", in: json) == "photographer")
    #expect(try desk.text("remarks.0.file", in: json) == "样本摄影")
    #expect(try desk.text("remarks.0.message", in: json) == remark)
    let digits = String(try desk.text("pictures.0.picture", in: json).prefix(12))

    let check = await desk.caibian("rights", "check", id, "--language", language, as: "licensing").output
    #expect(check.contains(isEnglish ? "the picture's own file says otherwise" : "与图片文件所写不符"), "\(check)")
    #expect(check.contains("样本图片社"), "\(check)")
    func findings() async throws -> String {
      try done(await desk.caibian("rights", "check", id, "--json", as: "licensing"))
    }
    let before = try await findings()
    #expect(try desk.text("outcome", in: before) == "needsReview")
    #expect(before.contains("\"agreesWithFile\""))
    for words in [["--basis", "\(digits)=own"], ["--minors", "none", "--machine", "none"]] {
      _ = try done(await desk.run(["rights", "describe", id] + words, as: "licensing"))
    }
    let after = try await findings()
    #expect(try desk.text("outcome", in: after) == "allow")
    #expect(after.contains("\"agreesWithFile\""))
  }

  @Test("A file that says a machine made it is asked about by itself, until somebody answers for that picture")
  func made() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    _ = try done(
      await desk.caibian(
        "article", "picture", "add", id, try put(Self.made.jpeg, "made.jpg", of: desk), "--photographer", "沈一鸣",
        as: "reporter"))
    let list = try done(await desk.caibian("article", "picture", "list", id, "--json", as: "reporter"))
    let digits = String(try desk.text("pictures.0.picture", in: list).prefix(12))
    #expect(try desk.text("pictures.0.embedded.machine", in: list) == "generated")
    #expect(try desk.text("pictures.0.embedded.minors", in: list) == "1")
    func describe(_ words: String...) async throws {
      _ = try done(await desk.run(["rights", "describe", id] + words, as: "licensing"))
    }
    func check(_ language: String = "zh-Hans") async -> String {
      await desk.caibian("rights", "check", id, "--language", language, as: "licensing").output
    }
    try await describe("--basis", "\(digits)=own", "--minors", "none", "--machine", "none")
    let asked = await check()
    #expect(asked.contains("图片文件写着：机器生成") && asked.contains("图片文件写着：有未成年人"), "\(asked)")
    #expect(asked.contains("请就这张图片写明是否机器生成"), "\(asked)")
    #expect(await check("en").contains("the picture's file says: a machine made it"))
    let publish = await desk.caibian("article", "why", id, "publish", "--json", as: "editor")
    #expect(publish.output.contains("clearedRights"), "\(publish.output)")
    try await describe("--minors", "\(digits)=none", "--machine", "\(digits)=yes:yes")
    let answer = try done(await desk.caibian("rights", "check", id, "--json", as: "licensing"))
    #expect(try desk.text("outcome", in: answer) == "allow", "\(answer)")
    // Overridden, it stays in sight.
    #expect(answer.contains("\"agreesWithFile\""))
  }

  @Test("A letter's pictures say it to the desk, not to the sender, and without the sender's own name")
  func letter() async throws {
    let desk = try await Newsdesk.opened()
    var own = NotedPicture(xmp: NotedPicture.list("dc:creator", "Seq", ["样本读者"]))
    own.iptc = [(2, 110, [0xD1, 0xF9, 0xB1, 0xBE, 0xCD, 0xBC, 0xC6, 0xAC, 0xC9, 0xE7])]
    let parts = [("a.jpg", Self.agency.jpeg), ("b.jpg", own.jpeg)].map { name, bytes in
      """
      --b
      Content-Type: image/jpeg; name=\(name)
      Content-Disposition: attachment; filename=\(name)
      Content-Transfer-Encoding: base64

      \(Data(bytes).base64EncodedString(options: .lineLength76Characters))

      """
    }
    let letter = """
      From: =?utf-8?B?5qC35pys6K+76ICF?= <reader@example.com>
      Subject: spring
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      河边的柳树绿了，桥上站满了人。

      姓名：样本读者

      """ + parts.joined() + "--b--\n"
    let path = try put(Array(letter.replacing("\n", with: "\r\n").utf8), "letter.eml", of: desk)
    let taken = try done(
      await desk.caibian(
        "submission", "receive", path, "--consent", "1", "--original", "--json"))
    let id = try desk.text("letters.0.id", in: taken)
    #expect(!taken.contains("样本图片社"))
    let shown = try done(await desk.caibian("submission", "show", id, "--json", as: "desk"))
    #expect(try desk.text("pictures.0.embedded.photographer", in: shown) == "样本摄影")
    #expect(try desk.text("pictures.1.embedded.credit", in: shown) == "样本图片社")
    #expect(!shown.contains("样本读者"), "\(shown)")
    let screen = try done(await desk.caibian("submission", "show", id, as: "desk"))
    #expect(screen.contains("文件写着") && screen.contains("署名：样本图片社"), "\(screen)")
    let accepted = try done(
      await desk.caibian("submission", "accept", id, "--column", "桐乡新闻", "--json", as: "desk"))
    #expect(try desk.text("article.revision.pictures.0.embedded.credit", in: accepted) == "样本图片社")
  }

  @Test("A manuscript's pictures say it when the draft is made")
  func manuscript() async throws {
    let desk = try await Newsdesk.opened()
    let body = PackedDocument.document(
      "<w:p><w:r><w:t>春茶开采</w:t></w:r></w:p><w:p><w:r><w:t>清明前后，茶园迎来采摘季。</w:t></w:r></w:p>"
        + "<w:p><w:r><w:drawing><a:blip r:embed=\"rId1\"/></w:drawing></w:r></w:p>")
    let file = try put(
      PackedDocument.word(Array(body.utf8), pictures: [("a.jpg", Self.agency.jpeg)]), "tea.docx", of: desk)
    let draft = await desk.caibian(
      "article", "draft", "--column", "桐乡新闻", "--file", file, "--json", "--language", "en", as: "editor")
    let article = try done(draft)
    #expect(try desk.text("revision.pictures.0.embedded.credit", in: article) == "样本图片社")
    #expect(draft.errors.contains("photographer: 样本摄影"), "\(draft.errors)")
  }
}
