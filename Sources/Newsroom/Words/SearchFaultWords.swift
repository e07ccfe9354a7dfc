public import Editorial

extension SearchFault {
  /// How programs tell it.
  public var code: String {
    switch self {
    case .nothing, .noLetters, .noValue: "nothingToFind"
    case .tooLong, .tooMany, .tooDeep, .tooManyWays: "searchTooLong"
    case .noSuchField: "noSuchField"
    case .noSuchValue(.column, _, nearest: _, known: _): "noSuchColumn"
    case .noSuchValue: "noSuchValue"
    case .notADate: "date"
    case .notAnID: "id"
    case .openQuotation, .openParenthesis, .strayParenthesis, .strayOr: "searchSigns"
    }
  }
}

extension Words {
  public func sentence(_ fault: SearchFault) -> String {
    switch fault {
    case .nothing: say("请写明要查什么，如：桂花节 来源:临沂日报。", "Say what to look for, such as: 桂花节 source:临沂日报.")
    case .tooLong(let limit, let actual):
      say(
        "要查的有 \(actual) 字，最多 \(limit) 字；请只留关键的一句。",
        "That is \(counted(actual, "character")); look for at most \(limit), one telling passage.")
    case .tooMany(let limit, let actual):
      say(
        "一次查了 \(actual) 项，最多 \(limit) 项；请分几次查。",
        "That is \(actual) words and fields; look for at most \(limit) at once.")
    case .tooDeep(let limit):
      say("括号套了 \(limit) 层以上；请少套几层。", "Parentheses stand within each other more than \(limit) deep; use fewer.")
    case .tooManyWays(let limit):
      say(
        "“OR”和括号合起来超过 \(limit) 种组合；请分几次查。",
        "With its ORs and parentheses it can be met in more than \(limit) ways; look for it in several parts.")
    case .noLetters(let text):
      say("“\(text)”里没有可查的字；标点不计。", "There is no letter, digit or sign in “\(text)”; punctuation does not count.")
    case .noSuchField(let name, let nearest):
      say(
        "没有“\(name)”这个字段\(nearest.map { "；是不是“\($0)”？" } ?? "。")要按原文查，请加引号。",
        "There is no field “\(name)”\(nearest.map { "; did you mean \($0)?" } ?? ".") To look for it as it stands, put it in quotation marks."
      )
    case .noValue(let field):
      say("“\(name(field)):”后面没有内容；请写上要查的。", "Nothing follows “\(name(field)):”; write what to look for.")
    case .noSuchValue(let field, let value, let nearest, let known):
      say(
        "字段“\(name(field))”没有“\(value)”\(nearest.map { "；是不是“\($0)”？" } ?? "。")可用：\(list(known))。",
        "The field \(name(field)) has no “\(value)”\(nearest.map { "; did you mean \($0)?" } ?? ".") There are: \(list(known))."
      )
    case .notADate(let field, let value):
      say(
        "“\(name(field)):”后面的“\(value)”不是日期；请写成 2026、2026-05 或 2026-05-01。",
        "“\(value)” is no date for \(name(field)); write 2026, 2026-05 or 2026-05-01.")
    case .notAnID(let field, let value):
      say(
        "“\(name(field)):”后面的“\(value)”不是编号；请写编号开头几位。",
        "“\(value)” is no id for \(name(field)); write its first digits.")
    case .openQuotation: say("有一个引号没有收尾；请补上。", "A quotation mark is not closed; close it.")
    case .openParenthesis: say("有一个括号没有收尾，或里面是空的；请补上。", "A parenthesis is not closed, or empty; mend it.")
    case .strayParenthesis: say("多了一个右括号；请去掉。", "There is a closing parenthesis too many; take it out.")
    case .strayOr: say("“OR”两边都要有内容；请补上。", "OR stands between two things; one is missing.")
    }
  }

  private func name(_ field: SearchField) -> String { say(field.chinese, field.rawValue) }
}
