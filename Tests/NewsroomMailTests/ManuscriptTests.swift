import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomParsers
import NewsroomSandbox
import Testing

@Suite("Manuscripts of word processors")
struct ManuscriptTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]

  private static func read(_ body: String) throws -> WordManuscript {
    try ManuscriptFormat.parse(PackedDocument.word(Array(PackedDocument.document(body).utf8)))
  }

  private static func paragraph(_ text: String, _ style: String = "") -> String {
    "<w:p>\(style)<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test("Headline, paragraphs, and pictures with what stands under them")
  func whole() throws {
    let picture = try #require(
      try MailLetter(Array(try Data(contentsOf: LetterTests.samples.appending(path: "letter.eml")))).attachments.last)
    let document = PackedDocument.word(Array(Shape.usualDocument.utf8), pictures: [("image1.png", picture.bytes)])
    let read = try ManuscriptFormat.parse(document)
    #expect(read.headline == "河埠头的菱角")
    #expect(read.paragraphs == ["清早六点，石阶上还挂着露水。", "清早六点，石阶上还挂着露水。 | 清早六点，石阶上还挂着露水。", "清早六点，石阶上还挂着露水。"])
    #expect(read.pictures.map(\.caption) == ["图为河埠头。（河边人 摄）"])
    #expect(read.pictures.map(\.bytes) == [picture.bytes])
  }

  @Test("Runs, breaks, hidden and deleted words, and what is said twice")
  func words() throws {
    let read = try Self.read(
      """
      <w:p><w:r><w:t>清早</w:t></w:r><w:r><w:t xml:space="preserve"> 六点</w:t><w:br/><w:t>第二行</w:t><w:tab/><w:t>后</w:t></w:r></w:p>
      <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del>\
      <w:ins><w:r><w:t>添</w:t></w:r></w:ins></w:p><mc:AlternateContent><mc:Choice>\(Self.paragraph("框"))</mc:Choice>\
      <mc:Fallback>\(Self.paragraph("框"))</mc:Fallback></mc:AlternateContent><w:p><w:r><w:t>甲 &amp; 乙 &lt;丙&gt;</w:t></w:r></w:p>
      """)
    #expect([read.headline] + read.paragraphs == ["清早 六点", "第二行 后", "添", "框", "甲 & 乙 <丙>"])
  }

  @Test("A headline is what is marked as one, or a short first line; a slip is none")
  func headlines() throws {
    let marked = Self.paragraph("关于河埠头的菱角为什么比去年早了半个月的几个说法，听老沈慢慢讲来听一听", "<w:pPr><w:jc w:val=\"center\"/></w:pPr>")
    #expect(try Self.read(marked + Self.paragraph(Self.body[0])).headline?.hasPrefix("关于河埠头") == true)
    #expect(try Self.read(Self.paragraph("河埠头的菱角") + Self.paragraph(Self.body[0])).headline == "河埠头的菱角")
    #expect(try Self.read(Self.paragraph(Self.body[0]) + Self.paragraph(Self.body[1])).headline == nil)
    #expect(try Self.read(Self.paragraph("笔名：河边人") + Self.paragraph(Self.body[1])).headline == nil)
  }

  @Test("OpenDocument is read as well")
  func openDocument() throws {
    let content =
      "<office:document-content><office:body><office:text><text:h>河埠头的菱角</text:h><text:p>清早<text:s/>六点。</text:p><text:p>老沈说。<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame></text:p></office:text></office:body></office:document-content>"
    let read = try ManuscriptFormat.parse(
      PackedDocument.packed([("content.xml", Array(content.utf8)), ("Pictures/a.png", [1, 2, 3])]))
    #expect(read.headline == "河埠头的菱角")
    #expect(read.paragraphs == ["清早 六点。", "老沈说。"])
    #expect(read.pictures.map(\.bytes) == [[1, 2, 3]])
  }

  @Test("A number of blanks that no document has ends nothing", arguments: ["-2", "-9223372036854775808", "x", "99"])
  func blanks(count: String) throws {
    let content =
      "<office:document-content><office:body><office:text><text:p>清早<text:s text:c=\"\(count)\"/>六点。</text:p></office:text></office:body></office:document-content>"
    let read = try ManuscriptFormat.parse(PackedDocument.packed([("content.xml", Array(content.utf8))]))
    let line = try #require(read.headline ?? read.paragraphs.first)
    #expect(line.filter { $0 != " " } == "清早六点。" && line.count <= 13)
  }

  @Test("What is no manuscript, or would unfold without end, is refused by name")
  func refused() {
    func fault(_ bytes: [UInt8]) -> ManuscriptFault? {
      do throws(ManuscriptFault) { _ = try ManuscriptFormat.parse(bytes) } catch { return error }
      return nil
    }
    #expect(fault(Array("字".utf8)) == .notADocument)
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)) == .notADocument)
    #expect(fault(PackedDocument.packed([("a.txt", [0x78])])) == .notADocument)
    #expect(fault([0x50, 0x4B, 0x03, 0x04, 0, 0]) == .damaged)
    #expect(fault(PackedDocument.word(Array("<w:document><w:p>".utf8))) == .damaged)
    let entities = "<!DOCTYPE x [<!ENTITY a \"字\"><!ENTITY b \"&a;&a;\">]><w:document><w:t>&b;</w:t></w:document>"
    #expect(fault(PackedDocument.word(Array(entities.utf8))) == .entities)
  }

  @Test("A packed file that unfolds to gigabytes, and a million paragraphs, are refused within bounded memory")
  func bombs() async throws {
    for (body, times) in [("<w:p/>", 1_000_000), ("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1_000_000), (" ", 400_000_000)]
    {
      let bomb = try PackedBomb.word(body, times: times)
      #expect(bomb.count < 4 << 20)
      let (result, cost) = await ChildSandbox.besideUs.measured(bomb, as: ManuscriptFormat.self)
      #expect(throws: ParsingFault<ManuscriptFault>.refused(.tooMuch)) { try result.get() }
      #expect(cost.peak < ParsingBounds.memory(for: bomb.count) + 80 << 20, "\(body)")
      #expect(cost.seconds < 4, "\(body)")
    }
  }

  @Test("A picture that unfolds to more than all others costs its own place, and not the story")
  func picturesThatUnfold() async throws {
    let words = "<w:p><w:r><w:t>\(Self.body[0])</w:t></w:r></w:p>"
    let blip = "<w:p><w:r><a:blip r:embed=\"rId1\"/><a:blip r:embed=\"rId1\"/></w:r></w:p>"
    for (size, fault) in [
      (400_000_000, PictureFault.tooLarge(size: 400_000_000, limit: PictureFormat.largest)), (6_000_000, .unfolds),
    ] {
      let bomb = try PackedBomb.word(words + blip, times: 1, picture: size)
      let (result, cost) = await ChildSandbox.besideUs.measured(bomb, as: ManuscriptFormat.self)
      let read = try result.get()
      #expect(read.pictures.isEmpty)
      #expect(read.lost == [WordManuscript.Lost(name: "a.png", fault: fault)])
      #expect(read.paragraphs == [Self.body[0]])
      #expect(cost.peak < ParsingBounds.memory(for: bomb.count) + 80 << 20)
      #expect(cost.seconds < 4)
    }
  }

  private static let dot = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==") ?? Data())

  private static func shown(_ numbers: Int...) -> String {
    "<w:p>" + numbers.map { "<w:r><w:drawing><a:blip r:embed=\"rId\($0)\"/></w:drawing></w:r>" }.joined() + "</w:p>"
  }

  private static func illustrated(_ body: String) throws -> WordManuscript {
    let files = (1...3).map { ("image\($0).png", dot + [UInt8($0)]) }
    return try ManuscriptFormat.parse(
      PackedDocument.word(Array(PackedDocument.document(body).utf8), pictures: files))
  }

  @Test(
    "Pictures beside each other have the captions below them in their order; one at the top has none of the headline's")
  func captions() throws {
    let text = Self.paragraph(Self.body[0])
    let beside = try Self.illustrated(
      Self.paragraph("河埠头的菱角") + text + Self.shown(1, 2) + Self.paragraph("图1 河埠头") + Self.paragraph("图二：老沈在采菱。")
        + text)
    #expect(beside.pictures.map(\.caption) == ["图1 河埠头", "图二：老沈在采菱。"])
    #expect(beside.paragraphs.count == 2)
    let above = try Self.illustrated(
      Self.paragraph("河埠头的菱角") + text + Self.paragraph("老沈在采菱（河边人 摄）") + Self.shown(1) + text)
    #expect(above.pictures.map(\.caption) == ["老沈在采菱（河边人 摄）"])
    let first = try Self.illustrated(Self.shown(1) + Self.paragraph("图为河埠头") + Self.paragraph("河埠头的菱角") + text)
    #expect(first.pictures.map(\.caption) == ["图为河埠头"])
    #expect(first.headline == "河埠头的菱角")
  }

  @Test(
    "A sentence under a picture is no caption because of its first or last word",
    arguments: ["图书馆昨天重新开馆，来看书的人排到了街上。", "镇里办起了摄影展。", "这张照片是前年在桥头拍摄。", "图木舒克来的客人也尝了菱角。"])
  func sentences(line: String) throws {
    let text = Self.paragraph(Self.body[0])
    let read = try Self.illustrated(
      Self.paragraph("河埠头的菱角") + text + Self.shown(1) + Self.paragraph(line) + text)
    #expect(read.pictures.map(\.caption) == [nil])
    #expect(read.paragraphs.contains(line))
  }

  @Test("A picture that is only linked is named, one that is shown twice is one")
  func links() async throws {
    let body = Self.paragraph("河埠头的菱角") + Self.paragraph(Self.body[0]) + Self.shown(1, 2, 1, 2)
    let relations =
      "<Relationships><Relationship Id=\"rId1\" Target=\"https://example.com/a/b.jpg\" TargetMode=\"External\"/><Relationship Id=\"rId2\" Target=\"/word/media/x.png\"/></Relationships>"
    let document = PackedDocument.packed([
      ("word/document.xml", Array(PackedDocument.document(body).utf8)),
      ("word/_rels/document.xml.rels", Array(relations.utf8)), ("word/media/x.png", Self.dot),
    ])
    let read = try ManuscriptFormat.parse(document)
    #expect(read.lost == [WordManuscript.Lost(name: "b.jpg", fault: .onlyLinked)])
    #expect(read.pictures.map(\.bytes) == [Self.dot])
    let taken = try await letter("请审阅。", ("a.docx", document)).taken()
    #expect(taken.remarks.contains(.pictureLost("b.jpg")))
    #expect(taken.pictures.count == 1)
  }

  @Test("A letter's picture has the words that stand under it in the manuscript, though it hangs on the letter as well")
  func captioned() async throws {
    let body =
      Self.paragraph("河埠头的菱角") + Self.paragraph(Self.body[0]) + Self.shown(1) + Self.paragraph("图为河埠头。（河边人 摄）")
    let document = PackedDocument.word(
      Array(PackedDocument.document(body).utf8), pictures: [("image1.png", Self.dot)])
    let taken = try await letter("请审阅。", ("p.png", Self.dot), ("a.docx", document)).taken()
    #expect(taken.pictures.map(\.picture.caption) == ["图为河埠头。（河边人 摄）"])
    #expect(Illustration(taken.pictures[0].picture).caption == "图为河埠头。（河边人 摄）")
  }

  private func letter(_ text: String, _ files: (name: String, bytes: [UInt8])...) -> MailLetter {
    MailLetter(
      messageID: nil, subject: "来稿：菱角", from: "a@example.com", fromName: nil, text: text,
      attachments: files.map { MailLetter.Attachment(name: $0.name, bytes: $0.bytes) })
  }

  @Test("A letter that says hello to its manuscript gives the manuscript, with the slip that is in it")
  func letters() async throws {
    let document = PackedDocument.word(["河埠头的菱角"] + Self.body + ["笔名：河边人", "电话：13900000000", "原创：是"])
    let read = try await letter("编辑好，请审阅。", ("a.docx", document)).taken()
    #expect(read.story.manuscript.headline?.text == "河埠头的菱角")
    #expect(read.story.manuscript.body == Self.body)
    #expect(read.story.penName == "河边人" && read.contact.phone == "13900000000")
    #expect(read.remarks == [.storyInFile("a.docx")])
    #expect(read.attachments.map(\.attachment.digest).contains(Digest(of: document)))
  }

  @Test("Who wrote it and how they are reached may stand on top of a document too, and is not printed")
  func byline() async throws {
    let lines = ["河埠头的菱角", "作者：样本读者", "样本中心 13900000000", "样县样镇样本路1号"] + Self.body
    let read = try await letter("笔名：河边人\n原创：是", ("a.docx", PackedDocument.word(lines))).taken()
    #expect(read.story.manuscript.headline?.text == "河埠头的菱角")
    #expect(read.story.manuscript.body == Self.body)
    #expect(read.story.penName == "河边人")
    #expect(read.contact.name == "样本读者" && read.contact.phone == "13900000000")
    #expect(read.contact.address?.contains("样本路1号") == true)
  }

  @Test("Of several manuscripts none is taken before the others; what nobody can read is named and kept")
  func several() async throws {
    let document = PackedDocument.word(["河埠头的菱角"] + Self.body)
    let other = PackedDocument.word(["老桥"] + Self.body)
    let two = try await letter("编辑好，请审阅。", ("a.docx", document), ("b.docx", other)).taken()
    #expect(two.story.manuscript.body == ["编辑好，请审阅。"])
    #expect(two.remarks == [.fileUnread("a.docx"), .fileUnread("b.docx")])
    #expect(two.attachments.count == 2)
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + Array("字".utf8)
    let unread = try await letter("见附件。", ("a.doc", old), ("winmail.dat", [0x78, 0x9F, 0x3E, 0x22])).taken()
    #expect(unread.remarks == [.fileUnread("a.doc"), .fileUnread("winmail.dat")])
    #expect(unread.attachments.map(\.attachment.name) == ["a.doc", "winmail.dat"])
    let long = try await letter(Self.body.joined(separator: "\n"), ("a.docx", PackedDocument.word(["附表"]))).taken()
    #expect(long.story.manuscript.body == Self.body)
    #expect(long.remarks == [.fileUnread("a.docx")])
  }
}
