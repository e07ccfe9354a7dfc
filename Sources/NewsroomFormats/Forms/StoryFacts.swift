public import Editorial
import Newsroom

/// What a sender says of a story and of themselves, word for word, before it is checked.
public struct StoryFacts: Hashable, Sendable, Codable {
  public var penName: String?
  public var consent: String?
  public var isOriginal: Bool?
  public var isOfferedElsewhere: Bool?
  public var age: AgeBand?
  public var guardianConsent: String?
  public var name: String?
  public var email: String?
  public var phone: String?
  public var address: String?
  /// What goes with the address, such as `邮编 314500`.
  var beside: [String] = []
  /// Of a bank account that the letter names.
  var account: String?
  var bank: String?
  var identityNumber: String?
  var holder: String?
  /// What a line is there for that nobody can read: no option of whoever takes the story in stands for its sender's word.
  public private(set) var unread: Set<SlipMatter> = []
  /// What the sender says of consent without naming a notice.
  private var agrees: Bool?
  /// What the desk must know of these words.
  public var remarks: [LetterRemark] = []

  public init() {}

  /// What is said here, and what `other` says where nothing is said here.
  public func completed(by other: StoryFacts) -> StoryFacts {
    var all = self
    all.penName = penName ?? other.penName
    all.consent = consent ?? other.consent
    all.agrees = agrees ?? other.agrees
    all.unread = unread.union(other.unread)
    all.isOriginal = isOriginal ?? other.isOriginal
    all.isOfferedElsewhere = isOfferedElsewhere ?? other.isOfferedElsewhere
    all.age = age ?? other.age
    all.guardianConsent = guardianConsent ?? other.guardianConsent
    all.name = name ?? other.name
    all.email = email ?? other.email
    all.phone = phone ?? other.phone
    all.address = address ?? other.address
    all.beside = beside + other.beside
    return all
  }

  /// Without a word on it, a story is nobody's own; with one that nobody can read, the desk must ask. A no and an age that
  /// asks for more stand, whatever else is there.
  public var declaration: Declaration {
    Declaration(
      isOriginal: isOriginal != false && unread.contains(.originality) ? nil : isOriginal ?? false,
      isOfferedElsewhere: isOfferedElsewhere,
      age: age != .under14 && unread.contains(.age) ? nil : age ?? .adult, hasGuardianConsent: guardianConsent != nil)
  }

  /// Whether anything is declared of the story or its sender's age.
  public var declares: Bool {
    isOriginal != nil || isOfferedElsewhere != nil || age != nil || guardianConsent != nil
      || !unread.isDisjoint(with: [.originality, .age])
  }

  /// The notice that was agreed to, beyond doubt.
  public var agreedNotice: String? { agrees == false || unread.contains(.consent) ? nil : consent }

  /// Whether something is said of consent that somebody must ask about.
  public var isConsentOpen: Bool {
    agrees != false && agreedNotice == nil && (agrees == true || unread.contains(.consent))
  }

  public var contact: Contact {
    get throws(TextFault) {
      let places = ([address].compactMap { $0 } + beside).joined(separator: "；")
      return try Contact(
        name: name, email: email, phone: phone, address: places.isEmpty ? nil : places, guardian: guardianConsent)
    }
  }

  /// What the desk must know of these words, and of an account among them.
  public var toldRemarks: [LetterRemark] {
    guard account != nil || identityNumber != nil else { return remarks }
    return remarks + [payee.map { .accountProposed($0.maskedAccount) } ?? .accountIncomplete]
  }

  /// The account as a payee, where the letter says all that one needs; `nil` where it names none, or too little.
  public var payee: Payee? {
    guard let account, let bank, let identityNumber, let holder = holder ?? name else { return nil }
    return try? Payee(name: holder, identityNumber: identityNumber, bank: bank, account: account)
  }
}

extension StoryFacts {
  /// Takes what a line of a slip says; one that says it in a way nobody can read is remarked.
  mutating func take(_ field: SlipLine.Field) {
    var value = field.value
    if value.unicodeScalars.contains(where: SlipLine.isTurning) {
      value = String(String.UnicodeScalarView(value.unicodeScalars.filter { !SlipLine.isTurning($0) }))
    }
    if field.isTurned { remark(.signsDropped) }
    value = CheckedBoxes.choice(in: value)
    switch field.key {
    case .penName: penName = value.isEmpty ? penName : value
    case .consent, .agreement:
      switch ConsentLine(value) {
      case .names(let notice)?: consent = notice
      // Which notice was agreed to must be named.
      case .agrees?:
        agrees = agrees ?? true
        unreadable(field)
      case .declines?:
        agrees = false
        unreadable(field)
      case nil: unreadable(field, on: .consent)
      }
    case .original:
      if let isYes = Self.isYes(value) { isOriginal = isYes } else { unreadable(field, on: .originality) }
    case .elsewhere:
      if let isYes = Self.isYes(value) { isOfferedElsewhere = isYes } else { unreadable(field) }
    case .age: take(age: WideDigits.folded(value), field)
    case .guardian:
      if Self.isYes(value) == false { unreadable(field) } else if !value.isEmpty { guardianConsent = value }
    case .name, .author:
      // 作者：沈样本，桐乡市洲泉镇样本村
      let parts = value.split(maxSplits: 1) { "，,；;".contains($0) }
      guard let first = parts.first.map(String.init), !first.isEmpty else { return }
      name = field.key == .name ? first : name ?? first
      if parts.count > 1 { beside.append(String(parts[1])) }
    case .phone:
      value = WideDigits.folded(value)
      if value.contains(where: \.isNumber) { phone = phone.map { $0 == value ? $0 : "\($0) \(value)" } ?? value }
    case .address:
      if !value.isEmpty { address = address.map { "\($0) \(value)" } ?? value }
    case .beside(let name):
      if !value.isEmpty { beside.append("\(name) \(value)") }
    case .email:
      if !value.isEmpty { beside.append(value) }
    case .account: account = WideDigits.folded(value).filter { !$0.isWhitespace && $0 != "-" }
    case .bank: bank = value
    case .identity: identityNumber = WideDigits.folded(value).filter { !$0.isWhitespace }
    case .holder: holder = value
    }
  }

  private mutating func take(age text: String, _ field: SlipLine.Field) {
    if let band = Self.band(text) {
      age = band
      return
    }
    let digits = text.filter { !$0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
    let rest = text.filter { !$0.isWhitespace }.dropFirst(digits.count)
    guard let years = Int(digits), (3...120).contains(years), rest.isEmpty || rest == "岁" || rest == "周岁" else {
      return unreadable(field, on: .age)
    }
    let band: AgeBand = years < 14 ? .under14 : years < 18 ? .under18 : .adult
    age = band
    remark(.ageInYears(field.shown, band))
  }

  private mutating func unreadable(_ field: SlipLine.Field, on matter: SlipMatter? = nil) {
    if let matter { unread.insert(matter) }
    remark(.unreadableLine(field.shown))
  }

  private mutating func remark(_ remark: LetterRemark) { if !remarks.contains(remark) { remarks.append(remark) } }

  static func isYes(_ text: String) -> Bool? {
    switch String(text.lowercased().reversed().drop { "。.!！".contains($0) }.reversed()) {
    case "是", "有", "yes", "true", "同意", "是的", "对", "本人原创", "原创", "√", "✓", "y": true
    case "否", "无", "没有", "no", "false", "不是", "未", "未另投", "未投", "没", "×", "n": false
    default: nil
    }
  }

  /// An age band by its code name, or in Chinese.
  static func band(_ text: String) -> AgeBand? {
    if let band = AgeBand(rawValue: text) { return band }
    switch text {
    case "成年", "成人", "18岁以上", "18 岁以上": return .adult
    case "未成年", "14至17岁", "14 至 17 岁", "14-17": return .under18
    case "不满14岁", "不满 14 岁", "14岁以下", "14 岁以下", "不满14周岁", "不满 14 周岁": return .under14
    default: return nil
    }
  }
}

extension SlipLine.Field {
  /// As it came, for people; a form's may be of any length.
  fileprivate var shown: String {
    let line = "\(key.title)：\(value)"
    return line.count > 200 ? line.prefix(200) + "…" : line
  }
}
