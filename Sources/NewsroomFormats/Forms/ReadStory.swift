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
      isConsentOpen: unread.isConsentOpen,
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
