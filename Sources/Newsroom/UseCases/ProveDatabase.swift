public import Editorial

/// Proves every history of every newsroom of a database, for whoever owns it: of a copy, before anybody relies on it.
public struct ProveDatabase: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    /// How many links were checked.
    public var events = 0
    /// The first that do not hold, by what they are of.
    public var faults: [Fault] = []
    public var faultCount = 0
  }

  public struct Fault: Hashable, Sendable {
    public let newsroom: NewsroomID
    public let id: String
    public let fault: HistoryFault
  }

  private static let named = 100

  /// - Parameter telling: told now and then how many links were checked.
  public func callAsFunction(telling: (Int) -> Void = { _ in }) async throws(NewsroomError) -> Report {
    var report = Report()
    let verify = VerifyHistory(desk)
    let newsrooms = try await asking { () async throws(StoreError) in try await desk.newsrooms.all() }
    for newsroom in newsrooms.map(\.id) {
      for digits in IdentifierParts.beginnings {
        let ids = try await asking { () async throws(StoreError) in
          (
            try await desk.articles.identifiers(beginning: digits, in: newsroom, limit: .max),
            try await desk.submissions.identifiers(beginning: digits, in: newsroom, limit: .max),
            try await desk.fees.fees(beginning: digits, in: newsroom, limit: .max)
          )
        }
        for id in ids.0 {
          try await check(id, newsroom, &report) { () async throws(NewsroomError) in try await verify(id, in: newsroom)
          }
        }
        for id in ids.1 {
          try await check(id, newsroom, &report) { () async throws(NewsroomError) in try await verify(id, in: newsroom)
          }
        }
        for id in ids.2 {
          try await check(id, newsroom, &report) { () async throws(NewsroomError) in try await verify(id, in: newsroom)
          }
        }
        if digits.hasSuffix("f"), report.events >= 10_000 { telling(report.events) }
      }
      let claims = try await asking { () async throws(StoreError) in
        try await desk.claims.rows(in: newsroom, states: Set(ClaimState.allCases), limit: 1_000_000).map(\.id)
      }
      for id in claims {
        try await check(id, newsroom, &report) { () async throws(NewsroomError) in try await verify(id, in: newsroom) }
      }
    }
    return report
  }

  private func check(
    _ id: some Identifier, _ newsroom: NewsroomID, _ report: inout Report,
    by verify: () async throws(NewsroomError) -> Int
  ) async throws(NewsroomError) {
    do {
      report.events += try await verify()
    } catch .damaged(let fault) {
      report.faultCount += 1
      if report.faults.count < Self.named {
        report.faults.append(Fault(newsroom: newsroom, id: id.description, fault: fault))
      }
    }
  }
}
