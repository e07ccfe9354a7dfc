import ArgumentParser
import Editorial
import Newsroom

struct RelateArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "relate", abstract: "Put an article into topics, and name related articles 关联.",
    discussion: """
      What is given takes the place of what was there; what is not given stays. Readers are shown those related \
      articles that are live, in this order; what is on hold or withdrawn vanishes from every page at once.

      Examples:
        caibian article relate 3f2a --topic chunchabei-2026
        caibian article relate 3f2a --related 9b1c 77d0
        caibian article relate 3f2a --no-related
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(parsing: .upToNextOption, help: "The codes of its topics.")
  var topic: [String] = []

  @Option(parsing: .upToNextOption, help: "The ids of related articles, in their order.")
  var related: [String] = []

  @Flag(help: "It belongs to no topic.")
  var noTopic = false

  @Flag(help: "It names no related articles.")
  var noRelated = false

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !noTopic || topic.isEmpty, !noRelated || related.isEmpty else {
      throw ValidationError("--no-topic and --no-related take the place of --topic and --related.")
    }
    guard noTopic || noRelated || !topic.isEmpty || !related.isEmpty else {
      throw ValidationError("Give --topic or --related, or --no-topic or --no-related.")
    }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let before = try await room.article(id)
    var relations = Relations()
    if noTopic || !topic.isEmpty { relations.topics = try topic.map { try context.topic($0) } }
    if noRelated || !related.isEmpty {
      var others: [ArticleID] = []
      for typed in related { others.append(try await room.id(typed)) }
      relations.related = others
    }
    let isLeft = before.live == nil || noDispatch
    let pages = try await context.pages(site, of: room.newsroom, room.desk, isLeft: isLeft)
    let after = try await room.act(.relate(relations), on: before, request: named.request)
    try await context.show(pages, after, before, .relate, room)
  }
}
