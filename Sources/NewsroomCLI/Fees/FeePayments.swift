import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct BatchFees: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Hand approved fees to the bank as one file 付款批次.",
    discussion: """
      All approved fees whose payee is known become one batch. Where the file cannot be written none does; a \
      batch whose file was lost in a crash is written by the next call. With a batch's id, the same file is \
      written again, byte for byte, and nothing else happens.

      Examples:
        caibian fee batch --csv out.csv
        caibian fee batch 0f3c5e1a-0000-4000-8000-000000000000 --csv again.csv
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
      if !made.orders.isEmpty {
        let file = try ReadyFile(PaymentFile.written(made), for: csv)
        try file.put()
        try await pay.finish(made.id, by: room.session)
      }
    } else {
      let plan = try await pay.plan(by: room.session)
      (made, waiting) = (plan.batch, plan.waiting)
      if !made.orders.isEmpty {
        // The file is ready before any fee is in the batch: a folder that takes none leaves all as it was.
        let file = try ReadyFile(PaymentFile.written(made), for: csv)
        try await pay.make(plan, by: room.session)
        if !plan.isNew {
          context.note(
            "批次 \(made.id) 已生成而文件未写成，现补写这一批；新批准的稿酬请再运行一次。",
            "Batch \(made.id) was made and its file never written; this is that batch. Run it again for newer fees.")
        }
        do { try file.put() } catch {
          context.note(
            "批次 \(made.id) 已生成，文件没有写成；再运行一次即补写这一批。",
            "Batch \(made.id) is made, its file is not written; run it again, and this batch is written.")
          throw error
        }
        try await pay.finish(made.id, by: room.session)
      }
    }
    let isEmpty = made.orders.isEmpty
    let words = context.words
    context.answer(
      BatchAnswer(
        batch: isEmpty ? nil : made.id.description, file: isEmpty ? nil : csv, orders: made.orders.count,
        total: made.total.description, fees: made.orders.map { FeeAnswer($0.fee) }, waiting: waiting.map(FeeAnswer.init)
      )
    ) {
      let rest =
        waiting.isEmpty
        ? ""
        : words.say(
          "\n没有列入 \(waiting.count) 笔，还没有核定的收款人（fee payee、fee confirm-payee）：",
          "\n\(words.counted(waiting.count, "fee")) left out, without a payee that is settled (fee payee, fee confirm-payee):"
        )
          + waiting.map { "\n  \(context.line($0, room))" }.joined()
      guard !isEmpty else { return words.say("没有可付的稿酬。", "There is nothing to pay.") + rest }
      return words.say(
        "批次 \(made.id)\n\(made.orders.count) 笔，共 \(made.total) 元，写在 \(csv)。",
        "Batch \(made.id)\n\(words.counted(made.orders.count, "order")) of \(made.total) yuan together, written to \(csv)."
      ) + rest
    }
  }

  static func id(_ typed: String) throws -> BatchID {
    guard let uuid = UUID(uuidString: typed) else { throw InputFault.noSuchBatch(typed) }
    return BatchID(uuid)
  }
}

/// A file that lies ready beside its place, so that nothing but the last step can fail.
struct ReadyFile: ~Copyable {
  private let fresh: String
  private let path: String

  /// Writes and flushes it; only its owner may read it.
  init(_ text: String, for path: String) throws {
    self.path = path
    fresh = path + ".new"
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw InputFault.cannotWrite(path: path, .isFolder)
    }
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw InputFault.cannotWrite(path: path, FileTrouble(code: errno)) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
    } catch {
      unlink(fresh)
      throw InputFault.cannotWrite(path: path, FileTrouble(error))
    }
  }

  /// Moves it to its place.
  consuming func put() throws {
    guard rename(fresh, path) == 0, FileFolder.flush(around: path) else {
      throw InputFault.cannotWrite(path: path, FileTrouble(code: errno))
    }
  }

  deinit { unlink(fresh) }
}

struct SettleFees: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Take in what the bank says of a batch 入账.",
    discussion: """
      The file has a line of names: 附言 (the fee's id) and 结果 (成功 or 失败) are needed, 日期 where money \
      went. All of it is taken in, or nothing; taking it in again changes nothing.

      Example:
        caibian fee settle 0f3c5e1a-0000-4000-8000-000000000000 --csv bank.csv
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
