import NewsroomFormats
import Testing

@Suite("Names, papers and titles in credit lines")
struct CreditNameTests {
  /// Surnames that are rare, that prose is full of, or that are none, since the name is of another people.
  private static let names = ["佘样本", "植样本", "占样本", "都样本", "从样本", "么样本", "李会", "扎西卓玛", "巴图", "阿依古丽", "呼格吉勒图", "才旦"]

  @Test("A name of any kind is read where a label or a paper vouches for it", arguments: names)
  func vouched(name: String) {
    for line in [
      "样本日报记者 \(name) 通讯员 江样本", "（样本日报记者 \(name) 通讯员 江样本 文/图）", "本报讯（记者 \(name) 通讯员 江样本）",
      "本报记者 \(name) 江样本", "记者：\(name) 通讯员：江样本",
    ] {
      #expect(CreditLine(reading: line).authors == [name, "江样本"], "\(line)")
    }
  }

  @Test(
    "What reporters do is no name",
    arguments: ["记者从样本县气象局获悉，明天有雨。", "记者 会议 现场", "样本日报记者 报道", "记者走进样本镇", "本报记者 从此 出发", "记者 都会 来"])
  func prose(line: String) { #expect(CreditLine(reading: line).authors.isEmpty) }

  @Test("Reporters with the camera wrote nothing, whatever paper stands between")
  func cameras() {
    for line in ["摄影：样本日报记者 缪样本", "摄影/本报记者 缪样本", "图片：样本晚报记者缪样本"] {
      #expect(CreditLine(reading: line).authors.isEmpty, "\(line)")
    }
    #expect(CreditLine(reading: "采写：样本日报记者 裘样本 摄影：样本日报记者 缪样本").authors == ["裘样本"])
  }

  @Test("A label set apart in a table is another one")
  func spaced() {
    #expect(CreditLine(reading: "文　　号\t样民〔2025〕8号\t有效性\t有效").authors.isEmpty)
    #expect(CreditLine(reading: "文 张 样 图 李 本").authors == ["张样"])
  }

  @Test(
    "A source is its name, without what the page adds",
    arguments: [
      "样本日报 转载请注明出处", "样本日报 版权归原作者所有", "样本日报　参与互动", "样本日报（ID：yangben）", "样本日报综合", "样本日报综合整理",
      "《样本日报》2023年第12期",
    ])
  func sources(printed: String) { #expect(CreditLine(reading: "来源：\(printed)").source == "样本日报") }

  @Test("Of who sends a story in, place and person are told apart")
  func contributors() {
    let line = CreditLine(reading: "供稿：样本镇 曲样本")
    #expect(line.source == "样本镇")
    #expect(line.authors == ["曲样本"])
  }

  @Test("Where somebody writes from is nobody's name", arguments: ["桐川镇", "柳湾街道", "样本县", "石桥村", "样东区"])
  func areas(area: String) {
    for line in ["作者：\(area) 何立春", "通讯员：\(area) 何立春", "撰稿：\(area) 何立春 编辑：冯小满"] {
      #expect(CreditLine(reading: line).authors == ["何立春"], "\(line)")
    }
    #expect(CreditLine(reading: "作者：何立春 冯小满").authors == ["何立春", "冯小满"])
  }

  @Test("Labels without marks, one after the other, have each its own")
  func unmarked() {
    for line in ["作者 何立春 来源 样本日报", "记者 何立春 来源 样本日报", "来源 样本日报 作者 何立春", "2024-01-06 作者 何立春 来源 样本日报"] {
      let credit = CreditLine(reading: line)
      #expect(credit.authors == ["何立春"] && credit.source == "样本日报", "\(line)")
    }
    #expect(CreditLine(reading: "作者 走访了三个村 来源 于一次偶然").isEmpty)
  }

  @Test("An agency abroad, and one that a whole line refers to, are sources")
  func agencies() {
    #expect(CreditLine(reading: "法新社巴黎12月9日电").source == "法新社")
    #expect(CreditLine(reading: "路透社伦敦12月9日电（记者 何立春）").source == "路透社")
    #expect(CreditLine(reading: "据央视新闻客户端").source == "央视新闻客户端")
    #expect(CreditLine(reading: "（据样本日报）").source == "样本日报")
    #expect(CreditLine(reading: "据样本日报报道，明天有雨。").source == nil)
    #expect(CreditLine(reading: "据新华社、样本日报").source == nil)
  }

  @Test("An original title keeps its own marks, and not what is said of changes")
  func titles() {
    #expect(CreditLine(reading: "原标题：《“六块钱，热乎”》").originalTitle == "“六块钱，热乎”")
    #expect(CreditLine(reading: "原标题为《“土专家”走上讲台》，有删改").originalTitle == "“土专家”走上讲台")
    #expect(CreditLine(reading: "原标题：《热乎饭》（略有改动）").originalTitle == "热乎饭")
  }

  @Test("Big5 is read where GB18030 would make rare characters of it")
  func big5() throws {
    // 最後一支竹篙。我國的新聞記者說，這是市民會來的。
    let bytes: [UInt8] = [
      0xB3, 0xCC, 0xAB, 0xE1, 0xA4, 0x40, 0xA4, 0xE4, 0xA6, 0xCB, 0xBF, 0x74, 0xA1, 0x43, 0xA7, 0xDA, 0xB0, 0xEA, 0xAA,
      0xBA, 0xB7, 0x73, 0xBB, 0x44, 0xB0, 0x4F, 0xAA, 0xCC, 0xBB, 0xA1, 0xA1, 0x41, 0xB3, 0x6F, 0xAC, 0x4F, 0xA5, 0xAB,
      0xA5, 0xC1, 0xB7, 0x7C, 0xA8, 0xD3, 0xAA, 0xBA, 0xA1, 0x43,
    ]
    let read = try TextDecoding.text(of: bytes)
    #expect(read.encoding == .big5)
    #expect(read.text == "最後一支竹篙。我國的新聞記者說，這是市民會來的。")
  }

  @Test("GB18030 stays what it is, also where nothing in it is common")
  func gb18030() throws {
    // 佘犇骉
    let read = try TextDecoding.text(of: [0xD9, 0xDC, 0xA0, 0xC4, 0xF3, 0x54])
    #expect(read.encoding == .gb18030)
  }
}
