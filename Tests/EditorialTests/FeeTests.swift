import Testing

@testable import Editorial

@Suite("Fees")
struct FeeTests {
  @Test(
    "Characters count in half thousands, the rest rounded as article 12 has it",
    arguments: [
      (1_575, 200_00), (1_365, 150_00), (1, 50_00), (499, 50_00), (500, 100_00), (999, 100_00), (1_000, 100_00),
      (1_001, 150_00), (1_499, 150_00), (1_500, 200_00), (2_000, 200_00), (0, 0),
    ])
  func gross(characters: Int, fen: Int64) {
    #expect(FeeSum(characters: characters, rate: Money(yuan: 100)).gross == Money(fen: fen))
  }

  @Test(
    "Tax is withheld from what exceeds 800 yuan, above 4,000 from four fifths, 14% of it",
    arguments: [(800_00, 0), (800_01, 0), (801_00, 14), (4_000_00, 448_00), (4_000_01, 448_00), (10_000_00, 1_120_00)])
  func tax(gross: Int64, tax: Int64) {
    #expect(FeeSum.withheld(on: Money(fen: gross)) == Money(fen: tax))
  }

  @Test("Tax never falls when the fee grows, and never exceeds it")
  func monotone() {
    var last = Money.zero
    for fen in stride(from: Int64(0), through: 2_000_000, by: 37) {
      let tax = FeeSum.withheld(on: Money(fen: fen))
      #expect(tax >= last)
      #expect(tax <= Money(fen: fen))
      last = tax
    }
  }

  @Test(
    "Money is read and written as banks do",
    arguments: [
      ("200", 200_00, "200.00"), ("200.5", 200_50, "200.50"), ("0.07", 7, "0.07"),
      ("9999999999", 999_999_999_900, "9999999999.00"),
    ])
  func money(text: String, fen: Int64, written: String) {
    #expect(Money(text)?.fen == fen)
    #expect(Money(text)?.description == written)
  }

  @Test(
    "What is no amount is refused",
    arguments: ["", "-1", "1.234", "1,000", "1e3", "１", ".5", "1.", "12345678901", "+1", "1.2.3", "1..2", "."])
  func noMoney(text: String) { #expect(Money(text) == nil) }

  @Test("Half a fen goes upwards")
  func rounding() {
    #expect(Money(fen: 1).scaled(1, by: 2) == Money(fen: 1))
    #expect(Money(fen: 3).scaled(1, by: 2) == Money(fen: 2))
    #expect(Money(fen: 101).scaled(14, by: 100) == Money(fen: 14))
  }

  @Test("A first publication is paid within a month of the calendar, a reprint within two")
  func due() {
    // 2026-01-31 10:00 in Shanghai: the last day of February is the 28th.
    let published = Instant(microseconds: 1_769_824_800_000_000)
    #expect(FeeUse.firstPublication.due(after: published, zone: "Asia/Shanghai").microseconds == 1_772_294_400_000_000)
    #expect(FeeUse.reprint.due(after: published, zone: "Asia/Shanghai").microseconds == 1_774_972_800_000_000)
  }
}
