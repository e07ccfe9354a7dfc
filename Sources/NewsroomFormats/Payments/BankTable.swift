/// A bank's answer as a table, whatever the bank's program puts around it.
struct BankTable {
  struct Row {
    /// Counts from 1.
    let line: Int
    let fields: [String]

    func value(_ column: Int?) -> String? {
      guard let column, column < fields.count, !fields[column].isEmpty else { return nil }
      return fields[column]
    }

    /// Whether it sums up the others, and names no payment.
    var isSum: Bool {
      fields.contains { field in
        ["合计", "总计", "小计", "共计", "总笔数", "总金额", "成功笔数", "失败笔数"].contains { field.hasPrefix($0) }
      }
    }
  }

  let rows: [Row]
  let remark: Int
  let outcome: Int
  let amount: Int?
  let date: Int?
  let reason: Int?
  let reference: Int?

  /// How many lines may stand above the line of names.
  private static let mostTitles = 10

  init(_ text: String) throws(PaymentFileFault) {
    let head = text.prefix(4_000)
    let isTabbed = head.count { $0 == "\t" } > head.count { $0 == "," || $0 == "，" }
    let (read, unclosed) = CSV.numberedRows(text, separator: isTabbed ? "\t" : ",")
    // The rows below would be lost in it without a word.
    if let unclosed { throw .value(line: unclosed, "引号") }
    let all = read.map { Row(line: $0.line, fields: $0.fields.map(Self.plain)) }.filter {
      !$0.fields.allSatisfy(\.isEmpty)
    }
    // Looked for once: a file can have as many columns as it has bytes.
    let titles = all.prefix(Self.mostTitles)
    guard
      let place = titles.firstIndex(where: {
        Self.column(Self.remarks, in: $0) != nil && Self.column(Self.outcomes, in: $0) != nil
      })
    else {
      let named = titles.first { Self.column(Self.remarks, in: $0) != nil }
      throw .noColumn(named == nil ? "附言" : "结果")
    }
    let names = all[place]
    remark = Self.column(Self.remarks, in: names) ?? 0
    outcome = Self.column(Self.outcomes, in: names) ?? 0
    amount = Self.column(["金额", "交易金额", "付款金额", "实付金额", "金额（元）", "金额(元)"], in: names)
    date = Self.column(["日期", "交易日期", "付款日期", "入账日期", "记账日期", "完成日期", "交易时间", "付款时间", "完成时间"], in: names)
    reason = Self.column(["原因", "失败原因", "退票原因", "返回信息"], in: names)
    reference = Self.column(["流水号", "交易流水号", "银行流水号", "凭证号"], in: names)
    rows = Array(all[(place + 1)...])
  }

  private static let remarks = ["附言", "交易附言", "用途", "摘要", "备注"]
  private static let outcomes = ["结果", "交易结果", "处理结果", "付款结果", "状态", "交易状态", "处理状态", "付款状态"]

  /// The first of these names that the row has.
  private static func column(_ names: [String], in row: Row) -> Int? {
    let table = Dictionary(row.fields.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
    return names.lazy.compactMap { table[$0] }.first
  }

  /// Whether the money went; `nil` where nobody can tell.
  static func outcome(_ text: String) -> Bool? {
    switch text {
    case "成功", "已付", "paid", "交易成功", "付款成功", "支付成功", "处理成功", "转账成功", "已入账", "成功入账", "success": true
    case "失败", "退回", "failed", "交易失败", "付款失败", "支付失败", "处理失败", "转账失败", "退票", "已退回", "已退票": false
    default: nil
    }
  }

  static func plainAmount(_ text: String) -> String {
    var amount = text.replacing(",", with: "").replacing("，", with: "")
    if let first = amount.first, "¥￥".contains(first) { amount.removeFirst() }
    if amount.hasSuffix("元") { amount.removeLast() }
    return amount
  }

  /// Without what spreadsheets and banks put around a value to keep it as it is: tabs, an apostrophe, unseen spaces.
  private static func plain(_ field: String) -> String {
    let text = FoldedSpaces.folded(field).text
    return text.hasPrefix("'") ? String(text.dropFirst()) : text
  }
}
