import NewsroomFormats
import Testing

@Suite("Flowed text")
struct FlowedTextTests {
  @Test(
    "Lines that a mail program broke are one again, as deep in quotation as they were (RFC 3676)",
    arguments: [
      ("", ""), ("一行", "一行"), ("前 \n后", "前 后"), ("前 \n后\n又", "前 后\n又"), ("前 \r\n后\r\n", "前 后\n"),
      // A space in front of a line is stuffing.
      ("  缩进", " 缩进"), (" From x", "From x"),
      ("> 引 \n> 文\n答", "> 引 文\n答"), ("> 引 \n>> 更深", "> 引 \n>> 更深"), (">>\n答", ">> \n答"), ("> 引 \n答", "> 引 \n答"),
      // A signature ends what was flowing, and does not flow itself.
      ("文 \n-- \n署名", "文 \n-- \n署名"), ("末 ", "末 "), ("\n\n空 \n\n行", "\n\n空 \n行"),
    ])
  func unfolded(text: String, whole: String) {
    #expect(FlowedText.unfolded(text, dropsSpace: false) == whole)
  }

  @Test("With DelSp the space is the break's, so that Chinese is whole again")
  func dropsSpace() {
    #expect(FlowedText.unfolded("春茶 \n开采 \n了\n又", dropsSpace: true) == "春茶开采了\n又")
  }

  @Test("A paragraph of as many lines as a letter holds is one line")
  func long() {
    let count = 200_000
    let text = String(repeating: "x \r\n", count: count)
    #expect(FlowedText.unfolded(text, dropsSpace: true) == String(repeating: "x", count: count))
  }
}
