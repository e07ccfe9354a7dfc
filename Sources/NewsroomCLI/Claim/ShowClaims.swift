import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ListClaims: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Claims that are open, with the clock that runs out next 投诉列表.",
    discussion: """
      Examples:
        caibian claim list
        caibian claim list --all
      """)

  @Flag(help: "Closed ones too.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let states = Set(ClaimState.allCases).subtracting(all ? [] : [.closed])
    let claims = try await ReadClaims(room.desk).list(in: states, by: room.session)
    let now = room.desk.clock.now
    let words = context.words
    context.answer(ClaimListAnswer(claims: claims.map { ClaimAnswer($0, now) })) {
      guard !claims.isEmpty else { return words.say("没有投诉。", "There are no claims.") }
      var table = Table(
        words.say("编号", "number"), words.say("状态", "state"), words.say("通道", "lane"), words.say("停用", "held"),
        words.say("下一步", "next"), words.say("限期", "due"), words.say("投诉人", "claimant"), whole: [0])
      for claim in claims {
        let next = claim.clocks.filter { $0.done == nil }.min { $0.due < $1.due }
        table.add(
          Table.Cell(String(claim.id.short)), Table.Cell(words.name(claim.state)), Table.Cell(words.name(claim.lane)),
          Table.Cell(claim.heldSince == nil ? "" : words.say("是", "yes"), .warn),
          Table.Cell(next.map { words.name($0.action) } ?? ""),
          Table.Cell(next.map { room.time($0.due) } ?? "", next?.isOverdue(at: now) ?? false ? .bad : nil),
          Table.Cell(claim.claimant ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ShowClaim: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A claim with its clocks and everything that happened 查看投诉.",
    discussion: """
      Example:
        caibian claim show 7b1c
      """)

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    try await context.show(try await ReadClaims(room.desk)(id, by: room.session), room)
  }
}

extension Context {
  func show(_ claim: Claim, _ room: Room) async throws {
    let policy = try await ActOnClaim(room.desk).policy(by: room.session)
    let now = room.desk.clock.now
    answer(ClaimAnswer(ClaimRow(claim, by: policy), now)) {
      var lines = [
        words.say("投诉 ", "claim ") + "\(claim.id)  \(words.name(claim.state))",
        words.say("收到 ", "received ") + room.time(claim.received)
          + (claim.isOutsideHouseWindow
            ? words.say("（发布一周后；照常受理）", " (after the week of the notice; handled the same)") : ""),
      ]
      if let held = claim.heldSince { lines.append(style.warn(words.say("停用自 ", "held since ") + room.time(held))) }
      if !claim.notice.missing.isEmpty {
        lines.append(words.say("尚缺：", "still missing: ") + words.list(claim.notice.missing.map { words.name($0) }))
      }
      if let assessment = claim.assessment { lines.append(words.say("评估：", "assessment: ") + words.name(assessment)) }
      if let paid = claim.settlement {
        lines.append(
          words.say("结算 ", "settled: ")
            + "\(paid.sum.gross)  \(paid.basis)"
            + (paid.fee.map { words.say("  稿酬 \($0.short)", "  fee \($0.short)") } ?? ""))
      }
      for clock in claim.clocks(policy) {
        let state =
          clock.done.map { words.say("已办 ", "done ") + room.time($0) }
          ?? (clock.isOverdue(at: now) ? style.bad(words.say("逾期", "overdue")) : words.say("待办", "open"))
        lines.append("  \(words.name(clock.action))  \(words.say("限 ", "by "))\(room.time(clock.due))  \(state)")
      }
      lines += claim.steps.map { "  \(room.time($0.at))  \(words.name($0.action))" }
      let open = claim.openSteps.map { action in
        let by = action.rule.by.map { words.name($0) }.joined(separator: "/")
        return words.say("\(words.name(action))（\(by)）", "\(words.name(action)) (\(by))")
      }
      if !open.isEmpty {
        lines.append(Wrapping.wrap(words.say("现在可办：", "open now: ") + words.list(open), for: terminal))
      }
      return lines.joined(separator: "\n")
    }
  }
}

struct ClaimListAnswer: Encodable {
  let claims: [ClaimAnswer]
}

/// A claim with its clocks.
struct ClaimAnswer: Encodable {
  struct ClockAnswer: Encodable {
    let step: String
    let due: String
    let done: String?
    let overdue: Bool
  }
  struct StepAnswer: Encodable {
    let step: String
    let at: String
  }

  let id: String
  let state: String
  let lane: String
  let articles: [String]?
  let origin: String?
  let claimant: String?
  let missing: [String]
  let received: String
  let outsideHouseWindow: Bool
  let heldSince: String?
  let assessment: String?
  let settledFen: Int?
  /// The entry in the fee ledger by which it is paid.
  let settledByFee: String?
  let clocks: [ClockAnswer]
  let steps: [StepAnswer]

  init(_ claim: ClaimRow, _ now: Instant) {
    id = claim.id.description
    state = claim.state.rawValue
    lane = claim.lane.rawValue
    switch claim.subject {
    case .articles(let ids): (articles, origin) = (ids.map(\.description), nil)
    case .origin(let unit): (articles, origin) = (nil, unit)
    }
    claimant = claim.claimant
    missing = claim.missing.map(\.rawValue)
    received = TypedTime.json(claim.received)
    outsideHouseWindow = claim.isOutsideHouseWindow
    heldSince = claim.heldSince.map(TypedTime.json)
    assessment = claim.assessment?.rawValue
    settledFen = claim.settledFen
    settledByFee = claim.settledByFee?.description
    clocks = claim.clocks.map {
      ClockAnswer(
        step: $0.action.rawValue, due: TypedTime.json($0.due), done: $0.done.map(TypedTime.json),
        overdue: $0.isOverdue(at: now))
    }
    steps = claim.steps.map { StepAnswer(step: $0.action.rawValue, at: TypedTime.json($0.at)) }
  }
}

extension ClaimAction: TypedName {
  static func chinese(_ value: ClaimAction) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension ClaimAssessment: TypedName {
  static func chinese(_ value: ClaimAssessment) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension ClaimLane: TypedName {
  static func chinese(_ value: ClaimLane) -> String { value == .editorial ? "采编" : "用户上传" }
}

extension ClaimNotice.Way: TypedName {
  static func chinese(_ value: ClaimNotice.Way) -> String {
    switch value {
    case .letter: "信函"
    case .fax: "传真"
    case .email: "邮件"
    case .phone: "电话"
    case .form: "表单"
    }
  }
}
