import ArgumentParser
import Editorial
import Newsroom

struct SubmitArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Submit for review 送审.",
    discussion: """
      Example:
        caibian article submit 3f2a
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .submit }
    let room = try await context.room()
    try await context.remark(copiesOf: try await room.id(id), room)
  }
}

struct SendBackArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "send-back", abstract: "Send back for changes 退改.",
    discussion: """
      Example:
        caibian article send-back 3f2a --reason 数字与原文不符
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "What is to be changed; its author reads it.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { _, _ in .sendBack(reason: reason) }
  }
}

struct PassArticle: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "pass", abstract: "Editing is done: pass to review 编辑完成.",
    discussion: """
      Findings of the mechanical proof are mended in the text, or settled one by one by their code.

      Examples:
        caibian article pass 3f2a
        caibian article pass 3f2a --editor sample-editor --settle unbalanced:3
        caibian article pass 3f2a --settle 不成对:3
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The responsible editor; otherwise the one already named, else you.")
  var editor: String?

  @Option(parsing: .upToNextOption, help: "The codes of findings that stand as they are.")
  var settle: [String] = []

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.act(on: id, named: named) { article, room in
      let named = try await editor.asyncMap { try await room.person($0) }
      return .pass(
        responsibleEditor: named ?? (article.responsibleEditor == nil ? room.session.person : nil),
        settled: TextSet(settle.map { Words.proofCode(typed: $0) }))
    }
  }
}
