/// What a public licence allows of a use, by the table of those that are known.
struct LicenceReading {
  let licence: KnownLicence?
  let truth: Truth
  /// Which of its terms stands in the way, or is open.
  let why: [String]
  /// Whether it is known who licenses, and by what title; `nil` where that is not asked.
  let hasTitle: Bool?
}

extension Inquiry {
  /// - Parameter isEntitled: whether it is stated who licenses, and by what title.
  func read(_ name: String, isEntitled: Bool, _ use: Use, _ kind: ComponentKind) -> LicenceReading {
    guard let licence = KnownLicence(named: name) else {
      return LicenceReading(licence: nil, truth: .unknown, why: [], hasTitle: nil)
    }
    var refused: [String] = []
    var open: [String] = []
    if !licence.kinds.isEmpty, !licence.kinds.contains(kind) { open.append(kind.rawValue) }
    if licence.forbidsCommerce {
      switch use.carriesAdvertising {
      case true: refused.append("NC")
      case nil: open.append("NC")
      default: break
      }
    }
    if licence.forbidsEdits {
      if use.edit > .typography {
        refused.append("ND \(use.edit.rawValue)")
      } else if isRetitled {
        open.append("ND E3")
      }
    }
    // A picture on the network is licensed by whoever likes to: who, and by what title, must be known.
    let hasTitle = kind == .text ? nil : isEntitled
    let truth: Truth =
      !refused.isEmpty ? .no : !open.isEmpty || hasTitle == false ? .unknown : .yes
    return LicenceReading(
      licence: licence, truth: truth, why: refused.isEmpty ? open : refused, hasTitle: hasTitle)
  }

  /// Whether our headline is another than the original's, which is a change of the work.
  private var isRetitled: Bool {
    guard let title = matter.provenance.repost?.origin.title, let headline = matter.revision.manuscript.headline else {
      return false
    }
    return title != headline.text
  }

  func findings(
    _ reading: LicenceReading, called stated: String, of licensor: String?, _ name: String
  ) -> [Finding] {
    guard let licence = reading.licence else {
      return [.warning(.r15, .licenceKnown, .unknown, [name, stated])]
    }
    var findings: [Finding] = [
      .warning(.r15, .licenceKnown, .yes, [name, licence.code]),
      .warning(
        .r15, .licenceAllows,
        !reading.why.isEmpty && reading.truth == .no ? .no : reading.why.isEmpty ? .yes : .unknown,
        [name, licence.code] + reading.why),
    ]
    if let hasTitle = reading.hasTitle {
      findings.append(
        .warning(
          .r15, .licensorHasTitle, hasTitle ? .yes : .unknown, [name] + [licensor].compactMap { $0 }))
    }
    return findings
  }

  /// What is owed for a use under a licence.
  func duties(_ licence: KnownLicence, _ use: Use) -> [Duty] {
    var duties: [Duty] = []
    if licence.asksForName { duties.append(Duty(.attribute, .with, text: licence.code)) }
    if licence.asksForSameTerms, use.edit > .typography { duties.append(Duty(.shareAlike, .with, text: licence.code)) }
    return duties
  }
}
