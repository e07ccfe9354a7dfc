import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomSandbox
import Testing

/// What pictures say of themselves, through the real parser in its own process.
@Suite("What pictures say of themselves")
struct EmbeddedNotesTests {
  private let sandbox = ChildSandbox.besideUs

  private func file(_ bytes: [UInt8]) async throws -> PictureFile { try await sandbox.picture(bytes, named: "a.jpg") }
  private func notes(_ bytes: [UInt8]) async throws -> PictureNotes? { try await file(bytes).picture.embedded }

  /// XMP alone says these.
  private static let wanted: PictureNotes = {
    var notes = PictureNotes()
    notes.photographer = "样本摄影"
    notes.source = "样本图片社"
    notes.credit = "样本图片社/样本摄影"
    notes.copyright = "样本图片社 2026"
    notes.usageTerms = "只供新闻使用"
    notes.webStatement = "https://example.com/r"
    notes.licensor = "样本授权社"
    notes.caption = "春茶开采"
    notes.taken = "2026-11-29 07:30:00+08:00"
    notes.persons = ["样本甲", "样本乙"]
    notes.machine = .generated
    notes.minors = true
    notes.modelRelease = .missing
    return notes
  }()

  @Test("JPEG, PNG and WebP are read alike, and a picture that says nothing has nothing")
  func formats() async throws {
    let full = NotedPicture.full
    for bytes in [full.jpeg, full.png, full.webp] { #expect(try await notes(bytes) == Self.wanted) }
    let plain = NotedPicture()
    for bytes in [plain.jpeg, plain.png, plain.webp] { #expect(try await notes(bytes) == nil) }
  }

  @Test("What was read stands in the bytes that are kept, and the place does not; taking them in again changes nothing")
  func kept() async throws {
    let full = NotedPicture.full
    for bytes in [full.jpeg, full.png, full.webp] {
      let first = try await file(bytes)
      let text = String(decoding: first.bytes, as: UTF8.self)
      for word in ["30,37.69N", "样本市", "GPS", "maker"] { #expect(!text.contains(word), "\(word)") }
      let second = try await file(first.bytes)
      #expect(second.picture.embedded == Self.wanted)
      #expect(second.picture.digest == first.picture.digest)
    }
  }

  @Test("IPTC without a declared character set is read as UTF-8, GBK, Big5 or Latin-1, whichever it is")
  func characters() async throws {
    func latin(_ name: String) -> [UInt8] { name.unicodeScalars.map { UInt8($0.value) } }
    let names: [([UInt8], String)] = [
      (Array("样本摄影".utf8), "样本摄影"), ([0xD1, 0xF9, 0xB1, 0xBE, 0xC9, 0xE3, 0xD3, 0xB0], "样本摄影"),
      (latin("René François"), "René François"), (latin("Müller"), "Müller"),
    ]
    for (bytes, name) in names {
      var picture = NotedPicture()
      picture.iptc = [(2, 80, bytes), (2, 110, bytes), (2, 115, bytes), (2, 116, bytes), (2, 120, bytes)]
      let notes = try #require(try await notes(picture.jpeg))
      let all = [notes.photographer, notes.credit, notes.source, notes.copyright, notes.caption]
      #expect(all == Array(repeating: name, count: 5))
      var exif = NotedPicture()
      exif.image = [(0x013B, 2, bytes + [0]), (0x010E, 2, bytes + [0])]
      let said = try #require(try await self.notes(exif.jpeg))
      #expect(said.photographer == name && said.caption == name)
    }
    var several = NotedPicture()
    several.iptc = [(2, 80, Array("样本甲".utf8)), (2, 80, Array("样本乙".utf8)), (2, 55, Array("20261129".utf8))]
    let notes = try #require(try await notes(several.jpeg))
    #expect(notes.photographer == "样本甲、样本乙")
    #expect(notes.taken == "2026-11-29")
  }

  @Test("XMP comes before IPTC, IPTC before Exif, field by field")
  func order() async throws {
    var picture = NotedPicture(xmp: NotedPicture.list("dc:creator", "Seq", ["甲某"]))
    picture.iptc = [(2, 80, Array("乙某".utf8)), (2, 120, Array("乙的图说".utf8))]
    picture.image = [
      NotedPicture.text(0x013B, "丙某"), NotedPicture.text(0x010E, "丙的图说"), NotedPicture.text(0x8298, "丙的声明"),
      NotedPicture.text(0x0132, "2026:11:30 08:00:00"),
    ]
    let notes = try #require(try await notes(picture.jpeg))
    #expect(notes.photographer == "甲某" && notes.caption == "乙的图说" && notes.copyright == "丙的声明")
    #expect(notes.taken == "2026-11-30 08:00:00")
  }

  /// Every way in which a mark of a machine's making is written, and what it says.
  private static let marks: [(name: String, bytes: [UInt8], note: MachineNote)] = {
    func xmp(_ text: String) -> [UInt8] { NotedPicture(xmp: text).jpeg }
    func source(_ term: String) -> [UInt8] {
      xmp("<Iptc4xmpExt:DigitalSourceType>\(term)</Iptc4xmpExt:DigitalSourceType>")
    }
    func comment(_ code: String, _ text: [UInt8]) -> [UInt8] {
      var picture = NotedPicture()
      picture.photo = [(0x9286, 7, Array(code.utf8) + text)]
      return picture.jpeg
    }
    func png(_ keyword: String, _ text: String) -> [UInt8] {
      var picture = NotedPicture()
      picture.texts = [(keyword, text)]
      return picture.png
    }
    let label = "{\"AIGC\":{\"Label\":\"1\",\"ContentProducer\":\"001\"}}"
    let escaped = label.replacing("\"", with: "&quot;")
    var described = NotedPicture()
    described.image = [NotedPicture.text(0x010E, label)]
    var wide: [UInt8] = []
    for unit in label.utf16 {
      wide.append(UInt8(unit >> 8))
      wide.append(UInt8(unit & 255))
    }
    let terms = "http://cv.iptc.org/newscodes/digitalsourcetype"
    let plain = Array(label.utf8)
    return [
      ("IPTC, made", source("\(terms)/trainedAlgorithmicMedia"), .generated),
      ("IPTC, parts", source("\(terms)/compositeWithTrainedAlgorithmicMedia"), .composite),
      ("XMP, wrapped", xmp("<TC260:AIGC>\(escaped)</TC260:AIGC>"), .generated),
      ("XMP, plain", xmp("<TC260:AIGC>{&quot;Label&quot;:&quot;1&quot;}</TC260:AIGC>"), .generated),
      ("XMP, a number", xmp("<TC260:AIGC>{&quot;Label&quot;:2}</TC260:AIGC>"), .possible),
      ("XMP, suspected", xmp("<TC260:AIGC>{&quot;Label&quot;:&quot;3&quot;}</TC260:AIGC>"), .possible),
      ("XMP, unreadable", xmp("<TC260:AIGC>是</TC260:AIGC>"), .possible),
      ("Exif, ASCII", comment("ASCII\0\0\0", plain), .generated), ("Exif, no code", comment("", plain), .generated),
      ("Exif, undefined", comment("\0\0\0\0\0\0\0\0", plain), .generated),
      ("Exif, UNICODE", comment("UNICODE\0", wide), .generated), ("Exif, description", described.jpeg, .generated),
      ("PNG", png("AIGC", "{\"Label\":\"1\"}"), .generated), ("PNG, a comment", png("UserComment", label), .generated),
    ]
  }()

  @Test("A mark that a machine made it is found wherever it is written, and stays in the file")
  func machine() async throws {
    for (name, bytes, note) in Self.marks {
      let kept = try await file(bytes)
      #expect(kept.picture.embedded?.machine == note, "\(name)")
      #expect(try await notes(kept.bytes)?.machine == note, "\(name)")
    }
    // A label is no caption.
    let described = try #require(Self.marks.first { $0.name == "Exif, description" })
    #expect(try await notes(described.bytes)?.caption == nil)
    // What only looks like one is none.
    let others = ["digitalCapture", "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"]
    for term in others {
      let bytes = NotedPicture(xmp: "<Iptc4xmpExt:DigitalSourceType>\(term)</Iptc4xmpExt:DigitalSourceType>").jpeg
      #expect(try await notes(bytes)?.machine == nil)
    }
    var comment = NotedPicture()
    comment.photo = [(0x9286, 7, Array("ASCII\0\0\0AIGC".utf8))]
    #expect(try await notes(comment.jpeg) == nil)
  }

  @Test("Ages that are disclosed: under 18, 18 and over, unknown")
  func ages() async throws {
    for (code, minors) in [("AG-U14", true), ("AG-A17", true), ("AG-A18", false), ("AG-A25", false)] as [(String, Bool)]
    {
      let text = "<plus:MinorModelAgeDisclosure>http://ns.useplus.org/ldf/vocab/\(code)</plus:MinorModelAgeDisclosure>"
      #expect(try await notes(NotedPicture(xmp: text).jpeg)?.minors == minors, "\(code)")
    }
    let unknown = "<plus:MinorModelAgeDisclosure>AG-UNK</plus:MinorModelAgeDisclosure>"
    #expect(try await notes(NotedPicture(xmp: unknown).jpeg) == nil)
  }

  @Test("Lines are made such as a screen shows and a page prints; what is too long, too deep or too much is bounded")
  func bounds() async throws {
    let properties = [
      NotedPicture.list("dc:creator", "Seq", ["样\u{200B}本\u{202E}摄&#xA;影"]),
      NotedPicture.words("dc:description", String(repeating: "茶", count: 5_000)),
      NotedPicture.list("Iptc4xmpExt:PersonInImage", "Bag", (0..<500).map { "样本\($0)" }),
      NotedPicture.words("dc:rights", "e" + String(repeating: "\u{301}\u{316}", count: 2_000)),
    ]
    var picture = NotedPicture(xmp: properties.joined())
    var notes = try #require(try await notes(picture.jpeg))
    #expect(notes.photographer == "样本摄 影")
    #expect(notes.caption?.count == 2_000 && notes.caption?.hasSuffix("…") == true)
    #expect(notes.persons?.count == 20)
    #expect(notes.copyright == nil)
    // Taken over, it is a caption like any other.
    let file = try await file(picture.jpeg)
    #expect(try Illustration(file.picture).takingOver().photographer == "样本摄 影")
    // Too deep for any program: nothing of the packet is read, and the picture is taken.
    let opened = String(repeating: "<dc:a rdf:parseType=\"Resource\" dc:b=\"/>\">", count: 40)
    picture.xmp = opened + String(repeating: "</dc:a>", count: 40)
    picture.xmp? += NotedPicture.list("dc:creator", "Seq", ["甲某"])
    #expect(try await self.notes(picture.jpeg) == nil)
    picture.iptc = (0..<3_000).map { _ in (2, 80, Array("乙".utf8)) }
    picture.xmp = nil
    notes = try #require(try await self.notes(picture.jpeg))
    #expect(notes.photographer == "乙、乙、乙、乙、乙")
  }

  @Test("A parser that was taken over says no more than a good one could")
  func takenOver() throws {
    var said = PictureNotes()
    said.photographer = String(repeating: "\u{202E}长\n", count: 1_000_000)
    said.persons = Array(repeating: "\u{0}某", count: 100_000)
    said.taken = "2026-13-01"
    let answer = ParsedPicture(kind: .jpeg, width: 1, height: 1, bytes: [1], notes: said)
    var written: [UInt8] = []
    try AnswerFrame(.answer, answer).write(peak: 1) { written += $0 }
    let told = try #require(AnswerFrame(written)?.value(as: ParsedPicture.self))
    let notes = try #require(told.file(named: "a.jpg").picture.embedded)
    let photographer = try #require(notes.photographer)
    #expect(photographer.count == 100)
    #expect(!photographer.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x0A })
    #expect(notes.persons == Array(repeating: "某", count: 20))
    #expect(notes.taken == nil)
  }

  @Test("Files that speak and are broken at random are read or refused by name, and none stops the next")
  func broken() async throws {
    let seed: UInt64 = 20_261_130
    let full = NotedPicture.full
    let sources = [full.jpeg, full.png, full.webp]
    var mutator = Mutator(seed: seed, of: .picture, longest: 60_000)
    var read = 0
    for number in 0..<300 {
      let bytes = mutator.broken(sources[number % sources.count], with: sources[(number + 1) % sources.count])
      let end = await HostileRun(sandbox).end(of: HostileRun.Input(number: number, kind: .picture, bytes: bytes))
      if let fault = end.fault { Issue.record("seed \(seed), input \(number): \(fault)") }
      read += end.wasRead ? 1 : 0
    }
    #expect((30...300).contains(read), "\(read) read")
  }
}
