public import Editorial

/// The ends at midnight that an earlier release kept: what nobody has confirmed since, and confirming it.
public struct KeptEnds: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The nearest first.
  /// - Parameter isMidnight: whether a moment is the beginning of a day in the newsroom's zone.
  public func list(
    isMidnight: @Sendable (Instant) -> Bool, by session: Session
  ) async throws(NewsroomError) -> [KeptEnd] {
    try await desk.permit(.rightsTask, for: .listKeptEnds, to: session)
    return try await records(in: session.newsroom).flatMap { $0.keptEnds(isMidnight: isMidnight) }
      .sorted { ($0.at, $0.name.exact) < ($1.at, $1.name.exact) }
  }

  /// Keeps every such end of what is called so as `end` says, in the form of today.
  /// - Returns: what came of it; `nil` where nothing of that name has such an end.
  public func settle(
    _ name: String, isMidnight: @Sendable (Instant) -> Bool, as end: @Sendable (Instant) -> Instant, by session: Session
  ) async throws(NewsroomError) -> SaveRights.Report? {
    try await desk.permitting(.settleKeptEnds, by: session) { () throws(Refusal) in try session.person.maySaveRights() }
    let settled = try await records(in: session.newsroom).filter { record in
      record.keptEnds(isMidnight: isMidnight).contains { $0.name.isExactly(name) }
    }
    guard !settled.isEmpty else { return nil }
    return try await SaveRights(desk)(
      settled.map { record in record.settlingEnds { isMidnight($0) ? end($0) : $0 } }, by: session)
  }

  private func records(in newsroom: NewsroomID) async throws(NewsroomError) -> [RightsRecord] {
    try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.agreement, .licence, .ownSource], in: newsroom)
    }
  }
}
