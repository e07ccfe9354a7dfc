import ArgumentParser
import Editorial
import Newsroom

struct ListFees: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Fees, those that are due first on top 稿酬列表.",
    discussion: """
      What is overdue is red; a week before, it says so.

      Examples:
        caibian fee list
        caibian fee list --state paid
      """)

  @Option(help: "In this state; may be given again. Otherwise those that are open.")
  var state: [Typed<FeeState>] = []

  @Flag(help: "In any state.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let states =
      all
      ? Set(FeeState.allCases)
      : state.isEmpty ? Set(FeeState.allCases.filter(\.isOpen)) : Set(state.map(\.value))
    let fees = try await ReadFee(room.desk).list(in: states, by: room.session)
    let now = room.desk.clock.now
    context.answer(FeesAnswer(fees: fees.map(FeeAnswer.init))) {
      guard !fees.isEmpty else { return words.say("没有稿酬。", "There are no fees.") }
      var table = Table(
        words.say("编号", "id"), words.say("状态", "state"), words.say("标题", "headline"), words.say("笔名", "pen name"),
        words.say("实付", "net"), words.say("期限", "due"), whole: [0, 1, 4, 5], title: 2)
      for fee in fees {
        let urgency = fee.urgency(at: now)
        table.add(
          Table.Cell(String(fee.id.short), .strong), Table.Cell(words.name(fee.state)), Table.Cell(fee.terms.headline),
          Table.Cell(fee.terms.penName ?? ""), Table.Cell(fee.terms.sum.net.description),
          Table.Cell(
            room.time(fee.terms.due, in: context) + (urgency == .soon ? words.say(" 将到期", " soon") : ""),
            urgency == .overdue ? .bad : nil))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ShowFee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One fee with its history 稿酬.",
    discussion: """
      Example:
        caibian fee show 5b01
      """)

  @Argument(help: "The fee's id, or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let fee = try await room.fee(id)
    let history = try await ReadFee(room.desk).history(of: fee.id, by: room.session)
    context.answer(FeeAnswer(fee)) {
      let lines = history.map {
        "  \(room.time($0.at))  \(context.words.name($0.event))  \(context.words.name($0.actor))"
      }
      return ([context.line(fee, room)] + context.payeeLines(fee) + lines).joined(separator: "\n")
    }
  }
}

struct FeeStatementCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "statement", abstract: "What one author is owed and was paid 稿酬清单.",
    discussion: """
      Example:
        caibian fee statement 8c0d
      """)

  @Argument(help: "One of the author's submissions.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let found = try await ReadFee(room.desk).statement(ofSubmission: id, by: room.session)
    let statement = found.statement
    let words = context.words
    context.answer(StatementAnswer(statement, sender: found.sender)) {
      var table = Table(
        words.say("标题", "headline"), words.say("发表", "published"), words.say("字数", "characters"),
        words.say("应付", "gross"), words.say("税", "tax"), words.say("实付", "net"), words.say("状态", "state"),
        whole: [1, 2, 3, 4, 5])
      for fee in statement.fees {
        let sum = fee.terms.sum
        table.add(
          Table.Cell(fee.terms.headline), Table.Cell(room.time(fee.terms.published)),
          Table.Cell("\(fee.terms.characters)"), Table.Cell(sum.gross.description), Table.Cell(sum.tax.description),
          Table.Cell(sum.net.description),
          Table.Cell([words.name(fee.state), fee.paidOn].compactMap { $0 }.joined(separator: " ")))
      }
      let head = words.say(
        "\(room.settings.name) 稿酬清单  \(found.penName ?? "")",
        "\(room.settings.name): fees of \(found.penName ?? "")")
      let foot = words.say(
        "已付 \(statement.paid.gross) 元，其中代扣税 \(statement.paid.tax) 元，实付 \(statement.paid.net) 元；未付 \(statement.owed) 元。",
        "Paid \(statement.paid.gross) yuan, of which tax \(statement.paid.tax), net \(statement.paid.net); still owed \(statement.owed)."
      )
      return [context.style.strong(head), table.text(for: context.terminal), foot].joined(separator: "\n")
    }
  }
}
