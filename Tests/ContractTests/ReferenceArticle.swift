import Editorial

/// The handbook's idea of an article, written a second time and simply: people and steps by name, texts by number.
///
/// It knows nothing of the table, events or digests; where it and the program disagree, one of them is wrong.
struct ReferenceArticle {
  /// What readers of a text see: its words, and whether the responsible editor stands under it.
  struct Text: Hashable {
    var words: Int
    var isCredited: Bool
  }

  struct Debt: Equatable {
    let text: Text
    let lastStep: String
    let barred: Set<String>
  }

  let isStrict: Bool
  let author: String
  var stage = "draft"
  var text: Text
  var writers: Set<String>
  /// Step by step, who has signed the present text.
  var signed: [(step: String, by: String)] = []
  var schedule: Instant?
  var embargo: Instant?
  var isHeld = false
  var live: Text?
  var debts: [Debt] = []
  /// Who is at work on the text, and until when.
  var lease: (holder: String, until: Instant)?

  init(isStrict: Bool, author: String, words: Int) {
    self.isStrict = isStrict
    self.author = author
    text = Text(words: words, isCredited: false)
    writers = [author]
  }

  /// Who signs what, in order.
  var steps: [(step: String, by: Set<String>)] {
    isStrict
      ? [
        ("firstReview", ["deskChief"]), ("firstProof", ["proofreader", "p2", "p3"]), ("secondReview", ["boardMember"]),
        ("secondProof", ["proofreader", "p2", "p3"]), ("thirdProof", ["proofreader", "p2", "p3"]),
        ("finalReview", ["chiefEditor"]),
      ] : [("approval", ["deskChief", "boardMember", "chiefEditor"])]
  }

  var missing: [String] { steps.map(\.step).filter { step in !signed.contains { $0.step == step } } }
  private var isOpen: Bool { ["draft", "editing", "review", "approved"].contains(stage) }
  private func isEditor(_ who: String) -> Bool { ["editor", "rival"].contains(who) }
  /// Whether a text of this person's is kept, saved or not.
  func mayWrite(_ who: String) -> Bool { isOpen && (isEditor(who) || stage == "draft" && who == author) }
  private func isBarred(_ who: String, at now: Instant) -> Bool {
    lease.map { $0.holder != who && now < $0.until } ?? false
  }
  private func isReviewer(_ who: String) -> Bool { steps.contains { $0.by.contains(who) } }

  /// Takes a step, if it may be taken. Whether it may.
  mutating func take(_ step: Step, by who: String, at now: Instant) -> Bool {
    switch step {
    case .lease(let takesOver):
      guard mayWrite(who), takesOver || !isBarred(who, at: now) else { return false }
      lease = (who, now.advanced(bySeconds: 600))
    case .edit(let words, let isCurrent):
      guard mayWrite(who), isCurrent, !isBarred(who, at: now) else { return false }
      rewrite(to: Text(words: words, isCredited: text.isCredited), by: who)
    case .submit:
      guard stage == "draft", who == author || isEditor(who) else { return false }
      stage = "editing"
    case .sendBack:
      guard ["editing", "review", "approved"].contains(stage), isEditor(who) || isReviewer(who) else { return false }
      stage = "draft"
      signed = []
      schedule = nil
    case .pass:
      guard stage == "editing", isEditor(who) else { return false }
      rewrite(to: Text(words: text.words, isCredited: true), by: who)
      stage = "review"
    case .sign(let wanted, let isCurrent): return sign(wanted, isCurrent, by: who)
    case .schedule(let instant):
      guard stage == "approved", isEditor(who) || who == "chiefEditor", instant.map({ now < $0 }) ?? true else {
        return false
      }
      schedule = instant
    case .publish:
      guard stage == "approved", isEditor(who) || who == "chiefEditor", isFree(at: now) else { return false }
      goLive()
    case .emergency(let named):
      guard ["review", "approved"].contains(stage), who == "emergencyPublisher", isFree(at: now),
        let last = missing.last,
        named.isSuperset(of: missing)
      else { return false }
      debts.append(Debt(text: text, lastStep: last, barred: writers.union([who])))
      goLive()
    case .countersign(let which):
      guard stage != "spiked", let debt = debts.first(where: { $0.text == which }),
        steps.first(where: { $0.step == debt.lastStep })?.by.contains(who) == true, !debt.barred.contains(who)
      else { return false }
      debts.removeAll { $0.text == which }
    case .correct:
      guard stage == "published", isEditor(who) else { return false }
      stage = "editing"
      signed = []
    case .abandon:
      guard isOpen, let live, isEditor(who) || who == "chiefEditor" else { return false }
      if text != live { signed = [] }
      text = live
      settle()
    case .withdraw(let hasClaim):
      guard isOpen || stage == "published", live != nil, who == "chiefEditor" || who == "licensing" && hasClaim else {
        return false
      }
      stage = "withdrawn"
      live = nil
      schedule = nil
    case .spike:
      guard ["draft", "editing", "review"].contains(stage), live == nil, isEditor(who) else { return false }
      stage = "spiked"
      signed = []
    case .revive:
      guard stage == "spiked", isEditor(who) else { return false }
      stage = "draft"
    case .hold, .release:
      guard isOpen || stage == "published", ["licensing", "chiefEditor"].contains(who), isHeld == (step == .release)
      else { return false }
      isHeld.toggle()
    case .embargo(let until):
      guard isOpen, isEditor(who) || who == "chiefEditor" else { return false }
      embargo = until
    }
    return true
  }

  /// What the dispatcher does with it.
  mutating func fall(dueAt now: Instant) -> Bool {
    guard stage == "approved", let schedule, schedule <= now, isFree(at: now) else { return false }
    goLive()
    return true
  }

  private func isFree(at now: Instant) -> Bool {
    !isHeld && embargo.map { $0 <= now } ?? true && (stage != "approved" || missing.isEmpty)
  }

  private mutating func rewrite(to new: Text, by who: String) {
    guard new != text else { return }
    text = new
    writers.insert(who)
    signed = []
    if stage == "approved" {
      stage = "review"
      schedule = nil
    }
  }

  private mutating func sign(_ wanted: String?, _ isCurrent: Bool, by who: String) -> Bool {
    guard stage == "review", isCurrent, isReviewer(who), let next = missing.first, wanted == nil || wanted == next,
      steps.first(where: { $0.step == next })?.by.contains(who) == true, !writers.contains(who)
    else { return false }
    let kind = next.suffix(5)
    guard !signed.contains(where: { $0.by == who && $0.step.suffix(5) == kind }) else { return false }
    signed.append((next, who))
    if missing.isEmpty { stage = "approved" }
    return true
  }

  private mutating func goLive() {
    live = text
    settle()
  }

  private mutating func settle() {
    stage = "published"
    writers = []
    schedule = nil
  }
}

/// What somebody tries.
enum Step: Equatable {
  case edit(words: Int, isCurrent: Bool)
  case lease(takesOver: Bool)
  case submit, sendBack, pass
  case sign(step: String?, isCurrent: Bool)
  case schedule(Instant?)
  case publish
  case emergency(named: Set<String>)
  case countersign(ReferenceArticle.Text)
  case correct, abandon
  case withdraw(hasClaim: Bool)
  case spike, revive, hold, release
  case embargo(Instant?)
}
