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
    let payers: Set<String>
    let barred: Set<String>
  }

  /// The long text that a fix has set aside.
  struct Aside {
    let text: Text
    var stage: String
    let writers: Set<String>
    let signed: [(step: String, by: String, name: String)]
    var schedule: Instant?
    var waiting: Instant?
    let embargo: Instant?
    let deadline: Instant?
    let base: Text
    let hasMoved: Bool
    let isChecked: Bool
    let assignee: String?
  }

  enum Column: CaseIterable { case small, strict, guarded }

  let column: Column
  let author: String
  var stage = "draft"
  var text: Text
  var writers: Set<String>
  /// Step by step, who has signed the present text.
  var signed: [(step: String, by: String, name: String)] = []
  var schedule: Instant?
  /// A schedule that waits until the text is signed.
  var waiting: Instant?
  var embargo: Instant?
  var isHeld = false
  var live: Text?
  /// When it must be out, and when what is live leaves.
  var deadline: Instant?
  var leaves: Instant?
  /// What the withdrawal took off the site, with the plan that it ended; and who asks for it back.
  var gone: (text: Text, leaves: Instant?)?
  var askedBackBy: String?
  var debts: [Debt] = []
  /// Whether somebody has ticked, on the present text, what stands before publishing.
  var isChecked = false
  /// Who has it.
  var assignee: String?
  var aside: Aside?
  /// Whether it was written from a live text that has been replaced.
  var hasMoved = false
  /// Who is at work on the text, and until when.
  var lease: (holder: String, until: Instant)?

  /// Until when the reporter may sign in the desk chief's stead.
  let lentUntil: Instant
  /// Whether the small column asks for a final review as well.
  var isTwofold: Bool

  init(column: Column, author: String, words: Int, lentUntil: Instant, isTwofold: Bool) {
    self.isTwofold = isTwofold
    self.lentUntil = lentUntil
    self.column = column
    self.author = author
    text = Text(words: words, isCredited: false)
    writers = [author]
  }

  /// Who signs what, in order.
  var chain: [(step: String, by: Set<String>)] {
    column == .strict
      ? [
        ("firstReview", ["deskChief"]), ("firstProof", ["proofreader", "p2", "p3"]), ("secondReview", ["boardMember"]),
        ("secondProof", ["proofreader", "p2", "p3"]), ("thirdProof", ["proofreader", "p2", "p3"]),
        ("finalReview", ["chiefEditor"]),
      ]
      : [("approval", ["deskChief", "boardMember", "chiefEditor"])]
        + (column == .small && isTwofold ? [("finalReview", ["chiefEditor"])] : [])
  }

  /// Who signs what beside that, at any time.
  var beside: [(step: String, by: Set<String>)] {
    column == .guarded ? [("legal", ["legal"]), ("pictureDesk", ["pictureDesk"])] : []
  }

  var steps: [(step: String, by: Set<String>)] { chain + beside }
  var missing: [String] { steps.map(\.step).filter { step in !signed.contains { $0.step == step } } }
  /// What could be signed now.
  var open: [(step: String, by: Set<String>)] {
    let left = steps.filter { missing.contains($0.step) }
    let next = left.first { step in chain.contains { $0.step == step.step } }
    return (next.map { [$0] } ?? []) + left.filter { step in beside.contains { $0.step == step.step } }
  }
  private var isUnchecked: Bool { column == .guarded && !isChecked }
  /// What an emergency would pass over, by the names that are typed.
  var waived: [String] { missing + (isUnchecked ? ["check:facts"] : []) }
  private var isOpen: Bool { ["draft", "editing", "review", "approved"].contains(stage) }
  private func isEditor(_ who: String) -> Bool { ["editor", "rival"].contains(who) }
  private func isWriter(_ who: String) -> Bool {
    stage == "draft"
      && (who == author
        || who == assignee && (["author", "reporter", "submissionsDesk"].contains(who) || isEditor(who)))
  }
  /// Whether a text of this person's is kept, saved or not.
  func mayWrite(_ who: String) -> Bool { isOpen && (isEditor(who) || isWriter(who)) }
  /// Whether this person has any part in articles of the column.
  private func hasPart(_ who: String) -> Bool {
    isEditor(who) || steps.contains { $0.by.contains(who) }
      || ["author", "reporter", "submissionsDesk", "chiefEditor", "licensing"].contains(who)
  }
  private func isBarred(_ who: String, at now: Instant) -> Bool {
    lease.map { $0.holder != who && now < $0.until } ?? false
  }
  private func isReviewer(_ who: String, at now: Instant) -> Bool {
    steps.contains { part(who, in: $0.by, at: now) != nil }
  }
  /// In whose name somebody signs what these sign: `nil` if in nobody's.
  func part(_ who: String, in signers: Set<String>, at now: Instant) -> String? {
    if signers.contains(who) { return who }
    return who == "reporter" && signers.contains("deskChief") && now < lentUntil ? "deskChief" : nil
  }

  /// Takes a step, if it may be taken. Whether it may.
  mutating func take(_ step: Step, by who: String, at now: Instant) -> Bool {
    switch step {
    case .lease(let takesOver):
      guard mayWrite(who), takesOver || !isBarred(who, at: now) else { return false }
      lease = (who, now.advanced(bySeconds: 600))
    case .edit(let words, let isCurrent):
      guard mayWrite(who), isCurrent else { return false }
      // Who has written nothing is in nobody's way, and leaves nothing behind.
      if isBarred(who, at: now) { return words == text.words }
      rewrite(to: Text(words: words, isCredited: text.isCredited), by: who)
    case .bringTogether(let words):
      guard mayWrite(who), live != nil, !isBarred(who, at: now) else { return false }
      rewrite(to: Text(words: words, isCredited: text.isCredited), by: who)
      hasMoved = false
    case .submit:
      guard stage == "draft", isWriter(who) || isEditor(who) else { return false }
      stage = "editing"
    case .sendBack:
      guard ["editing", "review", "approved"].contains(stage), isEditor(who) || isReviewer(who, at: now) else {
        return false
      }
      stage = "draft"
      signed = []
      (schedule, waiting) = (nil, nil)
    case .pass:
      guard stage == "editing", isEditor(who), !hasMoved else { return false }
      rewrite(to: Text(words: text.words, isCredited: true), by: who)
      stage = "review"
    case .sign(let wanted, let isCurrent): return sign(wanted, isCurrent, by: who, at: now)
    case .schedule(let instant):
      guard ["editing", "review", "approved"].contains(stage), isEditor(who) || who == "chiefEditor",
        instant.map({ now < $0 }) ?? true
      else { return false }
      (schedule, waiting) = stage == "approved" ? (instant, nil) : (nil, instant)
    case .publish:
      guard stage == "approved", isEditor(who) || who == "chiefEditor", isFree(at: now), !isUnchecked else {
        return false
      }
      goLive(at: now)
    case .emergency(let named):
      guard ["review", "approved"].contains(stage), who == "emergencyPublisher", isFree(at: now),
        !waived.isEmpty, named.isSuperset(of: waived)
      else { return false }
      let passed = steps.filter { missing.contains($0.step) }
      let last = passed.last { step in chain.contains { $0.step == step.step } } ?? passed.last
      debts.append(Debt(text: text, payers: last?.by ?? ["chiefEditor"], barred: writers.union([who])))
      goLive(at: now)
    case .countersign(let which):
      guard stage != "spiked", let debt = debts.first(where: { $0.text == which }),
        let name = part(who, in: debt.payers, at: now), !debt.barred.contains(name),
        !debt.barred.contains(who)
      else { return false }
      debts.removeAll { $0.text == which }
    case .correct:
      guard stage == "published", isEditor(who) else { return false }
      stage = "editing"
      signed = []
    case .fix:
      guard isOpen, let live, aside == nil, isEditor(who), !isBarred(who, at: now) else { return false }
      aside = Aside(
        text: text, stage: stage, writers: writers, signed: signed, schedule: schedule, waiting: waiting,
        embargo: embargo, deadline: deadline, base: live, hasMoved: hasMoved, isChecked: isChecked, assignee: assignee)
      text = live
      stage = "editing"
      (writers, signed) = ([], [])
      (schedule, waiting, embargo, deadline) = (nil, nil, nil, nil)
      (hasMoved, isChecked, assignee) = (false, false, nil)
    case .abandon:
      guard isOpen, let live, isEditor(who) || who == "chiefEditor" else { return false }
      if let aside {
        takeUp(aside, at: now)
        return true
      }
      if text != live {
        signed = []
        isChecked = false
      }
      text = live
      settle()
    case .withdraw(let hasClaim):
      guard isOpen || stage == "published", live != nil, who == "chiefEditor" || who == "licensing" && hasClaim else {
        return false
      }
      withdraw()
    case .askBack(let isWanted):
      guard stage == "withdrawn", isEditor(who) || ["chiefEditor", "licensing"].contains(who),
        isWanted || askedBackBy != nil
      else { return false }
      guard !isWanted || isToLeave(after: now) else { return false }
      askedBackBy = isWanted ? who : nil
    case .bringBack:
      guard stage == "withdrawn", let gone, let asked = askedBackBy, asked != who,
        ["chiefEditor", "licensing"].contains(who), !isHeld, embargo.map({ $0 <= now }) ?? true,
        isToLeave(after: now)
      else { return false }
      (live, text) = (gone.text, gone.text)
      settle()
      leaves = gone.leaves
      (self.gone, askedBackBy) = (nil, nil)
    case .spike:
      guard ["draft", "editing", "review"].contains(stage), live == nil, isEditor(who) else { return false }
      stage = "spiked"
      lease = nil
      signed = []
      waiting = nil
    case .revive:
      guard stage == "spiked", isEditor(who) else { return false }
      stage = "draft"
    case .hold, .release:
      guard isOpen || stage == "published" || stage == "withdrawn" && step == .release,
        ["licensing", "chiefEditor"].contains(who), isHeld == (step == .release)
      else { return false }
      isHeld.toggle()
    case .embargo(let until):
      guard isOpen || stage == "withdrawn", isEditor(who) || who == "chiefEditor" else { return false }
      embargo = until
    case .check(let isUndone, let isCurrent):
      guard isOpen, column == .guarded, isCurrent,
        isWriter(who) || isEditor(who) || isReviewer(who, at: now) || who == "chiefEditor"
      else { return false }
      isChecked = !isUndone
    case .assign(let to):
      let mayGive = isEditor(who) || who == "chiefEditor"
      guard isOpen, isWriter(who) || mayGive || isReviewer(who, at: now) || who == "licensing" || who == assignee,
        hasPart(to),
        mayGive || who == assignee || assignee == nil && to == who
      else { return false }
      assignee = to
    case .giveBack:
      guard isOpen, assignee != nil, who == assignee || isEditor(who) || who == "chiefEditor" else { return false }
      assignee = nil
    case .setDeadline(let instant):
      guard isOpen, isEditor(who) || who == "chiefEditor", instant.map({ now < $0 }) ?? true else { return false }
      deadline = instant
    case .planWithdrawal(let instant):
      let isThere = (isOpen || stage == "published") && live != nil
      guard isThere || stage == "withdrawn", isEditor(who) || who == "chiefEditor", instant.map({ now < $0 }) ?? true
      else { return false }
      if isThere { leaves = instant } else { gone?.leaves = instant }
    }
    return true
  }

  /// What the dispatcher does with it.
  mutating func fall(dueAt now: Instant) -> Bool {
    guard stage == "approved", let schedule, schedule <= now, isFree(at: now), !isUnchecked,
      leaves.map({ now < $0 }) ?? true
    else { return false }
    goLive(at: now)
    return true
  }

  /// What was to leave the site while it was withdrawn does not come back by the way.
  private func isToLeave(after now: Instant) -> Bool { gone?.leaves.map { now < $0 } ?? true }

  /// What was scheduled for an instant that has passed and did not go out then is scheduled no more.
  mutating func miss(dueAt now: Instant) -> Bool {
    let before = [schedule, waiting, aside?.schedule, aside?.waiting]
    func later(_ instant: Instant?) -> Instant? { instant.flatMap { now < $0 ? $0 : nil } }
    (schedule, waiting) = (later(schedule), later(waiting))
    if var set = aside {
      (set.schedule, set.waiting) = (later(set.schedule), later(set.waiting))
      aside = set
    }
    return before != [schedule, waiting, aside?.schedule, aside?.waiting]
  }

  /// What the dispatcher takes off the site.
  mutating func leave(dueAt now: Instant) -> Bool {
    guard let leaves, leaves <= now else { return false }
    self.leaves = nil
    withdraw()
    return true
  }

  private mutating func withdraw() {
    // What was signed and ticked of a correction counts no more; what readers saw was signed.
    if stage != "published" { (signed, isChecked) = ([], false) }
    stage = "withdrawn"
    lease = nil
    gone = live.map { ($0, leaves) }
    live = nil
    (schedule, waiting) = (nil, nil)
    deadline = nil
    leaves = nil
    assignee = nil
    aside = nil
    hasMoved = false
  }

  private func isFree(at now: Instant) -> Bool {
    !isHeld && embargo.map { $0 <= now } ?? true && (stage != "approved" || missing.isEmpty)
  }

  private mutating func rewrite(to new: Text, by who: String) {
    guard new != text else { return }
    text = new
    writers.insert(who)
    signed = []
    isChecked = false
    if stage == "approved" {
      stage = "review"
      (schedule, waiting) = (nil, schedule)
    }
  }

  private mutating func sign(_ wanted: String?, _ isCurrent: Bool, by who: String, at now: Instant) -> Bool {
    guard stage == "review", isCurrent, !writers.contains(who),
      let (next, signers) = open.first(where: {
        part(who, in: $0.by, at: now) != nil && (wanted == nil || wanted == $0.step)
      }), let name = part(who, in: signers, at: now), !writers.contains(name)
    else { return false }
    let asides = beside.map(\.step)
    // No two acts of one kind, and nothing else for whoever signs beside the chain.
    let isBarred = signed.contains { earlier in
      !Set([earlier.by, earlier.name]).isDisjoint(with: [who, name])
        && (earlier.step.suffix(5) == next.suffix(5) || asides.contains(next) || asides.contains(earlier.step))
    }
    guard !isBarred else { return false }
    signed.append((next, who, name))
    if missing.isEmpty {
      stage = "approved"
      schedule = waiting.flatMap { now < $0 ? $0 : nil }
      waiting = nil
    }
    return true
  }

  private mutating func goLive(at now: Instant) {
    live = text
    settle()
    guard let aside else { return }
    takeUp(aside, at: now)
    guard live != aside.base else { return }
    stage = "editing"
    signed = []
    isChecked = false
    (schedule, waiting) = (nil, schedule ?? waiting)
    hasMoved = true
  }

  /// What was set aside is back; what it was scheduled for is void if that has passed.
  private mutating func takeUp(_ aside: Aside, at now: Instant) {
    (text, stage, writers, signed) = (aside.text, aside.stage, aside.writers, aside.signed)
    (schedule, waiting) = (
      aside.schedule.flatMap { now < $0 ? $0 : nil }, aside.waiting.flatMap { now < $0 ? $0 : nil }
    )
    (embargo, deadline) = (aside.embargo, aside.deadline)
    (hasMoved, isChecked, assignee) = (aside.hasMoved, aside.isChecked, aside.assignee)
    self.aside = nil
  }

  private mutating func settle() {
    stage = "published"
    // Whoever was at work on it is at work no more.
    lease = nil
    hasMoved = false
    writers = []
    (schedule, waiting) = (nil, nil)
    assignee = nil
    deadline = nil
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
  case correct, abandon, fix
  /// Saves a text that was brought together with what is live.
  case bringTogether(words: Int)
  case withdraw(hasClaim: Bool)
  /// Asks for what was withdrawn to come back, or drops that; a second person brings it back.
  case askBack(isWanted: Bool)
  case bringBack
  case spike, revive, hold, release
  case embargo(Instant?)
  case check(isUndone: Bool, isCurrent: Bool)
  case assign(String)
  case giveBack
  case setDeadline(Instant?)
  case planWithdrawal(Instant?)
}
