extension Mutator {
  /// What means something to the reader of a format.
  public enum Kind: String, CaseIterable, Sendable {
    case letter, page, pasted, picture, form, table, credit, document
  }

  public init(seed: UInt64, of kind: Kind, longest: Int) {
    self.init(seed: seed, markers: Self.markers(of: kind), longest: longest)
  }

  private static func markers(of kind: Kind) -> [[UInt8]] {
    switch kind {
    case .letter:
      texts(
        "\r\n", "\r\n\r\n", "--", "--b\r\n", "\r\n--b--\r\n", "From: ", "To: a:b;", "Subject: ",
        "Content-Type: text/plain; charset=",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", "Content-Type: message/rfc822\r\n\r\n",
        "Content-Type: text/html\r\n",
        "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
        "Content-Transfer-Encoding: x-uuencode\r\n", "Content-Disposition: attachment; filename*0*=utf-8''%E5",
        "charset=big5", "charset=utf-16", "charset=hz-gb-2312", "charset=iso-2022-cn", "charset=\"", "=?utf-8?B?", "?=",
        "=?gb2312?Q?=D5",
        "(", ")", "<", ">", "\"", "\\", ":", ";", ",", "=", "=\r\n", "@", "begin 644 x\r\n", "笔名：", "同意告知：1\r\n",
        "\u{202E}", "\u{301}", "\0")
        + bytes
    case .page:
      texts(
        "<", ">", "</", "<div>", "</div>", "<p>", "<td>", "<table>", "<a href=\"", "<h1>", "<title>", "<script>",
        "</script>", "<style>",
        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"", "[[", "{\"a\":", "<!--", "-->",
        "--!>", "<!--enpproperty <title>",
        "<![CDATA[", "<?xml", "<!DOCTYPE", "&", "&#x", "&#0;", "&#1114112;", "&nbsp;", "'", "\"", "=", "/",
        "<meta charset=\"", "<meta charset=gbk>",
        "<meta name=\"author\" content=\"", "display:none", "<svg>", "<textarea>", "<noscript>", "<br/>", "来源：", "作者：",
        "2026年11月29日", "\0", "\u{301}")
        + bytes
    case .pasted, .credit:
      texts(
        "\n", "来源：", "作者：", "编辑：", "记者 ", "责编", "/", "|", "（", "）", "【", "】", "《", "》", "：", "、", "，", "。", "·",
        "&nbsp;", "2026年11月29日",
        "2026-11-29 12:00", "新华社杭州7月1日电", "原标题：", "　", " ", "\t", " > ", "首页", "版权声明", "相关阅读", "图为", "摄", "文/图",
        "\u{200B}", "\u{301}", "🇨", "执行", "文字", "本报", "摄影",
        "\r", "\u{2028}", "——", "<p>", "</p>")
    case .picture:
      segments
        + texts(
          "Exif\0\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", "8BIM\u{4}\u{4}\0\0", "IHDR", "IEND", "eXIf",
          "iTXtXML:com.adobe.xmp\0", "tEXt",
          "GIF89a", "RIFF", "WEBP", "VP8X", "VP8 ", "EXIF", "XMP ", "<exif:GPSLatitude>", "<", "photoshop:City=\"",
          "<rdf:li>", "</rdf:li>", "<rdf:Bag>", "<rdf:Alt>", "rdf:parseType=\"Resource\"", "xml:lang=\"x-default\"",
          "<dc:creator>", "<plus:Licensor>", "<TC260:AIGC>", "{\"AIGC\":{\"Label\":\"1\"", "UNICODE\0", "ASCII\0\0\0",
          "<!DOCTYPE", "&amp;", "&#x0;", "<![CDATA[", "\u{202E}", "\u{301}")
    case .document:
      texts(
        "<w:p>", "</w:p>", "<w:r>", "<w:t>", "</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tc>", "<w:br/>", "<w:del>",
        "<w:vanish/>", "<a:blip r:embed=\"rId1\"/>", "<!DOCTYPE x [", "<!ENTITY a \"b\">", "]>", "&a;", "&#x0;",
        "<![CDATA[", "]]>", "<!--", "-->", "<?xml encoding=\"utf-16\"?>", "xmlns:w=\"x\"", "\0", "\u{FEFF}", "笔名：甲")
        + bytes + [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x05, 0x06]]
    case .form:
      texts(
        "- ", "? ", ": ", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "<<: ", "!!binary ", "!a ", "%TAG !a! x\n",
        "%YAML 9.9\n", "---\n", "...\n", "|\n ", ">\n ",
        "#", "\n", "\t", "\\u0000", "\\uD800", "headline: ", "body:\n", "pictures: [", "../", "~", "null", "\u{FEFF}",
        "\u{85}", "\0", "1e999")
    case .table:
      texts(
        ",", "\"", "\"\"", "\n", "\r\n", "\r", "=", "+", "'", "附言", "结果", "unit", "status", "成功", "失败", "2026-11-29",
        "0.1", "-1", "\u{FEFF}", "\u{301}", "\0")
    }
  }

  /// Marks of byte order, and halves of characters.
  private static let bytes: [[UInt8]] = [[0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x81], [0xD5, 0xE3]]
  private static let segments: [[UInt8]] = [
    [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xDA, 0, 2],
    [0xFF, 0xE1, 0xFF, 0xFF], [0xFF, 0xE1, 0, 1],
    [0xFF, 0xED, 0, 20], [0xFF], [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], [0x4D, 0x4D, 0, 0x2A, 0xFF, 0xFF, 0xFF, 0xFF],
    [0x1C, 2, 90, 0xFF, 0xFF], [0x1C, 2, 80, 0x80, 4], [0x1C, 1, 90, 0, 3, 0x1B, 0x25, 0x47], [0x87, 0x69, 0, 4],
    [0x92, 0x86, 0, 7], [0x69, 0x87, 4, 0], [0xD5, 0xC5, 0xC8],
    [0x2C, 0, 0, 0, 0, 9, 0, 9, 0, 0xFF], [0x21, 0xFF, 11], [0x3B], [0, 0, 0, 0],
  ]

  private static func texts(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
