import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct NoteBreach: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "breach", abstract: "Note what a partner owes us, or that it is settled 伙伴违约.",
    discussion: """
      While it stands, every use of ours by the partner is a no (R31; a missing credit R32). Kinds: overduePayment, credit, \
      notRemoved.

      Examples:
        caibian rights breach 样本伙伴 --kind overduePayment
        caibian rights breach 样本伙伴 --kind credit --from 2026-06-20
        caibian rights breach 样本伙伴 --kind overduePayment --settled
      """)

  @Argument(help: "The partner, by any of its names.")
  var partner: String

  @Option(help: "What is not as agreed.")
  var kind: Typed<PartnerBreach.Kind>

  @Option(help: "Since which day; otherwise now.")
  var from: String?

  @Flag(help: "It is settled.")
  var settled = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let unit = try await room.unit(partner)
    let now = room.desk.clock.now
    let records: [RightsRecord]
    if settled {
      let open = unit.breaches.filter { $0.kind == kind.value && $0.isOpen(at: now) }
      guard !open.isEmpty else { throw InputFault.nothingAgainst(partner) }
      records = open.map { .breach($0.settled(at: now)) }
    } else {
      let start = try from.map { try TypedTime.midnight($0, zone: room.zone) } ?? now
      records = [
        .breach(
          PartnerBreach(
            id: "\(unit.legalName) \(kind.value.rawValue) \(start.microseconds)", partner: unit.legalName,
            kind: kind.value, from: start))
      ]
    }
    let report = try await SaveRights(room.desk)(records, by: room.session)
    let words = context.words
    context.answer(StandingAnswer(unit.legalName, records, report)) {
      settled
        ? words.say("\(unit.legalName) 已了结。", "\(unit.legalName) has settled it.")
        : words.say(
          "已记：\(unit.legalName) 了结之前不得使用我方稿件。",
          "Noted: until it is settled \(unit.legalName) may use nothing of ours.")
    }
  }
}

struct StopUnit: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop", abstract: "Stop every use by a partner, or of what came first from a unit 停用.",
    discussion: """
      A stop on a partner is one on what it asks for; with --origin it is one on what it wrote. It holds until it is lifted.

      Examples:
        caibian rights stop 样本伙伴 --reason 违约停供
        caibian rights stop 临沂日报社 --origin --reason 授权有争议
        caibian rights stop 样本伙伴 --lift
      """)

  @Argument(help: "The unit, by any of its names.")
  var unit: String

  @Flag(help: "Stop what came first from it, in place of what it asks for.")
  var origin = false

  @Option(help: "Why.")
  var reason: String?

  @Flag(help: "The stop is over.")
  var lift = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard lift != (reason != nil) else { throw ValidationError("Give either --reason WHY or --lift.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let known = try await room.unit(unit)
    let now = room.desk.clock.now
    let records: [RightsRecord]
    if lift {
      // What a claim has stopped, the claim lets go.
      let active = known.stops.filter { $0.claim == nil && $0.isActive(at: now) && $0.isOfOrigin == origin }
      guard !active.isEmpty else { throw InputFault.nothingAgainst(unit) }
      records = try active.map { hold in
        .hold(try RightsHold(id: hold.id, scope: hold.scope, reason: hold.reason, from: hold.from, until: now))
      }
    } else {
      let scope: RightsHold.Scope = origin ? .origin(known.legalName) : .partner(known.legalName)
      records = [
        .hold(
          try RightsHold(
            id: "\(known.legalName) \(origin ? "origin" : "partner") \(now.microseconds)", scope: scope,
            reason: reason ?? "", from: now))
      ]
    }
    let report = try await SaveRights(room.desk)(records, by: room.session)
    let words = context.words
    context.answer(StandingAnswer(known.legalName, records, report)) {
      let said =
        lift
        ? words.say("已解除：\(known.legalName)。", "The stop is lifted: \(known.legalName).")
        : words.say("已停用：\(known.legalName)。", "Stopped: \(known.legalName).")
      guard report.opened > 0 || report.ended > 0 else { return said }
      return said + "\n" + words.tasks(opened: report.opened, ended: report.ended)
    }
  }
}

extension RightsHold {
  fileprivate var isOfOrigin: Bool { if case .origin = scope { true } else { false } }
}

extension Room {
  /// A unit that there is: a stop or breach under a misspelt name would stop nobody.
  fileprivate func unit(_ name: String) async throws -> ReadRights.Unit {
    let unit = try await ReadRights(desk).unit(name, by: session)
    guard unit.isKnown else { throw InputFault.noSuchUnit(name) }
    return unit
  }
}

/// What was noted of a unit.
struct StandingAnswer: Encodable {
  let unit: String
  let records: [String]
  let tasksOpened: Int
  let tasksEnded: Int

  init(_ unit: String, _ records: [RightsRecord], _ report: SaveRights.Report) {
    self.unit = unit
    self.records = records.map(\.key)
    tasksOpened = report.opened
    tasksEnded = report.ended
  }
}
