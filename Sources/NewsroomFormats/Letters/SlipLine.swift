import Editorial

/// A line of a letter that tells of its sender and not of the story: `笔名：河边人`, `（作者：… 电话：…）`, a telephone number alone.
struct SlipLine {
  struct Field {
    let key: SlipKey
    let value: String
    /// Whether signs that turn the reading direction stood in its line.
    var isTurned = false
  }

  let fields: [Field]

  /// Whether it can stand nowhere but in a slip: stories have addresses and telephone numbers too.
  var isOfSlipOnly: Bool { fields.contains { $0.key.isOfSlipOnly } }

  /// `nil` for a line that is none.
  init?(_ line: some StringProtocol) {
    guard line.utf8.count <= 600 else { return nil }
    let text = Self.bare(line)
    guard !text.isEmpty else { return nil }
    let isTurned = line.unicodeScalars.contains { Self.isTurning($0) && !Self.hasNoWidth($0) }
    if let value = SlipKey.alone(text) {
      fields = [Field(key: value, value: text, isTurned: isTurned)]
      return
    }
    let found = Self.keys(in: text)
    guard let first = found.first, first.start == text.startIndex else { return nil }
    var fields: [Field] = []
    for (index, key) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].start : text.endIndex
      fields.append(Field(key: key.key, value: Self.trimmed(text[key.end..<end]), isTurned: isTurned))
    }
    self.fields = fields
  }

  /// `爱好：钓鱼`: what a line is called that no list knows, and what it says; `nil` for a sentence.
  static func labelled(_ line: String) -> Field? {
    guard line.utf8.count <= 600 else { return nil }
    let text = bare(line)
    guard text.count <= 60, let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon].filter { !$0.isWhitespace }
    let value = trimmed(text[text.index(after: colon)...])
    guard (2...6).contains(name.count), name.allSatisfy(\.isLetter), !value.isEmpty,
      !value.contains(where: { "。！？!?".contains($0) })
    else { return nil }
    return Field(key: .beside(name), value: value)
  }

  init(_ field: Field) { fields = [field] }

  /// Without brackets around it and bullets before it, and without the signs that turn the reading direction.
  private static func bare(_ line: some StringProtocol) -> String {
    var text = trimmed(line)
    while let first = text.first, "（([【*·•-—●◆☆★".contains(first) { text = trimmed(text.dropFirst()) }
    while let last = text.last, "）)]】*".contains(last) { text = trimmed(text.dropLast()) }
    return text
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    func isEdge(_ character: Character) -> Bool {
      character.isWhitespace || ",，;；、|｜".contains(character) || isTurn(character)
    }
    return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  static func isTurn(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy(SlipLine.isTurning) }

  /// Signs of direction, and what has no width.
  static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0x061C, 0xFEFF: true
    default: false
    }
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || (0x2060...0x2064).contains(scalar.value) || scalar.value == 0xFEFF
  }

  private struct Found {
    let key: SlipKey
    let start: String.Index
    let end: String.Index
  }

  /// The known names that a colon, or a number, follows, in their order.
  private static func keys(in text: String) -> [Found] {
    var found: [Found] = []
    var start = text.startIndex
    var isAtStart = true
    while start < text.endIndex, found.count < 20 {
      if isAtStart, let key = key(in: text, at: start) {
        found.append(key)
        start = key.end
        isAtStart = false
        continue
      }
      let character = text[start]
      isAtStart = character.isWhitespace || ",，;；、|｜/（(".contains(character)
      start = text.index(after: start)
    }
    return found
  }

  private static func key(in text: String, at start: String.Index) -> Found? {
    var end = start
    var name = ""
    // Names are spaced out for looks: `电　话：`.
    while end < text.endIndex, name.count <= SlipKey.longestName {
      let character = text[end]
      if character == ":" || character == "：" || character == "|" || character == "\t" {
        guard let key = SlipKey(name: name) else { return nil }
        return Found(key: key, start: start, end: text.index(after: end))
      }
      // `电话139…`, without a colon.
      if character.isASCII, character.isNumber, let key = SlipKey(name: name), key.isNumber {
        return Found(key: key, start: start, end: end)
      }
      if !character.isWhitespace, !isTurn(character) { name.append(character) }
      end = text.index(after: end)
    }
    return nil
  }
}

/// What a line of a slip tells.
enum SlipKey: Hashable {
  case penName, consent, agreement, original, elsewhere, age, guardian, name, author, phone, address, email, account,
    bank,
    identity
  /// Of a bank account: whose it is.
  case holder
  /// What goes with the address under this name, such as 邮编.
  case beside(String)

  static let longestName = 10

  /// In simplified letters or traditional ones.
  init?(name: String) {
    guard !name.isEmpty else { return nil }
    let folded = String(String.UnicodeScalarView(FoldedText(name).letters.compactMap(Unicode.Scalar.init)))
    switch folded {
    case "笔名", "署名": self = .penName
    case "同意告知", "同意隐私告知", "同意投稿告知", "同意告知书", "是否同意告知": self = .consent
    case "同意", "是否同意": self = .agreement
    case "原创", "原创声明", "是否原创": self = .original
    case "另投", "另投他处", "一稿多投", "是否另投": self = .elsewhere
    case "年龄": self = .age
    case "监护人同意": self = .guardian
    case "姓名", "真实姓名", "作者姓名", "真名", "本名", "投稿人", "联系人": self = .name
    case "作者": self = .author
    case "电话", "手机", "手机号", "手机号码", "电话号码", "联系电话", "联系方式", "联系手机", "tel", "电话微信", "手机微信", "微信同号", "mobile":
      self = .phone
    case "地址", "通信地址", "通讯地址", "联系地址", "邮寄地址", "家庭住址", "住址", "家庭地址", "收件地址": self = .address
    case "邮箱", "电子邮箱", "电子邮件", "email", "信箱": self = .email
    case "邮编", "邮政编码", "单位", "工作单位", "微信", "微信号", "qq", "qq号", "学校", "就读学校", "所在学校", "学校班级", "班级", "年级",
      "指导老师", "指导教师", "辅导老师", "指导", "监护人", "监护人姓名", "家长", "家长姓名", "家长电话", "监护人电话", "监护人联系电话", "家长联系电话", "性别", "职业",
      "职务", "职称", "籍贯", "民族",
      "出生年月", "出生日期", "生日", "学号", "传真":
      self = .beside(folded)
    case "身份证", "身份证号", "身份证号码": self = .identity
    case "银行卡", "银行卡号", "卡号", "银行账号", "银行帐号", "账号", "帐号", "收款账号", "银行账户", "稿费账号": self = .account
    case "开户行", "开户银行", "银行": self = .bank
    case "户名", "开户名", "收款人", "账户名", "持卡人", "账户": self = .holder
    default: return nil
    }
  }

  /// What such a line is called.
  var title: String {
    switch self {
    case .penName: "笔名"
    case .consent: "同意告知"
    case .agreement: "同意"
    case .original: "原创"
    case .elsewhere: "另投他处"
    case .age: "年龄"
    case .guardian: "监护人同意"
    case .name: "姓名"
    case .author: "作者"
    case .phone: "电话"
    case .address: "地址"
    case .email: "邮箱"
    case .account: "银行账号"
    case .bank: "开户行"
    case .identity: "身份证"
    case .holder: "户名"
    case .beside(let name): name
    }
  }

  /// What a number alone in its line is.
  static func alone(_ text: String) -> SlipKey? {
    let digits = text.filter { !$0.isWhitespace && $0 != "-" && !SlipLine.isTurn($0) }
    guard digits.utf8.count == digits.count, digits.dropLast().allSatisfy({ $0.isNumber }) else { return nil }
    if digits.count == 18, digits.last.map({ $0.isNumber || $0 == "X" || $0 == "x" }) == true,
      ["18", "19", "20"].contains(digits.dropFirst(6).prefix(2))
    {
      return .identity
    }
    guard digits.last?.isNumber == true else { return nil }
    if digits.count == 11, digits.hasPrefix("1") { return .phone }
    return (16...19).contains(digits.count) && digits.hasPrefix("6") ? .account : nil
  }

  var isNumber: Bool {
    switch self {
    case .phone, .account, .identity: true
    case .beside(let name): name == "邮编" || name.lowercased().hasPrefix("qq")
    default: false
    }
  }

  /// Whether one line alone at the edge of a letter is a slip: what it says must not be printed, read or not.
  var isDeclaration: Bool {
    switch self {
    case .consent, .agreement, .original, .elsewhere: true
    default: false
    }
  }

  var isOfSlipOnly: Bool {
    switch self {
    case .penName, .consent, .agreement, .original, .elsewhere, .age, .guardian, .name, .account, .bank, .identity,
      .holder:
      true
    case .author, .phone, .address, .email, .beside: false
    }
  }

  /// Whether one line alone is a slip, whatever stands around it.
  var isPrivate: Bool {
    switch self {
    case .consent, .guardian, .identity, .account: true
    default: false
    }
  }
}

/// Lines that tell of a sender, for whoever looks for a headline.
public enum SenderLine {
  public static func isOne(_ line: String) -> Bool { SlipLine(line) != nil }
}
