import NewsroomFormats
import Testing

@Suite("Pages and manuscripts")
struct PageReaderTests {
  private static let long = "今年以来，我市持续推进粮食生产功能区建设，全市秋粮收购进度已经过七成，各收储库点秩序井然，农户售粮踊跃。"

  @Test("The reposted page gives its story and nothing of what stands around it")
  func repost() throws {
    let page = try PageReader.read(Fixture.text("tongxiang-repost-page.txt"))
    #expect(page.headline == "平邑:探索“流动党员”管理新模式")
    #expect(page.columnPath == ["桐乡新闻网", "国内国际", "强县新闻"])
    #expect(page.body.count == 5)
    #expect(page.body.first?.hasPrefix("“七一”期间") == true)
    #expect(page.body.last?.hasSuffix("叫响了“平邑人好样的”品牌。") == true)
    #expect(page.creditAsPrinted == "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕")
    #expect(page.credit == CreditLine(source: "临沂日报", authors: ["孟宪华", "纪成永", "李中文"], editors: ["宋琼燕"]))
    let notice = try #require(page.copyrightNotice)
    #expect(notice.hasPrefix("① 本网(桐乡新闻网)稿件下"))
    #expect(notice.contains("\n② 本网其他转载稿件"))
    #expect(notice.hasSuffix("联系电话:0573-88118696。"))
    #expect(page.missing.isEmpty)
  }

  @Test("A page with its credit under the headline")
  func creditAbove() throws {
    let page = try PageReader.read(
      """
      首页 | 要闻 | 乡镇 | 视频 | 投稿
      当前位置：首页 > 桐乡新闻 > 正文

      秋粮收购进度过七成
      2021-03-15 08:05  来源：嘉兴日报  作者：张小满  字号：大 中 小

      　　\(Self.long)
      　　收储点负责人说：“一切顺利。”
      　　\(Self.long)

      责任编辑：李立春
      上一篇：春耕开始
      下一篇：农机下乡
      浙ICP备00000000号
      """)
    #expect(page.headline == "秋粮收购进度过七成")
    #expect(page.columnPath == ["首页", "桐乡新闻"])
    #expect(page.body == [Self.long, "收储点负责人说：“一切顺利。”", Self.long])
    #expect(
      page.credit
        == CreditLine(source: "嘉兴日报", authors: ["张小满"], editors: ["李立春"], published: "2021-03-15T08:05"))
    #expect(page.creditAsPrinted == "2021-03-15 08:05  来源：嘉兴日报  作者：张小满  字号：大 中 小\n责任编辑：李立春")
  }

  @Test("A deck, subheads and a short lead belong to the story")
  func deck() throws {
    let page = try PageReader.read(
      """
      您现在的位置：桐乡新闻网≫专题≫农业
      稻浪千重
      ——我市粮食生产功能区见闻
      金秋十月，稻谷飘香时节到了。
      \(Self.long)
      一、良田
      \(Self.long)
      【打印】【关闭】
      """)
    #expect(page.headline == "稻浪千重")
    #expect(page.deck == "——我市粮食生产功能区见闻")
    #expect(page.columnPath == ["桐乡新闻网", "专题", "农业"])
    #expect(page.body == ["金秋十月，稻谷飘香时节到了。", Self.long, "一、良田", Self.long])
    #expect(page.missing == [.creditLine])
  }

  @Test("Buttons between headline and body are no headline")
  func buttons() throws {
    let page = try PageReader.read(
      "新闻 | 图片 | 视频 | 专题\n秋粮收购进度过七成\n打印 收藏 关闭\n\(Self.long)\n来源：桐乡发布\n相关阅读\n别的新闻标题\n")
    #expect(page.headline == "秋粮收购进度过七成")
    #expect(page.body == [Self.long])
    #expect(page.credit?.source == "桐乡发布")
  }

  @Test("A page of one short sentence is still a page")
  func shortPage() throws {
    let page = try PageReader.read("位置：首页 > 快讯 > 本地\n停水通知\n明天上午八时起梧桐街道停水。\n打印 关闭\n来源：桐乡发布")
    #expect(page.headline == "停水通知")
    #expect(page.body == ["明天上午八时起梧桐街道停水。"])
    #expect(page.credit?.source == "桐乡发布")
  }

  @Test("A manuscript is its headline and all its paragraphs, however short")
  func manuscript() throws {
    let page = try PageReader.read("雨后的古镇\n\n　　雨停了。\n\n　　桥上有人。\n")
    #expect(page == PageText(headline: "雨后的古镇", body: ["雨停了。", "桥上有人。"], columnPath: []))
    #expect(page.missing == [.creditLine])
  }

  @Test("A manuscript's byline is its credit, above or below")
  func manuscriptCredit() throws {
    let above = try PageReader.read("雨后的古镇\n本报记者 张小满 文/图\n雨停了。\n\(Self.long)")
    #expect(above.credit == CreditLine(authors: ["张小满"]))
    #expect(above.body == ["雨停了。", Self.long])
    let below = try PageReader.read("雨后的古镇\n雨停了。\n\(Self.long)\n（作者：张小满）")
    #expect(below.credit == CreditLine(authors: ["张小满"]))
    #expect(below.body == ["雨停了。", Self.long])
  }

  @Test("A report's dateline stays in its first paragraph")
  func dateline() throws {
    let lead = "本报讯 (记者 朱立春 通讯员 秦雨水) 昨日上午，\(Self.long)"
    let page = try PageReader.read("秋粮收购进度过七成\n\(lead)")
    #expect(page.headline == "秋粮收购进度过七成")
    #expect(page.body == [lead])
  }

  @Test("A text that begins with a paragraph has no headline")
  func noHeadline() throws {
    let page = try PageReader.read("\(Self.long)\n\(Self.long)")
    #expect(page.headline.isEmpty)
    #expect(page.body == [Self.long, Self.long])
    #expect(page.missing == [.headline, .creditLine])
  }

  @Test("Nothing gives nothing, and says so", arguments: ["", "\n\n　\n"])
  func nothing(_ text: String) throws {
    #expect(try PageReader.read(text).missing == PageText.Part.allCases)
  }

  @Test("A notice in one line is the page's notice")
  func noticeLine() throws {
    let page = try PageReader.read(
      "首页 | 要闻 | 乡镇\n秋粮收购进度过七成\n\(Self.long)\n来源：桐乡发布\n凡本网注明来源的稿件，转载须注明出处。\n关于我们 | 联系我们 | 法律声明")
    #expect(page.copyrightNotice == "凡本网注明来源的稿件，转载须注明出处。")
  }

  @Test(
    "The source of a page is refused: its text is wanted",
    arguments: [
      "<!DOCTYPE html><title>x</title>", "<div><p>秋粮</p></div>", "<html lang=zh>",
    ])
  func markup(_ text: String) {
    #expect(throws: PageFault.markup) { try PageReader.read(text) }
  }

  @Test("Any text is read without harm", arguments: [UInt64](1...10))
  func arbitrary(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let pieces = [
      "首页 | 要闻 | 图片", "来源：新华网", "\n", "\n", "\n", "打印", "标题", Self.long, "版权声明", "① 版权", ">", "　", "——", "😀",
    ]
    for _ in 0..<50 {
      let text = (0..<Int(random.next() % 30)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let page = try PageReader.read(text)
      for part in page.body + [page.headline] { #expect(text.contains(part), "seed \(seed)") }
    }
  }
}
