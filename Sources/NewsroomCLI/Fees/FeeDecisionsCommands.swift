import ArgumentParser
import Editorial
import Newsroom

struct DrawUpFee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw-up", abstract: "Draw up the fee for a published submission 拟稿酬.",
    discussion: """
      The rate for 1,000 characters is the agreed one, else the newsroom's, else the official one. All \
      characters of the body but white space count; what is left over a thousand counts as half of one \
      below 500, and as a whole one from 500 on.

      Examples:
        caibian fee draw-up 3f2a
        caibian fee draw-up 3f2a --rate 150 --agreement "2026-06-01 约稿函"
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The agreed rate for 1,000 characters, in yuan, such as 150 or 150.50.")
  var rate: String?

  @Option(help: "Where the rate was agreed.")
  var agreement: String?

  @Option(help: "What kind of work it is.")
  var work: Typed<FeeWork> = Typed(.original)

  @Option(help: "What is paid for.")
  var use: Typed<FeeUse> = Typed(.firstPublication)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.id(id)
    var agreed: (rate: Money, evidence: String)?
    if let rate {
      guard let money = Money(rate) else { throw InputFault.money(rate) }
      agreed = (money, agreement ?? "")
    }
    let fee = try await PayFees(room.desk).drawUp(
      for: article, use: use.value, work: work.value, agreed: agreed, by: room.session)
    context.answer(FeeAnswer(fee)) { context.line(fee, room) }
    if fee.isOutsideOfficialRange {
      let range = fee.terms.work.officialRange
      context.note(
        "标准 \(fee.terms.rate) 元不在国家标准 \(range.lowerBound)–\(range.upperBound) 元之内（R41）。",
        "The rate \(fee.terms.rate) lies outside the official \(range.lowerBound) to \(range.upperBound) yuan (R41).")
    }
  }
}

struct ApproveFee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve a fee that somebody else drew up 批准.",
    discussion: """
      Where the accountant alone has named the payee, approving the fee confirms it: look at the last digits \
      with fee show first. From then on the receipt no longer changes the payee.

      Example:
        caibian fee approve 5b01
      """)

  @Argument(help: "The fee's id, or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let fee = try await PayFees(room.desk).approve(try await room.fee(id).id, by: room.session)
    context.answer(FeeAnswer(fee)) { ([context.line(fee, room)] + context.payeeLines(fee)).joined(separator: "\n") }
  }
}

struct CancelFee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel a fee that is not at the bank 作废.",
    discussion: """
      Example:
        caibian fee cancel 5b01 --reason 字数有误，重拟
      """)

  @Argument(help: "The fee's id, or its first digits.")
  var id: String

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let fee = try await PayFees(room.desk).cancel(try await room.fee(id).id, reason: reason, by: room.session)
    context.answer(FeeAnswer(fee)) { context.line(fee, room) }
  }
}

struct HandOverFee: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Hand an unclaimed fee to the society 转交文著协.",
    discussion: """
      For an author who cannot be reached: the China Written Works Copyright Society takes the money and \
      the particulars (R44).

      Example:
        caibian fee hand-over 5b01 --reference 文著协收字2026-118
      """)

  @Argument(help: "The fee's id, or its first digits.")
  var id: String

  @Option(help: "The society's receipt.")
  var reference: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let fee = try await PayFees(room.desk)
      .handOver(try await room.fee(id).id, reference: reference, by: room.session)
    context.answer(FeeAnswer(fee)) { context.line(fee, room) }
  }
}

extension Room {
  /// The fee whose id begins with `typed`.
  func fee(_ typed: String) async throws -> Fee {
    try await ReadFee(desk)(typed, by: session)
  }
}

extension Context {
  /// A fee in one line.
  func line(_ fee: Fee, _ room: Room) -> String {
    let terms = fee.terms
    if let claim = terms.claim {
      return words.say(
        "\(fee.id.short)  \(words.name(fee.state))  《\(terms.headline)》 投诉 \(claim.short) 结算（\(terms.agreement ?? "")）：应付 \(terms.sum.gross)，代扣税 \(terms.sum.tax)，实付 \(terms.sum.net)；\(room.time(terms.due)) 前付清",
        "\(fee.id.short)  \(words.name(fee.state))  “\(terms.headline)” settles claim \(claim.short) (\(terms.agreement ?? "")): gross \(terms.sum.gross), tax \(terms.sum.tax), net \(terms.sum.net) yuan; due before \(room.time(terms.due))"
      )
    }
    return words.say(
      "\(fee.id.short)  \(words.name(fee.state))  《\(terms.headline)》 \(terms.characters) 字，每千字 \(terms.rate) 元（\(words.name(terms.basis))）：应付 \(terms.sum.gross)，代扣税 \(terms.sum.tax)，实付 \(terms.sum.net)；\(room.time(terms.due)) 前付清",
      "\(fee.id.short)  \(words.name(fee.state))  “\(terms.headline)” \(words.counted(terms.characters, "character")) at \(terms.rate) a thousand (\(words.name(terms.basis))): gross \(terms.sum.gross), tax \(terms.sum.tax), net \(terms.sum.net) yuan; due before \(room.time(terms.due))"
    )
  }
}
