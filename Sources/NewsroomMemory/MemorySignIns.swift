package import Editorial
package import Newsroom

extension MemoryStore: SignIns {
  public func invite(_ invitation: AccessToken) throws(StoreError) {
    let (newsroom, person) = (invitation.newsroom, invitation.person)
    guard leavers[Key(newsroom: newsroom, id: person)] == nil else { throw .conflict }
    end([.invitation], of: person, in: newsroom, at: invitation.issued)
    tokens[invitation.digest] = invitation
    note(.invited, of: person, in: newsroom, by: invitation.issuer ?? person, at: invitation.issued)
  }

  public func invitation(_ digest: Digest, at time: Instant) -> Invitation? {
    guard let token = tokens[digest], token.kind == .invitation, lives(token, at: time),
      let person = people[Key(newsroom: token.newsroom, id: token.person)]
    else { return nil }
    return Invitation(newsroom: token.newsroom, person: person.id, name: person.name, expires: token.expires)
  }

  public func choose(_ password: KeptPassword, of person: PersonID, in newsroom: NewsroomID, at time: Instant)
    throws(StoreError)
  {
    passwords[Key(newsroom: newsroom, id: person)] = password
    end([.invitation, .session], of: person, in: newsroom, at: time)
    note(.passwordSet, of: person, in: newsroom, by: person, at: time)
  }

  public func salting(of person: PersonID, in newsroom: NewsroomID) -> PasswordSalting? {
    passwords[Key(newsroom: newsroom, id: person)]?.salting
  }

  public func closed(to trying: SignInTry, in newsroom: NewsroomID, at time: Instant) -> Instant? {
    guard let run = lastRun(of: trying, in: newsroom), run.tries >= trying.most else { return nil }
    let until = run.last.advanced(bySeconds: Int64(trying.pauseSeconds))
    return until > time ? until : nil
  }

  public func open(
    _ session: SessionWish, for trying: SignInTry, showing key: [UInt8], in newsroom: NewsroomID, at time: Instant
  ) -> Instant? {
    let holder = Key(newsroom: newsroom, id: trying.person)
    guard closed(to: trying, in: newsroom, at: time) == nil else { return nil }
    guard people[holder] != nil, leavers[holder] == nil, passwords[holder]?.verifier == Digest(of: key) else {
      count(trying, in: newsroom, at: time)
      return nil
    }
    let expires = time.advanced(bySeconds: Int64(session.lifeSeconds))
    tokens[session.digest] = AccessToken(
      digest: session.digest, person: trying.person, newsroom: newsroom, issued: time, expires: expires,
      issuer: trying.person, kind: .session)
    idleSeconds[session.digest] = session.idleSeconds
    return expires
  }

  public func failures(in newsroom: NewsroomID, limit: Int) -> [SignInFailure] {
    Array((signInFailures[newsroom] ?? []).sorted { $0.last > $1.last }.prefix(limit))
  }

  /// Whoever is tried, where there is such a person.
  private func known(_ trying: SignInTry, in newsroom: NewsroomID) -> PersonID? {
    people[Key(newsroom: newsroom, id: trying.person)]?.id
  }

  private func lastRun(of trying: SignInTry, in newsroom: NewsroomID) -> SignInFailure? {
    let person = known(trying, in: newsroom)
    return (signInFailures[newsroom] ?? []).last { $0.person == person && $0.network == trying.network.text }
  }

  private func count(_ trying: SignInTry, in newsroom: NewsroomID, at time: Instant) {
    var runs = signInFailures[newsroom] ?? []
    let last = lastRun(of: trying, in: newsroom)
    if let last, last.tries < trying.most, last.last.advanced(bySeconds: Int64(trying.pauseSeconds)) > time,
      let place = runs.lastIndex(of: last)
    {
      runs[place] = SignInFailure(
        person: last.person, network: last.network, begun: last.begun, last: max(last.last, time),
        tries: last.tries + 1)
    } else {
      runs.append(
        SignInFailure(
          person: known(trying, in: newsroom), network: trying.network.text, begun: time, last: time, tries: 1))
    }
    signInFailures[newsroom] = runs
  }

  private func end(_ kinds: Set<AccessToken.Kind>, of person: PersonID, in newsroom: NewsroomID, at time: Instant) {
    for token in tokens.values
    where token.newsroom == newsroom && token.person == person && kinds.contains(token.kind) && lives(token, at: time) {
      revoked[token.digest] = time
    }
  }
}
