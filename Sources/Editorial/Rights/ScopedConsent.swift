/// What somebody entitled has allowed for this once, by its scope. Words alone are evidence: what is not said here is not
/// known, and what is not known is no yes.
public struct ScopedConsent: Hashable, Sendable, Codable {
  /// The form in which it is kept.
  public let form: Int
  /// Who allows it: an author, or a unit by any of its names.
  public let grantor: String
  public let acts: [UseAct]?
  public let channels: [Channel]?
  public let territory: Territory?
  /// The changes it allows besides those of width and punctuation.
  public let edits: [EditClass]?
  /// Whether it may be passed on.
  public let sublicense: Bool?
  public let from: Instant?
  public let term: Term?
  /// Where the words stand in which it was given.
  public let evidence: String
  /// The digest of the letter or paper.
  public let file: Digest?
  public let by: PersonID
  public let at: Instant

  public enum Territory: Hashable, Sendable, Codable {
    case everywhere
    /// ISO 3166 codes.
    case countries([String])
    case everywhereBut([String])
  }

  public enum Term: Hashable, Sendable, Codable {
    case endless
    /// The moment from which it no longer holds.
    case until(Instant)
  }

  public init(
    grantor: String, acts: [UseAct]? = nil, channels: [Channel]? = nil, territory: Territory? = nil,
    edits: [EditClass]? = nil, sublicense: Bool? = nil, from: Instant? = nil, term: Term? = nil, evidence: String,
    file: Digest? = nil, by: PersonID, at: Instant
  ) throws(TextFault) {
    form = 1
    self.grantor = try PlainText.line(grantor, as: .party)
    self.acts = acts.map { acts in UseAct.allCases.filter(acts.contains) }
    self.channels = channels.map { channels in Channel.allCases.filter(channels.contains) }
    self.territory = territory
    self.edits = edits.map { edits in EditClass.allCases.filter(edits.contains) }
    self.sublicense = sublicense
    self.from = from
    self.term = term
    self.evidence = evidence
    self.file = file
    self.by = by
    self.at = at
  }

  /// Whether it covers a use, and which of its dimensions stand in the way: those that say no, else those that say nothing.
  func covers(_ use: Use) -> (truth: Truth, why: [String]) {
    var refused: [String] = []
    var open: [String] = []
    func ask(_ name: String, _ answer: Bool?) {
      guard let answer else { return open.append(name) }
      if !answer { refused.append(name) }
    }
    ask("act", acts?.contains(use.act))
    ask("channel", channels?.contains(use.channel))
    ask("territory", territory.map { use.territory.isWithin($0.countries) })
    let ended = term?.end.flatMap { $0 <= use.at ? "ended \($0.lastDayInChina)" : nil }
    ask(ended ?? "term", term.map { $0.isAlive(at: use.at) && from.map { $0 <= use.at } ?? true })
    if use.edit > .retitled { ask("edit", edits?.contains(use.edit)) }
    if !refused.isEmpty { return (.no, refused) }
    return open.isEmpty ? (.yes, []) : (.unknown, open)
  }

  /// Whether such a use may be handed on to somebody else.
  func passesOn(_ use: Use) -> Truth {
    let covered = covers(use).truth
    switch sublicense {
    case false: return .no
    case nil: return covered == .no ? .no : .unknown
    default: return covered
    }
  }
}

extension ScopedConsent.Territory {
  var countries: Editorial.Territory {
    switch self {
    case .everywhere: .everywhere
    case .countries(let codes): Editorial.Territory(TextSet(codes))
    case .everywhereBut(let codes): Editorial.Territory(allBut: TextSet(codes))
    }
  }
}

extension ScopedConsent.Term {
  func isAlive(at instant: Instant) -> Bool {
    switch self {
    case .endless: true
    case .until(let end): instant < end
    }
  }

  var end: Instant? {
    switch self {
    case .endless: nil
    case .until(let end): end
    }
  }
}

/// That a part stands under a public licence: which, and by whose word.
public struct LicenceClaim: Hashable, Sendable, Codable {
  /// The form in which it is kept.
  public let form: Int
  /// The licence as it is named where the part was found.
  public let name: String
  /// Who put it under the licence.
  public let licensor: String?
  /// What entitles them.
  public let title: Title?
  /// Where it says so: an address.
  public let evidence: String?
  public let file: Digest?
  public let by: PersonID
  public let at: Instant

  public enum Title: Hashable, Sendable, Codable {
    /// They made it.
    case own
    /// They have it from whoever made it, as this shows.
    case chain(String)
  }

  public init(
    name: String, licensor: String? = nil, title: Title? = nil, evidence: String? = nil, file: Digest? = nil,
    by: PersonID, at: Instant
  ) {
    form = 1
    self.name = name
    self.licensor = licensor
    self.title = title
    self.evidence = evidence
    self.file = file
    self.by = by
    self.at = at
  }
}

extension LicenceClaim {
  /// What shows the licensor's title, where it is not their own work.
  var chain: String? {
    if case .chain(let evidence) = title { evidence } else { nil }
  }
}
