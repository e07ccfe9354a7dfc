import Editorial

extension ActOnClaim {
  /// The claims that are open, are about `article`, and whose number begins so: with 4 digits or more.
  func open(beginning typed: String, on article: Article) async throws(NewsroomError) -> [ClaimID] {
    let digits = typed.lowercased().filter { !$0.isWhitespace }
    guard digits.utf8.count >= 4, digits.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == "-") }) else { return [] }
    let found = try await asking { () async throws(StoreError) in
      try await desk.claims.claims(beginning: digits, in: article.newsroom, limit: 5)
    }
    var open: [ClaimID] = []
    for claim in found where claim.isOpen {
      if try await subjects(of: claim).contains(where: { $0.id == article.id }) { open.append(claim.id) }
    }
    return open
  }
}
