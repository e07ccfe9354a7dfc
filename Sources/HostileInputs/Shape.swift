/// An input that is as bad as one of its kind can be, and of any size: for measuring how work grows, and to be broken further.
public struct Shape: Sendable {
  /// What it is made of, for people.
  public let name: String
  /// About so many bytes of it.
  public let bytes: @Sendable (_ size: Int) -> [UInt8]

  public init(_ name: String, _ bytes: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// One piece over and over, between a head and a tail.
  init(_ name: String, _ piece: String, head: String = "", tail: String = "") {
    self.init(name, Array(piece.utf8), head: head, tail: tail)
  }

  init(_ name: String, _ piece: [UInt8], head: String = "", tail: String = "") {
    self.init(name) { size in
      var bytes = Array(head.utf8)
      bytes.reserveCapacity(size + piece.count + tail.utf8.count)
      while bytes.count + tail.utf8.count < size { bytes += piece }
      return bytes + Array(tail.utf8)
    }
  }

  /// Pieces that differ by their number.
  init(_ name: String, head: String = "", tail: String = "", numbered piece: @escaping @Sendable (Int) -> String) {
    self.init(name) { size in
      var bytes = Array(head.utf8)
      bytes.reserveCapacity(size + size / 16)
      var number = 0
      while bytes.count + tail.utf8.count < size {
        bytes += Array(piece(number).utf8)
        number += 1
      }
      return bytes + Array(tail.utf8)
    }
  }
}

extension Shape {
  /// A letter such as people write, with a picture's worth of bytes.
  public static let usualLetter: @Sendable (Int) -> [UInt8] = { size in
    let head =
      "From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
      + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + String(repeating: "桥还是原来的桥。\r\n", count: 20)
      + "--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n"
      + "Content-Disposition: attachment; filename=a.jpg\r\n\r\n"
    return Shape("", String(repeating: "QUFB", count: 19) + "\r\n", head: head, tail: "--b--\r\n").bytes(size)
  }

  /// A page such as sites have: a story, and many times as much of menus, scripts and comments around it.
  public static let usualPage: @Sendable (Int) -> [UInt8] = { size in
    let story =
      "<h1>老桥修好了</h1><p>来源：样本日报 作者：张小满</p>"
      + String(repeating: "<p>梧桐街道的老人说，桥还是原来的桥。那天下着雨，桥上站满了人，水也涨了。</p>", count: 20)
    let around =
      "<div class=\"item\"><a href=\"/a/b/c.html\">首页</a><span>2026-11-29</span></div>"
      + "<script>var a = \"\(String(repeating: "x", count: 2_000))\";</script><!-- \(String(repeating: "y", count: 500)) -->"
    return Shape("", around, head: "<html><head><title>样本</title></head><body>\(story)", tail: "</body>").bytes(size)
  }
}
