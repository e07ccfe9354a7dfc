import ArgumentParser
import Editorial
import Newsroom

struct WatchArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Be told of everything that happens to an article 关注.",
    discussion: """
      Examples:
        caibian article watch 3f2a
        caibian inbox --unread
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws { try await context.watch(id, isOn: true) }
}

struct UnwatchArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "unwatch", abstract: "Be told no more of an article than concerns you 取消关注.",
    discussion: """
      Example:
        caibian article unwatch 3f2a
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws { try await context.watch(id, isOn: false) }
}

extension Context {
  fileprivate func watch(_ typed: String, isOn: Bool) async throws {
    let room = try await room()
    let article = try await room.article(typed)
    try await Inbox(room.desk).watch(article.id, isOn: isOn, by: room.session)
    answer(DoneAnswer(done: isOn ? "watched" : "unwatched")) {
      isOn ? words.say("已关注。", "You will be told.") : words.say("不再关注。", "You will be told no more.")
    }
  }
}
