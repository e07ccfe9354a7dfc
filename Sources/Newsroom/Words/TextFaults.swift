public import Editorial

extension Words {
  public func sentence(_ fault: TextFault) -> String {
    switch fault {
    case .empty(let field): say("\(name(field))为空；请填写。", "The \(name(field)) is empty; write one.")
    case .tooLong(let field, let limit, let actual):
      say(
        "\(name(field))有 \(actual) 字，最多 \(limit) 字；请缩短。",
        "The \(name(field)) has \(counted(actual, "character")), the limit is \(limit); shorten it.")
    case .lineBreak(let field):
      say("\(name(field))只能是一行；请去掉换行。", "The \(name(field)) is one line; take out the line break.")
    case .control(let field, let scalar, let line, let column):
      say(
        "\(name(field))第 \(line) 行第 \(column) 字是控制字符 \(hex(scalar))；请去掉。",
        "The \(name(field)) has the control character \(hex(scalar)) at line \(line), column \(column); take it out.")
    case .formula(let field):
      say(
        "\(name(field))以 =、+、-、@ 或制表符开头，电子表格会把它当公式运行；请去掉开头的符号。",
        "The \(name(field)) begins with =, +, -, @ or a tab, which a spreadsheet would run as a formula; leave that sign out."
      )
    case .directionOverride(let field, let scalar, let line, let column):
      say(
        "\(name(field))第 \(line) 行第 \(column) 字 \(hex(scalar)) 会改变文字方向；请去掉。",
        "The \(name(field)) has \(hex(scalar)) at line \(line), column \(column), which turns the reading direction; take it out."
      )
    case .endlessMarks(let field, let line, let column):
      say(
        "\(name(field))第 \(line) 行第 \(column) 字处，一个字母上叠了超过三十个附加符号；请去掉。",
        "The \(name(field)) has more than thirty marks on one letter, at line \(line), column \(column); take them out."
      )
    case .notAName(let field) where [.newsroom, .person, .site].contains(field):
      say(
        "\(name(field))只能用英文字母、数字和 - _ .；请改名，如 song-qiongyan。",
        "The \(name(field)) takes the letters a to z, digits and - _ . only; choose another, such as song-qiongyan.")
    case .notAName(let field):
      say(
        "\(name(field))只能用字母、汉字、数字和 - _ .；请改名。",
        "The \(name(field)) takes letters, digits and - _ . only; choose another.")
    }
  }

  private func hex(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func name(_ field: TextField) -> String {
    switch field {
    case .headline: say("标题", "headline")
    case .deck: say("副题", "deck")
    case .body: say("正文", "body")
    case .byline: say("署名", "byline")
    case .source: say("来源", "source")
    case .editor: say("编辑", "editor")
    case .originalTitle: say("原标题", "original title")
    case .reason: say("理由", "reason")
    case .note: say("说明", "note")
    case .column: say("栏目", "column")
    case .newsroom: say("编辑部", "newsroom")
    case .person: say("姓名", "person")
    case .penName: say("笔名", "pen name")
    case .caption: say("图说", "caption")
    case .photographer: say("摄影", "photographer")
    case .site: say("站点", "site")
    case .evidence: say("依据", "evidence")
    case .label: say("标签", "label")
    case .party: say("单位", "party")
    case .address: say("网址", "address")
    }
  }
}
