import NewsroomFormats
import NewsroomParsers
import Testing

/// Short, labelled and unusual lines of a text, in a page as a browser saves it and as people copy it.
@Suite("All of a text is kept")
struct WholeTextTests {
  private static let headline = "老年食堂开张一个月"
  private static let body = [
    "入冬以来，样镇的老年食堂每天开门迎客，来吃饭的老人从最初的三十多位增加到一百二十位，菜单一周不重样。",
    "“一荤两素六块钱，热乎。”八十二岁的样阿婆说，她每天十点半就来排队，吃完还要和老姐妹坐一会儿再回家去。",
    "镇民政办表示，明年还将在两个村增设配餐点，由志愿者把饭送到行动不便的老人家里，一个也不落下。",
  ]

  private static func saved(_ lines: [String]) throws -> PageText {
    let text = lines.map { $0.contains("\t") ? row($0) : "<p>\($0)</p>" }.joined()
    return try SavedPage.read(
      Array(
        "<html><head><meta charset=utf-8><title>\(headline)-样本新闻网</title></head><body><div class=path>当前位置：<a>首页</a> > <a>新闻</a> > 正文</div><h1>\(headline)</h1><div class=info>2024-01-06 11:48　来源：样本日报</div><div class=content>\(text)</div><div>责任编辑：样小满</div><div>相关新闻</div><ul><li><a>别的食堂也开了</a></li></ul><div>样ICP备00000003号</div></body></html>"
          .utf8))
  }

  private static func row(_ line: String) -> String {
    "<table><tr>" + line.split(separator: "\t").map { "<td>\($0)</td>" }.joined() + "</tr></table>"
  }

  private static func pasted(_ lines: [String]) throws -> PageText {
    let top = ["当前位置：首页 > 新闻 > 正文", headline, "2024-01-06 11:48　来源：样本日报"]
    return try PageReader.read(
      (top + lines + ["责任编辑：样小满", "相关新闻", "别的食堂也开了", "样ICP备00000003号"]).joined(separator: "\n\n"))
  }

  private func keeps(_ lines: [String]) throws {
    let right = lines.map { $0.replacing("\t", with: "|") }
    for page in [try Self.saved(lines), try Self.pasted(lines)] {
      #expect(page.headline == Self.headline)
      #expect(page.body.map { $0.replacing(" | ", with: "|").replacing("\t", with: "|") } == right)
      #expect(page.doubts.isEmpty)
      #expect(page.credit?.source == "样本日报" && page.credit?.editors == ["样小满"] && page.credit?.authors == [])
    }
  }

  @Test(
    "What ends a text stays",
    arguments: [
      ["记者：还开多久？", "样阿婆：开到我走不动。"],
      ["样阿婆还念了一首自己编的歌谣：", "老来有饭吃", "不用儿女愁", "六块热乎饭", "吃到九十九"],
      ["今年还要办好四件事：", "1.新建食堂三所", "2.改造厨房二十座", "3.增设配餐点六十个", "4.免费送餐"],
      ["报名电话：0000-8000000", "地址：样镇老街3号", "时间：每天上午十点到下午一点"],
      ["招聘岗位如下：", "岗位\t人数\t月薪", "厨师\t2\t5000元", "配餐员\t4\t3000元"],
      ["特别提示：天冷路滑，请老人家出门时慢些走，以免摔倒。", "送餐热线：0000-80000000。"],
      ["声明：近日有人冒充食堂工作人员上门收取餐费，食堂从未委托任何人办理此事。", "样镇民政办", "2024年1月5日"],
    ])
  func ends(lines: [String]) throws { try keeps(Self.body + lines) }

  @Test("What begins a text stays", arguments: ["开饭啦！", "雨，终于停了", "六点。"])
  func begins(line: String) throws { try keeps([line] + Self.body) }

  @Test(
    "A sentence is no label, no caption and no tail, whatever it begins with",
    arguments: [
      "来源：样镇民政办统计数据显示，八成老人每周来三次以上。", "编辑：这一段还要不要加“本报讯”？", "上图书馆看报，再来食堂吃饭。",
      "资料图书馆员已经录入电脑，读者扫码就能查到菜谱在哪个架子上。", "扫一扫墙上的二维码，当天的菜单和食材来源就都出来了。",
    ])
  func sentences(line: String) throws { try keeps([Self.body[0], line] + Self.body[1...]) }

  @Test("What may be none of the text is left out by name, and not in silence")
  func named() throws {
    let titles = ["样县中学新校区九月启用", "样水大桥通车", "村口修鞋铺开了四十年了"]
    let page = try Self.pasted(Self.body + titles)
    #expect(page.body == Self.body)
    #expect(page.doubts == [PageText.Doubt(.body, titles)])
    #expect(try Self.saved(Self.body + titles).body == Self.body + titles)
    let asked = try Self.pasted(["您的浏览器不支持播放，请下载最新版本"] + Self.body)
    #expect(asked.body == Self.body)
    #expect(asked.doubts == [PageText.Doubt(.body, ["您的浏览器不支持播放，请下载最新版本"])])
    let below = try Self.saved(Self.body + ["编辑：样小满", "食堂里还贴着一张菜单。"])
    #expect(below.body + (below.doubts.first?.candidates ?? []) == Self.body + ["食堂里还贴着一张菜单。"])
  }

  @Test("Buttons run together with a text, and between its paragraphs, are none of it")
  func buttons() throws {
    #expect(try Self.saved(Self.body.dropLast() + [Self.body[2] + "返回搜狐，查看更多"]).body == Self.body)
    for button in ["广告", "打开APP，阅读全文", "***"] {
      #expect(try Self.pasted([Self.body[0], button] + Self.body[1...]).body == Self.body, "\(button)")
    }
  }

  @Test("Lines of one width are a paragraph's", arguments: [28, 35])
  func wrapped(width: Int) throws {
    let lines = Self.body.flatMap { paragraph in
      stride(from: 0, to: paragraph.count, by: width).map { String(paragraph.dropFirst($0).prefix(width)) }
    }
    let page = try PageReader.read((["首页 > 正文", Self.headline, "来源：样本日报 2024-01-06"] + lines).joined(separator: "\n"))
    #expect(page.body == Self.body)
  }

  @Test("A second story gives its people to nobody")
  func second() throws {
    let next = ["下一篇：样县桥梁通车", "2024-01-07　来源：样县晚报　记者：样芒种", "样县的样水大桥一月七日通车，全长三百二十米，两侧设有人行道和非机动车道。"]
    let page = try PageReader.read(
      (["首页 > 新闻 > 正文", Self.headline, "2024-01-06　来源：样本日报"] + Self.body + next).joined(separator: "\n"))
    #expect(page.body == Self.body)
    #expect(page.credit?.authors == [] && page.credit?.source == "样本日报")
  }
}
