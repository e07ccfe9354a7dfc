import ArgumentParser
import Editorial
import Newsroom

/// What is stated of the rights in an article, as options.
struct RightsStatements: ParsableArguments {
  @Option(help: "How an author stands to the unit: NAME=staff|correspondent|freelancer|unknown, then @UNIT if need be.")
  var byline: [String] = []

  @Option(help: "A part of the story: photo|audio|video|graphic:NAME, with +new for one we put beside others' text.")
  var component: [String] = []

  @Option(
    help: ArgumentHelp(
      "A legal basis: NAME=own, consent:EVIDENCE and licence:NAME (words alone; see rights consent and rights public-licence), official:EVIDENCE, died:YEAR, published:YEAR, fact:WHY, affairs:YES:NO, quote:PERCENT:PURPOSE, print:YES:NO. The text's name is text."
    ))
  var basis: [String] = []

  @Option(help: "A new part of which you attest that it does not mislead.")
  var attest: [String] = []

  @Option(help: "What the original was made from: NAME=yes|no|unknown, whether its owner's consent is shown.")
  var ancestor: [String] = []

  @Option(help: "A rights mark: NAME=yes|no|unknown, whether ours keeps it.")
  var mark: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whether minors are involved: none, or whether nothing identifies them: yes|no|unknown; of the text and every part there is, or of one: PART=none."
    ))
  var minors: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whether a machine made it: none, or whether the marks are there: VISIBLE:HIDDEN, each yes|no|unknown; of the text and every part there is, or of one: PART=none."
    ))
  var machine: [String] = []

  @Option(help: "What the origin says of it now: usable, withheld or cancelled.")
  var upstream: String?

  @Option(help: "A duty before use: AGREEMENT:ACT=yes|no, with the evidence after a colon.")
  var duty: [String] = []

  @Option(help: "The edit class E0 to E7 of this text; a lower one counts once somebody else confirms it.")
  var editClass: String?

  @Flag(help: "Confirm, as a second person, the edit class that is stated.")
  var confirmClass = false

  @Option(help: "Confirm, as a second person, that a part is nothing but fact.")
  var confirmFact: [String] = []

  @Option(help: "Confirm, as a second person, that the words of a repost are ours.")
  var confirmOwn: [String] = []

  func statements(by person: PersonID, at now: Instant) throws -> [RightsStatement] {
    var all: [RightsStatement] = []
    for text in byline {
      let (name, rest) = try Self.pair(text, "NAME=STANDING")
      let parts = rest.split(separator: "@", maxSplits: 1).map(String.init)
      all.append(.byline(BylineFact(name, try Self.named(parts.first ?? ""), unit: parts.count > 1 ? parts[1] : nil)))
    }
    for text in component {
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw InputFault.statement(text, form: "photo:图1") }
      let isNew = parts[1].hasSuffix("+new")
      all.append(
        .component(
          name: isNew ? String(parts[1].dropLast(4)) : parts[1], kind: try Self.named(parts[0]), isNew: isNew))
    }
    for text in basis {
      let (name, rest) = try Self.pair(text, "NAME=BASIS")
      all.append(.basis(try Self.basis(rest, by: person, at: now), of: name))
    }
    all += attest.map { .attested($0) }
    for text in ancestor {
      let (name, rest) = try Self.pair(text, "NAME=yes|no|unknown")
      all.append(.ancestor(Ancestor(name, isCovered: try Self.named(rest))))
    }
    for text in mark {
      let (name, rest) = try Self.pair(text, "NAME=yes|no|unknown")
      all.append(.mark(RightsMark(name, isKept: try Self.named(rest))))
    }
    for text in minors {
      let (part, said) = Self.ofPart(text)
      let stated: Minors = said == "none" ? .none : .involved(redacted: try Self.named(said))
      all.append(part.map { .partMinors(stated, of: $0) } ?? .minors(stated))
    }
    for text in machine {
      let (part, said) = Self.ofPart(text)
      let stated = try Self.machine(said)
      all.append(part.map { .partMachine(stated, of: $0) } ?? .machine(stated))
    }
    if let upstream { all.append(.upstream(try Self.named(upstream))) }
    for text in duty { all.append(.duty(try Self.duty(text, at: now))) }
    if let editClass { all.append(.editClass(try Self.named(editClass))) }
    if confirmClass { all.append(.confirmedClass) }
    return all + confirmFact.map { .confirmedFact($0) } + confirmOwn.map { .confirmedOwn($0) }
  }

  private static func pair(_ text: String, _ form: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw InputFault.statement(text, form: form) }
    return (parts[0], parts[1])
  }

  /// `PART=WHAT`, or of everything `WHAT`.
  private static func ofPart(_ text: String) -> (part: String?, said: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : (nil, text)
  }

  static func named<Name: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> Name {
    guard let name = Name(rawValue: text) else {
      throw InputFault.statement(text, form: Name.allCases.map(\.rawValue).joined(separator: "|"))
    }
    return name
  }

  private static func machine(_ text: String) throws -> MachineOrigin {
    if text == "none" { return .none }
    let parts = text.split(separator: ":").map(String.init)
    guard parts.count == 2 else { throw InputFault.statement(text, form: "none, yes:yes") }
    return .made(visibleMark: try named(parts[0]), hiddenMark: try named(parts[1]))
  }

  private static func duty(_ text: String, at now: Instant) throws -> DutyRecord {
    let (duty, rest) = try pair(text, "AGREEMENT:ACT=yes|no:EVIDENCE")
    let parts = duty.split(separator: ":").map(String.init)
    let said = rest.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, ["yes", "no"].contains(said.first) else {
      throw InputFault.statement(text, form: "AGREEMENT:ACT=yes|no:EVIDENCE")
    }
    return DutyRecord(
      agreement: parts[0], act: try named(parts[1]), isDone: said[0] == "yes", evidence: said.count > 1 ? said[1] : "",
      at: now)
  }

  private static func basis(_ text: String, by person: PersonID, at now: Instant) throws -> Basis {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    let form =
      "own, consent:..., licence:..., official:..., died:YEAR, fact:WHY, affairs:yes:no, quote:8:..., print:yes:no"
    func part(_ number: Int) throws -> String {
      guard number < parts.count else { throw InputFault.statement(text, form: form) }
      return parts[number]
    }
    func number(_ place: Int) throws -> Int {
      guard let number = Int(try part(place)) else { throw InputFault.statement(text, form: form) }
      return number
    }
    switch parts.first {
    case "own": return .own
    case "consent": return .consent(Basis.Consent(evidence: parts.dropFirst().joined(separator: ":")))
    case "licence":
      let name = parts.dropFirst().joined(separator: ":")
      guard !name.isEmpty else { throw InputFault.statement(text, form: form) }
      return .licence(LicenceClaim(name: name, by: person, at: now))
    case "official": return .officialText(evidence: try part(1))
    case "died": return .publicDomain(.afterDeath(year: try number(1)))
    case "published": return .publicDomain(.afterPublication(year: try number(1)))
    case "fact": return .pureFact(Basis.PureFact(by: person, why: try part(1)))
    case "affairs":
      return .currentAffairs(
        Basis.CurrentAffairs(firstOnNetwork: try named(try part(1)), isReserved: try named(try part(2)), looked: now))
    case "quote": return .quotation(percent: try number(1), purpose: try part(2))
    case "print": return .printStatutory(fromPrint: try named(try part(1)), isReserved: try named(try part(2)))
    default: throw InputFault.statement(text, form: form)
    }
  }
}
