import ArgumentParser
import Editorial
import FoundationEssentials
import Newsroom

struct ExplainDecision: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "A decision that was kept, with every finding 结论说明.",
    discussion: """
      Publishing keeps the decision it rests on. It is named by its own whole id, or by the article.

      Examples:
        caibian rights explain 3f2a
        caibian rights explain 7d0c1f6e-0000-4000-8000-000000000000
      """)

  @Argument(help: "The decision's whole id, or an article's id or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let stored = try await room.decision(id)
    context.answer(DecisionAnswer(stored.decision, id: stored.id, context.words)) {
      DecisionScreen(stored.decision, id: stored.id, room, context).text
    }
  }
}

extension Room {
  /// The decision with this whole id, or the one that let an article be published.
  func decision(_ typed: String) async throws -> StoredDecision {
    if let uuid = UUID(uuidString: typed),
      let stored = try await ReadRights(desk).decision(DecisionID(uuid), by: session)
    {
      return stored
    }
    let article = try await article(typed)
    var kept = article.live?.decision
    if kept == nil, article.withdrawal != nil {
      // What let it pass is asked about just when it is gone.
      kept = try await ReadArticle(desk).history(of: article.id, by: session).compactMap { link in
        if case .published(_, let decision, _) = link.event { decision } else { nil }
      }.last
    }
    guard let kept, let stored = try await ReadRights(desk).decision(kept, by: session) else {
      throw InputFault.noSuchDecision(typed)
    }
    return stored
  }
}
