package import Editorial
package import Newsroom

extension MemoryStore: People {
  public func person(_ id: PersonID, in newsroom: NewsroomID) -> Person? {
    people[Key(newsroom: newsroom, id: id)].map { standing($0, in: newsroom) }
  }

  public func everybody(in newsroom: NewsroomID) -> [Person] {
    people.filter { $0.key.newsroom == newsroom }.map { standing($0.value, in: newsroom) }
      .sorted { $0.id < $1.id }
  }

  public func save(
    _ saved: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) throws(StoreError) {
    let ids = Set(saved.map(\.id))
    let others = everybody(in: newsroom).filter { !ids.contains($0.id) }
    guard (others + saved).contains(where: \.administrates) else { throw .conflict }
    for person in saved { people[Key(newsroom: newsroom, id: person.id)] = person }
    for telling in tellings { tell(telling, in: newsroom) }
  }

  public func holder(ofToken digest: Digest, at time: Instant) -> TokenHolder? {
    guard let token = tokens[digest], token.kind != .invitation, lives(token, at: time), !isIdle(token, at: time),
      let person = people[Key(newsroom: token.newsroom, id: token.person)]
    else { return nil }
    return TokenHolder(
      person: standing(person, in: token.newsroom), newsroom: token.newsroom, expires: token.expires,
      lastUsed: lastUses[digest], idleSeconds: idleSeconds[digest],
      untold: untold(of: token.person, actingWith: digest, in: token.newsroom, at: time).count)
  }

  public func add(_ token: AccessToken) throws(StoreError) {
    let holder = Key(newsroom: token.newsroom, id: token.person)
    guard people[holder] != nil else { throw .defect("no such person") }
    guard leavers[holder] == nil else { throw .conflict }
    tokens[token.digest] = token
    if let issuer = token.issuer, issuer != token.person {
      note(.tokenIssued, of: token.person, in: token.newsroom, by: issuer, at: token.issued)
    }
  }

  public func used(token digest: Digest, in newsroom: NewsroomID, at time: Instant) {
    lastUses[digest] = max(lastUses[digest] ?? time, time)
  }

  public func tokens(of person: PersonID?, in newsroom: NewsroomID) -> [KnownToken] {
    tokens.values.filter { $0.newsroom == newsroom && (person == nil || $0.person == person) }
      .map { KnownToken(token: $0, lastUsed: lastUses[$0.digest], revoked: revoked[$0.digest]) }
      .sorted { ($1.token.issued, $1.token.digest.hex) < ($0.token.issued, $0.token.digest.hex) }
  }

  public func tell(
    of person: PersonID, actingWith digest: Digest, in newsroom: NewsroomID, at time: Instant
  ) -> [AccessToken] {
    let news = untold(of: person, actingWith: digest, in: newsroom, at: time)
    toldTokens.formUnion(news.map(\.digest))
    return news
  }

  public func end(
    _ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) throws(StoreError) {
    let key = Key(newsroom: newsroom, id: person)
    guard let known = people[key] else { throw .defect("no such person") }
    try save([known.without(roles: Set(known.grants))], in: newsroom, by: actor, at: time, telling: tellings)
    leavers[key] = time
    for token in tokens.values where token.person == person && token.newsroom == newsroom {
      if revoked[token.digest] == nil { revoked[token.digest] = time }
    }
    for one in delegated[newsroom] ?? [] where [one.giver, one.delegate].contains(person) {
      _ = withdraw(delegation: one.number, in: newsroom, by: actor, at: time, telling: [])
    }
    for article in leases(of: person, in: newsroom, at: time) {
      guard let last = lease(on: article, in: newsroom) else { continue }
      leases[Key(newsroom: newsroom, id: article), default: []].append(
        EditLease(
          article: article, fence: last.fence + 1, person: person, kind: last.kind, place: last.place,
          since: last.since, until: time, reason: last.reason))
    }
    note(.left, of: person, in: newsroom, by: actor, at: time)
  }

  public func readmit(_ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant) {
    guard leavers.removeValue(forKey: Key(newsroom: newsroom, id: person)) != nil else { return }
    note(.returned, of: person, in: newsroom, by: actor, at: time)
  }

  public func handOvers(in newsroom: NewsroomID) -> [HandedOver] { handedOver[newsroom] ?? [] }

  public func handOver(_ given: [HandedOver], in newsroom: NewsroomID) {
    handedOver[newsroom, default: []] += given
  }

  public func left(in newsroom: NewsroomID) -> [PersonID: Instant] {
    Dictionary(uniqueKeysWithValues: leavers.filter { $0.key.newsroom == newsroom }.map { ($0.key.id, $0.value) })
  }

  public func events(of person: PersonID, in newsroom: NewsroomID) -> [PersonEvent] {
    personEvents.filter { $0.newsroom == newsroom && $0.event.person == person }.map(\.event)
  }

  public func revoke(
    tokensOf person: PersonID, in newsroom: NewsroomID, only digest: Digest?, by actor: PersonID, at time: Instant
  ) -> Int {
    let mine = tokens.values.filter { token in
      token.person == person && token.newsroom == newsroom && (digest == nil || digest == token.digest)
        && revoked[token.digest] == nil && time < token.expires
    }
    for token in mine { revoked[token.digest] = time }
    if actor != person, !mine.isEmpty { note(.tokensRevoked, of: person, in: newsroom, by: actor, at: time) }
    return mine.count
  }

  /// Whether nobody has used a session for too long.
  private func isIdle(_ token: AccessToken, at time: Instant) -> Bool {
    guard let limit = idleSeconds[token.digest] else { return false }
    return (lastUses[token.digest] ?? token.issued).advanced(bySeconds: Int64(limit)) <= time
  }

  func lives(_ token: AccessToken, at time: Instant) -> Bool {
    time < token.expires && revoked[token.digest].map { time < $0 } ?? true
  }

  private func untold(
    of person: PersonID, actingWith digest: Digest, in newsroom: NewsroomID, at time: Instant
  ) -> [AccessToken] {
    tokens.values.filter { token in
      token.newsroom == newsroom && token.person == person && token.kind == .token
        && token.issuer.map { $0 != person } ?? false
        && !toldTokens.contains(token.digest) && token.digest != digest && lives(token, at: time)
    }.sorted { $0.issued < $1.issued }
  }

  func note(
    _ kind: PersonEvent.Kind, of person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) {
    personEvents.append((newsroom, PersonEvent(kind, of: person, by: actor, at: time)))
  }
}
