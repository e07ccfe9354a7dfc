/// What a text is told by when copies are looked for: its fingerprints, and for short ones the digest of the whole.
public struct CopyText: Hashable, Sendable {
  public let subject: CopySubject
  public let digest: Digest
  /// Letters and digits in it.
  public let letters: Int
  public let fingerprints: [Int64]

  /// How many letters a text has at least of which a part is found again; of a shorter one only the whole is.
  public static let comparable = Winnowing.gram

  public init(_ subject: CopySubject, _ manuscript: Manuscript) {
    let folded = FoldedText(body: manuscript)
    self.subject = subject
    digest = folded.digest
    letters = folded.letters.count
    fingerprints = Winnowing.fingerprints(of: folded)
  }
}

extension Manuscript {
  /// The letters and digits of its body.
  public var letters: Int { FoldedText(body: self).letters.count }
}

/// Something whose text may be a copy, or be copied.
public enum CopySubject: Hashable, Sendable, Codable {
  case article(ArticleID)
  case submission(SubmissionID)
}

/// That a submission's text had been seen before when it came 一稿多投: what the desk is told at the door.
public struct SeenBefore: Hashable, Sendable, Codable {
  public let subject: CopySubject
  /// How much of the submission stands there, in whole per cent.
  public let ofThis: Int
  /// How much of that text stands in the submission, in whole per cent.
  public let ofThat: Int

  public init(subject: CopySubject, ofThis: Int, ofThat: Int) {
    self.subject = subject
    self.ofThis = ofThis
    self.ofThat = ofThat
  }
}
