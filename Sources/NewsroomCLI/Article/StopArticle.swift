import ArgumentParser
import Editorial

struct SpikeArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "spike", abstract: "Drop a story that is not live 毙稿.",
    discussion: """
      Example:
        caibian article spike 3f2a --reason 重复报道
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .spike(reason: reason) }
  }
}

struct ReviveArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revive", abstract: "Make a spiked story a draft again 恢复.",
    discussion: """
      Examples:
        caibian article revive 3f2a --reason 有新进展
        caibian article revive 3f2a --reason 有新进展 --column 梧桐
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @Option(help: "The column in which it goes on; needed where its own is gone.")
  var column: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, room in
      .revive(reason: reason, column: try column.map { try room.settings.find(column: $0) })
    }
  }
}

struct HoldArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Stop every use until it is released 压稿.",
    discussion: """
      Example:
        caibian article hold 3f2a --reason 等待核实
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .hold(reason: reason) }
  }
}

struct ReleaseArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Take back a hold 放行.",
    discussion: """
      What goes out by that, now or at its time, is said at once.

      Example:
        caibian article release 3f2a --reason 已核实
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Why; it stays in the article's history.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named, more: { try await context.goingOut($0, in: $1) }) { _, _ in
      .release(reason: reason)
    }
  }
}
