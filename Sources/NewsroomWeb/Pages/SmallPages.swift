import Editorial
import Newsroom

struct SignInPage {
  struct Room {
    let id: String
    let name: String
    let isChosen: Bool
  }

  let newsrooms: [Room]
  let isSeveral: Bool
  /// Where to go on.
  let address: String
  let typed: String
  let fault: String?
  /// Whether something was sent that is kept.
  let isKept: Bool
  let sent: String
  let isFileLost: Bool
}

struct JoinPage {
  let secret: String
  let name: String?
  let person: String?
  let newsroom: String?
  let isKnown: Bool
  let fault: String?
  let shortest: Int
}

struct ProblemPage {
  let title: String
  let sentences: [String]
  var back = "/desk"
  var address = ""
  /// What was typed, to be looked at and sent again.
  var sent: [Sent] = []
  var isSent = false

  struct Sent {
    let name: String
    let label: String
    let value: String
    /// Whether it is text that somebody wrote.
    let isText: Bool
  }

  static func sent(_ fields: Fields, _ words: Words) -> [Sent] {
    fields.without(["csrf", "request"]).all.map { field in
      let label = label(field.name, words)
      return Sent(
        name: field.name, label: label ?? field.name, value: field.value, isText: label != nil && !field.value.isEmpty)
    }
  }

  /// What people read a field of ours as; `nil` for those that they do not see.
  private static func label(_ name: String, _ words: Words) -> String? {
    switch name {
    case "headline": words.say("标题", "Headline")
    case "deck": words.say("副题", "Deck")
    case "body": words.say("正文", "Body")
    case "reason": words.say("理由", "Reason")
    case "note": words.say("说明", "Note")
    case "what": words.say("错在何处", "What was wrong")
    case "why": words.say("为何更正", "Why it is corrected")
    case "at": words.say("时间", "Time")
    case "text": words.say("文字", "Text")
    case "caption": words.say("图说", "Caption")
    case "photographer": words.say("摄影", "Photographer")
    case "source": words.say("来源", "Source")
    case "authors": words.say("作者", "Authors")
    case "claim": words.say("投诉编号", "Claim")
    default: nil
    }
  }
}
