import Editorial
import Foundation

/// The rights book that a case speaks of: one that is in order, but for what the case says.
struct BookOfCase {
  let written: RightsCase
  let article: Article

  init(_ written: RightsCase, _ article: Article) {
    self.written = written
    self.article = article
  }

  var book: RightsBook {
    get throws {
      RightsBook(
        ownSources: try ownSources, parties: try parties, editions: try editions, agreements: try agreements,
        fixedCredit: "稿件来源:桐乡新闻网", licences: try licences, policy: policy, holds: try holds, breaches: try breaches,
        files: try [file], uses: try uses)
    }
  }

  private func day(_ words: [String], _ name: String) throws -> Instant? {
    try option(words, name).map { try RightsScene.instant($0) }
  }

  private func option(_ words: [String], _ name: String) -> String? {
    words.firstIndex(of: name).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
  }

  private func texts(_ words: [String], _ name: String) -> TextSet {
    TextSet((option(words, name) ?? "").split(separator: ",").map(String.init))
  }

  private func list<Name: RawRepresentable<String>>(_ words: [String], _ name: String) throws -> [Name] {
    try (option(words, name) ?? "").split(separator: ",").map { try RightsScene.named(String($0)) }
  }

  private let zero = Instant(microseconds: 0)

  private var ownSources: [OwnSource] {
    get throws {
      let lines = written.values("own-source")
      guard !lines.isEmpty else {
        return try ["桐乡新闻网", "嘉兴日报-桐乡版", "桐乡电台", "桐乡电视台"].map { try OwnSource(label: $0, validFrom: zero) }
      }
      return try lines.map { words in
        try OwnSource(
          label: words[0], validFrom: day(words, "from") ?? zero, validUntil: day(words, "until"),
          owner: option(words, "owner"), media: Set(option(words, "media") == nil ? [.network] : list(words, "media")),
          agreement: option(words, "agreement"))
      }
    }
  }

  private var parties: [Party] {
    get throws {
      try [Party(name: "临沂日报社", aliases: ["临沂日报"], contact: "样本联系方式")]
        + written.values("party").map { words in
          try Party(
            name: words[0], aliases: TextSet(words.dropFirst().filter { $0 != "site" }), contact: "样本",
            kind: words.contains("site") ? .site : .unit)
        }
    }
  }

  private var editions: [SourceListEdition] {
    get throws {
      var lines = written.values("list")
      if lines.first?.first == "none" { return [] }
      if lines.isEmpty { lines = [["样本-2025", "excerpt", "临沂日报社=listed"]] }
      return try lines.map { words in
        SourceListEdition(
          label: words[0], inForceFrom: try day(words, "from") ?? zero, inForceUntil: try day(words, "until"),
          isComplete: words[1] == "complete",
          entries: try words.filter { $0.contains("=") }.map { text in
            let parts = text.split(separator: "=").map(String.init)
            let times = parts[1].split(separator: "@").map(String.init)
            return SourceListEntry(
              unit: parts[0], status: try RightsScene.named(times[0]),
              from: times.count > 1 ? try RightsScene.instant(times[1]) : zero,
              recorded: times.count > 2 ? try RightsScene.instant(times[2]) : nil)
          })
      }
    }
  }

  private var agreements: [Agreement] {
    get throws {
      var lines: [(words: [String], grants: [Grant])] = []
      for fact in written.facts where fact.key == "agreement" || fact.key == "grant" {
        let words = fact.value.split(separator: " ").map(String.init)
        if words.first == "none" { return [] }
        if fact.key == "agreement" {
          lines.append((words, []))
        } else {
          lines[lines.count - 1].grants.append(try grant(words))
        }
      }
      if lines.isEmpty, !written.question.hasPrefix("outbound") {
        lines = [(["A1", "inbound", "临沂日报社"], [try grant(["permit", "repost", "web,app", "duty", "attribute.with"])])]
      }
      return try lines.map { words, grants in
        let warrants: [Standing] = try list(words, "warrants")
        return try Agreement(
          id: words[0], party: words[2], direction: RightsScene.named(words[1]), validFrom: day(words, "from") ?? zero,
          validUntil: day(words, "until"), grants: grants, warrants: warrants.isEmpty ? [.staff] : warrants)
      }
    }
  }

  private func grant(_ words: [String]) throws -> Grant {
    var duties: [Duty] = []
    for (place, word) in words.enumerated() where word == "duty" {
      let parts = words[place + 1].split(separator: ".").map(String.init)
      duties.append(
        Duty(try RightsScene.named(parts[0]), try RightsScene.named(parts[1]), text: parts.count > 2 ? parts[2] : nil))
    }
    let edits: [EditClass] = try list(words, "edits")
    return Grant(
      try RightsScene.named(words[0]),
      acts: Set(try words[1].split(separator: ",").map { try RightsScene.named(String($0)) }),
      channels: Set(try words[2].split(separator: ",").map { try RightsScene.named(String($0)) }),
      edits: edits.isEmpty ? nil : Set(edits), sublicense: words.contains("sublicense"), duties: duties,
      items: ItemSelector(
        labels: option(words, "labels")?.split(separator: ",").map(String.init) ?? [],
        columns: try option(words, "columns").map { [try ColumnPath($0)] } ?? []),
      components: Set(try list(words, "components")), media: Set(try list(words, "media")),
      territory: texts(words, "territory"), except: texts(words, "except"), languages: texts(words, "languages"),
      accounts: texts(words, "accounts"), advertising: option(words, "ads").map { $0 == "yes" },
      from: try day(words, "from"), until: try day(words, "until"), days: option(words, "days").flatMap(Int.init),
      count: option(words, "count").flatMap(Int.init))
  }

  private var licences: [SiteLicence] {
    get throws {
      let lines = written.values("licence")
      if lines.isEmpty { return [try Sample.licence()] }
      return try lines.filter { $0.first != "none" }.map { words in
        let services: [SiteLicence.Service] = try list(words, "services")
        return try SiteLicence(
          number: words[0], services: services.isEmpty ? [.gathering] : Set(services),
          channels: Set(try list(words, "channels")),
          validFrom: day(words, "from") ?? zero, validUntil: day(words, "until"))
      }
    }
  }

  /// A house that has said why it does not ask by default, but for a case about one that does.
  private var policy: HousePolicy {
    var policy = HousePolicy()
    let words = written.values("policy").flatMap { $0 }
    if !words.contains("default") {
      policy.minorsNotAsked = "样本理由"
      policy.machinesNotAsked = "样本理由"
    }
    for word in words {
      if word == "advertisements" { policy.carriesAdvertising = true }
      if word == "no-advertisements" { policy.carriesAdvertising = false }
      if word == "english" { policy.language = "en" }
      if word == "minors" { policy.asksAboutMinors = true }
      if word == "machines" { policy.asksAboutMachines = true }
    }
    policy.machineUse = offer
    return policy
  }

  /// `offers trainAI=pay searchIndex=allow`.
  private var offer: MachineOffer? {
    guard let words = written.values("offers").last else { return nil }
    func choice(_ act: MachineAct) -> MachineOffer.Choice {
      words.compactMap { word in
        let parts = word.split(separator: "=").map(String.init)
        return parts.count == 2 && parts[0] == act.rawValue ? MachineOffer.Choice(rawValue: parts[1]) : nil
      }.last ?? .refuse
    }
    return MachineOffer(
      trainAI: choice(.trainAI), groundAI: choice(.groundAI), searchIndex: choice(.searchIndex),
      textMining: choice(.textMining), terms: "https://example.org/terms")
  }

  private var holds: [RightsHold] {
    get throws {
      try written.values("stop").enumerated().map { number, words in
        let scope: RightsHold.Scope =
          switch words[0] {
          case "origin": .origin(words[1])
          case "partner": .partner(words[1])
          case "text":
            .text(
              words[1] == "original"
                ? article.provenance.repost?.origin.snapshot.digest ?? article.revision.digest : article.revision.digest
            )
          default: .article(article.id)
          }
        return try RightsHold(
          id: "H\(number + 1)", scope: scope, reason: "样本投诉", claim: option(words, "claim"),
          from: day(words, "from") ?? zero,
          until: day(words, "until"))
      }
    }
  }

  private var breaches: [PartnerBreach] {
    get throws {
      try written.values("breach").enumerated().map { number, words in
        PartnerBreach(
          id: "B\(number + 1)", partner: words[0], kind: try RightsScene.named(words[1]),
          from: try day(words, "from") ?? zero,
          until: try day(words, "until"))
      }
    }
  }

  private var uses: [GrantUse] {
    get throws {
      try written.values("used").flatMap { words in
        try (0..<(Int(words[2]) ?? 0)).map { number in
          GrantUse(
            agreement: words[0], grant: Int(words[1]) ?? 0, article: ArticleID(Sample.uuid(UInt8(100 + number))),
            at: try day(words, "at") ?? zero)
        }
      }
    }
  }

  private var file: RightsFile {
    get throws {
      var file = RightsFile(article: article.id)
      for words in written.values("component") {
        var component = try Component(
          RightsScene.partName(words[1]), RightsScene.named(words[0]), isNew: words.contains("new"))
        component.minors = try option(words, "minors").map {
          $0 == "none" ? Minors.none : .involved(redacted: try RightsScene.named($0))
        }
        component.machine = try option(words, "machine").map { text in
          let marks = text.split(separator: ":").map(String.init)
          return text == "none"
            ? MachineOrigin.none
            : .made(visibleMark: try RightsScene.named(marks[0]), hiddenMark: try RightsScene.named(marks[1]))
        }
        component.ownBy = try option(words, "owned").map { try PersonID($0) }
        component.ownConfirmedBy = try option(words, "confirmed").map { try PersonID($0) }
        component.attestedBy = try option(words, "attested").map { try PersonID($0) }
        if let basis = words.firstIndex(of: "basis") {
          component.bases = try words[(basis + 1)...].map { try self.basis($0) }
        }
        file.components.append(component)
      }
      file.bylines = try written.values("byline").map { words in
        BylineFact(
          words[0], try RightsScene.named(words[1]), unit: option(words, "unit"), consent: option(words, "consent"))
      }
      file.ancestors = try written.values("ancestor").map { Ancestor($0[0], isCovered: try RightsScene.named($0[1])) }
      file.marks = try written.values("mark").map { RightsMark($0[0], isKept: try RightsScene.named($0[1])) }
      if let words = written.values("minors").last {
        file.minors = words[0] == "none" ? Minors.none : .involved(redacted: try RightsScene.named(words[0]))
      }
      if let words = written.values("machine").last {
        file.machine =
          words[0] == "none"
          ? MachineOrigin.none
          : .made(visibleMark: try RightsScene.named(words[0]), hiddenMark: try RightsScene.named(words[1]))
      }
      file.upstream = try written.values("upstream").last.map { try RightsScene.named($0[0]) }
      file.duties = try written.values("done").map { words in
        DutyRecord(
          agreement: words[0], act: try RightsScene.named(words[1]), isDone: words[2] == "yes", evidence: "样本记录",
          at: zero)
      }
      if let words = written.values("class").last {
        file.editClass = StatedEditClass(
          digest: words.contains("stale")
            ? article.provenance.repost?.origin.snapshot.digest ?? article.head : article.revision.digest,
          editClass: try RightsScene.named(words[0]), by: try PersonID("editor"),
          confirmedBy: try option(words, "confirmed").map { try PersonID($0) })
      }
      return file
    }
  }

  /// `own`, `consent:web:E4` (words alone), `cc:E4` (a name alone), `scoped:GRANTOR:repost:web:CN:E4:2027-06-30:yes` with
  /// `?` for what is not said, `licence:CC_BY_4.0:LICENSOR:own`, `death:1936`, `official`, `fact:confirmed`, `affairs:yes:no`, `quote:8`, `print:yes:no`.
  private func basis(_ text: String) throws -> Basis {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func part(_ number: Int) -> String? { number < parts.count && !parts[number].isEmpty ? parts[number] : nil }
    func edits(_ number: Int) throws -> [EditClass] {
      try (part(number) ?? "").split(separator: ",").map { try RightsScene.named(String($0)) }
    }
    switch parts[0] {
    case "own": return .own
    case "consent":
      return .consent(
        Basis.Consent(
          evidence: "样本同意书", channels: try part(1).map { [try RightsScene.named($0)] } ?? [], edits: try edits(2),
          until: try part(3).map { try RightsScene.instant($0) }, sublicense: part(4) == "sublicense"))
    case "cc": return .publicLicence(name: "CC BY 4.0", edits: try edits(1))
    case "scoped":
      func said<Name: RawRepresentable<String>>(_ number: Int) throws -> [Name]? {
        guard let text = part(number), text != "?" else { return nil }
        return try text.split(separator: ",").map { try RightsScene.named(String($0)) }
      }
      let term: ScopedConsent.Term? =
        switch part(6) {
        case nil, "?": nil
        case "none": .endless
        case let day?: .until(try RightsScene.instant(day))
        }
      let place: ScopedConsent.Territory? =
        switch part(4) {
        case nil, "?": nil
        case "everywhere": .everywhere
        case let codes?: .countries(codes.split(separator: ",").map(String.init))
        }
      return .scopedConsent(
        try ScopedConsent(
          grantor: part(1) ?? "样本", acts: said(2), channels: said(3), territory: place, edits: said(5),
          sublicense: ["yes": true, "no": false][part(7) ?? "?"], term: term, evidence: "样本来函",
          by: PersonID("editor"), at: zero))
    case "licence":
      return .licence(
        LicenceClaim(
          name: (part(1) ?? "").replacingOccurrences(of: "_", with: " ").replacingOccurrences(
            of: "https/", with: "https:/"),
          licensor: part(2),
          title: part(3).map { $0 == "own" ? .own : .chain($0) }, by: try PersonID("editor"), at: zero))
    case "death": return .publicDomain(.afterDeath(year: Int(parts[1]) ?? 0))
    case "published": return .publicDomain(.afterPublication(year: Int(parts[1]) ?? 0))
    case "official": return .officialText(evidence: "样本公文")
    case "fact":
      return .pureFact(
        Basis.PureFact(by: try PersonID("editor"), confirmedBy: try part(1).map { try PersonID($0) }, why: "只有时间地点"))
    case "affairs":
      return .currentAffairs(
        Basis.CurrentAffairs(
          firstOnNetwork: try RightsScene.named(parts[1]), isReserved: try RightsScene.named(parts[2]),
          looked: try part(3).map { try RightsScene.instant($0) }))
    case "quote": return .quotation(percent: Int(parts[1]) ?? 0, purpose: "评论")
    case "print":
      return .printStatutory(fromPrint: try RightsScene.named(parts[1]), isReserved: try RightsScene.named(parts[2]))
    default: throw RightsCase.Unreadable(text: text)
    }
  }
}
