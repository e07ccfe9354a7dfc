import Editorial
import NewsroomFormats
import Testing

@Suite("What a sender says to the desk")
struct DeskWordsTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let text = body.joined(separator: "\n")

  private func story(_ text: String, from: String? = "样本读者") throws -> UnreadStory {
    try MailLetter(
      messageID: nil, subject: "河埠头的菱角", from: "a@example.com", fromName: from, text: text, attachments: []
    ).story()
  }

  @Test(
    "A greeting, thanks and a signature around a story are no part of it, and are kept with the sender's data",
    arguments: [
      ("编辑老师：\n您好！现将拙作投给贵报，请审阅。", ""), ("编辑老师好，修改稿如下：", ""), ("尊敬的副刊编辑沈老师：", "此致\n敬礼！\n样本读者\n2026年6月29日"),
      ("各位编辑老师：\n\n　　大家好！\n　　投稿一篇，请查收。", "谢谢编辑老师！"), ("您好，散文一篇，请审阅。", "盼复。"), ("", "样本读者\n样县样镇中学"),
      ("", "祝编安！\n样本读者"), ("主编您好！", "此致敬礼"), ("", "样本读者"), ("", "——样本读者"),
    ])
  func around(above: String, below: String) throws {
    for part in ["\n", "\n\n"] {
      let read = try story("\(above)\(part)\(Self.text)\(part)\(below)")
      #expect(read.manuscript.body == Self.body, "\(above) … \(below)")
      #expect(read.remarks == [.deskWordsLeftOut])
      let kept = read.contact.address ?? ""
      for line in (above + "\n" + below).split(separator: "\n") {
        #expect(kept.contains(String(line.drop { $0 == "　" })), "\(line)")
      }
    }
  }

  @Test(
    "What speaks to others, or of desks, is the story's",
    arguments: [
      "你好！\n河水说。\n我坐在石阶上，听了一夜。", "亲爱的妈妈：\n展信佳。\n我在样镇一切都好。\n此致\n敬礼\n女儿小样",
      "老师：\n您好！十年没有给您写信了。\n此致\n敬礼！", "编辑部搬家了，搬到河边的老粮站。\n从窗口能看见船。", "他把拙作寄给贵报，请编辑审阅，三年没有回音。\n后来报社的人来了。",
      "编辑老张退休那天，样镇下了雨。\n他把一支红笔留在桌上。", "谢谢你，河埠头。\n谢谢。", "样本读者俱乐部在河边聚会。\n来的都是样本读者的朋友。",
    ])
  func others(text: String) throws {
    let read = try story(text)
    #expect(read.manuscript.body == text.split(separator: "\n").map(String.init))
    #expect(read.remarks.isEmpty)
  }

  @Test("A letter that says nothing else keeps its words: there is no story that they stand around")
  func onlyGreeting() throws {
    let read = try story("编辑老师好，\n投稿一篇，请审阅。")
    #expect(read.manuscript.body == ["编辑老师好，", "投稿一篇，请审阅。"])
    #expect(read.remarks.isEmpty)
  }
}
