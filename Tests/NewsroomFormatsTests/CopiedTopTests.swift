import NewsroomFormats
import NewsroomParsers
import Testing

/// What browsers copy or systems write above a text.
@Suite("The top of a copied text")
struct CopiedTopTests {
  private static let headline = "老年食堂开张一个月"
  private static let body = [
    "入冬以来，样镇的老年食堂每天开门迎客，来吃饭的老人从最初的三十多位增加到一百二十位，菜单一周不重样。",
    "“一荤两素六块钱，热乎。”八十二岁的样阿婆说，她每天十点半就来排队，吃完还要和老姐妹坐一会儿再回家去。",
  ]
  private static let marked = body.map { "<p>\($0)</p>" }.joined()

  @Test(
    "The headline stands below an address, a paper's name, a date or the weather, and behind a label",
    arguments: [
      ["https://www.yangben.example/n/2024/0106/c1.html", headline, "来源：样本日报 2024-01-06"],
      ["\(headline) - 样本新闻网", headline, "来源：样本日报 2024-01-06"],
      ["\(headline)_样本新闻网", "来源：样本日报 2024-01-06"],
      ["标题：\(headline)", "来源：样本日报", "时间：2024-01-06", "正文："],
      ["2024-01-06 11:48 样本日报", headline],
      ["样本日报", headline, "2024-01-06 11:48", "样本日报"],
      ["样度首页", headline, "样本日报", "2024-01-06 11:48样本日报官方账号关注"],
      ["2026年11月30日 星期一 样县 晴 5℃", "首页新闻", headline, "样本新闻网 2024年01月06日 11:48:00 来源: 样本日报"],
      [headline, "样本日报2024-01-06 11:48"],
      ["首页 > 民生 > 正文", "引题：六块钱吃上热乎饭", headline, "2024-01-06 11:48:20 样本日报"],
      ["首页 > 公告 > 正文", "文号\t样民〔2025〕8号\t有效性\t有效", headline, "2024-01-06 来源：样本日报"],
      ["\(headline)来源：样本日报  2024-01-06 11:48"],
      ["\(headline) 样本日报 2024-01-06"],
    ])
  func tops(lines: [String]) throws {
    let page = try PageReader.read((lines + Self.body).joined(separator: "\n\n"))
    #expect(page.headline == Self.headline)
    #expect(page.body == Self.body)
    #expect(page.credit?.published?.hasPrefix("2024-01-06") == true)
    #expect(page.credit?.source == "样本日报" || page.credit?.source == nil)
  }

  @Test("A label without its value is told by the line below it, where that can be nothing else")
  func labels() throws {
    let lines = [Self.headline, "2024-01-06 11:48", "来源：", "样本日报", "作者：", "", "焦小满", "责任编辑:", "江立春", "评论 12"]
    let page = try PageReader.read((lines + Self.body).joined(separator: "\n"))
    #expect(page.headline == Self.headline && page.body == Self.body)
    #expect(page.credit?.source == "样本日报")
    #expect(page.credit?.authors == ["焦小满"] && page.credit?.editors == ["江立春"])
    let empty = try PageReader.read((["来源：", "作者：", Self.headline, "编辑："] + Self.body).joined(separator: "\n"))
    #expect(empty.headline == Self.headline && empty.body == Self.body)
    #expect(empty.credit?.isEmpty != false)
  }

  @Test("Who edited it may stand between the headline and the line of source and date")
  func editorAbove() throws {
    for line in ["编辑：江立春", "责编：江立春 审核：冯小满", "编辑：江立春　2024-01-06"] {
      let lines = ["样本新闻网", "要闻", Self.headline, line, "2024-01-06 11:48 | 来源：样本日报 | 记者：焦小满"]
      let page = try PageReader.read((lines + Self.body).joined(separator: "\n"))
      #expect(page.headline == Self.headline && page.body == Self.body, "\(line)")
      #expect(page.credit?.editors == ["江立春"] && page.credit?.authors == ["焦小满"], "\(line)")
      #expect(page.credit?.source == "样本日报", "\(line)")
    }
  }

  @Test("Of two lines that may be the headline neither is said")
  func doubt() throws {
    let lines = ["样本日报\t2024年1月6日\t星期六\t第3版", "六块钱吃上热乎饭", Self.headline, "■本报记者 焦小满"]
    let page = try PageReader.read((lines + Self.body).joined(separator: "\n"))
    #expect(page.headline.isEmpty)
    #expect(page.doubts.contains { $0.field == .headline && $0.candidates.contains(Self.headline) })
    #expect(page.body == Self.body)
  }

  @Test(
    "A heading may hold the line of source and date, or a counter",
    arguments: [
      "<br/><span>2024-01-06 11:48:00&nbsp;&nbsp;来源：样本日报&nbsp;&nbsp;评论：<a>0</a> 点击：<a>55</a></span></h1>",
      "<span class=info>来源：样本日报&nbsp; 2024-01-06 11:48</span></h1>", " <small>样本日报 2024-01-06</small></h1>",
      "<em>阅读 1203</em></h1><div>来源：样本日报 2024-01-06</div>",
    ])
  func headings(rest: String) throws {
    let page = try SavedPage.read(
      Array(
        "<html><head><meta charset=utf-8></head><body><h1>\(Self.headline)\(rest)<div>\(Self.marked)</div></body></html>"
          .utf8))
    #expect(page.headline == Self.headline)
    #expect(page.body == Self.body)
    #expect(page.credit?.source == "样本日报")
    #expect(page.credit?.published?.hasPrefix("2024-01-06") == true)
  }

  @Test("An English page is read, and its headline is no menu")
  func english() throws {
    let story = [
      "The lights in Yangben village's library no longer go off at nine. Since New Year, anyone may come in at any hour.",
      "\"I come after the night shift,\" said a reader, who drives a delivery truck. He has read eleven novels since January.",
    ]
    let page = try PageReader.read(
      ([
        "Home", "China", "Home > China > Local", "Village library opens around the clock",
        "Sample Daily | Updated: 2023-02-14 09:30", "Share",
      ]
        + story + ["Most Viewed", "Snow closes mountain road", "Copyright 1994 - 2023. All rights reserved."]).joined(
          separator: "\n\n"))
    #expect(page.headline == "Village library opens around the clock")
    #expect(page.body == story)
    #expect(page.credit?.published == "2023-02-14T09:30")
  }

  private func stated(_ head: String) throws -> PageText {
    try SavedPage.read(
      Array(
        "<html><head><meta charset=utf-8><title>\(Self.headline)</title>\(head)</head><body><h1>\(Self.headline)</h1><div>2024-01-06 11:48　来源：样本日报</div><div>\(Self.marked)</div></body></html>"
          .utf8))
  }

  @Test("Of several articles in linked data the one with the headline speaks")
  func articles() throws {
    let page = try stated(
      "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"样县桥梁通车\",\"datePublished\":\"2024-01-05T08:00:00+08:00\",\"author\":{\"name\":\"焦小满\"}},{\"@type\":\"NewsArticle\",\"headline\":\"\(Self.headline)\",\"datePublished\":\"2024-01-06T11:48:00+08:00\"}]</script>"
    )
    #expect(page.credit?.published?.hasPrefix("2024-01-06T11:48") == true)
    #expect(page.credit?.authors == [])
  }

  @Test(
    "An office, a maker of software and a word for this site are nobody",
    arguments: [
      "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"老年食堂开张一个月\",\"author\":{\"name\":\"样本日报\"}}</script>",
      "<meta name=author content=样科软件>", "<meta name=ContentSource content=本网>",
    ])
  func nobody(head: String) throws {
    let page = try stated(head)
    #expect(page.credit?.authors == [] && page.credit?.source == "样本日报")
  }

  @Test("A text that a script shows later, and one whose lines are kept, are read")
  func shown() throws {
    for block in [
      "<div id=js_content style='visibility: hidden; opacity: 0'>\(Self.marked)</div>",
      "<pre>\(Self.body.map { "　　" + $0 }.joined(separator: "\n"))</pre>",
    ] {
      let page = try SavedPage.read(
        Array(
          "<html><head><meta charset=utf-8></head><body><h1>\(Self.headline)</h1><div>来源：样本日报</div>\(block)</body></html>"
            .utf8))
      #expect(page.body == Self.body)
    }
  }
}
