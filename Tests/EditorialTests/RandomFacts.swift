import Editorial

/// Numbers that look random and come again from the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func some<Element>(of all: [Element], atLeast: Int = 0) -> [Element] {
    let picked = all.filter { _ in chance(40) }
    return picked.count >= atLeast ? picked : Array(all.shuffled(using: &self).prefix(atLeast))
  }
  mutating func one<Element>(of all: [Element]) -> Element { all[Int.random(in: 0..<all.count, using: &self)] }
}

/// Random books and questions over articles that were lived in: those of the fixture files.
struct RandomFacts {
  var numbers: SeededNumbers
  let matters: [(inbound: Matter, outbound: Matter)]

  init(seed: UInt64) throws {
    numbers = SeededNumbers(seed)
    matters = try (RightsFixtureTests.inboundCases + RightsFixtureTests.outboundCases).map { written in
      let article = try RightsScene(written).walk.article
      return (Matter(article), Matter(article, live: true))
    }
  }

  static let at = Sample.start.advanced(bySeconds: 86_400)

  struct Facts {
    var question: RightsQuestion
    var matter: Matter
    var agreements: [Agreement]
    var holds: [RightsHold] = []
    var file: RightsFile
    var licences: [SiteLicence]
    var editions: [SourceListEdition]
    var parties: [Party]
    var breaches: [PartnerBreach] = []
    var asksAboutMinors = false
    /// Whether the house asks of every part about minors and machines, as by default.
    var asksByDefault = false

    func book(reversed: Bool = false) -> RightsBook {
      var policy = HousePolicy()
      policy.asksAboutMinors = asksAboutMinors
      if !asksByDefault {
        policy.minorsNotAsked = "样本理由"
        policy.machinesNotAsked = "样本理由"
      }
      func order<Element>(_ list: [Element]) -> [Element] { reversed ? list.reversed() : list }
      return RightsBook(
        ownSources: RandomFacts.ownSources, parties: order(parties), editions: order(editions),
        agreements: order(agreements),
        fixedCredit: "稿件来源:桐乡新闻网", licences: order(licences), policy: policy, holds: order(holds), breaches: breaches,
        files: [file])
    }

    func decision(reversed: Bool = false) -> RightsDecision {
      RightsDecision.deciding(question, on: matter, knowing: book(reversed: reversed), asOf: RandomFacts.at)
    }
  }

  static let ownSources = ["桐乡新闻网", "桐乡电台"].compactMap {
    try? OwnSource(label: $0, validFrom: Instant(microseconds: 0))
  }

  mutating func facts() throws -> Facts {
    let pair = numbers.one(of: matters)
    let isOutbound = numbers.chance(40)
    let partner = "样本伙伴"
    let detail = detail(isOutbound)
    let territory = numbers.chance(85) ? nil : numbers.one(of: ["HK", "CN HK", "*", "* -JP"])
    let question: RightsQuestion =
      isOutbound
      ? .outbound(
        partner: partner, act: numbers.one(of: UseAct.allCases), channel: numbers.one(of: Channel.allCases),
        edit: numbers.chance(50) ? nil : numbers.one(of: EditClass.allCases), territory: territory, detail: detail)
      : .inbound(numbers.one(of: [.web, .web, .app, .print]), territory: territory, detail: detail)
    var agreements: [Agreement] = []
    for number in 0..<Int.random(in: 0...4, using: &numbers) {
      let isOut = numbers.chance(isOutbound ? 60 : 10)
      agreements.append(
        try Agreement(
          id: "A\(number)", party: isOut ? partner : numbers.one(of: ["临沂日报社", "临沂日报", "新华网"]),
          direction: isOut ? .outbound : .inbound, validFrom: Instant(microseconds: 0),
          validUntil: numbers.chance(10) ? Sample.start : nil,
          grants: (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
            grant(numbers.chance(80) ? .permit : .prohibit)
          },
          warrants: numbers.some(of: Standing.allCases)))
    }
    let units = numbers.some(of: ["临沂日报社", "临沂日报", "新华网", "沂蒙晚报社"])
    var statuses: TextTable<SourceListEdition.Status> = [:]
    for unit in units { statuses[unit] = numbers.chance(85) ? .listed : numbers.one(of: [.frozen, .removed]) }
    return Facts(
      question: question, matter: isOutbound ? pair.outbound : pair.inbound, agreements: agreements,
      holds: numbers.chance(5) ? [try hold(pair.inbound)] : [], file: try file(pair.inbound),
      licences: numbers.chance(90)
        ? [
          try SiteLicence(
            number: "L", services: [.gathering], channels: [.web, .app, .print], validFrom: Instant(microseconds: 0))
        ]
        : [],
      editions: numbers.chance(90)
        ? [
          SourceListEdition(
            label: "E", inForceFrom: Instant(microseconds: 0), isComplete: numbers.chance(50), units: statuses)
        ] : [], parties: [try Party(name: "临沂日报社", aliases: ["临沂日报"])], asksAboutMinors: numbers.chance(10),
      asksByDefault: numbers.chance(10))
  }

  /// Mostly nothing: what is narrowed shows little.
  private mutating func detail(_ isOutbound: Bool) -> UseDetail? {
    guard numbers.chance(25) else { return nil }
    // What a partner asks for is said in the question itself.
    return UseDetail(
      act: isOutbound || numbers.chance(60) ? nil : numbers.one(of: UseAct.allCases),
      edit: isOutbound || numbers.chance(80) ? nil : numbers.one(of: EditClass.allCases),
      account: numbers.chance(30) ? "样本发布" : nil, language: numbers.chance(30) ? "en" : nil,
      carriesAdvertising: numbers.chance(50) ? numbers.chance(50) : nil
    ).said
  }

  mutating func grant(_ effect: Grant.Effect) -> Grant {
    Grant(
      effect, acts: Set(numbers.some(of: UseAct.allCases, atLeast: 1)),
      channels: Set(numbers.some(of: Channel.allCases, atLeast: 1)),
      edits: numbers.chance(50) ? nil : Set(numbers.some(of: EditClass.allCases)), sublicense: numbers.chance(50),
      duties: numbers.chance(30)
        ? [Duty(numbers.one(of: Duty.Act.allCases), numbers.one(of: Duty.Timing.allCases))] : [],
      components: numbers.chance(85) ? [] : Set(numbers.some(of: ComponentKind.allCases)),
      media: numbers.chance(85) ? [] : Set(numbers.some(of: Medium.allCases)),
      territory: numbers.chance(80) ? [] : [numbers.one(of: ["CN", "HK"])],
      except: numbers.chance(90) ? [] : [numbers.one(of: ["CN", "JP"])],
      languages: numbers.chance(90) ? [] : [numbers.one(of: ["zh", "en"])],
      accounts: numbers.chance(92) ? [] : ["样本发布"], advertising: numbers.chance(85) ? nil : numbers.chance(50),
      from: numbers.chance(95) ? nil : Self.at.advanced(bySeconds: 60), until: numbers.chance(95) ? nil : Sample.start,
      days: numbers.chance(92) ? nil : numbers.one(of: [1, 30]))
  }

  mutating func hold(_ matter: Matter) throws -> RightsHold {
    let origin = matter.provenance.repost?.origin
    var scopes: [RightsHold.Scope] = [.article(matter.article.id), .text(matter.article.revision.digest)]
    if let source = origin?.source { scopes.append(.origin(source.resolved)) }
    if let origin { scopes.append(.text(origin.snapshot.digest)) }
    return try RightsHold(
      id: "H\(numbers.next())", scope: numbers.one(of: scopes), reason: "样本", claim: numbers.chance(50) ? "C" : nil,
      from: Instant(microseconds: 0))
  }

  mutating func component() throws -> Component {
    try Component(
      "图\(numbers.next() % 1_000)", numbers.one(of: [.photo, .graphic, .video]), bases: try claimed(),
      isNew: numbers.chance(30), attestedBy: numbers.chance(50) ? PersonID("editor") : nil)
  }

  private mutating func claimed() throws -> [Basis] {
    numbers.some(of: bases) + (numbers.chance(40) ? [.scopedConsent(try consent())] : [])
  }

  /// A consent of any scope: much is left unsaid; a country, or all but one; some days; acts of machines.
  mutating func consent() throws -> ScopedConsent {
    let places: [ScopedConsent.Territory?] = [
      nil, .everywhere, .everywhere, .countries(["CN"]), .countries(["HK"]), .everywhereBut(["JP"]),
      .everywhereBut(["CN"]),
    ]
    let terms: [ScopedConsent.Term?] = [
      nil, .endless, .endless, .until(Self.at.advanced(bySeconds: 60)), .until(Sample.start),
    ]
    return try ScopedConsent(
      grantor: numbers.one(of: ["孟宪华", "李中文", "临沂日报社", "样本记者", "样本作者"]),
      acts: numbers.chance(15) ? nil : numbers.some(of: UseAct.allCases, atLeast: 1),
      channels: numbers.chance(15) ? nil : numbers.some(of: Channel.allCases, atLeast: 1),
      territory: numbers.one(of: places), edits: numbers.chance(30) ? nil : numbers.some(of: EditClass.allCases),
      sublicense: numbers.one(of: [nil, true, true, false]),
      from: numbers.chance(90) ? nil : Self.at.advanced(bySeconds: 60), term: numbers.one(of: terms), evidence: "来函",
      by: try PersonID("editor"), at: Instant(microseconds: 0))
  }

  /// Mostly so: facts of which nothing is in order show little.
  private mutating func truth() -> Truth { numbers.chance(80) ? .yes : numbers.one(of: [.no, .unknown]) }

  private var bases: [Basis] {
    [
      .own, .consent(Basis.Consent(evidence: "同意书", channels: [.web])), .publicLicence(name: "CC BY 4.0", edits: []),
      .publicDomain(.afterDeath(year: 1950)), .publicDomain(.afterPublication(year: 2000)),
      .quotation(percent: 50, purpose: "评论"), .quotation(percent: 5, purpose: "评论"),
      .currentAffairs(Basis.CurrentAffairs(firstOnNetwork: .yes, isReserved: .no)),
      .currentAffairs(Basis.CurrentAffairs(firstOnNetwork: .yes, isReserved: .yes)),
      .printStatutory(fromPrint: .yes, isReserved: .no), .printStatutory(fromPrint: .unknown, isReserved: .no),
    ] + pureFacts + stated
  }

  /// Consents of some scope, and licences of some name.
  private var stated: [Basis] {
    guard let editor = try? PersonID("editor") else { return [] }
    let at = Instant(microseconds: 0)
    let consents = [("孟宪华", true), ("临沂日报社", true), ("临沂日报社", false)].compactMap { grantor, isWhole in
      try? ScopedConsent(
        grantor: grantor, acts: [.repost, .translate], channels: [.web], territory: isWhole ? .everywhere : nil,
        edits: [.changed], sublicense: isWhole, term: .endless, evidence: "来函", by: editor, at: at)
    }
    let licences = ["CC BY 4.0", "CC BY-NC 4.0", "CC BY-ND 3.0", "CC BY-SA 4.0", "CC0 1.0", "随便用"].map {
      LicenceClaim(name: $0, licensor: "样本作者", title: .own, by: editor, at: at)
    }
    return consents.map { .scopedConsent($0) } + licences.map { .licence($0) }
  }

  private var pureFacts: [Basis] {
    guard let editor = try? PersonID("editor"), let chief = try? PersonID("chief") else { return [] }
    return [
      .pureFact(Basis.PureFact(by: editor, why: "只有时间地点")),
      .pureFact(Basis.PureFact(by: editor, confirmedBy: chief, why: "只有时间地点")),
    ]
  }

  mutating func file(_ matter: Matter) throws -> RightsFile {
    var file = RightsFile(article: matter.article.id)
    if numbers.chance(20) { file.components.append(try Component("正文", .text, bases: try claimed())) }
    if numbers.chance(30) { file.components.append(try component()) }
    if numbers.chance(20) { file.marks.append(RightsMark("水印", isKept: truth())) }
    if numbers.chance(20) { file.ancestors.append(Ancestor("原著", isCovered: truth())) }
    if numbers.chance(50) { file.minors = numbers.chance(50) ? Minors.none : .involved(redacted: truth()) }
    if numbers.chance(50) {
      file.machine = numbers.chance(50) ? MachineOrigin.none : .made(visibleMark: truth(), hiddenMark: truth())
    }
    if numbers.chance(5) { file.upstream = numbers.one(of: UpstreamState.allCases) }
    if numbers.chance(50) { file.bylines = ["孟宪华", "样本记者"].map { BylineFact($0, numbers.one(of: Standing.allCases)) } }
    if numbers.chance(30) {
      file.duties = Duty.Act.allCases.map {
        DutyRecord(agreement: "A0", act: $0, isDone: true, evidence: "样本", at: Instant(microseconds: 0))
      }
    }
    return file
  }
}
