import Editorial
import FoundationEssentials
import Newsroom

/// What the random people try, and how it is asked for.
extension ModelRun {
  static func manuscript(_ words: Int) throws -> Manuscript { try House.manuscript("第\(words)稿") }

  static func text(_ revision: Revision) -> ReferenceArticle.Text {
    ReferenceArticle.Text(words: words(of: revision.manuscript), isCredited: revision.credit.editor != nil)
  }

  static func words(of manuscript: Manuscript) -> Int {
    Int(manuscript.body.first?.filter(\.isNumber) ?? "") ?? 0
  }

  mutating func step(for reference: ReferenceArticle) -> Step {
    // Half of what is tried fits the stage, so that articles go through their whole lives; the other half is anything.
    if random.below(2) == 0 {
      switch reference.stage {
      case "draft": return .submit
      case "editing":
        if reference.hasMoved, random.below(2) == 0 {
          words += 1
          return .bringTogether(words: words)
        }
        if reference.live != nil, random.below(6) == 0 { return .fix }
        return random.below(3) == 0 ? edit(reference) : .pass
      case "review":
        return random.below(8) == 0 ? .emergency(named: Set(reference.waived)) : .sign(step: nil, isCurrent: true)
      case "approved":
        if reference.waived == ["check:facts"], random.below(4) > 0 {
          return .check(isUndone: false, isCurrent: true)
        }
        return random.below(3) == 0 ? .schedule(hours(1)) : .publish
      case "published":
        if let debt = reference.debts.first, random.below(2) == 0 { return .countersign(debt.text) }
        return random.below(6) == 0 ? .withdraw(hasClaim: true) : .correct
      case "withdrawn":
        if let leaves = reference.gone?.leaves, leaves <= clock.now, random.below(2) == 0 {
          return .planWithdrawal(random.below(2) == 0 ? nil : hours(9))
        }
        if reference.askedBackBy == nil { return .askBack(isWanted: true) }
        return reference.isHeld ? .release : reference.embargo == nil ? .bringBack : .embargo(nil)
      default: break
      }
    }
    switch random.below(31) {
    case 29: return .askBack(isWanted: random.below(2) == 0)
    case 30: return .bringBack
    case 20: return .check(isUndone: random.below(3) == 0, isCurrent: random.below(5) > 0)
    case 21: return .assign(random.pick(people))
    case 22: return .giveBack
    case 23: return .fix
    case 24: return reference.live == nil ? .fix : .abandon
    case 25:
      words += 1
      return .bringTogether(words: words)
    case 26: return .setDeadline(random.below(3) == 0 ? nil : hours(random.below(4) - 1))
    case 27, 28: return .planWithdrawal(random.below(3) == 0 ? nil : hours(random.below(12) - 1))
    case 18, 19: return .lease(takesOver: random.below(3) == 0)
    case 0, 1: return edit(reference)
    case 2: return .submit
    case 3: return .sendBack
    case 4: return .pass
    case 5, 6:
      let step = random.below(2) == 0 ? nil : random.pick(reference.steps.map(\.step))
      return .sign(step: step, isCurrent: random.below(4) > 0)
    case 7: return .schedule(random.below(3) == 0 ? nil : hours(random.below(4) - 1))
    case 8: return .publish
    case 9: return .emergency(named: Set(reference.waived.dropLast(random.below(2))))
    case 10: return .countersign(reference.debts.first?.text ?? reference.text)
    case 11: return .correct
    case 12: return .abandon
    case 13: return .withdraw(hasClaim: random.below(2) == 0)
    case 14: return random.below(3) == 0 ? .spike : .revive
    case 15: return .revive
    case 16: return random.below(3) == 0 ? .hold : .release
    default: return .embargo(random.below(2) == 0 ? nil : hours(random.below(3) - 1))
    }
  }

  mutating func edit(_ reference: ReferenceArticle) -> Step {
    if random.below(5) == 0 { return .edit(words: reference.text.words, isCurrent: true) }
    words += 1
    return .edit(words: words, isCurrent: random.below(6) > 0)
  }

  func hours(_ count: Int) -> Instant { clock.now.advanced(bySeconds: Int64(count) * 3_600 + 30) }

  /// Most of the time somebody whose business it is.
  mutating func person(for step: Step, _ reference: ReferenceArticle) -> String {
    guard random.below(3) > 0 else { return random.pick(people) }
    return switch step {
    case .sign:
      reference.open.isEmpty
        ? "editor" : random.below(5) == 0 ? "reporter" : random.pick(random.pick(reference.open).by.sorted())
    case .countersign: random.pick(["chiefEditor", "deskChief"])
    case .emergency: "emergencyPublisher"
    case .hold, .release, .withdraw, .bringBack: random.pick(["licensing", "chiefEditor"])
    case .submit, .edit, .lease, .bringTogether:
      random.pick([reference.author, reference.assignee ?? "editor", "rival"])
    case .assign, .giveBack: random.pick([reference.assignee ?? "editor", "editor"])
    default: random.pick(["editor", "rival"])
    }
  }

  func command(_ step: Step, on article: Article, _ desk: Desk, _ house: House) async throws -> ArticleCommand {
    let digest = article.revision.digest
    let stale = Digest(of: "nothing that was ever written".utf8)
    return switch step {
    case .edit, .lease, .bringTogether: .submit  // Never asked for: these have use cases of their own.
    case .submit: .submit
    case .sendBack: .sendBack(reason: "补")
    case .pass: .pass(responsibleEditor: house.staff["editor"], settled: [])
    case .sign(let name, let isCurrent):
      .sign(step: name.flatMap(SignOffStep.init(rawValue:)), digest: isCurrent ? digest : stale)
    case .schedule(let at): .schedule(at.map { Schedule(at: $0, zone: "Asia/Shanghai") })
    case .publish:
      .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai"))
    case .emergency(let named):
      .publishInEmergency(
        reason: "台风红色预警，主任联系不上", acknowledged: TextSet(named), decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai"))
    case .countersign(let text):
      .countersign(
        digest: try await ReadArticle(desk).revisions(of: article.id, in: house.newsroom)
          .last { Self.text($0) == text }?.digest ?? stale)
    case .correct: .correct(what: "数字", why: "误记", note: "更正。")
    case .fix: .fix(what: "电话", why: "误记", note: "更正电话。")
    case .abandon: .abandon(reason: "无误")
    case .withdraw(hasClaim: true):
      .withdraw(reason: "失实", claim: try await house.claim(on: article).description)
    case .withdraw(hasClaim: false): .withdraw(reason: "失实", claim: nil)
    case .askBack(let isWanted): .askReinstatement(isWanted: isWanted, note: "恢复本稿。", column: nil, reason: "核实")
    case .bringBack: .reinstate(decision: DecisionID(desk.identities.uuid()))
    case .spike: .spike(reason: "不用")
    case .revive: .revive(reason: "再用")
    case .hold: .hold(reason: "核")
    case .release: .release(reason: "核毕")
    case .embargo(let until): .embargo(until: until, zone: "Asia/Shanghai", reason: "约")
    case .check(let isUndone, let isCurrent):
      .check(items: ["facts"], isUndone: isUndone, digest: isCurrent ? digest : stale)
    case .assign(let to): .assign(to: try house.session(to).person.id, note: nil)
    case .giveBack: .giveBack(note: nil)
    case .setDeadline(let at): .setDeadline(at.map { Deadline(at: $0, zone: "Asia/Shanghai") })
    case .planWithdrawal(let at): .planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "到期")
    }
  }
}
