import Editorial
import Newsroom
import Testing

/// The list of all that is planned, held against the reference.
extension ModelRun {
  private struct Line: Hashable {
    let article: ArticleID
    let kind: Planned.Kind
    let at: Instant
    let isAside: Bool
  }

  /// Both stores list to a chief editor what the reference says is planned: of what is under way the wishes that stand or
  /// wait, of what is live when it leaves, of what is withdrawn its embargo, and of what a fix has set aside the same again.
  func planAgrees() async throws -> Bool {
    var wanted: Set<Line> = []
    for thing in articles where thing.reference.stage != "draft" { wanted.formUnion(lines(of: thing)) }
    for (house, desk) in zip(houses, desks) {
      let listed = try await PlanOfArticles(desk)(in: .newsroom, by: house.session("chiefEditor"))
        .filter { $0.stage != .draft }
      #expect(listed.map(\.at) == listed.map(\.at).sorted())
      let lines = listed.map { Line(article: $0.article, kind: $0.kind, at: $0.at, isAside: $0.isAside) }
      guard lines.count == wanted.count, Set(lines) == wanted else {
        let (missing, strange) = (wanted.subtracting(lines), Set(lines).subtracting(wanted))
        Issue.record("the plan lacks \(missing), and has \(strange) too many")
        return false
      }
    }
    return true
  }

  private func lines(of thing: Thing) -> [Line] {
    let reference = thing.reference
    func lines(_ kinds: [(Planned.Kind, Instant?)], isAside: Bool = false) -> [Line] {
      kinds.compactMap { kind, at in at.map { Line(article: thing.id, kind: kind, at: $0, isAside: isAside) } }
    }
    if reference.stage == "withdrawn" { return lines([(.embargo, reference.embargo)]) }
    let leaving = lines([(.withdrawal, reference.leaves)])
    guard ["editing", "review", "approved"].contains(reference.stage) else { return leaving }
    let own = lines([
      (.scheduled, reference.schedule), (.scheduleWaits, reference.waiting), (.embargo, reference.embargo),
      (.deadline, reference.deadline),
    ])
    guard let aside = reference.aside else { return leaving + own }
    return leaving + own
      + lines(
        [
          (.scheduled, aside.schedule), (.scheduleWaits, aside.waiting), (.embargo, aside.embargo),
          (.deadline, aside.deadline),
        ], isAside: true)
  }
}
