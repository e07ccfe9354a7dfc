import ArgumentParser
import Editorial
import Newsroom

struct AuditGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Prove what is kept 审计.",
    discussion: """
      Example:
        caibian audit verify --all
      """,
    subcommands: [VerifyAll.self])
}

struct VerifyAll: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove that histories are whole and give what is stored 核验.",
    discussion: """
      Examples:
        caibian audit verify 3f2a
        caibian audit verify --all
      """)

  @Argument(help: "Articles, by their ids or first digits.")
  var ids: [String] = []

  @Flag(help: "Every article of the newsroom.")
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard ids.isEmpty == all else { throw ValidationError("Give the ids of articles, or --all.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    var articles: [Article] = []
    for id in ids { articles.append(try await room.article(id)) }
    if all {
      articles = try await room.desk.lists.rows(
        in: room.newsroom, stages: Set(Stage.allCases), limit: 10_000_000)
    }
    try await Audit(room, context).verify(articles)
  }
}

/// Verifies histories and reports on each that does not hold.
struct Audit {
  struct Answer: Encodable {
    struct Fault: Encodable {
      let id: String
      let message: String
    }

    let articles: Int
    let events: Int
    let faults: [Fault]
  }

  private let room: Room
  private let context: Context

  init(_ room: Room, _ context: Context) {
    self.room = room
    self.context = context
  }

  func verify(_ articles: [Article]) async throws {
    let words = context.words
    var events = 0
    var faults: [Answer.Fault] = []
    for article in articles {
      do {
        events += try await VerifyHistory(room.desk)(article.id, in: room.newsroom)
      } catch let error {
        guard case .damaged(let fault) = error else { throw error }
        faults.append(Answer.Fault(id: article.id.description, message: words.sentence(fault)))
      }
    }
    let answer = Answer(articles: articles.count, events: events, faults: faults)
    context.answer(answer) {
      let good = words.say(
        "核验 \(articles.count) 篇、\(events) 条记录。", "\(articles.count) articles with \(events) events were checked.")
      return ([good] + faults.map { context.style.bad("✗ \($0.id.prefix(8))  \($0.message)") }).joined(separator: "\n")
    }
    if !faults.isEmpty { throw InputFault.historyDamaged(count: faults.count) }
  }
}
