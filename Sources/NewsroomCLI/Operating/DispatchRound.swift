import ArgumentParser
import Editorial
import Newsroom
import NewsroomMail

/// One round of the dispatcher: pages, then letters, then notices. What a fault keeps from going keeps nothing else.
struct DispatchRound {
  let dispatch: Dispatch
  let desk: Desk
  let newsroom: NewsroomID
  let caller: Session?
  let context: Context

  /// - Returns: what came of the pages, and for each thing that waits because of a fault the exit code that says so.
  func callAsFunction() async throws -> (report: Dispatch.Report, faults: [Int32]) {
    let report = try await dispatch(in: newsroom, calledBy: caller)
    var faults = report.stuck.map(\.fault.exitCode)
    for part in [speak, forget, sendLetters, watchRights, sendNotices] { faults += try await inPassing(part) }
    return (report, faults)
  }

  /// Runs a part; a fault of its own is told, and the next goes on. So is one of the keys to personal data: letters and
  /// erasures wait for them, and nothing else does.
  private func inPassing(_ part: () async throws -> [Int32]) async throws -> [Int32] {
    do {
      return try await part()
    } catch let error as NewsroomError {
      switch error {
      // Pages go on; that an account has ended is said by status and doctor, and by the command itself.
      case .serviceEnded(.letters), .serviceEnded(.notices): return []
      case .keys: break
      default: guard error.isOfOneThing else { throw error }
      }
      return [context.tellInPassing(CommandFault(error))]
    } catch let fault as InputFault {
      return [context.tellInPassing(CommandFault(fault))]
    }
  }

  private var rounds: SubmissionRounds { SubmissionRounds(desk, keys: context.keys) }

  private func speak() async throws -> [Int32] {
    let spoken = try await rounds.speak(in: newsroom)
    if !spoken.isEmpty {
      context.note(
        "\(spoken.count) 件来稿逾期未复，已告知可另投。",
        "\(context.words.counted(spoken.count, "submission")) \(context.words.agreeing(spoken.count, "was", "were")) not answered in time; their senders are free."
      )
    }
    return []
  }

  private func forget() async throws -> [Int32] {
    let erased = try await rounds.forget(in: newsroom)
    if !erased.isEmpty {
      context.note(
        "保存期满，销毁了 \(erased.count) 人的资料。",
        "The data of \(context.words.counted(erased.count, "person")) were destroyed after their time.")
    }
    return []
  }

  private func sendLetters() async throws -> [Int32] {
    guard let way = try await post({ try await ReadOperation(desk).lettersWaiting(in: newsroom) }) else { return [] }
    let report = try await SendLetters(desk, keys: context.keys, post: way.post, from: way.from)(
      in: newsroom, calledBy: caller)
    let refused = try await context.refusedLetters(of: newsroom)
      .send(by: way.post, from: way.from, newsroom: try await ReadNewsroom(desk)(newsroom).name, at: desk.clock.now)
    context.tellUnreadable(report)
    context.tell(report.stuck)
    let sent = report.sent + refused.sent
    if sent > 0 {
      context.note(
        "发出 \(sent) 封信。",
        "\(context.words.counted(sent, "letter")) \(context.words.agreeing(sent, "was", "were")) sent.")
      if let held = report.held { context.tell(held) }
    }
    if !report.undeliverable.isEmpty {
      let reasons = report.undeliverable.joined(separator: "; ")
      context.note(
        "\(report.undeliverable.count) 封信无法投递：\(reasons)",
        "\(context.words.counted(report.undeliverable.count, "letter")) cannot be delivered: \(reasons)")
    }
    tell(report.outage ?? refused.outage)
    let waits = report.outage != nil || refused.outage != nil || !report.stuck.isEmpty || !report.unreadable.isEmpty
    return waits ? [ExitCodes.unavailable] : []
  }

  /// What has lapsed becomes tasks.
  private func watchRights() async throws -> [Int32] {
    let round = try await WatchRights(desk).look(in: newsroom)
    if !round.isQuiet {
      context.surroundings.errors.write(context.words.tasks(opened: round.opened, ended: round.ended) + "\n")
    }
    return []
  }

  private func sendNotices() async throws -> [Int32] {
    guard let way = try await post({ try await TellPartners(desk).count(in: newsroom) }) else { return [] }
    let report = try await SendNotices(desk, post: way.post, from: way.from)(in: newsroom, calledBy: caller)
    if report.sent > 0 { context.note("通知了伙伴 \(report.sent) 次。", "\(report.sent) notices went to partners.") }
    if !report.unreachable.isEmpty {
      let names = context.words.list(Array(Set(report.unreachable)).sorted())
      context.note(
        "没有邮箱可通知：\(names)；请电话告知（rights notices）。", "No e-mail reaches \(names): call them (rights notices).")
    }
    context.tell(report.stuck)
    tell(report.outage)
    return report.outage != nil || !report.stuck.isEmpty ? [ExitCodes.unavailable] : []
  }

  /// How letters leave. Settings that cannot be are a fault where something waits for them.
  private func post(_ waiting: () async throws -> Int) async throws -> (post: any Post, from: String)? {
    do { return try PostOptions.parse([]).post(context, for: newsroom) } catch let fault as InputFault {
      guard try await waiting() > 0 else {
        _ = context.tellInPassing(.input(fault))
        return nil
      }
      throw fault
    }
  }

  private func tell(_ outage: String?) {
    if let outage { context.note("邮局不通：\(outage)", "The post takes nothing now: \(outage)") }
  }
}

extension Context {
  /// Tells of something that keeps nothing else from going; its exit code.
  func tellInPassing(_ fault: CommandFault) -> Int32 {
    if let detail = fault.detail { FaultLog(path: paths.log).append(detail) }
    note(
      Words.atTerminal(.zhHans, zone: zone.name).sentence(fault), Words.atTerminal(.en, zone: zone.name).sentence(fault)
    )
    return fault.exitCode
  }
}
