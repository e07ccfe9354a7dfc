import Testing

@testable import Editorial

@Suite("Copies")
struct CopiesTests {
  @Test(
    "Texts that differ in width, capitals, script, spaces and marks only fold to one",
    arguments: [
      ("桐乡APEC2026年", "桐鄉ＡＰＥＣ ２０２６年！"), ("头发展开", "頭髮\u{200B}展開。"), ("café", "CAFE\u{301}"),
      ("乌镇", "烏\u{FE0F}鎮"), ("㎏", "kg"),
    ])
  func folded(one: String, other: String) {
    #expect(FoldedText(one).letters == FoldedText(other).letters)
    #expect(FoldedText(one).digest == FoldedText(other).digest)
  }

  @Test("Signs that are no letters are left out of what copies are compared by")
  func signs() { #expect(FoldedText("春😀茶★开采").letters == FoldedText("春茶开采").letters) }

  @Test("A text shorter than any passage shares none; one of just that length is shared whole")
  func shortTexts() {
    let long = "桐乡市举行蚕花胜会，游客众多，热闹非凡"
    for short in ["", "会", "举行蚕花胜会"] {
      #expect(SharedPassages(of: long, with: short).passages.isEmpty, "\(short)")
      #expect(SharedPassages(of: short, with: long).passages.isEmpty, "\(short)")
    }
    let least = String(long.filter { $0 != "，" }.prefix(SharedPassages.shortest))
    #expect(SharedPassages(of: long, with: least).ofThat == 100)
    #expect(SharedPassages(of: least, with: long).ofThis == 100)
  }

  @Test("Marks and spaces alone fold to nothing")
  func nothing() { #expect(FoldedText("。，！ \u{3000}\u{200B}—…（）\n").letters.isEmpty) }

  /// Hanzi drawn with a fixed seed.
  private struct Writer {
    var state: UInt64
    mutating func text(_ count: Int) -> String {
      var view = String.UnicodeScalarView()
      for _ in 0..<count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        view.append(Unicode.Scalar(0x4E00 + UInt32(state >> 33) % 3_000) ?? "一")
      }
      return String(view)
    }
  }

  @Test("Any run of 50 characters that two texts share gives them a fingerprint in common")
  func guaranteed() {
    var writer = Writer(state: 20_261_125)
    for round in 0..<200 {
      let shared = writer.text(50)
      let one = writer.text(round % 97) + shared + writer.text(round % 53)
      let other = writer.text(round % 31) + shared + writer.text(round % 71)
      let common = Set(Winnowing.fingerprints(of: FoldedText(one)))
        .intersection(Winnowing.fingerprints(of: FoldedText(other)))
      #expect(!common.isEmpty, "round \(round)")
    }
  }

  @Test("Texts that share nothing have no fingerprint in common, and a story has some 75")
  func density() {
    var writer = Writer(state: 7)
    let one = Winnowing.fingerprints(of: FoldedText(writer.text(1_300)))
    let other = Winnowing.fingerprints(of: FoldedText(writer.text(1_300)))
    #expect(Set(one).isDisjoint(with: other))
    #expect((55...95).contains(one.count), "\(one.count)")
    #expect(Winnowing.fingerprints(of: FoldedText("短。")).isEmpty)
  }

  @Test("A passage that was moved, and set in traditional characters, is shown as it reads here")
  func passages() throws {
    let shared = SharedPassages(
      of: "今日新聞：桐鄉市舉行蠶花勝會，遊客眾多，熱鬧非凡。其余都是另写的文字", with: "完全不同的一段开头文字。桐乡市举行蚕花胜会，游客众多，热闹非凡")
    #expect(shared.passages.map(\.text) == ["桐鄉市舉行蠶花勝會，遊客眾多，熱鬧非凡。"])
    #expect(shared.longest?.letters == 17)
    #expect(shared.ofThis == 57)
    #expect(shared.ofThat == 61)
  }

  @Test("A text too short for a passage shares all of itself with the very same, and nothing with another")
  func short() {
    let same = SharedPassages(of: "春茶开采。", with: "春茶，开采")
    #expect(same.ofThis == 100 && same.ofThat == 100)
    #expect(SharedPassages(of: "春茶开采。", with: "秋茶开采。").containment == 0)
    #expect(SharedPassages(of: "。", with: "！").containment == 0)
  }

  @Test("An excerpt is all of itself, and a small part of the other")
  func excerpt() {
    var writer = Writer(state: 99)
    let whole = writer.text(1_000)
    let shared = SharedPassages(of: String(whole.dropFirst(300).prefix(200)), with: whole)
    #expect(shared.ofThis == 100)
    #expect(shared.ofThat == 20)
    #expect(shared.containment == 100)
  }
}
