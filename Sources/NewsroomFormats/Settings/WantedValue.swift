import Editorial
import Newsroom

/// What should stand where something else was found, in both languages; or why a rule of the domain refuses what was found.
public struct WantedValue: Hashable, Sendable, Codable {
  public let chinese: String
  public let english: String
  /// Whether it is a sentence that says what is wrong, and not what should stand there.
  public let isReason: Bool

  init(_ chinese: String, _ english: String) {
    (self.chinese, self.english, isReason) = (chinese, english, false)
  }

  /// Names and signs that are the same in both.
  init(names: [String]) { self.init(names.joined(separator: ", "), names.joined(separator: ", ")) }

  /// A fault that a rule of the domain gave.
  init(refusing error: any Error) {
    isReason = true
    switch error {
    case let fault as TextFault: (chinese, english) = (Words(.zhHans).sentence(fault), Words(.en).sentence(fault))
    case let fault as RoleGrantFault:
      switch fault {
      case .badColumn(let fault): (chinese, english) = (Words(.zhHans).sentence(fault), Words(.en).sentence(fault))
      case .unknownRole(_, let known):
        let names = known.joined(separator: ", ")
        (chinese, english) = ("可用的角色：\(names)。", "there are the roles \(names).")
      }
    default: (chinese, english) = ("\(error)", "\(error)")
    }
  }
}

extension WantedValue {
  static let text = WantedValue("一段文字", "a text")
  static let flag = WantedValue("true 或 false", "true or false")
  static let number = WantedValue("一个数，如 12", "a number such as 12")
  static let list = WantedValue("一个列表", "a list")
  static let table = WantedValue("“键: 值”", "keys and values")
  static let oneName = WantedValue("一个名称", "one name")
  static let onceEach = WantedValue("文件里每个只写一次", "each once in the file")
  static let oneOfTwo = WantedValue("两者之一", "one of the two")
  static let free = WantedValue("还没有用过的名称", "a name that is not taken yet")
  static let freeCode = WantedValue("还没有别的含义的代码", "a code that stands for nothing else yet")
  static let oneStep = WantedValue("至少一个步骤", "at least one step")
  static let zone = WantedValue("IANA 时区，如 Asia/Shanghai", "an IANA time zone such as Asia/Shanghai")
  static let yuan = WantedValue("元，如 100", "yuan, such as 100")
  static let wholeNumber = WantedValue("大于零的整数", "a whole number above zero")
  static let hours = WantedValue("小时数，1 至 720", "hours, from 1 to 720")
  static let receiptOnce = WantedValue(
    "{receipt} 只用于收稿信 received，其他信用 {number}", "{receipt} in the letter received only, {number} in others")

  // Rights.
  static let day = WantedValue("日期，如 2026-01-01", "a day such as 2026-01-01")
  static let moment = WantedValue(
    "日期，如 2026-01-01；或时刻，如 2026-01-01 10:00", "a day such as 2026-01-01, or a moment such as 2026-01-01 10:00")
  static let dayThatIs = WantedValue("日历上有的日子", "a day that there is")
  static let notBefore = WantedValue("不早于 from 的日子", "a day that is not before from")
  static let countries = WantedValue("国家或地区，如 CN、中国、EU", "countries such as CN, 中国, EU")
  static let oneCountry = WantedValue("一个国家，如 CN", "one country such as CN")
  static let languages = WantedValue("语言，如 zh、en", "languages such as zh, en")
  static let ofTheTerritory = WantedValue("territory 里的国家", "countries of the territory")
  static let lessThanTerritory = WantedValue("比 territory 少的国家", "fewer than the whole territory")
  static let oneUnit = WantedValue("至少一个单位", "at least one unit")
  static let oneGrant = WantedValue("至少一条授权", "at least one grant")
  static let duty = WantedValue("一项义务", "a duty")
  static let daysFromPublication = WantedValue("发布后的天数，1 或以上", "how many days from publication, 1 or more")
  static let webAddress = WantedValue(
    "网址，如 https://www.example.org/licensing", "a web address such as https://www.example.org/licensing")
  static let whereToBuy = WantedValue("写明 terms：取得许可的网址", "terms: the web address where a licence is to be had")

  // Forms.
  static let plainName = WantedValue("表单旁边的文件的名称", "the plain name of a file beside the form")

  // Tables.
  static let unit = WantedValue("单位（unit）", "a unit")
  static let head = WantedValue("表头，如 单位,状态,起始", "a head such as unit,status,from")
  static let listing = WantedValue("listed 在列、frozen 冻结或 removed 移出", "listed, frozen or removed")
  static let closingQuote = WantedValue("收尾的引号", "a closing quotation mark")

  static func oneOrNone(_ key: String) -> WantedValue {
    WantedValue("至少一项，或者不写 \(key)", "at least one, or no \(key) at all")
  }
  static func because(_ key: String) -> WantedValue { WantedValue("写明 \(key): 理由", "\(key): WHY") }
  static func days(upTo most: Int) -> WantedValue { WantedValue("天数，1 至 \(most)", "days, from 1 to \(most)") }
  static func from1(to most: Int) -> WantedValue {
    WantedValue("1 至 \(most) 的整数", "a whole number from 1 to \(most)")
  }
  static func noMore(than key: String) -> WantedValue { WantedValue("不多于 \(key)", "no more than \(key)") }
  static func names(upTo most: Int) -> WantedValue { WantedValue("至多 \(most) 个名称", "at most \(most) names") }
  static func letter(naming field: String) -> WantedValue {
    WantedValue("一行主题，其下正文须有 {\(field)}", "a subject line and a text with {\(field)} below it")
  }
  static func fields(_ count: Int) -> WantedValue { WantedValue("\(count) 栏", "\(count) fields") }
  static func another(than line: Int) -> WantedValue {
    WantedValue("另一单位，第 \(line) 行已有", "another unit: it stands in line \(line)")
  }
}
