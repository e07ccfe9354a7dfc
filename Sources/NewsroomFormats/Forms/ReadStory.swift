public import Editorial
public import Newsroom

/// What was read from a letter or a form: the story, its pictures, how its sender is reached, and what was set aside.
public struct ReadStory: Hashable, Sendable {
  public struct SetAside: Hashable, Sendable {
    public let name: String
    public let fault: PictureFault

    public init(name: String, fault: PictureFault) {
      self.name = name
      self.fault = fault
    }
  }

  public let story: IncomingStory
  public let pictures: [PictureFile]
  public let contact: Contact
  /// Attachments that are no pictures that could be taken.
  public let setAside: [SetAside]

  fileprivate init(_ unread: UnreadStory, pictures: [PictureFile], setAside: [SetAside]) {
    self.pictures = pictures
    self.setAside = setAside
    contact = unread.contact
    story = IncomingStory(
      manuscript: unread.manuscript, penName: unread.penName, consent: unread.consent,
      declaration: unread.declaration, pictures: pictures.map(\.picture),
      letter: Self.letter(unread.manuscript, contact, pictures.map(\.picture.digest.hex)), isBulk: unread.isBulk)
  }

  /// The same words and pictures from the same sender are the same letter, whatever its envelope says: a number that
  /// its sender made up could make another letter vanish.
  private static func letter(_ manuscript: Manuscript, _ contact: Contact, _ pictures: [String]) -> Digest {
    let fields = [contact.mark ?? "", manuscript.headline?.text ?? "", manuscript.bodyText] + pictures.sorted()
    return Digest(of: fields.map { "\($0.utf8.count):\($0)\n" }.joined().utf8)
  }
}

/// A story whose words were read, and its files not yet.
public struct UnreadStory: Sendable {
  public struct File: Hashable, Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public let manuscript: Manuscript
  public let penName: String?
  public let consent: String?
  public let declaration: Declaration?
  public let contact: Contact
  /// What came with the story.
  public let files: [File]
  /// It came by a list or in bulk.
  public let isBulk: Bool

  public init(
    manuscript: Manuscript, penName: String?, consent: String?, declaration: Declaration?, contact: Contact,
    files: [File], isBulk: Bool = false
  ) {
    self.isBulk = isBulk
    self.manuscript = manuscript
    self.penName = penName
    self.consent = consent
    self.declaration = declaration
    self.contact = contact
    self.files = files
  }

  /// Takes in the files that are pictures, each once and each apart from the others; what cannot be taken is set aside.
  public func read(in sandbox: any Sandbox) async throws -> ReadStory {
    var pictures: [PictureFile] = []
    var setAside: [ReadStory.SetAside] = []
    for file in files {
      do {
        let picture = try await sandbox.picture(file.bytes, named: file.name)
        if !pictures.contains(where: { $0.picture.digest == picture.picture.digest }) { pictures.append(picture) }
      } catch let fault as PictureFault {
        setAside.append(ReadStory.SetAside(name: file.name, fault: fault))
      }
    }
    return ReadStory(self, pictures: pictures, setAside: setAside)
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
      try Contact(name: name, email: email, phone: phone, address: address, guardian: guardianConsent)
    }
  }
}

extension StoryFacts {
  /// Reads one line of a sender's slip, such as `笔名：河边人`; false if it is none.
  public mutating func read(line: some StringProtocol) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let key = String(line[..<colon].filter { !$0.isWhitespace })
    let value = String(line[line.index(after: colon)...]).trimmingWhiteSpace
    guard !value.isEmpty else { return false }
    switch key {
    case "笔名", "署名": penName = value
    case "同意告知", "同意隐私告知": consent = value
    case "原创", "原创声明": isOriginal = Self.isYes(value)
    case "另投", "另投他处", "一稿多投": isOfferedElsewhere = Self.isYes(value)
    case "年龄":
      guard let band = Self.band(value) else { return false }
      age = band
    case "监护人同意": guardianConsent = value
    case "姓名": name = value
    case "电话", "手机": phone = value
    case "地址", "通信地址": address = value
    default: return false
    }
    return true
  }

  static func isYes(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "是", "有", "yes", "true", "同意": true
    case "否", "无", "没有", "no", "false": false
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

extension String {
  fileprivate var trimmingWhiteSpace: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
