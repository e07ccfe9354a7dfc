import Editorial

/// What a day has room for, of what strangers bring.
struct QuotaRoom {
  private let desk: Desk
  private let newsroom: NewsroomID
  private let quotas: Quotas
  private let day: QuotaDay

  init(_ desk: Desk, _ settings: NewsroomSettings, at now: Instant) {
    self.desk = desk
    newsroom = settings.id
    quotas = settings.quotas
    day = QuotaDay(at: now, zone: settings.zone)
  }

  /// What was taken today under each of these.
  func taken(_ scopes: [QuotaScope]) async throws(NewsroomError) -> [QuotaScope: QuotaCount] {
    try await asking { () async throws(StoreError) in
      try await desk.submissions.taken(scopes, on: day, in: newsroom)
    }
  }

  /// Throws unless there is room.
  func check(
    _ count: QuotaCount, in scopes: [QuotaScope], beside taken: [QuotaScope: QuotaCount], for act: Act,
    isGuess: Bool = false
  ) throws(NewsroomError) {
    let over = quotas.excesses(of: count, in: scopes, beside: taken, on: day, isGuess: isGuess)
    guard over.isEmpty else { throw .refused(Refusal(act, over.map { .quota($0) })) }
  }

  /// The entry, counted. Where two come at the same moment for the last place, the store takes one.
  func counting(
    _ entry: Entry, in scopes: [QuotaScope], beside taken: [QuotaScope: QuotaCount], for act: Act,
    past pass: QuotaPass? = nil
  ) throws(NewsroomError) -> Entry {
    let count = QuotaCount(letters: 1, bytes: entry.growth)
    if pass == nil { try check(count, in: scopes, beside: taken, for: act) }
    var counted = entry
    counted.quota = QuotaDraw(day: day, scopes: scopes, count: count, quotas: pass == nil ? quotas : nil)
    return counted
  }

  /// What the holder of a receipt writes, counted.
  func counting(_ entry: Entry, of submission: SubmissionID, for act: Act) async throws(NewsroomError) -> Entry {
    let scopes: [QuotaScope] = [.receipts, .receipt(submission)]
    return try counting(entry, in: scopes, beside: try await taken(scopes), for: act)
  }
}
