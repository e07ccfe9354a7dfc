public import Editorial

/// Finds what readers have sent, without who they are.
public struct ReadSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The submission whose id begins with `prefix`, as people type it.
  public func callAsFunction(_ prefix: String, by session: Session) async throws(NewsroomError) -> Submission {
    try await desk.permit(.submission, for: .readSubmission, on: prefix, to: session)
    return try await find(prefix, in: session.newsroom)
  }

  /// The one whose id begins with `prefix`, for use cases that have asked their own rule.
  func find(_ prefix: String, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let wanted = try TypedDigits(prefix, else: .noSuchSubmission(prefix)).text
    let found = try await asking { () async throws(StoreError) in
      try await desk.submissions.identifiers(beginning: wanted, in: newsroom, limit: 5)
    }
    guard let first = found.first else { throw .noSuchSubmission(prefix) }
    guard found.count == 1 else { throw .ambiguous(prefix, candidates: found.map(\.description)) }
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(first, in: newsroom)
    }
    guard let submission else { throw .noSuchSubmission(prefix) }
    return submission
  }

  /// Those in any of `states`, the one waiting longest first.
  public func list(
    in states: Set<SubmissionState>, by session: Session, limit: Int = 500
  ) async throws(NewsroomError) -> [SubmissionRow] {
    try await desk.permit(.submission, for: .listSubmissions, to: session)
    let clock = try await ReadNewsroom(desk)(session.newsroom).replyClock
    let now = desk.clock.now
    return try await asking { () async throws(StoreError) in
      try await desk.submissions.rows(in: session.newsroom, states: states, limit: limit)
    }.map { SubmissionRow($0, by: clock, at: now) }
  }
}
