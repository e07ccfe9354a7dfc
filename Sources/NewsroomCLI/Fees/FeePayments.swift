import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct SavePayee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "payee", abstract: "Enter to whom an author's fees are paid 收款人.",
    discussion: """
      Four lines: name, identity number, bank, account. From a file or standard input, since what is typed \
      as an option shows to others. The author, who holds a receipt, needs no login.

      Examples:
        caibian fee payee 8c0d --file payee.txt
        caibian fee payee --claim 7b1c --file payee.txt
        caibian fee payee --receipt 7K2M-9QXT-4B6D-H0WZ --file -
      """)

  @Argument(help: "One of the author's submissions.")
  var id: String?

  @Option(help: "The author's receipt, in place of a login.")
  var receipt: String?

  @Option(help: "The number of a claim that was settled, in place of a submission.")
  var claim: String?

  @OptionGroup var newsroom: NewsroomOption

  @Option(help: "The file of four lines; - is standard input.", completion: .file())
  var file: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let lines = try context.text(of: file).split(whereSeparator: \.isNewline).map(String.init)
    guard lines.count == 4 else { throw InputFault.payeeLines(lines.count) }
    let payee = try Payee(name: lines[0], identityNumber: lines[1], bank: lines[2], account: lines[3])
    let sender: SenderID
    if let receipt {
      let (desk, settings) = try await context.door(newsroom)
      let number = FateOfSubmission.normal(receipt)
      try await PersonalDataOfSenders(desk, keys: context.keys).save(payee, receipt: number, in: settings.id)
      guard let found = try await OwnSubmission(desk)(number, in: settings.id).sender else {
        throw NewsroomError.noSuchSender
      }
      sender = found
    } else {
      let room = try await context.room()
      sender = try await whomToPay(room)
      try await PersonalDataOfSenders(room.desk, keys: context.keys).save(payee, of: sender, by: room.session)
    }
    context.answer(PayeeAnswer(sender: sender.description)) {
      context.words.say("收款人已登记，只供付款使用。", "The payee is entered, for payment only.")
    }
  }
}

extension SavePayee {
  private func whomToPay(_ room: Room) async throws -> SenderID {
    if let claim {
      let fee = try await ActOnClaim(room.desk).claim(claim, in: room.newsroom).settlement?.fee
      guard let fee, let owed = try await room.desk.fees.fee(fee, in: room.newsroom) else {
        throw NewsroomError.noSuchSender
      }
      return owed.terms.sender
    }
    guard let id else { throw NewsroomError.noSuchSender }
    return try await room.sender(id)
  }
}

struct BatchFees: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Hand approved fees to the bank as one file 付款批次.",
    discussion: """
      All approved fees whose payee is known become one batch. With a batch's id, its file is written \
      again, and nothing else happens.

      Examples:
        caibian fee batch --csv out.csv
        caibian fee batch 0f3c5e1a-... --csv again.csv
      """)

  @Argument(help: "A batch that was made before.")
  var batch: String?

  @Option(help: "The file to write; only its owner may read it.", completion: .file())
  var csv: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let pay = PayFees(room.desk, keys: context.keys)
    let made: PaymentBatch
    var waiting: [Fee] = []
    if let batch {
      made = try await pay.orders(of: try Self.id(batch), by: room.session)
    } else {
      (made, waiting) = try await pay.batch(by: room.session)
    }
    let isEmpty = made.orders.isEmpty
    if !isEmpty { try Self.write(PaymentFile.written(made), to: csv) }
    let words = context.words
    context.answer(
      BatchAnswer(
        batch: isEmpty ? nil : made.id.description, file: isEmpty ? nil : csv, orders: made.orders.count,
        total: made.total.description, fees: made.orders.map { FeeAnswer($0.fee) }, waiting: waiting.map(FeeAnswer.init)
      )
    ) {
      let rest =
        waiting.isEmpty
        ? "" : words.say("\n还缺收款人的有 \(waiting.count) 笔。", "\n\(waiting.count) wait for a payee.")
      guard !isEmpty else { return words.say("没有可付的稿酬。", "There is nothing to pay.") + rest }
      return words.say(
        "批次 \(made.id)\n\(made.orders.count) 笔，共 \(made.total) 元，写在 \(csv)。",
        "Batch \(made.id)\n\(made.orders.count) orders of \(made.total) yuan together, written to \(csv).") + rest
    }
  }

  static func id(_ typed: String) throws -> BatchID {
    guard let uuid = UUID(uuidString: typed) else { throw InputFault.noSuchBatch(typed) }
    return BatchID(uuid)
  }

  private static func write(_ text: String, to path: String) throws {
    let fresh = path + ".new"
    unlink(fresh)
    guard
      FileManager.default.createFile(
        atPath: fresh, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]), rename(fresh, path) == 0
    else { throw InputFault.cannotWrite(path: path, FileTrouble(code: errno)) }
  }
}

struct SettleFees: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Take in what the bank says of a batch 入账.",
    discussion: """
      The file has a line of names: 附言 (the fee's id) and 结果 (成功 or 失败) are needed, 日期 where money \
      went. All of it is taken in, or nothing; taking it in again changes nothing.

      Example:
        caibian fee settle 0f3c5e1a-... --csv bank.csv
      """)

  @Argument(help: "The batch's whole id.")
  var batch: String

  @Option(help: "The bank's file; - is standard input.", completion: .file())
  var csv: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let id = try BatchFees.id(batch)
    let results = try PaymentFile.results(try context.text(of: csv))
    let changed = try await PayFees(room.desk).settle(id, results, by: room.session)
    context.answer(SettledAnswer(batch: id.description, changed: changed.map(FeeAnswer.init))) {
      changed.isEmpty
        ? context.words.say("没有变化。", "Nothing changed.")
        : changed.map { context.line($0, room) }.joined(separator: "\n")
    }
  }
}
