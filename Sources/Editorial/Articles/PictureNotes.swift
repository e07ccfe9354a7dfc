/// What the file of a picture says of it 图片自述, in Exif, IPTC and XMP: a proposal, since whoever had the file may have
/// written it. It is shown beside what people state and never stands for it. Where the picture was taken is not in it.
///
/// It follows from the bytes of the picture, whose digest is signed, and is no part of what is signed itself.
public struct PictureNotes: Hashable, Sendable, Codable {
  /// Who took it: by-line, creator, artist.
  public var photographer: String?
  /// The unit it comes from.
  public var source: String?
  /// The words that are to be printed with it.
  public var credit: String?
  public var copyright: String?
  public var usageTerms: String?
  /// An address at which rights are stated.
  public var webStatement: String?
  /// Who may license it.
  public var licensor: String?
  public var caption: String?
  /// When it was taken, as the file has it: 2026-11-29, or 2026-11-29 07:30:00.
  public var taken: String?
  /// Who is seen on it.
  public var persons: [String]?
  public var machine: MachineNote?
  /// `true` where it says that somebody under 18 is seen.
  public var minors: Bool?
  public var modelRelease: ModelRelease?

  public init() {}

  /// Who may license it, as the file has it: what is proposed as its source.
  public var proposedSource: String? { licensor ?? source ?? credit }

  /// Every unit that it names.
  var units: [String] { [licensor, source, credit].compactMap { $0 } }

  var isEmpty: Bool { self == PictureNotes() }
}

/// What a file says of a machine's part in a picture.
public enum MachineNote: String, CaseIterable, Hashable, Sendable, Codable {
  /// A machine made it: trainedAlgorithmicMedia of the IPTC; label 1 of GB 45438-2025.
  case generated
  /// Parts of it: compositeWithTrainedAlgorithmicMedia.
  case composite
  /// It may have: labels 2 and 3, or a label that nobody can read.
  case possible

  /// What says most of both.
  func and(_ other: MachineNote?) -> MachineNote {
    Self.allCases.first { $0 == self || $0 == other } ?? self
  }
}

/// Whether those who are seen have agreed, by the vocabulary of the PLUS coalition.
public enum ModelRelease: String, CaseIterable, Hashable, Sendable, Codable {
  case missing = "none"
  case notApplicable, unlimited, limited
}

extension PictureNotes {
  /// What this says, and of everything else what the other says. A machine's mark in either counts.
  public func completed(by other: PictureNotes) -> PictureNotes {
    var notes = self
    notes.photographer = photographer ?? other.photographer
    notes.source = source ?? other.source
    notes.credit = credit ?? other.credit
    notes.copyright = copyright ?? other.copyright
    notes.usageTerms = usageTerms ?? other.usageTerms
    notes.webStatement = webStatement ?? other.webStatement
    notes.licensor = licensor ?? other.licensor
    notes.caption = caption ?? other.caption
    notes.taken = taken ?? other.taken
    notes.persons = persons ?? other.persons
    notes.machine = machine.map { $0.and(other.machine) } ?? other.machine
    notes.minors = [minors, other.minors].contains(true) ? true : minors ?? other.minors
    notes.modelRelease = modelRelease ?? other.modelRelease
    return notes
  }

  /// How many persons are named at most.
  static let mostPersons = 20

  /// The same as lines that a screen may show and a page may print, each within its measure: characters that nobody sees are
  /// taken out, breaks and controls become spaces, and what cannot be shown at all is left out. `nil` where nothing is left.
  public var bounded: PictureNotes? {
    var notes = self
    notes.photographer = Self.line(photographer, as: .photographer)
    notes.source = Self.line(source, as: .source)
    notes.credit = Self.line(credit, as: .source)
    notes.copyright = Self.line(copyright, as: .evidence)
    notes.usageTerms = Self.line(usageTerms, as: .evidence)
    notes.webStatement = Self.line(webStatement, as: .address)
    notes.licensor = Self.line(licensor, as: .source)
    notes.caption = Self.line(caption, as: .caption)
    notes.taken = taken.flatMap(Self.moment)
    let named = (persons ?? []).prefix(Self.mostPersons).compactMap { Self.line($0, as: .person) }
    notes.persons = named.isEmpty ? nil : named
    return notes.isEmpty ? nil : notes
  }

  private static func line(_ text: String?, as field: TextField) -> String? {
    guard let text else { return nil }
    let most = field.limit
    // A character may be of many scalars; a bound of these comes first, since counting characters is work.
    var start = String.UnicodeScalarView()
    start.append(contentsOf: text.unicodeScalars.prefix(8 * most))
    let seen = String(
      String.UnicodeScalarView(
        InvisibleCharacter.removed(from: String(start)).unicodeScalars.map { isControl($0) ? " " : $0 }))
    let words = seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = words.count <= most ? words : String(words.prefix(most - 1)) + "…"
    return try? PlainText.line(short, as: field)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// A day, or a moment to the second, with whatever zone it has; `nil` for anything else.
  private static func moment(_ text: String) -> String? {
    guard
      let match = text.wholeMatch(
        of: /(\d{4})[-:](\d{2})[-:](\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,6})?(Z|[+-]\d{2}:\d{2})?)?/),
      match.1 != "0000", ("01"..."12").contains(match.2), ("01"..."31").contains(match.3)
    else { return nil }
    let day = "\(match.1)-\(match.2)-\(match.3)"
    return match.4.map { "\(day) \($0)\(match.5 ?? "")" } ?? day
  }
}

extension PictureNotes {
  /// Without what would tell of a sender in a record that nothing is erased from: lines with one of these words, or, where
  /// nobody knows their words here, every line that names persons.
  func withoutSender(_ words: [String]?) -> PictureNotes? {
    var notes = self
    guard let words else {
      notes.photographer = nil
      notes.copyright = nil
      notes.caption = nil
      notes.persons = nil
      return notes.isEmpty ? nil : notes
    }
    let folded = words.map { FoldedText($0).letters }.filter { $0.count > 1 }
    func kept(_ line: String?) -> String? {
      guard let line else { return nil }
      let letters = FoldedText(line).letters
      return folded.contains { letters.contains($0) } ? nil : line
    }
    notes.photographer = kept(photographer)
    notes.source = kept(source)
    notes.credit = kept(credit)
    notes.copyright = kept(copyright)
    notes.usageTerms = kept(usageTerms)
    notes.webStatement = kept(webStatement)
    notes.licensor = kept(licensor)
    notes.caption = kept(caption)
    notes.persons = persons.map { $0.compactMap(kept) }.flatMap { $0.isEmpty ? nil : $0 }
    return notes.isEmpty ? nil : notes
  }
}
