import Testing

@testable import NewsroomCLI

@Suite("Sentences on a terminal")
struct WrappingTests {
  private let narrow = Terminal(isTerminal: true, width: 20)

  @Test("break between words and between Chinese characters, and hang below their beginning")
  func broken() {
    #expect(
      Wrapping.wrap("  - one two three four five", for: narrow) == "  - one two three\n    four five")
    #expect(Wrapping.wrap("一二三四五六七八九十甲乙", for: narrow) == "一二三四五六七八九十\n  甲乙")
  }

  @Test("never begin with a mark that closes, nor end with one that opens")
  func marks() {
    #expect(Wrapping.wrap("一二三四五六七八九十，甲乙", for: narrow) == "一二三四五六七八九\n  十，甲乙")
    #expect(Wrapping.wrap("一二三四五六七八九“甲”乙", for: narrow) == "一二三四五六七八九\n  “甲”乙")
  }

  @Test("stay as they are in a pipe, and where one word is wider than the line")
  func whole() {
    let long = String(repeating: "x", count: 50)
    #expect(Wrapping.wrap(long + " y", for: Terminal(isTerminal: false)) == long + " y")
    #expect(Wrapping.wrap(long, for: narrow) == long)
  }
}
