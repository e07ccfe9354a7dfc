/// What the desk must know of a letter beside its story. Part of the stored history: added to, never renamed.
public enum LetterRemark: Hashable, Sendable, Codable {
  /// A line of the sender's slip that cannot be read, as it came.
  case unreadableLine(String)
  /// A line that gives an age in years, as it came; it was read as the band that holds it.
  case ageInYears(String, AgeBand)
  /// Signs that turn the reading direction stood in the sender's data and were dropped.
  case signsDropped
  /// A letter within the letter, by its subject: it is kept as a file, and no part of the story.
  case letterInside(String)
  /// What the letter quotes of another was left out.
  case quoteLeftOut
  /// A greeting, thanks or a signature around the story was left out, and kept with the sender's data.
  case deskWordsLeftOut
  /// The story was read from a file of this name; what the letter itself says is not part of it.
  case storyInFile(String)
  /// A file with words of which the story is none: nobody has read it.
  case fileUnread(String)
  /// A picture that the story shows is only linked in its file, or too large in there: it did not come.
  case pictureLost(String)
  /// A sentence below the story in which its sender declares something, as it came; it is no part of the story.
  case declarationRead(String)
  /// A bank account was in the letter, with these last characters. It pays nobody by itself.
  case accountProposed(String)
  /// A bank account was in the letter, not enough to propose a payee: it was not kept.
  case accountIncomplete
  /// A telephone number or the like stands at the end of the story and may be its sender's; its last characters.
  case numberInStory(String)
}

/// A file that came with a submission and is no picture of it; the bytes are kept under their digest.
public struct Attachment: Hashable, Sendable, Codable {
  public let digest: Digest
  /// A plain name, for people.
  public let name: String
  /// In bytes.
  public let size: Int

  public init(digest: Digest, name: String, size: Int) {
    self.digest = digest
    self.name = name
    self.size = size
  }

  /// The most bytes of one: as of pictures.
  public static let largest = 20 << 20
}
