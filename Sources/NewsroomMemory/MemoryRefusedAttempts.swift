package import Editorial
package import Newsroom

extension MemoryStore: RefusedAttempts {
  public func record(_ attempt: RefusedAttempt, in newsroom: NewsroomID) {
    var rows = refusedAttempts[newsroom] ?? []
    let day = attempt.day
    func isOf(_ other: RefusedAttempt) -> (RefusedAttemptRow) -> Bool {
      { $0.day == day && $0.person == other.person && $0.what == other.what && $0.subject == other.subject }
    }
    rows.removeAll { $0.person == attempt.person && $0.day < day - RefusedAttempt.days }
    let told = rows.count { $0.person == attempt.person && $0.day == day && $0.what != RefusedAttempt.others }
    let isKnown = rows.contains(where: isOf(attempt))
    let kept = isKnown || told < RefusedAttempt.kept ? attempt : attempt.asOther
    let place = rows.firstIndex(where: isOf(kept))
    let old = place.map { rows.remove(at: $0) }
    rows.append(
      RefusedAttemptRow(
        person: kept.person, what: kept.what, subject: kept.subject, count: (old?.count ?? 0) + 1,
        first: min(old?.first ?? kept.at, kept.at), last: max(old?.last ?? kept.at, kept.at)))
    refusedAttempts[newsroom] = rows
  }

  public func attempts(of person: PersonID?, in newsroom: NewsroomID, limit: Int) -> [RefusedAttemptRow] {
    let rows = (refusedAttempts[newsroom] ?? []).filter { person == nil || $0.person == person }
    return Array(
      rows.sorted { ($1.last, $0.person.text, $0.what, $0.subject) < ($0.last, $1.person.text, $1.what, $1.subject) }
        .prefix(limit))
  }
}

extension RefusedAttemptRow {
  fileprivate var day: Int { Int(last.microseconds / 86_400_000_000) }
}
