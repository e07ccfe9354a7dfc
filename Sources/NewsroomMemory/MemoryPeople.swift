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

  public func save(_ saved: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant) {
    for person in saved { people[Key(newsroom: newsroom, id: person.id)] = person }
  }

  public func holder(ofToken digest: Digest, at time: Instant) -> TokenHolder? {
    guard let token = tokens[digest], revoked[digest].map({ time < $0 }) ?? true, time < token.expires,
      let person = people[Key(newsroom: token.newsroom, id: token.person)]
    else { return nil }
    return TokenHolder(person: standing(person, in: token.newsroom), newsroom: token.newsroom, expires: token.expires)
  }

  public func add(_ token: AccessToken) throws(StoreError) {
    guard people[Key(newsroom: token.newsroom, id: token.person)] != nil else { throw .defect("no such person") }
    tokens[token.digest] = token
  }

  public func revoke(tokensOf person: PersonID, in newsroom: NewsroomID, only digest: Digest?, at time: Instant) -> Int
  {
    let mine = tokens.values.filter { token in
      token.person == person && token.newsroom == newsroom && (digest == nil || digest == token.digest)
        && revoked[token.digest] == nil && time < token.expires
    }
    for token in mine { revoked[token.digest] = time }
    return mine.count
  }
}
