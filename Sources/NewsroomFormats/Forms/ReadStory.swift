public import Editorial
public import Newsroom

/// What was read from a letter or a form: the story, its pictures, how its sender is reached, and what was set aside.
public struct ReadStory: Hashable, Sendable {
  public struct SetAside: Hashable, Sendable {
    public let name: String
    public let fault: PictureFault
    /// Whether it is kept as it came.
    public let isKept: Bool

    public init(name: String, fault: PictureFault, isKept: Bool = false) {
      self.name = name
      self.fault = fault
      self.isKept = isKept
    }
  }

  public let story: IncomingStory
  public let pictures: [PictureFile]
  public let contact: Contact
  /// Attachments that are no pictures that could be taken.
  public let setAside: [SetAside]
  /// What the desk must know of it.
  public let remarks: [LetterRemark]
  /// What else came with it, to be kept as it is.
  public let attachments: [AttachmentFile]
  /// The bank account that the letter names.
  public let payee: Payee?

  fileprivate init(
    _ unread: UnreadStory, pictures: [PictureFile], attachments: [AttachmentFile], setAside: [SetAside]
  ) {
    self.pictures = pictures
    self.attachments = attachments
    payee = unread.payee
    self.setAside = setAside
    contact = unread.contact
    remarks = unread.remarks
    story = IncomingStory(
      manuscript: unread.manuscript, penName: unread.penName, consent: unread.consent,
      declaration: unread.declaration, pictures: pictures.map(\.picture),
      letter: Self.letter(
        unread.manuscript, contact, pictures.map(\.picture.digest.hex) + attachments.map(\.attachment.digest.hex)),
      isBulk: unread.isBulk, attachments: attachments.map(\.attachment), remarks: unread.remarks)
  }

  /// Why a letter without a word of its own is none: the story may lie in what it forwards or quotes.
  public var saysNothing: MailFault? {
    guard story.manuscript.body.isEmpty else { return nil }
    for remark in remarks { if case .letterInside(let subject) = remark { return .onlyForwarded(subject) } }
    return remarks.contains(.quoteLeftOut) ? .onlyQuoted : nil
  }

  /// The same words and pictures from the same sender are the same letter, whatever its envelope says: a number that
  /// its sender made up could make another letter vanish.
  private static func letter(_ manuscript: Manuscript, _ contact: Contact, _ pictures: [String]) -> Digest {
    let fields = [contact.mark ?? "", manuscript.headline?.text ?? "", manuscript.bodyText] + pictures.sorted()
    return Digest(of: fields.map { "\($0.utf8.count):\($0)\n" }.joined().utf8)
  }
}

extension UnreadStory {
  /// Takes in the files that are pictures, each once and each apart from the others, and the story that lies in a manuscript;
  /// what is no picture is kept as it came, and named.
  public func read(in sandbox: any Sandbox) async throws -> ReadStory {
    let story = try await withManuscript(in: sandbox)
    var pictures: [PictureFile] = []
    var attachments: [AttachmentFile] = []
    var setAside: [ReadStory.SetAside] = []
    for file in story.files {
      do {
        pictures.take(try await sandbox.picture(file.bytes, named: file.name).captioned(file.caption))
      } catch let fault as PictureFault {
        let isKept = file.bytes.count <= Attachment.largest && !file.bytes.isEmpty
        if !isKept || !story.isRemarked(file) {
          setAside.append(ReadStory.SetAside(name: file.name, fault: fault, isKept: isKept))
        }
        guard isKept else { continue }
        let kept = AttachmentFile(name: file.name, bytes: file.bytes)
        if !attachments.contains(where: { $0.attachment.digest == kept.attachment.digest }) { attachments.append(kept) }
      }
    }
    return ReadStory(story, pictures: pictures, attachments: attachments, setAside: setAside)
  }
}

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
  /// What the desk must know of these words.
  public var remarks: [LetterRemark] = []

  public init() {}

  /// What is said here, and what `other` says where nothing is said here.
  public func completed(by other: StoryFacts) -> StoryFacts {
    var all = self
    all.penName = penName ?? other.penName
    all.consent = consent ?? other.consent
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

  /// Without a word on it, a story is nobody's own yet: the desk must ask.
  public var declaration: Declaration {
    Declaration(
      isOriginal: isOriginal ?? false, isOfferedElsewhere: isOfferedElsewhere, age: age ?? .adult,
      hasGuardianConsent: guardianConsent != nil)
  }

  public var contact: Contact {
    get throws(TextFault) {
      let places = ([address].compactMap { $0 } + beside).joined(separator: "；")
      return try Contact(
        name: name, email: email, phone: phone, address: places.isEmpty ? nil : places, guardian: guardianConsent)
    }
  }

  /// The account as a payee, where the letter says all that one needs; `nil` where it names none, or too little.
  var payee: Payee? {
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
    switch field.key {
    case .penName: penName = value.isEmpty ? penName : value
    case .consent:
      // Which notice was agreed to must be named.
      if value.isEmpty || Self.isYes(value) != nil { unreadable(field) } else { consent = value }
    case .original:
      if let isYes = Self.isYes(value) { isOriginal = isYes } else { unreadable(field) }
    case .elsewhere:
      if let isYes = Self.isYes(value) { isOfferedElsewhere = isYes } else { unreadable(field) }
    case .age: take(age: value, field)
    case .guardian: guardianConsent = value.isEmpty ? guardianConsent : value
    case .name, .author:
      // 作者：沈样本，桐乡市洲泉镇样本村
      let parts = value.split(maxSplits: 1) { "，,；;".contains($0) }
      guard let first = parts.first.map(String.init), !first.isEmpty else { return }
      name = field.key == .name ? first : name ?? first
      if parts.count > 1 { beside.append(String(parts[1])) }
    case .phone:
      if value.contains(where: \.isNumber) { phone = phone.map { $0 == value ? $0 : "\($0) \(value)" } ?? value }
    case .address:
      if !value.isEmpty { address = address.map { "\($0) \(value)" } ?? value }
    case .beside(let name):
      if !value.isEmpty { beside.append("\(name) \(value)") }
    case .email:
      if !value.isEmpty { beside.append(value) }
    case .account: account = value.filter { !$0.isWhitespace && $0 != "-" }
    case .bank: bank = value
    case .identity: identityNumber = value.filter { !$0.isWhitespace }
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
      return unreadable(field)
    }
    let band: AgeBand = years < 14 ? .under14 : years < 18 ? .under18 : .adult
    age = band
    remark(.ageInYears(field.shown, band))
  }

  private mutating func unreadable(_ field: SlipLine.Field) { remark(.unreadableLine(field.shown)) }

  private mutating func remark(_ remark: LetterRemark) { if !remarks.contains(remark) { remarks.append(remark) } }

  static func isYes(_ text: String) -> Bool? {
    switch text.lowercased() {
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
  /// As it came, for people.
  fileprivate var shown: String { String("\(key.title)：\(value)".prefix(80)) }
}

extension SlipKey {
  fileprivate var title: String {
    switch self {
    case .consent: "同意告知"
    case .original: "原创"
    case .elsewhere: "另投他处"
    case .age: "年龄"
    default: ""
    }
  }
}
