import Editorial
import FoundationEssentials
public import Newsroom

/// The files that go to the bank and come back from it: CSV (RFC 4180) with a line of names.
public enum PaymentFile {
  static let names = ["序号", "收款人", "开户行", "账号", "金额", "附言"]

  /// One line for each order. The remark 附言 is the fee's id: the bank repeats it in its answer.
  public static func written(_ batch: PaymentBatch) -> String {
    var lines = [CSV.line(names)]
    for (index, order) in batch.orders.enumerated() {
      lines.append(
        CSV.line([
          "\(index + 1)", order.payee.name, order.payee.bank, order.payee.account,
          order.fee.terms.sum.net.description, order.fee.id.description,
        ]))
    }
    return lines.joined()
  }

  /// Reads the bank's answer: 附言 and 结果 (成功, 失败) are needed, 日期 where money went; 金额, 流水号 and 原因 are read
  /// where they are there. Other columns do not count, nor does what stands above the line of names or below the sum.
  public static func results(_ text: String) throws(PaymentFileFault) -> [PaymentResult] {
    let table = try BankTable(text)
    var results: [PaymentResult] = []
    var fees: Set<FeeID> = []
    for row in table.rows {
      let line = row.line
      guard let fee = row.value(table.remark).flatMap(FeeID.init(reading:)) else {
        if row.isSum { continue }
        throw .value(line: line, "附言")
      }
      let amount = row.value(table.amount)
      let money = amount.flatMap { Money(BankTable.plainAmount($0)) }
      if amount != nil, money == nil { throw .value(line: line, "金额") }
      let known: PaymentResult.Outcome
      switch row.value(table.outcome).map(BankTable.outcome) {
      case true?:
        guard let day = row.value(table.date).flatMap(WrittenDay.iso) else { throw .value(line: line, "日期") }
        known = .paid(on: day)
      case false?: known = .failed(reason: row.value(table.reason) ?? "银行未付")
      default: throw .value(line: line, "结果")
      }
      guard fees.insert(fee).inserted else { throw .value(line: line, "附言") }
      results.append(PaymentResult(fee: fee, outcome: known, amount: money, reference: row.value(table.reference)))
    }
    return results
  }
}

/// Why a bank's answer cannot be taken; nothing of it is.
public enum PaymentFileFault: Error, Hashable, Sendable {
  case noColumn(String)
  /// Lines count from 1.
  case value(line: Int, String)
}

extension FeeID {
  /// A whole id, as ``PaymentFile`` writes it.
  init?(reading text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    self.init(uuid)
  }
}
