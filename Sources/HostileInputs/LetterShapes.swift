extension Shape {
  private static let from = "From: a@example.com\r\nSubject: x\r\n"
  private static let mixed = "\(from)Content-Type: multipart/mixed; boundary=b\r\n\r\n"

  private static func text(_ headers: String) -> String { "\(from)\(headers)\r\n\r\n" }

  /// The worst letters known (RFC 5322, RFC 2045 to 2047, RFC 2231).
  public static let letters: [Shape] = heads + parts + bodies

  private static let heads: [Shape] = [
    Shape("groups within groups", "a:", head: "From: ", tail: "\r\n\r\nx"),
    Shape("addresses", "a@b.cn,", head: "From: a@b.cn\r\nTo: ", tail: "\r\n\r\nx"),
    Shape("comments within comments", "(", head: "From: a@b.cn ", tail: "\r\n\r\nx"),
    Shape("quotes in addresses", "\"a\\\"", head: "From: ", tail: "\r\n\r\nx"),
    Shape("headers", "X: y\r\n", head: from, tail: "\r\nx"),
    Shape("addresses of many headers", "To: a@b.cn\r\n", head: from, tail: "\r\nx"),
    Shape("one header", "y", head: "\(from)X: ", tail: "\r\n\r\nx"),
    Shape("one folded header", "\r\n y", head: "From: a@b.cn\r\nSubject: x", tail: "\r\n\r\nx"),
    Shape("encoded words", "=?utf-8?B?5a2X?= ", head: "From: a@b.cn\r\nSubject: ", tail: "\r\n\r\nx"),
    Shape("halves of encoded words", "=?utf-8?Q?", head: "From: a@b.cn\r\nSubject: ", tail: "\r\n\r\nx"),
    Shape("raw bytes in the subject", [0xD5, 0xE3], head: "From: a@b.cn\r\nSubject: ", tail: "\r\n\r\nx"),
    Shape("no end of the head", "X", head: from),
    Shape("continued parameters", head: "\(from)Content-Type: text/plain; name=x", tail: "\r\n\r\nx") {
      ";\r\n a*\($0)=x"
    },
    Shape("parameters of one name", "; charset=x", head: "\(from)Content-Type: text/plain", tail: "\r\n\r\nx"),
  ]

  private static let parts: [Shape] = [
    Shape("parts", "--b\r\n\r\nx\r\n", head: mixed, tail: "--b--\r\n"),
    Shape(
      "attachments", "--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n", head: mixed, tail: "--b--\r\n"),
    Shape("ends of parts", "--b--\r\n", head: mixed),
    Shape("lines that nearly part", "-b\r\n", head: mixed + "--b\r\n\r\n", tail: "--b--\r\n"),
    Shape("parts within parts", head: from) { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" },
    Shape("letters within letters", "Content-Type: message/rfc822\r\n\r\n", head: from),
    Shape("a long boundary", "b", head: "\(from)Content-Type: multipart/mixed; boundary=", tail: "\r\n\r\n--b\r\n"),
    Shape("what stands before the parts", "x\r\n", head: mixed, tail: "--b\r\n\r\nx\r\n--b--\r\n"),
    Shape("headers of parts", "--b\r\nX: y\r\nX: y\r\nX: y\r\n\r\n", head: mixed, tail: "--b--\r\n"),
  ]

  private static let bodies: [Shape] = [
    Shape("words", "字", head: text("Content-Type: text/plain; charset=utf-8")),
    Shape("empty lines", "\n", head: text("Content-Type: text/plain")),
    Shape("lines of a slip", "笔名：甲\r\n", head: text("Content-Type: text/plain; charset=utf-8")),
    Shape("lines like headers", "To: a:b\r\n", head: text("Content-Type: text/plain")),
    Shape("lines with a colon", ":\n", head: text("Content-Type: text/plain")),
    Shape("soft breaks", "=\r\n", head: text("Content-Transfer-Encoding: quoted-printable")),
    Shape("signs of equality", "=", head: text("Content-Transfer-Encoding: quoted-printable")),
    Shape("no base64", "!#=?", head: text("Content-Transfer-Encoding: base64")),
    Shape("base64 without a break", "5a2X", head: text("Content-Transfer-Encoding: base64")),
    Shape("ends of base64", "==\r\n", head: text("Content-Transfer-Encoding: base64")),
    Shape("uuencode", "M0000\r\n", head: text("Content-Transfer-Encoding: x-uuencode"), tail: "`\r\nend\r\n"),
    Shape("switches of charset", "\u{1B}$)A\u{E}AA\u{F}", head: text("Content-Type: text/plain; charset=iso-2022-cn")),
    Shape("HZ", "~{AA~}", head: text("Content-Type: text/plain; charset=hz-gb-2312")),
    Shape("no Big5", [0xFF, 0x80], head: text("Content-Type: text/plain; charset=big5")),
    Shape("no charset", [0x81, 0x20], head: text("Content-Type: text/plain; charset=utf-16")),
    Shape("flowed lines", "x \r\n", head: text("Content-Type: text/plain; format=flowed")),
    Shape("quoted lines", ">From x\r\n", head: text("Content-Type: text/plain")),
    Shape("marks on one letter", "\u{301}\u{316}", head: text("Content-Type: text/plain; charset=utf-8") + "e"),
    Shape("flags", "🇨", head: text("Content-Type: text/plain; charset=utf-8")),
    Shape("beginnings of tags", "<", head: text("Content-Type: text/html")),
    Shape("beginnings of comments", "<!--", head: text("Content-Type: text/html")),
    Shape("beginnings of ends in a script", "</", head: text("Content-Type: text/html") + "<script>"),
    Shape("beginnings of references", "&", head: text("Content-Type: text/html")),
    Shape("tags", "<b>x</b>", head: text("Content-Type: text/html")),
    Shape("scripts", "<script></script>", head: text("Content-Type: text/html")),
    Shape(
      "an attached picture", "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\r\n",
      head: mixed + "--b\r\n\r\nx\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Disposition: attachment; filename=a.jpg\r\n\r\n", tail: "--b--\r\n"),
  ]
}
