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
  /// where they are there. Other columns do not count.
  public static func results(_ text: String) throws(PaymentFileFault) -> [PaymentResult] {
    var rows = CSV.rows(text)[...]
    guard let head = rows.popFirst() else { throw .noColumn("附言") }
    func column(_ name: String) -> Int? { head.firstIndex(of: name) }
    guard let remark = column("附言") else { throw .noColumn("附言") }
    guard let outcome = column("结果") else { throw .noColumn("结果") }
    // Looked for once: a file can have as many columns as it has bytes.
    let (sum, date, reason, number) = (column("金额"), column("日期"), column("原因"), column("流水号"))
    var results: [PaymentResult] = []
    var fees: Set<FeeID> = []
    for (index, row) in rows.enumerated() {
      let line = index + 2
      func value(_ place: Int?) -> String? {
        guard let place, place < row.count, !row[place].isEmpty else { return nil }
        return row[place]
      }
      guard let fee = value(remark).flatMap(FeeID.init(reading:)) else { throw .value(line: line, "附言") }
      let amount = value(sum)
      let money = amount.flatMap { Money($0.replacing(",", with: "")) }
      if amount != nil, money == nil { throw .value(line: line, "金额") }
      let known: PaymentResult.Outcome
      switch value(outcome) {
      case "成功", "已付", "paid":
        guard let day = value(date).flatMap(Self.day) else { throw .value(line: line, "日期") }
        known = .paid(on: day)
      case "失败", "退回", "failed": known = .failed(reason: value(reason) ?? "银行未付")
      default: throw .value(line: line, "结果")
      }
      guard fees.insert(fee).inserted else { throw .value(line: line, "附言") }
      results.append(PaymentResult(fee: fee, outcome: known, amount: money, reference: value(number)))
    }
    return results
  }

  /// `2026-08-03`, `2026/8/3` or `20260803`, as `2026-08-03`.
  private static func day(_ text: String) -> String? {
    var parts = text.split(whereSeparator: { "-/.".contains($0) }).map(String.init)
    if parts.count == 1, text.count == 8 {
      parts = [String(text.prefix(4)), String(text.dropFirst(4).prefix(2)), String(text.suffix(2))]
    }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (2000...2999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
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
