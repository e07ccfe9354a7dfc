import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// Takes an article one step, as a form asked.
enum TakeStep {
  static func answer(_ visit: Visit) async throws -> Response {
    guard let action = Action(rawValue: visit.parameter("action")) else {
      throw NewsroomError.noSuchArticle(visit.parameter("action"))
    }
    let id = try visit.articleID()
    let before = try await ReadArticle(visit.desk)(id, by: visit.session)
    let command = try await command(action, before, visit)
    // A signature is for one text, by its digest; whatever else happened to the article meanwhile does not matter to it.
    let version = [.sign, .countersign].contains(action) ? nil : visit.version
    let taken = try await ActOnArticle(visit.desk).step(
      command, on: id, by: visit.session, expecting: version, request: visit.request)
    var said = visit.said(of: action, before, taken)
    if action.changesPages {
      said += await visit.bringPages()
    }
    return visit.elsewhere("/desk/articles/\(id)", saying: said)
  }

  private static func command(_ action: Action, _ article: Article, _ visit: Visit) async throws -> ArticleCommand {
    let fields = visit.fields
    let reason = fields["reason"]
    let zone = visit.settings.zone
    func time() throws -> Instant? { try fields["at"].map { try visit.instant($0) } }
    func address() -> String { PublicationAddress.of(article.id, at: visit.now, zone: zone) }
    func decision() -> DecisionID { DecisionID(visit.desk.identities.uuid()) }
    func digest() throws -> Digest {
      guard let digest = fields["digest"].flatMap({ Digest(hex: $0) }) else {
        throw FieldFault(
          field: "digest",
          sentence: visit.words.say(
            "没有写明是哪一稿；请打开稿件再签。", "Which text is meant is not said; open the article and sign there."))
      }
      return digest
    }
    switch action {
    case .submit: return .submit
    case .sendBack: return .sendBack(reason: reason)
    case .pass:
      let named = try await fields["editor"].asyncMap { typed in
        try await ReadPeople(visit.desk)(PersonID(stored: typed), by: visit.session)
      }
      let isKept = named?.id == article.responsibleEditor?.person
      return .pass(
        responsibleEditor: isKept ? nil : named ?? (article.responsibleEditor == nil ? visit.session.person : nil),
        settled: TextSet(fields.values("settled")))
    case .sign: return .sign(step: fields["step"].flatMap(SignOffStep.init), digest: try digest())
    case .countersign: return .countersign(digest: try digest())
    case .schedule: return .schedule(try time().map { Schedule(at: $0, zone: zone) })
    case .publish: return .publish(decision: decision(), address: address())
    case .publishInEmergency:
      return .publishInEmergency(
        reason: reason, acknowledged: TextSet(fields.values("acknowledged")), decision: decision(), address: address())
    case .correct: return .correct(what: fields["what"], why: fields["why"], note: fields["note"])
    case .fix: return .fix(what: fields["what"], why: fields["why"], note: fields["note"])
    case .abandon: return .abandon(reason: reason)
    case .withdraw: return .withdraw(reason: reason, claim: fields["claim"])
    case .askReinstatement:
      return .askReinstatement(isWanted: !fields.has("drop"), note: fields["note"], column: nil, reason: reason)
    case .reinstate: return .reinstate(decision: decision())
    case .spike: return .spike(reason: reason)
    case .revive: return .revive(reason: reason)
    case .hold: return .hold(reason: reason)
    case .release: return .release(reason: reason)
    case .embargo: return .embargo(until: try time(), zone: zone, reason: reason)
    case .setDeadline: return .setDeadline(try time().map { Deadline(at: $0, zone: zone) })
    case .planWithdrawal: return .planWithdrawal(at: try time(), zone: zone, reason: reason)
    case .assign:
      return .assign(to: try PersonID(stored: fields["person"] ?? visit.session.person.id.text), note: fields["note"])
    case .giveBack: return .giveBack(note: fields["note"])
    case .describe: return .describe(try description(of: article, visit))
    case .check:
      return .check(items: fields.values("items"), isUndone: fields.has("undo"), digest: try digest())
    case .edit, .relate, .withdrawOnTime:
      throw FieldFault(field: "action", sentence: visit.words.say("这件事不在这里办。", "That is not done here."))
    }
  }

  private static func description(of article: Article, _ visit: Visit) throws -> Description {
    let fields = visit.fields
    let column = try fields["column"].map { try ColumnPath($0) }
    let news: Bool? = fields["news"].map { $0 == "yes" }
    return Description(
      column: column == article.column ? nil : column,
      isNewsInformation: news == article.isNewsInformation ? nil : news,
      attests: Set(fields.values("attests").compactMap(Attestation.Claim.init)), reason: fields["reason"])
  }
}

extension Action {
  /// Whether readers see something else because of it.
  var changesPages: Bool {
    switch self {
    case .publish, .publishInEmergency, .withdraw, .hold, .release, .reinstate: true
    case .edit, .describe, .submit, .sendBack, .pass, .sign, .schedule, .countersign, .correct, .fix, .abandon,
      .askReinstatement, .spike, .revive, .embargo, .check, .assign, .giveBack, .relate, .setDeadline,
      .planWithdrawal, .withdrawOnTime:
      false
    }
  }
}

extension Visit {
  /// What happened, what it took back, and what comes to pass because of it.
  func said(of action: Action, _ before: Article, _ taken: ArticleStep) -> [String] {
    let after = taken.article
    guard before.version != after.version else { return [words.say("没有变化。", "Nothing changed.")] }
    let stage =
      before.stage == after.stage
      ? ""
      : words.say(
        "：\(words.name(before.stage)) → \(words.name(after.stage))",
        ": \(words.name(before.stage)) → \(words.name(after.stage))")
    var said = [words.say("办妥：", "Done: ") + words.name(action, on: before) + stage]
    said += taken.events.compactMap { words.takenBack($0) ?? words.aside($0, in: after) }
    if let lease = taken.endedLease {
      said.append(
        words.say(
          "\(words.name(lease.person)) 正在改这一稿，随之结束。",
          "\(words.name(lease.person)) was at work on this text; that ended with it."))
    }
    if action == .schedule, let schedule = after.wantedSchedule {
      said.append(words.say("定时发布：", "Goes out: ") + self.said(schedule.at, zone: schedule.zone))
    }
    if after.correctsNothing, [.edit, .pass, .sign].contains(action) {
      said.append(words.say("注意：更正稿与在线稿一字不差，还没有改动。", "Note: the correction reads word for word as what is live."))
    }
    return said
  }

  /// Brings the pages into line where they lie on this machine; says what waits.
  func bringPages() async -> [String] {
    guard let site = service.site(settings.id) else {
      return [words.say("页面由站点自己的出版程序更新。", "The site's own dispatcher brings the pages into line.")]
    }
    do {
      let report = try await Dispatch(desk, site: site)(in: settings.id, calledBy: session)
      let stuck = report.stuck.count
      return stuck == 0
        ? []
        : [
          words.say(
            "有 \(stuck) 处页面还没有更新；请看运行状况。", "\(words.counted(stuck, "page")) could not be brought into line yet.")
        ]
    } catch {
      return [words.say("已办妥，页面稍后更新：", "It is done; the pages follow later. ") + words.sentence(error)]
    }
  }
}

extension Optional {
  /// `map` for what takes its time.
  func asyncMap<Answer>(_ transform: (Wrapped) async throws -> Answer) async rethrows -> Answer? {
    guard let self else { return nil }
    return try await transform(self)
  }
}
