import Editorial
import Newsroom

/// Texts that try to become more than text.
enum Hostile {
  static let texts = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)", "]]></title><svg/onload=alert(1)>", "--><b>x</b><!--", "&lt;b&gt; &amp;#60; &#60;b&#62;",
    "{{frame.newsroom}} {{{data}}} {{%CONTENT_TYPE:TEXT}}", "\\\"}</script>\\u003c", "javascript:alert(1)",
    // A sign that joins what follows, and a mark that joins what stands before: a character, but not one of ours.
    "\u{600}<script\u{600}>alert(1)\u{600}</script>", "x\"\u{301} onload=\u{300}alert(1)", "<\u{338}b>&\u{301}lt;",
    "</p></div><div class=\"body\">", "<meta name=\"caibian:version\" content=\"9\"/>",
    "中\u{FEFF}文\u{FEFF}字", "\u{200B}<b>\u{200B}", "emoji 👩‍👩‍👧 𠮷野家", "<!DOCTYPE html>", "%3Cscript%3E",
  ]

  /// Published, with `text` in every field that takes it.
  static func article(_ text: String) throws -> Article {
    var walk = try Walk(
      1, Sample.manuscript(text, deck: text, body: [text, text + "。", text]),
      provenance: .own(label: text, authors: [Byline(text), Byline("甲" + text)]), book: Sample.book(label: text))
    try walk.publish(editor: text)
    return walk.article
  }

  /// A newsroom whose settings all carry `text`.
  static func settings(_ text: String) throws -> NewsroomSettings {
    try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: text,
      masthead: Masthead(
        parentSite: text, licence: text, filing: text, copyrightNotice: [text, text], footer: [text],
        address: "https://www.example.com/" + text.filter { !" \\".contains($0) }),
      columns: [
        ColumnSettings(path: try ColumnPath([Self.columnName(text)])),
        ColumnSettings(path: try ColumnPath([Self.columnName(text), Self.columnName(text)])),
      ])
  }

  /// Characters that part the names of a path cannot stand in one.
  private static func columnName(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !"/>／＞".unicodeScalars.contains($0) }))
  }
}
