import Editorial
import NewsroomFormats
import Testing

@Suite("A difference as HTML")
struct DifferenceHTMLTests {
  @Test("marks what was struck, written and moved, and lets no markup through")
  func marks() {
    let moved = "茶农说今年采摘比往年早了十天左右。"
    let html = DifferenceHTML.text(
      TextDifference(from: moved + "中间的一句话一直没有变化。<b>“旧”&", to: "中间的一句话一直没有变化。<b>“新”&" + moved))
    #expect(html.contains("<del class=\"moved\" data-move=\"1\">\(moved)</del>"))
    #expect(html.contains("<ins class=\"moved\" data-move=\"1\">\(moved)</ins>"))
    #expect(html.contains("&lt;b&gt;"))
    #expect(!html.contains("<b>"))
  }
}
