import Editorial
import Newsroom

/// `submissions` in `newsroom.yaml`.
enum SubmissionReading {
  static func settings(_ table: YAMLTable) throws(NewsroomFileFault) -> SubmissionSettings? {
    let keys = ["warnDays", "answerDays", "retentionDays", "lettersADay", "quotas", "rate", "letters"]
    guard let rules = try table.table("submissions", known: keys) else { return nil }
    func number(_ key: String, usual: Int) throws(NewsroomFileFault) -> Int {
      guard let text = try rules.string(key) else { return usual }
      guard let number = Int(text), (1...3_650).contains(number) else {
        throw rules.wrong(key, found: text, wanted: .wholeNumber)
      }
      return number
    }
    let usual = SubmissionSettings()
    var rate: Money?
    if let text = try rules.string("rate") {
      guard let money = Money(text), money > .zero else {
        throw rules.wrong("rate", found: text, wanted: .yuan)
      }
      rate = money
    }
    var letters: [String: String] = [:]
    for (kind, text) in try rules.entries("letters") {
      guard let known = LetterKind(rawValue: kind), known.isTemplated else {
        throw rules.wrong(
          "letters", found: kind,
          wanted: WantedValue(names: LetterKind.allCases.filter(\.isTemplated).map(\.rawValue)))
      }
      if let unknown = LetterText.unknownField(in: text) {
        throw rules.wrong("letters", found: "{\(unknown)}", wanted: WantedValue(names: LetterText.fields))
      }
      // Every later letter lies in more hands than the first, and the receipt names to whom money goes.
      if known != .received, LetterText.namesReceipt(text) {
        throw rules.wrong(
          "letters: \(kind)", found: "{receipt}", wanted: .receiptOnce)
      }
      letters[kind] = text
    }
    let answerDays = try number("answerDays", usual: usual.answerDays)
    let warnDays = try number("warnDays", usual: min(usual.warnDays, answerDays))
    guard warnDays <= answerDays else {
      throw rules.wrong("warnDays", found: "\(warnDays)", wanted: .noMore(than: "answerDays"))
    }
    return SubmissionSettings(
      warnDays: warnDays, answerDays: answerDays,
      retentionDays: try number("retentionDays", usual: usual.retentionDays),
      lettersADay: try number("lettersADay", usual: usual.lettersADay), rate: rate, letters: letters,
      quotas: try quotas(rules))
  }

  /// What strangers may bring in a day.
  private static func quotas(_ rules: YAMLTable) throws(NewsroomFileFault) -> Quotas? {
    let keys = ["sender", "network", "newsroom", "senderMegabytes", "megabytes", "waiting", "waitingDays"]
    guard let table = try rules.table("quotas", known: keys) else { return nil }
    func number(_ key: String, usual: Int, most: Int) throws(NewsroomFileFault) -> Int {
      guard let text = try table.string(key) else { return usual }
      guard let number = Int(text), (1...most).contains(number) else {
        throw table.wrong(key, found: text, wanted: .from1(to: most))
      }
      return number
    }
    let usual = Quotas()
    return Quotas(
      sender: try number("sender", usual: usual.sender, most: 1_000_000),
      network: try number("network", usual: usual.network, most: 1_000_000),
      newsroom: try number("newsroom", usual: usual.newsroom, most: 1_000_000),
      senderBytes: Int64(
        try number("senderMegabytes", usual: Int(usual.senderBytes >> 20), most: 1_000_000)) << 20,
      bytes: Int64(try number("megabytes", usual: Int(usual.bytes >> 20), most: 1_000_000)) << 20,
      waiting: try number("waiting", usual: usual.waiting, most: 1_000_000),
      waitingDays: try number("waitingDays", usual: usual.waitingDays, most: 3_650))
  }
}
