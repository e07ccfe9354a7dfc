/// How far our text is from the original's.
public enum EditClass: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// Equal but for character width and white space.
  case verbatim = "E0"
  /// Only punctuation differs.
  case typography = "E1"
  /// Our sentences are some of theirs, in their order.
  case shortened = "E2"
  /// The headline differs.
  case retitled = "E3"
  /// Words were changed or added.
  case changed = "E4"
  case translated = "E5"
  /// Digested or compiled 摘编.
  case digested = "E6"
  /// New pictures or sound beside others' text.
  case newMedia = "E7"

  private var place: UInt16 {
    switch self {
    case .verbatim: 0
    case .typography: 1
    case .shortened: 2
    case .retitled: 3
    case .changed: 4
    case .translated: 5
    case .digested: 6
    case .newMedia: 7
    }
  }

  var bit: UInt16 { 1 << place }

  public static func < (one: EditClass, other: EditClass) -> Bool { one.place < other.place }

  /// Everything up to `furthest`, among the changes of one's own wording; translation, digest and new media are said
  /// each for itself.
  public static func through(_ furthest: EditClass) -> Set<EditClass> {
    Set(allCases.filter { $0 <= furthest && ($0 <= .changed || $0 == furthest) })
  }

  /// The act that a use with this change is.
  public var act: UseAct {
    switch self {
    case .translated: .translate
    case .digested: .digest
    case .verbatim, .typography, .shortened, .retitled, .changed, .newMedia: .repost
    }
  }

  /// The class that the words themselves show. It errs towards more change: what it cannot place is `changed`.
  public static func between(original: String, ours: String) -> EditClass {
    let theirs = folded(original)
    let mine = folded(ours)
    if theirs == mine { return .verbatim }
    if theirs.filter(isWordCharacter) == mine.filter(isWordCharacter) { return .typography }
    var remaining = sentences(original)[...]
    for sentence in sentences(ours) {
      guard let place = remaining.firstIndex(of: sentence) else { return .changed }
      remaining = remaining[(place + 1)...]
    }
    return .shortened
  }

  private static func folded(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      return narrow.properties.isWhitespace ? nil : narrow
    }
  }

  private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isIdeographic
  }

  private static func sentences(_ text: String) -> [[Unicode.Scalar]] {
    text.split(whereSeparator: { "。！？!?\n".contains($0) })
      .map { folded($0).filter(isWordCharacter) }.filter { !$0.isEmpty }
  }
}

/// A class that people stated for exactly one text. Raising takes an editor; lowering takes a second person as well.
public struct StatedEditClass: Hashable, Sendable, Codable {
  public let digest: Digest
  public let editClass: EditClass
  public let by: PersonID
  public let confirmedBy: PersonID?

  public init(digest: Digest, editClass: EditClass, by: PersonID, confirmedBy: PersonID? = nil) {
    self.digest = digest
    self.editClass = editClass
    self.by = by
    self.confirmedBy = confirmedBy
  }

  /// The class that counts where the words themselves show `proposed`.
  public func over(_ proposed: EditClass) -> EditClass {
    if editClass >= proposed { return editClass }
    return confirmedBy.map { $0 != by } ?? false ? editClass : proposed
  }
}
