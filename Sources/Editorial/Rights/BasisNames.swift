extension Basis {
  /// What a decision calls it.
  var name: String {
    switch self {
    case .own: "own"
    case .consent(let consent): consent.evidence
    case .scopedConsent(let permission): permission.grantor
    case .publicLicence(let name, _): name
    case .licence(let claim): KnownLicence(named: claim.name)?.code ?? claim.name
    case .publicDomain: "publicDomain"
    case .officialText(let evidence): evidence
    case .pureFact: "pureFact"
    case .currentAffairs: "currentAffairs"
    case .quotation: "quotation"
    case .printStatutory: "printStatutory"
    }
  }

  /// The changes it allows, by what was stated of it.
  var edits: Set<EditClass> {
    switch self {
    case .own, .publicDomain, .officialText, .pureFact: Set(EditClass.allCases)
    case .consent(let consent): EditClass.through(.typography).union(consent.edits)
    case .scopedConsent(let permission): EditClass.through(.typography).union(permission.edits ?? [])
    case .publicLicence(_, let edits): EditClass.through(.typography).union(edits)
    case .licence(let claim):
      KnownLicence(named: claim.name).map { $0.forbidsEdits ? EditClass.through(.typography) : Set(EditClass.allCases) }
        ?? EditClass.through(.typography)
    case .currentAffairs, .quotation: EditClass.through(.shortened)
    case .printStatutory: EditClass.through(.shortened).union([.digested])
    }
  }
}

extension Instant {
  /// The last day in China of what ends at this moment: `2026-06-30`.
  var lastDayInChina: String {
    let (year, month, day) = advanced(bySeconds: -1).dateInChina
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// The calendar year in China, where the terms of the copyright law end.
  var yearInChina: Int { dateInChina.year }

  private var dateInChina: (year: Int, month: Int, day: Int) {
    // Days since 0000-03-01, by the proleptic Gregorian calendar.
    let sinceThen = microseconds + (719_468 * 86_400 + 8 * 3_600) * 1_000_000
    let days = Int(sinceThen / 86_400_000_000)
    let era = days / 146_097
    let inEra = days - era * 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let place = (5 * inYear + 2) / 153
    return (
      era * 400 + year + (place >= 10 ? 1 : 0), place < 10 ? place + 3 : place - 9, inYear - (153 * place + 2) / 5 + 1
    )
  }
}
