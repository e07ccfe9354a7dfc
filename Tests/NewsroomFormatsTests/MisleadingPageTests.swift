import NewsroomFormats
import NewsroomParsers
import Testing

/// Pages in shapes that were read wrongly with certainty, or of which something vanished.
@Suite("Pages that mislead")
struct MisleadingPageTests {
  private static let headline = "凤鸣草莓迎来采摘季 一天卖出三百斤"
  private static let body = [
    "3月5日清晨，凤鸣街道的菜农样阿姨像往常一样来到大棚里采摘草莓，今年的草莓长势比往年好，价格也稳定在每斤二十元上下。",
    "“去年冬天降温早，我们就提前铺了两层膜。”样阿姨一边说，一边把草莓一颗颗码进泡沫箱，她家的六亩大棚一天能卖出三百多斤。",
    "街道农业农村办公室负责人介绍，目前街道共有草莓种植面积一千二百亩，预计今年产值可达四千万元，带动周边三百多户农户增收。",
  ]
  private static let text = body.joined(separator: "\n")
  private static let marked = body.map { "<p>\($0)</p>" }.joined()
  private static let menu =
    "<div class=nav><a href=/>首页</a> <a href=/n>新闻</a> <a href=/v>视频</a> <a href=/z>专题</a></div>"

  private func saved(_ title: String, _ rest: String) throws -> PageText {
    try SavedPage.read(
      Array(
        "<html><head><meta charset=utf-8><title>\(title)</title></head><body>\(Self.menu)\(rest)</body></html>".utf8))
  }

  @Test("A time or a number above the story is no headline")
  func times() throws {
    let page = try PageReader.read(
      "新华网\n2026 03/05 10:11:12\n来源：新华网\n\(Self.headline)\n字体： 小 中 大\n分享到：\n\(Self.text)\n【责任编辑:样三】")
    #expect(page.headline == Self.headline || page.headline.isEmpty && page.doubts.map(\.field) == [.headline])
    #expect(page.body == Self.body)
    let manuscript = try PageReader.read("20260305\n\(Self.headline)\n\(Self.text)")
    #expect(manuscript.headline == Self.headline)
  }

  @Test("A path of two parts is a path")
  func shortPath() throws {
    let page = try PageReader.read("样本新闻网 > 副刊\n\(Self.headline)\n作者：样一鸣　来源：样本日报　2026-03-05\n\(Self.text)\n编辑：样三")
    #expect(page.headline == Self.headline)
    #expect(page.columnPath == ["样本新闻网", "副刊"])
    #expect(page.body == Self.body)
  }

  @Test("A question at the beginning of an interview is the story's first line")
  func interview() throws {
    let talk = ["记者：您种草莓多少年了？", "样阿姨：整整十年了，从两亩地开始，一直种到现在的六亩大棚，村里的人都说我是草莓阿姨，我也很高兴。", Self.body[2]]
    let page = try PageReader.read(
      "首页 新闻 专题 视频\n对话样阿姨：草莓里的十年\n2026-03-01 08:00　来源：样本发布\n\(talk.joined(separator: "\n"))\n编辑：样三")
    #expect(page.body == talk)
    #expect(page.credit?.source == "样本发布")
  }

  @Test("What closes an article of an account, and the way into a special topic, are no paragraphs")
  func ends() throws {
    for end in ["·END·", "— END —", "END", "（全文完）", "点击进入专题：聚焦三农"] {
      let page = try PageReader.read(
        "\(Self.headline)\n样本发布 2026年3月5日 10:11\n\(Self.text)\n\(end)\n编辑：样三\n阅读原文\n阅读 1234")
      #expect(page.body == Self.body, "\(end)")
    }
  }

  @Test("What readers write below a story may weigh more than the story, and is none of it")
  func comments() throws {
    let comments = (0..<12).map {
      "<div>网友\($0)：这个草莓真的很好吃，我去年买了三次，今年还要再去买，希望街道多办几次采摘节，让我们带孩子去玩玩，支持本地农民，也支持本地新闻。</div>"
    }.joined()
    let page = try saved(
      Self.headline,
      "<h1>\(Self.headline)</h1><p>来源：样本发布 2026-03-05</p><div class=c1>\(Self.marked)</div><div class=c2>\(comments)</div>"
    )
    #expect(page.headline == Self.headline)
    #expect(page.body == Self.body)
  }

  @Test("Lesser headings around the great one are what stands above and below it")
  func companions() throws {
    let page = try saved(
      "样本新闻网",
      "<div class=main><h3>我市特色农业越做越强</h3><h1>\(Self.headline)</h1><h3>草莓大棚里的春天</h3><div>2026年03月05日 来源：样本日报 记者 样一鸣</div>\(Self.marked)</div>"
    )
    #expect(page.headline == Self.headline)
    #expect(page.kicker == "我市特色农业越做越强")
    #expect(page.deck == "草莓大棚里的春天")
    #expect(page.body == Self.body)
  }

  @Test("The site's name may stand before a title, and what only sounds like one stays")
  func siteFirst() throws {
    func read(_ title: String) throws -> PageText {
      try saved(
        title,
        "<table><tr><td><font size=5><b>\(Self.headline)</b></font></td></tr><tr><td>2026-3-5 来源：样本日报</td></tr><tr><td>\(Self.marked)</td></tr></table>"
      )
    }
    #expect(try read("样本新闻网-\(Self.headline)").headline == Self.headline)
    let other = "互联网-农业：草莓大棚里的三百斤"
    let page = try saved(other, "<h1>\(other)</h1><p>来源：样本日报 2026-03-05</p><div>\(Self.marked)</div>")
    #expect(page.headline == other)
  }

  @Test("A page that was saved into one file with its pictures is read from it")
  func archive() throws {
    let page =
      "<html><head><title>\(Self.headline)</title></head><body><h1>\(Self.headline)</h1><p>来源：样本发布 2026-03-05</p>\(Self.marked)</body></html>"
    let coded = page.utf8.map {
      $0 < 0x80 && $0 != 0x3D ? String(Unicode.Scalar($0)) : "=" + String($0, radix: 16, uppercase: true)
    }
    let lines = stride(from: 0, to: coded.count, by: 20).map { coded[$0..<min(coded.count, $0 + 20)].joined() }
    let archive =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/a.html\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\(lines.joined(separator: "=\r\n"))\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"
    let read = try SavedPage.read(Array(archive.utf8))
    #expect(read.headline == Self.headline && read.body == Self.body)
    #expect(read.credit?.source == "样本发布")
  }

  @Test(
    "A script, a comment or a picture in an attribute is nothing, whatever stands in it; data and style sheets are read"
  )
  func unread() throws {
    let data = "{\"@type\":\"NewsArticle\",\"headline\":\"\(Self.headline)\",\"author\":{\"name\":\"样一鸣\"}}"
    let page = try saved(
      "x",
      "<script>document.write('<p>假的段落，假的段落，假的段落，假的段落，假的段落，假的段落，假的段落，假的段落。</p>')</script><!-- 没有标记的注释 --><script TYPE='application/LD+JSON'>\(data)</script><style>.gone{display:none}</style><div class=gone>藏起来的</div><div><img src=\"data:image/png;base64,\(String(repeating: "A", count: 20_000))\"><img alt='图为大棚' src='/a.jpg'>\(Self.marked)</div><!--[if IE]><p>旧浏览器看到的段落，旧浏览器看到的段落，旧浏览器看到的段落。</p><![endif]-->"
    )
    #expect(page.headline == Self.headline)
    #expect(page.credit?.authors == ["样一鸣"])
    #expect(page.body == Self.body)
    #expect(page.pictures.map(\.address) == ["/a.jpg"])
  }
}
