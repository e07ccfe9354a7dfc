import NewsroomFormats
import Testing

@Suite("The edges of a copied body")
struct PageEdgesTests {
  private static let head = ["首页", "登录 注册", "当前位置: 首页 > 教育 > 正文", "把科技馆的课搬进山区小学", "2015-10-14 10:08 来源：样本晚报 点击：417"]
  private static let text = [
    "上周四上午，小学的操场上停进一辆绿色大巴，车门打开，四年级的孩子们排着队往里挤，里面是一间小小的科学教室。",
    "车上的十二张桌子由老师们自己改装，抽屉里放着显微镜、齿轮组和一台能吹动纸飞机的小风洞，每到一站先上两节课。",
    "馆长介绍，巡讲要持续到明年六月，之后会在六个乡镇各留一套器材，由当地老师轮流使用，学生可以自己动手做实验。",
    "学生小蕾在记录本上画了满满一页，她的班主任说，学校只有一名科学老师，许多实验以前只能看图，现在能亲手做了。",
  ]
  private static let summary = "一辆装着显微镜的大巴，这学期要跑完二十三所山区小学。"
  private static let foot = ["上一篇：中考体育新增两个选考项目", "下一篇：没有了", "Copyright © 2008-2015 版权所有"]

  private static func read(_ body: [String], below: [String] = []) throws -> PageText {
    try PageReader.read((head + body + below + foot).joined(separator: "\n"))
  }

  private static func spaced(_ text: [String]) -> [String] { Array(text.map { ["", $0] }.joined()) }
  private static func doubts(_ lines: [String]) -> [PageText.Doubt] {
    lines.isEmpty ? [] : [PageText.Doubt(.body, lines)]
  }

  @Test("A summary that lacks the paragraphs' indent is the deck, and said to be left out")
  func indented() throws {
    let page = try Self.read([Self.summary] + Self.text.map { "　　" + $0 })
    #expect(page.body == Self.text)
    #expect(page.deck == Self.summary)
    #expect(page.doubts == Self.doubts([Self.summary]))
  }

  @Test("So is one close under the head, where the paragraphs are set apart")
  func apart() throws {
    let page = try Self.read([Self.summary] + Self.spaced(Self.text) + [""])
    #expect(page.body == Self.text)
    #expect(page.deck == Self.summary)
    #expect(page.doubts == Self.doubts([Self.summary]))
  }

  @Test(
    "A first paragraph that is set like the others, or that opens the report, stays",
    arguments: [
      spaced(text), text.map { "　　" + $0 }, text, [summary] + text, spaced([summary] + text),
      ["新华社巴黎12月9日电（记者 样本）" + text[0]] + text.dropFirst().map { "　　" + $0 },
    ])
  func stays(body: [String]) throws {
    let page = try Self.read(body)
    let bare = body.filter { !$0.isEmpty }.map { $0.hasPrefix("　　") ? String($0.dropFirst(2)) : $0 }
    #expect(page.body == bare)
    #expect(page.deck == nil)
    #expect(page.doubts.isEmpty)
  }

  @Test("The name of who comments is none of the text, nor is a motto close under it")
  func commenter() throws {
    let comments = ["小李", "发表于 2013-4-2 21:40:55", "沙发！留得好。"]
    let plain = try Self.read(Self.spaced(Self.text), below: comments)
    #expect(plain.body == Self.text)
    #expect(plain.doubts == Self.doubts(["小李"]))
    let motto = try Self.read(Self.spaced(Self.text) + ["潮起潮落，随它去。"], below: comments)
    #expect(motto.body == Self.text)
    #expect(motto.doubts == Self.doubts(["潮起潮落，随它去。", "小李"]))
  }

  @Test("Files to download are none of the text", arguments: ["附件：报名表.doc", "附件1：名单.xlsx", "报名表.PDF"])
  func downloads(file: String) throws {
    for body in [Self.text, Self.spaced(Self.text)] {
      let page = try Self.read(body + ["", file])
      #expect(page.body == Self.text)
      #expect(page.doubts == Self.doubts([file]))
    }
    let page = try Self.read(Self.spaced(Self.text + ["附件：", file, file]))
    #expect(page.body == Self.text)
    #expect(page.doubts == Self.doubts(["附件：", file, file]))
  }

  @Test(
    "What closes a notice, a list or a poem stays",
    arguments: [["样本县卫生健康局"], ["报名表一份；", "照片两张；", "证书。"], ["山在这里", "水在那里", "你在哪里"]])
  func closing(lines: [String]) throws {
    let page = try Self.read(Self.spaced(Self.text) + lines + [""])
    #expect(page.body == Self.text + lines)
    #expect(page.doubts.isEmpty)
  }
}
