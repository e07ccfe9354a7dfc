import Editorial
import Foundation

/// Numbers that come again from the same seed.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Agreements of every shape that can be saved: no list is there and empty, no window ends before it begins.
struct RandomAgreements {
  var numbers: SeededNumbers
  /// Duties without words, and with few of them: such that others can hold them for done.
  var isPlain = false

  init(seed: UInt64) { numbers = SeededNumbers(state: seed) }

  mutating func some<Element>(_ all: [Element], atLeast least: Int = 0) -> [Element] {
    let picked = all.filter { _ in Bool.random(using: &numbers) }
    return picked.count < least ? [all[Int.random(in: 0..<all.count, using: &numbers)]] : picked
  }

  mutating func maybe<Value>(_ value: Value, oneIn count: Int = 2) -> Value? {
    Int.random(in: 0..<count, using: &numbers) == 0 ? value : nil
  }

  mutating func moment(_ range: Range<Int64>) -> Instant {
    Instant(microseconds: 1_798_000_000_000_000 + Int64.random(in: range, using: &numbers))
  }

  private mutating func duties() throws -> [Duty] {
    let acts = isPlain ? some([Duty.Act.attribute, .pay, .report, .obtainConsent]) : some(Duty.Act.allCases)
    return acts.map { act in
      let timing = Duty.Timing.allCases.randomElement(using: &numbers) ?? .with
      if isPlain { return Duty(act, timing) }
      if [.limitPurpose, .limitLanguage, .limitIndustry].contains(act) {
        return Duty(act, .before, text: "isAnyOf <http://example.org/\(act.rawValue)> \"样本\"")
      }
      let text = act == .pay ? maybe("500.50 CNY") : maybe("稿件来源:“桐乡\"新闻网”")
      return Duty(act, timing, text: text, hours: maybe(24), consequence: maybe("通知后暂停"))
    }
  }

  private mutating func grant() throws -> Grant {
    // Of what others do not know they say no.
    let rarely = isPlain ? 200 : 5
    let effect: Grant.Effect = maybe(.prohibit, oneIn: 4) ?? .permit
    let from = maybe(moment(0..<1_000_000_000_000), oneIn: 3)
    let until = maybe(moment(1_000_000_000_001..<4_000_000_000_000), oneIn: 3)
    let channels = Set(some(Channel.allCases, atLeast: 1))
    let isAll = maybe(true, oneIn: 3) ?? false
    return Grant(
      effect, acts: Set(some(UseAct.allCases, atLeast: 1)), channels: channels,
      edits: isAll ? Set(EditClass.allCases) : Set(some(EditClass.allCases, atLeast: 1)),
      sublicense: Bool.random(using: &numbers), duties: try duties(),
      items: maybe(true, oneIn: 2) == nil
        ? ItemSelector()
        : ItemSelector(
          labels: some(["桐乡新闻网", "桐乡电台"]), columns: some([try ColumnPath("国内国际/强县新闻"), try ColumnPath("体育")]),
          articles: some([PolicySample.article])),
      components: Set(maybe(some(ComponentKind.allCases, atLeast: 1), oneIn: 4) ?? []),
      media: Set(maybe([channels.first?.medium ?? .network], oneIn: 4) ?? []),
      territory: TextSet(maybe(some(["CN", "HK", "US"], atLeast: 1)) ?? []),
      except: maybe(["JP"], oneIn: rarely) ?? [], languages: maybe(["zh"], oneIn: rarely) ?? [],
      accounts: maybe(["样本发布"], oneIn: rarely) ?? [], advertising: maybe(Bool.random(using: &numbers), oneIn: rarely),
      from: from, until: until, days: maybe(30, oneIn: rarely), count: maybe(3, oneIn: 4))
  }

  mutating func next(_ direction: Agreement.Direction? = nil) throws -> Agreement {
    var grants: [Grant] = []
    for _ in 0..<Int.random(in: 1...4, using: &numbers) { grants.append(try grant()) }
    let way: Agreement.Direction = Bool.random(using: &numbers) ? .inbound : .outbound
    return try Agreement(
      id: "样本协议/2026 #\(numbers.next() % 1_000)", party: "样本伙伴 & Co",
      direction: direction ?? way, validFrom: moment(-4_000_000_000_000..<0),
      validUntil: maybe(moment(4_000_000_000_001..<9_000_000_000_000)), grants: grants,
      signed: maybe(moment(-9_000_000_000_000..<0)), file: maybe(Digest(of: "样本".utf8)),
      termination: maybe("提前 30 日书面通知"), warrants: some(Standing.allCases, atLeast: 1),
      form: maybe(EndForm.wholeDay))
  }
}
