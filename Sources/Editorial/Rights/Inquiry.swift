/// One question being answered: the facts, and each rule's reading of them, collected as they are asked.
struct Inquiry {
  let question: RightsQuestion
  let matter: Matter
  let book: RightsBook
  let asOf: Instant
  let file: RightsFile?
  let edition: SourceListEdition?
  /// The edition of the rules themselves.
  let rules: PolicyEdition
  /// The parts that the file describes, and the pictures printed with the text.
  let parts: [StoryPart]
  /// Whether the words are asked about: not where the question is about another part alone.
  let asksText: Bool
  var findings: [Finding] = []
  var duties: [Duty] = []
  /// Whether a wrong use would infringe somebody else's rights (R25).
  var isExposed = false

  init(
    question: RightsQuestion, matter: Matter, book: RightsBook, asOf: Instant,
    under rules: PolicyEdition = PolicyEdition(number: RightsDecision.policyEdition)
  ) {
    self.question = question
    self.matter = matter
    self.book = book
    self.asOf = asOf
    let file = book.index.files[matter.article.id]?.inForce(at: asOf)
    self.file = file
    self.rules = rules
    edition = book.edition(at: asOf)
    let all = matter.parts(in: file, under: rules)
    let asked = question.detail?.part
    let parts = asked.map { name in all.filter { $0.component.isCalled(name) } } ?? all
    self.parts = parts
    asksText =
      asked.map { name in name.isExactly(ComponentKind.text.rawValue) || parts.contains { $0.component.kind == .text } }
      ?? true
    findings.reserveCapacity(40)
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Adds a duty once.
  mutating func owe(_ duty: Duty) {
    if !duties.contains(duty) { duties.append(duty) }
  }

  /// Asks every rule that the question concerns.
  mutating func ask() {
    askStops()
    switch question {
    case .inbound(let channel, let territory, let detail):
      askLicence(channel)
      switch matter.provenance {
      case .own(let label, _): askOwn(label, channel, territory, detail)
      case .submission(let id, let label, _):
        if asksText { add(Finding(.r15, .basisHolds, .yes, effect: .allow, evidence: [StoryPart.submission(id)])) }
        askOwn(label, channel, territory, detail)
      case .repost(let repost): askRepost(repost, channel, territory)
      }
    case .outbound(let partner, let act, let channel, let edit, let territory, _):
      askOutbound(partner, act, channel, edit ?? .verbatim, territory)
    }
    askProtection()
  }

  private mutating func askOwn(_ label: String, _ channel: Channel, _ territory: String?, _ detail: UseDetail?) {
    askOwnLabel(label, at: asOf)
    let use = use(detail?.act ?? .repost, channel, detail?.edit ?? .verbatim, territory, label: label)
    for part in parts where rules.asksEveryPart || part.isDescribed {
      askBasis(
        BasisInquiry(
          component: part.component, kind: part.component.kind, licensor: licensor(of: part), use: use,
          given: given(part), contradictsOwn: namesAnother(part), picture: part.picture))
    }
  }

  /// Whether a label makes a story ours (R30): in the table, and resting on an agreement that is alive.
  @discardableResult
  mutating func askOwnLabel(_ label: String, at instant: Instant) -> OwnSource? {
    let own = book.ownSources.first { $0.label == label && $0.isValid(at: instant) }
    add(.blocking(.r30, .ownLabel, own == nil ? .no : .yes, [label]))
    if let agreement = own?.agreement {
      let isAlive = book.index.agreements[agreement].map { $0.isInForce(at: instant) }
      add(.blocking(.r30, .ownLabelAgreed, Truth(isAlive), [agreement]))
    }
    return own
  }

  func use(
    _ act: UseAct, _ channel: Channel, _ edit: EditClass, _ territory: String?, label: String?
  ) -> Use {
    let detail = question.detail
    // What stands beside it on a partner's pages we do not know.
    let usual = question.isAboutLive ? nil : book.policy.carriesAdvertising
    return Use(
      act: act, channel: channel, edit: edit, territory: Territory(stored: territory ?? book.policy.territory),
      account: detail?.account, language: detail?.language ?? book.policy.language ?? HousePolicy.usualLanguage,
      carriesAdvertising: detail?.carriesAdvertising ?? usual, article: matter.article.id,
      label: label, column: matter.article.column, published: matter.article.live?.firstPublished, at: asOf)
  }

  /// The digest of everything the answer rests on. Of the book only what is filed under the names in question counts,
  /// so that the same facts give the same digest however much of the book was loaded.
  var inputs: Digest {
    var names = Matter.names(of: matter.article)
    if case .outbound(let partner, _, _, _, _, _) = question { names.insert(partner) }
    for label in book.ownSources.compactMap(\.agreement) {
      if let party = book.index.agreements[label]?.party { names.insert(party) }
    }
    for name in names { names.insert(book.legalName(of: name)) }
    var fields: [String?] = [question.canonical, matter.digest.hex, book.index.general.hex]
    for name in names.sorted() {
      fields.append(name)
      fields.append(book.index.digests[name]?.hex)
      guard !book.uses.isEmpty else { continue }
      for terms in book.index.terms[name] ?? [] {
        // How many others used it counts; that this very article did changes nothing.
        let uses = (book.index.uses[terms.agreement.id] ?? []).filter {
          $0.article != matter.article.id && $0.at <= asOf
        }
        if !uses.isEmpty { fields.append("\(terms.agreement.id)|\(uses.map { "\($0.grant)" }.joined(separator: ","))") }
      }
    }
    fields.append("\(asOf.microseconds)")
    fields.append("\(rules.number)")
    return Canonical.digest(fields)
  }
}
