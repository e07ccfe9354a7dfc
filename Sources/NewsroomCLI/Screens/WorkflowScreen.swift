import Editorial
import Newsroom

/// The workflow, computed from its table: for people at a terminal, and as the document `docs/workflow.md`.
struct WorkflowScreen {
  let words: Words

  /// One row an action: its name, from, to, by whom, and what it needs.
  var rows: [[String]] {
    Action.allCases.map { action in
      let rule = action.rule
      return [
        named(words.name(action), action.rawValue), rule.from.map { words.name($0) }.joined(separator: "/"),
        words.name(rule.to), several(rule.by.map { words.name($0) }), several(rule.needs.map { words.name($0) }),
      ]
    }
  }

  var header: [String] {
    [
      words.say("动作", "action"), words.say("从", "from"), words.say("到", "to"), words.say("由谁", "by"),
      words.say("须有", "needs"),
    ]
  }

  /// The name, and what scripts call it where that differs.
  private func named(_ name: String, _ code: String) -> String { name == code ? name : "\(name) (\(code))" }

  /// Names that may hold commas themselves.
  private func several(_ names: [String]) -> String { names.joined(separator: words.say("；", "; ")) }

  /// A state diagram in the notation of Mermaid, of the actions that change the stage.
  var diagram: String {
    var lines = ["stateDiagram-v2", "  [*] --> \(Stage.draft.rawValue)"]
    for stage in Stage.allCases {
      lines.append("  \(stage.rawValue): \(words.name(stage))")
      for action in Action.allCases where action.rule.from.contains(stage) {
        let target: Stage? =
          switch action.rule.to {
          case .stage(let target): target
          case .onceSigned: .approved
          case .reopened: stage == .approved && action == .edit ? .review : nil
          case .unchanged: nil
          }
        if let target { lines.append("  \(stage.rawValue) --> \(target.rawValue): \(words.name(action))") }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What becomes of each thing that people count on, an action a row; actions that keep everything are left out.
  var fates: [[String]] {
    Action.allCases.filter { action in CountedOn.allCases.contains { action.fates(of: $0) != [.kept] } }.map { action in
      [named(words.name(action), action.rawValue)]
        + CountedOn.allCases.map { thing in
          several(action.fates(of: thing), of: thing)
        }
    }
  }

  /// The same by what happens otherwise, and who is told of that itself.
  var turns: [[String]] {
    RulesTurn.allCases.map { turn in
      [words.name(turn)] + CountedOn.allCases.map { several(turn.fates(of: $0), of: $0) } + [Self.mark(turn.told)]
    }
  }

  /// What may become of a thing, and by a letter who is told so.
  private func several(_ fates: [Fate], of thing: CountedOn) -> String {
    fates.map { fate in
      let told = fate.told(of: thing)
      return words.name(fate) + (told.isEmpty ? "" : " \(Self.mark(told))")
    }.joined(separator: words.say(" 或 ", " or "))
  }

  /// All the circles of people who are told of something, in the order of the tables.
  private static let circles: [[Concerned]] = {
    let all =
      Action.allCases.flatMap { action in
        CountedOn.allCases.flatMap { thing in action.fates(of: thing).map { $0.told(of: thing) } }
      }
      + RulesTurn.allCases.flatMap { turn in
        CountedOn.allCases.flatMap { thing in turn.fates(of: thing).map { $0.told(of: thing) } } + [turn.told]
      }
    return all.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }()

  private static func mark(_ told: [Concerned]) -> String {
    guard let place = circles.firstIndex(of: told), place < 26 else { return "" }
    return "(\(Character(Unicode.Scalar(UInt8(97 + place)))))"
  }

  /// What each letter stands for.
  var legend: [[String]] {
    Self.circles.map { told in
      [Self.mark(told), told.map { words.name($0) }.joined(separator: words.say("、", ", "))]
    }
  }

  var things: [String] { [words.say("动作", "action")] + CountedOn.allCases.map { words.name($0) } }

  /// The steps a column can ask for, who signs each, and of what act it is one.
  var steps: [[String]] {
    SignOffStep.allCases.map { step in
      [
        named(words.name(step), step.rawValue),
        words.name(step.act) + (step.isParallel ? words.say("，并行", ", beside") : ""),
        several(Role.allCases.filter(step.roles.contains).map { words.name($0) }),
      ]
    }
  }
}

/// The whole document, in both languages.
enum WorkflowDocument {
  static var text: String {
    let chinese = WorkflowScreen(words: Words.atTerminal(.zhHans))
    let english = WorkflowScreen(words: Words.atTerminal(.en))
    return """
      <!-- Made by `make docs` from the table in Sources/Editorial/Workflow/TransitionTable.swift. -->
      # The workflow 采编流程

      An article stands in one stage with the text being worked on; what readers see is kept apart from it, so a correction
      goes through the same stages while the published text stays as it is. Every row below is enforced for every way in;
      a refusal names everything that is missing at once.

      ```mermaid
      \(english.diagram)
      ```

      \(Self.table(english.header, english.rows))

      ## 中文

      \(Self.table(chinese.header, chinese.rows))

      ## Sign-off sets 审签

      A column asks for one of these steps, or several in order; 三审三校 is three reviews and three proofs. Beside that chain
      it may ask for those marked so, which are signed at any time in review, before or after any other; the set is complete
      when both are. One person signs a text at most once in each act, whoever signs beside the chain signs nothing else of it,
      and nobody signs a text that he or she has written or edited since it was last live. A sign-off is for one text, by its
      digest: an edit voids exactly the sign-offs on the old text, an unchanged save none.

      \(Self.table(["step", "act", "signed by"], english.steps))

      \(Self.table(["步骤", "类别", "由谁签"], chinese.steps))

      ## What becomes of what people count on 所托之事

      Nothing goes without a word. What is *void*, or set and taken back as was asked, is an event of its own in the history,
      printed by the command that caused it, and told in the inbox to those whom the letter beside it names; whoever did it is
      not told. What is *kept* stays as it is, and nobody need be told. A schedule that *waits* stands again when the text is
      signed before its time. When the time of a schedule comes and something stands in the way, or it still waits, it is void
      with the dispatcher's next round, and those whom it concerns are told what stood in the way: it never publishes later by
      surprise. A dispatcher that was only late publishes late what nothing stands in the way of. Where
      a cell names two, it depends on what changes: an edit that changes no word keeps everything, a description voids what
      goes with the text or the column that it changes. Of ticks and vouching only what is taken back is told. What an urgent
      fix sets *aside* comes back whole; only a schedule whose time has passed meanwhile is void. Actions that keep
      everything are left out.

      \(Self.table(english.things, english.fates))

      \(Self.table(chinese.things, chinese.fates))

      Who is told:

      \(Self.table(["", "told"], english.legend))

      \(Self.table(["", "告知"], chinese.legend))

      ## What happens by no action of an article 规则变更

      Other sign-offs, other checklists, another place of a column: each article under way moves in the same transaction to
      where it belongs, with the signatures and ticks it has. Approved and lacking a step, it is in review; lacking none, it is
      approved. What an urgent fix has set aside is placed too. The author, the responsible editor, whoever has it and whoever
      signed it are told what happened and by whom. Where roles are taken away, somebody leaves or a delegation ends, articles
      stay where they are; if nobody can take one on any more, those whose article it is, the chief editors and the
      administrators are told, whoever did it is told at once, and `caibian status` says so until somebody can. By another
      zone of the newsroom no instant changes; of each that is planned it is told what the new clock calls it.

      \(Self.table(english.things + ["told of it"], english.turns))

      \(Self.table(chinese.things + ["告知"], chinese.turns))

      """
  }

  /// A Markdown table.
  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
