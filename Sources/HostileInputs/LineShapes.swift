extension Shape {
  /// What makes a printed line of credits hard, each as one line without an end.
  public static let creditLines: [Shape] = [
    Shape("labels", "来源：甲 "), Shape("names", "张小满、", head: "作者："), Shape("names apart by spaces", "张小满 ", head: "记者 "),
    Shape("brackets", "（"), Shape("brackets that end", "（记者 张小满）"), Shape("titles", "《老桥》", head: "原标题："),
    Shape("dates", "2026-11-29 12:00 "), Shape("datelines", "新华社杭州7月1日电"), Shape("bars", "甲|", head: "责编："),
    Shape("digits", "1", head: "来源："), Shape("spaces", " ", head: "来源：甲", tail: "作者：乙"),
    Shape("entities", "&nbsp;", head: "来源："),
    Shape("Latin", "word ", head: "来源："), Shape("prefixes of labels", "执行"), Shape("a prefix of four lists", "文字"),
    Shape("labels that run on", "责编"), Shape("reporters that run on", "记者说"), Shape("labels apart by spaces", "图 "),
    Shape("names too long", "编辑 某某某某某 "), Shape("sources in brackets", "来源（"), Shape("letters set wide", "责 任 编 辑 "),
    Shape("roles with a slash", "一审/二审/"), Shape("colons", "："),
    Shape("marks on one letter", "\u{301}\u{316}", head: "来源：e"), Shape("flags", "🇨", head: "来源："),
  ]

  /// What makes a text copied out of a browser hard: lines of every kind that the reader weighs.
  public static let pasted: [Shape] = [
    Shape("empty lines", "\n"), Shape("menus", "首页 | 新闻 | 图片\n", head: top),
    Shape("credits", "来源：样本日报 作者：张小满\n", head: top),
    Shape("headings", "老桥修好了\n", head: top), Shape("paragraphs", "\(sentence)\(sentence)\n", head: top),
    Shape("one paragraph", sentence, head: top), Shape("captions", "图为老桥。（张小满 摄）\n", head: top),
    Shape("stories one after another", "老桥修好了\n来源：样本日报\n\(sentence)\(sentence)\n相关阅读\n", head: top),
    Shape("lines that nearly end a story", "相关\n\(sentence)\n", head: top),
    Shape("words of one letter", "a b c d e f g\n", head: top),
    Shape("dates", "2026年11月29日\n", head: top), Shape("marks on one letter", "\u{301}\u{316}", head: top + "e"),
    Shape("lines between no lines", "\u{2028}\u{85}\r", head: top),
    Shape("numbered headings", head: top) { "第\($0)座桥\n" },
    Shape("numbered credits", head: top) { "作者：张\($0)\n" },
  ]

  private static let top = "首页 > 新闻\n老桥修好了\n来源：样本日报 2026-11-29\n"
  private static let sentence = "梧桐街道的老人说，桥还是原来的桥，那天下着雨。"
}
