package import Editorial
package import Newsroom

extension MemoryStore: RightsBooks {
  public func book(of newsroom: NewsroomID, naming names: TextSet, knownAt: Instant?) -> RightsBook {
    let known = newest(in: newsroom, knownAt: knownAt)
    func filed(under names: TextSet) -> [RightsRecord] {
      known.filter { $0.kind.isGeneral || !names.isDisjoint(with: TextSet($0.names)) }
    }
    var wanted = names
    for record in filed(under: names) {
      if case .party(let party) = record { wanted.formUnion([party.name] + party.aliases) }
    }
    wanted.formUnion(wanted.flatMap(Party.variants))
    wanted.formUnion(filed(under: []).agreementsNamed.map(RightsRecord.name(ofAgreement:)))
    for record in filed(under: wanted) {
      if case .agreement(let agreement) = record { wanted.insert(RightsRecord.name(ofUsesUnder: agreement.id)) }
    }
    return RightsBook(filed(under: wanted))
  }

  public func records(of kinds: Set<RightsRecord.Kind>, in newsroom: NewsroomID) -> [RightsRecord] {
    newest(in: newsroom, knownAt: nil).filter { kinds.contains($0.kind) }
  }

  public func save(
    _ records: [RightsRecord], in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) throws(StoreError) {
    guard editions[newsroom] != nil else { throw .defect("no such newsroom") }
    record(records, in: newsroom, by: .person(actor), at: time)
  }

  func record(_ records: [RightsRecord], in newsroom: NewsroomID, by actor: Actor, at time: Instant) {
    for record in records {
      let place = Key(newsroom: newsroom, id: RecordPlace(kind: record.kind, key: record.key))
      let earlier = rightsRecords[place] ?? []
      guard earlier.last?.record != record else { continue }
      if earlier.isEmpty { rightsOrder.append(place) }
      rightsRecords[place, default: []].append(
        RightsRevision(number: earlier.count + 1, record: record, by: actor, at: time))
    }
  }

  public func revisions(of kind: RightsRecord.Kind, _ key: String, in newsroom: NewsroomID) -> [RightsRevision] {
    rightsRecords[Key(newsroom: newsroom, id: RecordPlace(kind: kind, key: key))] ?? []
  }

  public func wasSaved(since moment: Instant, in newsroom: NewsroomID) -> Bool {
    rightsRecords.contains { place, revisions in
      place.newsroom == newsroom && revisions.contains { moment <= $0.at }
    }
  }

  public func decision(_ id: DecisionID, in newsroom: NewsroomID) -> StoredDecision? {
    decisions[Key(newsroom: newsroom, id: id)]
  }

  public func decisions(on article: ArticleID, in newsroom: NewsroomID) -> [StoredDecision] {
    decisions.filter { $0.key.newsroom == newsroom && $0.value.decision.article == article }.map(\.value)
      .sorted { ($0.at, $0.id.description) < ($1.at, $1.id.description) }
  }

  private func newest(in newsroom: NewsroomID, knownAt: Instant?) -> [RightsRecord] {
    rightsOrder.filter { $0.newsroom == newsroom }.compactMap { place in
      rightsRecords[place]?.last { revision in knownAt.map { revision.at <= $0 } ?? true }?.record
    }
  }
}

struct RecordPlace: Hashable, Sendable {
  let kind: RightsRecord.Kind
  let key: String
}

extension [RightsRecord] {
  /// The agreements on which own labels rest.
  fileprivate var agreementsNamed: [String] {
    compactMap { record in
      if case .ownSource(let own) = record { own.agreement } else { nil }
    }
  }
}
