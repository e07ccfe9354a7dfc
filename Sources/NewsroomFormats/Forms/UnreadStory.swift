public import Editorial

/// A story whose words were read, and its files not yet.
public struct UnreadStory: Sendable {
  public struct File: Hashable, Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// What stands under it, if it is a picture of the story.
    public let caption: String?
    /// Of a file that is nothing but text: what it says.
    let text: String?

    public init(name: String, bytes: [UInt8], caption: String? = nil, text: String? = nil) {
      self.name = name
      self.bytes = bytes
      self.caption = caption
      self.text = text
    }

    /// What a text file says that may be a manuscript; `nil` for any other file.
    var typedText: String? {
      let plain = name.lowercased()
      // What programs cut off a letter's own text they call ATT00001.txt.
      guard plain.hasSuffix(".txt"), !plain.hasPrefix("att0"), !UnreadStory.isOwnWords(name),
        !ManuscriptFormat.isUnreadable(bytes), !ManuscriptFormat.mayRead(bytes)
      else { return nil }
      return text ?? (try? TextDecoding.text(of: bytes).text)
    }
  }

  public internal(set) var manuscript: Manuscript
  /// What its sender says, and no file has added to yet.
  var facts: StoryFacts
  /// What holds where nobody says anything.
  let defaults: StoryFacts
  public private(set) var contact: Contact
  /// What came with the story.
  public internal(set) var files: [File]
  /// It came by a list or in bulk.
  public let isBulk: Bool
  var noted: [LetterRemark]

  init(
    manuscript: Manuscript, facts: StoryFacts, defaults: StoryFacts, files: [File], isBulk: Bool = false,
    remarks: [LetterRemark] = []
  ) throws(TextFault) {
    self.manuscript = manuscript
    self.facts = facts
    self.defaults = defaults
    self.files = files
    self.isBulk = isBulk
    noted = remarks
    contact = try facts.completed(by: defaults).contact
  }

  private var all: StoryFacts { facts.completed(by: defaults) }
  public var penName: String? { all.penName }
  public var consent: String? { all.agreedNotice }
  public var isConsentOpen: Bool { all.isConsentOpen }
  public var declaration: Declaration? { all.declaration }
  /// The bank account that its sender names.
  public var payee: Payee? { facts.payee }

  /// What the desk must know of it.
  public var remarks: [LetterRemark] {
    noted + facts.toldRemarks
  }

  /// Takes what a slip in a file says of the sender, where the letter itself says nothing.
  mutating func add(_ slip: StoryFacts) throws(TextFault) {
    var facts = facts.completed(by: slip)
    facts.account = self.facts.account ?? slip.account
    facts.bank = self.facts.bank ?? slip.bank
    facts.identityNumber = self.facts.identityNumber ?? slip.identityNumber
    facts.holder = self.facts.holder ?? slip.holder
    facts.remarks += slip.remarks
    contact = try facts.completed(by: defaults).contact
    self.facts = facts
  }
}
