import ArgumentParser
import Editorial
import Newsroom

/// Which newsroom, for what needs no login.
struct NewsroomOption: ParsableArguments {
  @Option(help: "The newsroom; otherwise CAIBIAN_NEWSROOM, the one you are logged in to, or the only one.")
  var newsroom: String?

  func find(_ context: Context, _ desk: Desk) async throws -> NewsroomID {
    if let typed = newsroom ?? context.environment.text("CAIBIAN_NEWSROOM") {
      guard let id = try? NewsroomID(stored: typed) else { throw InputFault.handle(typed, .newsroom) }
      return id
    }
    if let secret = try context.token() {
      // A token that has run out says nothing; the only newsroom may.
      if let session = try await Tokens(desk).holder(of: secret) { return session.newsroom }
    }
    let known = try await ReadOperation(desk).newsrooms().map(\.id)
    guard let only = known.first, known.count == 1 else {
      throw InputFault.newsroomNeeded(known: known.map(\.text))
    }
    return only
  }
}

extension Context {
  /// Whoever is logged in where a round is set going; `nil` where nobody is, or their token has run out.
  func caller(_ desk: Desk) async throws -> Session? {
    guard let secret = try token() else { return nil }
    return try await Tokens(desk).holder(of: secret)
  }
}
