import Editorial
import Foundation
import Testing

@Suite("Characters that nobody sees")
struct InvisibleTests {
  static let blanks = [
    "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{FFFC}", "\u{2800}", "\u{3164}", "\u{115F}", "\u{FFA0}",
    "\u{180E}",
    "\u{34F}", "\u{2063}", "\u{FE0F}", "\u{E0041}", "\u{200D}", " \u{200B}\u{3000}\u{FEFF} ",
  ]

  @Test("A text of nothing else is empty, in every field that people must fill", arguments: blanks)
  func blank(text: String) throws {
    #expect(throws: TextFault.empty(.headline)) { try Headline(text) }
    #expect(throws: TextFault.empty(.deck)) { try Manuscript(headline: nil, deck: text, body: []) }
    #expect(throws: TextFault.empty(.byline)) { try Byline(text, standing: .staff) }
    #expect(throws: TextFault.empty(.person)) { try Sample.person("x", .editor, name: text) }
    #expect(try Manuscript(headline: Headline("标题"), body: [text, "正文。"]).body == ["正文。"])
    let (walk, editor) = (try Walk(), try Sample.person("editor", .editor))
    #expect(walk.refusal(.sendBack(reason: text), by: editor).contains(.reason))
    #expect(walk.refusal(.spike(reason: text), by: editor).contains(.reason))
  }

  @Test("A reason is not made long by them, nor a fee")
  func counted() throws {
    #expect(try Manuscript(headline: nil, body: ["三\u{200B}百\u{2060}亩\u{FEFF}"]).characterCount == 3)
    #expect(try Manuscript(headline: nil, body: ["👨‍👩‍👧好"]).characterCount == 2)
  }

  @Test(
    "Inside a text each is found and named, and can be taken out",
    arguments: [
      ("三百\u{200B}亩", "三百⟨U+200B⟩亩", "三百亩"), ("\u{FEFF}今年", "⟨U+FEFF⟩今年", "今年"), ("茶\u{E0041}", "茶⟨U+E0041⟩", "茶"),
      ("a\u{200D}b", "a⟨U+200D⟩b", "ab"),
    ])
  func found(text: String, named: String, removed: String) throws {
    #expect(InvisibleCharacter.all(in: text).count == 1)
    #expect(InvisibleCharacter.named(in: text) == named)
    #expect(InvisibleCharacter.removed(from: text).utf8.elementsEqual(removed.utf8))
    let manuscript = try Manuscript(headline: Headline("标题"), body: [text])
    #expect(manuscript.proofFindings.map(\.code) == ["invisible:1"])
    #expect(manuscript.proofFindings.map(\.excerpt) == [named])
    #expect(try manuscript.withoutInvisibleCharacters().body == [removed])
  }

  @Test("They are named by the text they stand in: the headline, the paragraphs, at last deck and captions")
  func places() throws {
    let picture = try Illustration(Sample.picture(1)).saying(
      caption: "说\u{200B}明", photographer: "样\u{2060}本", source: nil)
    let manuscript = try Manuscript(
      headline: Headline("标\u{200B}题"), deck: "副\u{FEFF}题", body: ["一段。", "二\u{200B}段。"], illustrations: [picture])
    #expect(manuscript.invisibleCharacters.map(\.paragraph) == [0, 2, -1, -1, -1])
    #expect(try manuscript.withoutInvisibleCharacters().invisibleCharacters.isEmpty)
  }

  @Test(
    "What emoji, variants of ideographs and joining scripts need is meant",
    arguments: ["👨‍👩‍👧", "❤️", "葛\u{E0100}城", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می\u{200C}خواهم", "क्\u{200D}ष", "今年三百亩。"])
  func meant(text: String) throws {
    #expect(InvisibleCharacter.all(in: text).isEmpty)
    #expect(InvisibleCharacter.removed(from: text).utf8.elementsEqual(text.utf8))
  }

  @Test("What was signed before they were looked at still reads as it stands")
  func stored() throws {
    let stored = Data(#"{"headline":"\u200b","body":["\ufeff","正文。"]}"#.utf8)
    let manuscript = try JSONDecoder().decode(Manuscript.self, from: stored)
    #expect(manuscript.headline?.text.unicodeScalars.map(\.value) == [0x200B])
    #expect(manuscript.body.count == 2)
  }
}
