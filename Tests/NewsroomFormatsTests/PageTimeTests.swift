import NewsroomFormats
import NewsroomParsers
import Testing

/// `<time>` as a witness of the date: after what a page states of itself, before what its text happens to say.
@Suite("The time of a saved page")
struct PageTimeTests {
  private static let body = [
    "清晨，凤鸣街道的菜农样阿姨像往常一样来到大棚里采摘草莓，今年的草莓长势比往年好，价格也稳定在每斤二十元上下。",
    "“去年冬天降温早，我们就提前铺了两层膜。”样阿姨一边说，一边把草莓一颗颗码进泡沫箱，她家的六亩大棚一天能卖出三百多斤。",
    "街道农业农村办公室负责人介绍，目前街道共有草莓种植面积一千二百亩，预计今年产值可达四千万元，带动周边三百多户农户增收。",
  ].map { "<p>\($0)</p>" }.joined()
  private static let title = "<h1>凤鸣草莓迎来采摘季 一天卖出三百斤</h1>"

  private func published(_ page: String, head: String = "") throws -> String? {
    let menu = "<div class=nav><a href=/>首页</a> <a href=/n>新闻</a> <a href=/v>视频</a></div>"
    return try SavedPage.read(
      Array(
        "<html><head><meta charset=utf-8><title>凤鸣草莓迎来采摘季 一天卖出三百斤</title>\(head)</head><body>\(menu)\(page)</body></html>"
          .utf8)
    ).credit?.published
  }

  @Test(
    "One under the headline is believed",
    arguments: [
      ("<time datetime=\"2026-08-03T08:00:00+08:00\">8月3日</time>", "2026-08-03T08:00:00"),
      ("<div class=info>来源：样本日报 <time datetime=2026-08-03>今天</time></div>", "2026-08-03"),
      ("<p><time datetime=\"2026-08-03 08:00\"></time> 样本日报</p>", "2026-08-03T08:00"),
      ("<time>2026年8月3日 08:00</time>", "2026-08-03T08:00"), ("<span><time>2026-08-03</time></span>", "2026-08-03"),
      ("<time datetime=\"2026-08-02T19:00:00-05:00\">3小时前</time>", "2026-08-03T08:00:00"),
      ("<time datetime=\"2026-08-03T00:00:00Z\">昨天</time>", "2026-08-03T08:00:00"),
      ("<time datetime=2026-08-03>一</time><time datetime=\"2026-08-03T08:00\">二</time>", "2026-08-03T08:00"),
      (
        "<time itemprop=datePublished datetime=2026-08-03>一</time> <time itemprop=dateModified datetime=2026-08-09>二</time>",
        "2026-08-03"
      ),
      ("<time datetime=2026-08-03>发布</time> <time class=updated datetime=2026-08-09>二</time>", "2026-08-03"),
      ("<time datetime=2026-08-03>发布</time> <time datetime=2026-08-09>更新于8月9日</time>", "2026-08-03"),
      ("<time itemprop=datePublished datetime=2026-08-03>一</time> <time datetime=2026-07-01>活动日</time>", "2026-08-03"),
    ])
  func head(time: String, day: String) throws {
    #expect(try published("<article>\(Self.title)\(time)\(Self.body)</article>") == day)
    #expect(try published("\(Self.title)<div>\(time)</div><div class=content>\(Self.body)</div>") == day)
  }

  @Test(
    "One that is no date, or no whole one, says nothing by its stamp; its text may",
    arguments: [
      "datetime=2026-13-45", "datetime=PT2H30M", "datetime=P3D", "datetime=08:00", "datetime=2026-08",
      "datetime=2026-W31",
      "datetime=昨天", "datetime=\"2026-08-03 and more\"", "datetime=\"2026-08-03T25:61\"", "datetime=20260803T9",
      "datetime=", "",
      "datetime=\"2026-02-30\"",
    ])
  func invalid(attribute: String) throws {
    #expect(try published("\(Self.title)<div><time \(attribute)>刚刚</time></div>\(Self.body)") == nil)
    #expect(try published("\(Self.title)<div><time \(attribute)>2026-07-09</time></div>\(Self.body)") == "2026-07-09")
  }

  @Test("What the page states goes before it, and it goes before loose text")
  func order() throws {
    let time = "<time datetime=\"2026-08-03T08:00:00+08:00\">8月3日</time>"
    let loose = "<div class=info>来源：样本日报 2026-08-01</div>"
    let page = "<article>\(Self.title)\(loose)\(time)\(Self.body)</article>"
    #expect(try published("<article>\(Self.title)\(loose)\(Self.body)</article>") == "2026-08-01")
    #expect(try published(page) == "2026-08-03T08:00:00")
    let meta = "<meta property=article:published_time content=2026-08-02>"
    #expect(try published(page, head: meta) == "2026-08-02")
    let data =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-07-31\"}</script>"
    #expect(try published(page, head: data) == "2026-07-31")
    #expect(try published(page, head: data + meta) == "2026-07-31")
  }

  private static let others = [
    "<aside><h3>热点</h3><p>别的事 <time datetime=2020-01-01>1月1日</time></p></aside>",
    "<div class=sidebar><time datetime=2020-01-01>1月1日</time></div>",
    "<ul class=related><li><a href=/a>别的新闻一条</a> <time datetime=2020-01-01>1月1日</time></li></ul>",
    "<ul><li><a href=/a>别的新闻一条说的是另一件事</a> <time datetime=2020-01-01>1月1日</time></li></ul>",
    "<div><a href=/a>另一件事的题目在这里 <time datetime=2020-01-01>1月1日</time></a></div>",
    "<div class=comments><p>网友：好。<time datetime=2020-01-01>1月1日</time></p></div>",
    "<footer><time datetime=2020-01-01>1月1日</time></footer>",
    "<div style=\"display:none\"><time datetime=2020-01-01>1月1日</time></div>",
    "<nav><time datetime=2020-01-01>1月1日</time></nav>",
    "<ul><li>甲 <time itemprop=datePublished datetime=2020-01-01>1月1日</time></li></ul>",
  ]

  @Test("Others' times do not win, before the story or behind it, alone or beside its own", arguments: others)
  func foreign(other: String) throws {
    let own = "<div><time datetime=2026-08-03>8月3日</time></div>"
    let story = "<div class=content>\(Self.body)</div>"
    for page in ["\(other)\(Self.title)|\(story)", "\(Self.title)|\(story)\(other)"] {
      #expect(try published(page.replacing("|", with: own)) == "2026-08-03", "\(page)")
      #expect(try published(page.replacing("|", with: "")) == nil, "\(page)")
    }
  }

  @Test("A list above the headline and a day inside the story are no date of it; two days are none")
  func inside() throws {
    let list = (1...3).map { "<div><h3>别的事情第\($0)件</h3><time datetime=2020-01-0\($0)>1月</time></div>" }.joined()
    #expect(try published("<div>\(list)</div>\(Self.title)<div class=content>\(Self.body)</div>") == nil)
    let told = Self.body.replacing("清晨", with: "<time datetime=1998-05-01>那年五月</time>的清晨")
    #expect(try published("\(Self.title)<div class=content>\(told)</div>") == nil)
    let two = "<div><time datetime=2026-08-03>一</time><time datetime=2026-08-05>二</time></div>"
    #expect(try published("\(Self.title)\(two)\(Self.body)") == nil)
  }

  @Test("Above the headline it counts in an element that holds both, and at the end where it states what it is")
  func elsewhere() throws {
    let time = "<time datetime=2026-08-03>8月3日</time>"
    #expect(
      try published("<article><header><div>\(time)</div>\(Self.title)</header>\(Self.body)</article>") == "2026-08-03")
    let stated = "<p><time itemprop=datePublished datetime=2026-08-03>8月3日</time></p>"
    #expect(try published("<article>\(Self.title)\(Self.body)\(stated)</article>") == "2026-08-03")
  }
}
