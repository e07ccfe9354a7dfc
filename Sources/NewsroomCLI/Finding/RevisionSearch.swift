import Editorial
import Newsroom

extension Room {
  /// Every revision of an article, the first first.
  func revisions(of article: Article) async throws -> [Revision] {
    try await ReadArticle(desk).revisions(of: article.id, by: session)
  }

  /// The revision of that number, or whose digest begins so.
  func revision(_ typed: String, of article: Article) async throws -> Revision {
    let revisions = try await revisions(of: article)
    if let number = Int(typed), typed.count < 8 {
      guard let found = revisions.first(where: { $0.number == number }) else {
        throw InputFault.noSuchRevision(typed, newest: article.revision.number)
      }
      return found
    }
    return try Self.only(revisions, digest: typed)
  }

  /// The digest that somebody read on a screen: whole, or its first eight digits or more.
  func digest(_ typed: String, of article: Article) async throws -> Digest {
    try await revision(digest: typed, of: article).digest
  }

  /// The revision with that digest, typed whole or by its first eight digits or more.
  func revision(digest typed: String, of article: Article) async throws -> Revision {
    try Self.only([article.revision] + (try await revisions(of: article)), digest: typed)
  }

  private static func only(_ revisions: [Revision], digest typed: String) throws(InputFault) -> Revision {
    let wanted = typed.lowercased()
    guard wanted.count >= 8, wanted.allSatisfy(\.isHexDigit) else { throw .shortDigest(typed) }
    guard let found = revisions.first(where: { $0.digest.hex.hasPrefix(wanted) }) else { throw .noSuchDigest(typed) }
    return found
  }
}
