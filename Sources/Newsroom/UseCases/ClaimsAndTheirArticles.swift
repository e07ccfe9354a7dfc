public import Editorial

extension ActOnClaim {
  /// The clocks by which the newsroom answers claims.
  public func policy(by session: Session) async throws(NewsroomError) -> HousePolicy {
    try await desk.permit(.settings, for: .readPolicy, to: session)
    return try await policy(session.newsroom)
  }

  /// The claim whose id begins with `typed`.
  package func claim(_ typed: String, in newsroom: NewsroomID) async throws(NewsroomError) -> Claim {
    let wanted = try TypedDigits(typed, else: .noSuchClaim(typed)).text
    let found = try await asking { () async throws(StoreError) in
      try await desk.claims.claims(beginning: wanted, in: newsroom, limit: 5)
    }
    guard let first = found.first else { throw .noSuchClaim(typed) }
    guard found.count == 1 else { throw .ambiguous(typed, candidates: found.map { $0.id.description }) }
    return first
  }

  package func policy(_ newsroom: NewsroomID) async throws(NewsroomError) -> HousePolicy {
    try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: [])
    }.policy
  }

  /// Every article that the claim is about: those named, or everything that came from the first carrier.
  func subjects(of claim: Claim) async throws(NewsroomError) -> [Article] {
    switch claim.subject {
    case .articles(let ids):
      return try await asking { () async throws(StoreError) in
        try await desk.dependents.articles(ids, in: claim.newsroom)
      }
    case .origin(let unit):
      let book = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: claim.newsroom, naming: [unit])
      }
      let names = TextSet([unit] + book.parties.flatMap { [$0.name] + $0.aliases })
      return try await asking { () async throws(StoreError) in
        let ids = try await desk.dependents.articles(restingOn: names, in: claim.newsroom)
        return try await desk.dependents.articles(ids, in: claim.newsroom)
      }
    }
  }
}
