import ArgumentParser
import Editorial
import Newsroom

struct SavePayee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "payee", abstract: "Name to whom a fee is paid 收款人.",
    discussion: """
      Four lines: name, identity number, bank, account. From a file or standard input, since what is typed \
      as an option shows to others.

      The author, who holds the story's receipt, needs no login and names the payee of that story until its fee is \
      approved. What the accountant names waits for a second person: whoever approves the fee, or fee confirm-payee. \
      Every naming is told to the address on file.

      Examples:
        caibian fee payee --receipt 7K2M-9QXT-4B6D-H0WZ --file -
        caibian fee payee 8c0d --file payee.txt
        caibian fee payee --fee 5b01 --file payee.txt
        caibian fee payee --claim 7b1c --file payee.txt
        caibian fee payee --fee 5b01 --kept
      """)

  @Argument(help: "The submission whose fees are meant.")
  var id: String?

  @Option(help: "The story's receipt, in place of a login.")
  var receipt: String?

  @Option(help: "The fee that is meant, in place of a submission.")
  var fee: String?

  @Option(help: "The number of a claim that was settled, in place of a submission.")
  var claim: String?

  @OptionGroup var newsroom: NewsroomOption

  @Option(help: "The file of four lines; - is standard input.", completion: .file())
  var file: String?

  @Flag(help: "The payee that was kept of the author before each fee had its own.")
  var kept = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if [id, receipt, fee, claim].compactMap({ $0 }).count != 1 {
      throw ValidationError("Name one of: a submission, --receipt, --fee, --claim.")
    }
    if kept == (file != nil) || kept && fee == nil && claim == nil {
      throw ValidationError("Name the payee with --file; or, of a fee, take the one kept with --kept.")
    }
  }

  func run(_ context: Context) async throws {
    if let receipt {
      let (desk, settings) = try await context.door(newsroom)
      let sender = try await NamePayee(desk, keys: context.keys)(
        try payee(context), receipt: Receipt(typed: receipt), in: settings.id)
      return context.answer(PayeeAnswer(sender: sender.description)) {
        context.words.say("收款人已登记，只供付款使用。", "The payee is entered, for payment only.")
      }
    }
    let room = try await context.room()
    let naming = NamePayee(room.desk, keys: context.keys)
    let sender: SenderID
    if let id {
      sender = try await naming(try payee(context), ofSubmission: id, by: room.session)
    } else {
      let fee = try await feeMeant(room, naming)
      sender =
        kept
        ? try await naming.adopt(fee, by: room.session)
        : try await naming(try payee(context), of: fee, by: room.session)
    }
    context.answer(PayeeAnswer(sender: sender.description)) {
      context.words.say(
        "收款人已登记，只供付款使用；须由第二人核定（批准稿酬，或 fee confirm-payee）。",
        "The payee is entered, for payment only; a second person confirms it by approving the fee, or with fee confirm-payee."
      )
    }
  }

  private func payee(_ context: Context) throws -> Payee {
    let lines = try context.text(of: file ?? "-").split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count == 4 else { throw InputFault.payeeLines(lines.count) }
    return try Payee(name: lines[0], identityNumber: lines[1], bank: lines[2], account: lines[3])
  }

  private func feeMeant(_ room: Room, _ naming: NamePayee) async throws -> FeeID {
    if let fee { return try await room.fee(fee).id }
    guard let claim else { throw NewsroomError.noSuchSender }
    return try await naming.fee(ofClaim: claim, by: room.session)
  }
}

struct ConfirmPayee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm-payee", abstract: "Confirm the payee that somebody else named 核定收款人.",
    discussion: """
      Compare the last digits that fee show prints with what the author wrote.

      Example:
        caibian fee confirm-payee 5b01
      """)

  @Argument(help: "The fee's id, or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let fee = try await NamePayee(room.desk, keys: context.keys)
      .confirm(try await room.fee(id).id, by: room.session)
    context.answer(FeeAnswer(fee)) { ([context.line(fee, room)] + context.payeeLines(fee)).joined(separator: "\n") }
  }
}

extension Context {
  /// To whom a fee is paid, and what waits for a second person.
  func payeeLines(_ fee: Fee) -> [String] {
    var lines: [String] = []
    if let settled = fee.payees?.settled {
      let who = ([words.name(settled.by)] + (settled.confirmedBy.map { [$0.text] } ?? [])).joined(separator: " + ")
      lines.append(words.say("  收款账户 \(settled.account)（\(who)）", "  paid to account \(settled.account) (\(who))"))
    }
    if let proposed = fee.payees?.proposed {
      lines.append(
        style.warn(
          words.say(
            "  待核定的收款账户 \(proposed.account)（\(words.name(proposed.by))登记）",
            "  account \(proposed.account), named by \(words.name(proposed.by)), waits for a second person")))
    }
    return lines
  }
}
