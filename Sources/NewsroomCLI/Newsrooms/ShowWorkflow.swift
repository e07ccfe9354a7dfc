import ArgumentParser
import Editorial
import Newsroom

struct ShowWorkflow: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "workflow", abstract: "Every action: when, by whom, and what it needs 流程.",
    discussion: """
      The same table that decides. It needs no login and no database.

      Examples:
        caibian newsroom workflow
        caibian newsroom workflow --markdown > workflow.md
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let action: String
      let from: [String]
      /// The stage it leads to; left out where the stage stays or depends on the sign-offs.
      let to: String?
      let by: [String]
      let needs: [String]
    }

    let actions: [Row]

    init() {
      actions = Action.allCases.map { action in
        var target: String?
        if case .stage(let stage) = action.rule.to { target = stage.rawValue }
        return Row(
          action: action.rawValue, from: action.rule.from.map(\.rawValue), to: target,
          by: action.rule.by.map(\.rawValue), needs: action.rule.needs.map(\.rawValue))
      }
    }
  }

  @Flag(help: "As a Markdown document in both languages.")
  var markdown = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let screen = WorkflowScreen(words: context.words)
    context.answer(Answer()) {
      if markdown { return String(WorkflowDocument.text.dropLast()) }
      return screen.rows.map { row in
        let labels = zip(screen.header.dropFirst(), row.dropFirst()).filter { !$0.1.isEmpty }
        return
          ([context.style.strong(row[0])]
          + labels.map { label, text in
            Wrapping.wrap("  \(context.style.faint(label))  \(text)", for: context.terminal)
          })
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}
