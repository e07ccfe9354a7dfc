import Editorial

/// What a line of a slip tells.
enum SlipKey: Hashable {
  case penName, consent, agreement, original, elsewhere, age, guardian, name, author, phone, address, email, account,
    bank,
    identity
  /// Of a bank account: whose it is.
  case holder
  /// What goes with the address under this name, such as 邮编.
  case beside(String)

  static let longestName = 24

  /// In simplified letters or traditional ones.
  init?(name: String) {
    guard !name.isEmpty else { return nil }
    if let joint = name.firstIndex(where: { "/／&、".contains($0) }) {
      // 邮箱/QQ: whatever of the two it is, the first says where it belongs.
      guard let first = SlipKey(name: String(name[..<joint])),
        let other = SlipKey(name: String(name[name.index(after: joint)...]))
      else { return nil }
      self = other == .phone ? other : first
      return
    }
    let folded = String(String.UnicodeScalarView(FoldedText(name).letters.compactMap(Unicode.Scalar.init)))
    switch folded {
    case "笔名", "署名": self = .penName
    case "同意告知", "同意隐私告知", "同意投稿告知", "同意告知书", "是否同意告知", "同意投稿告知书", "告知书": self = .consent
    case "同意", "是否同意": self = .agreement
    case "原创", "原创声明", "是否原创": self = .original
    case "另投", "另投他处", "一稿多投", "是否另投", "是否一稿多投", "是否另投他处": self = .elsewhere
    case "年龄": self = .age
    case "监护人同意": self = .guardian
    case "姓名", "真实姓名", "作者姓名", "真名", "本名", "投稿人", "联系人": self = .name
    case "作者": self = .author
    case "电话", "手机", "手机号", "手机号码", "电话号码", "联系电话", "联系方式", "联系手机", "tel", "电话微信", "手机微信", "微信同号", "mobile", "phone",
      "手机电话":
      self = .phone
    case "地址", "通信地址", "通讯地址", "联系地址", "邮寄地址", "家庭住址", "住址", "家庭地址", "收件地址", "address": self = .address
    case "邮箱", "电子邮箱", "电子邮件", "email", "e-mail", "mail", "信箱": self = .email
    case "邮编", "邮政编码", "单位", "工作单位", "微信", "微信号", "qq", "qq号", "支付宝", "支付宝账号", "wechat", "通联", "学校", "就读学校", "所在学校",
      "学校班级", "班级", "年级",
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

  /// By one letter, as on business cards; letters name speakers too, so that what follows must be what it says.
  init?(letter: Character, saying value: Substring) {
    let value = value.drop(while: \.isWhitespace).prefix(60)
    let isNumber = value.first.map { $0.isASCII && $0.isNumber || $0 == "+" } ?? false
    switch letter.lowercased() {
    case "m" where isNumber, "t" where isNumber, "p" where isNumber: self = .phone
    case "f" where isNumber: self = .beside("传真")
    case "e" where value.contains("@"): self = .email
    case "w" where value.contains("."): self = .beside("网址")
    case "a" where NamedNumber.isPlace(String(value)): self = .address
    default: return nil
    }
  }

  /// `电话（微信同号）`: the name, and what stands in brackets behind it.
  static func withoutNote(_ name: String) -> (name: String, note: String)? {
    guard let last = name.last, "）)".contains(last), let open = name.lastIndex(where: { "（(".contains($0) }) else {
      return nil
    }
    return (String(name[..<open]), String(name[name.index(after: open)...].dropLast()))
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
