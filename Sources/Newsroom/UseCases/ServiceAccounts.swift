public import Editorial

/// The account of a service: whether it may act, and who set it to work.
public struct ServiceAccount: Hashable, Sendable {
  public let service: Service
  /// What was done about it, the oldest first.
  public let events: [ServiceEvent]
  /// By day and caller, the latest first.
  public let calls: [ServiceCallRow]

  /// Whether it acts.
  public var isLiving: Bool { events.last.map { $0.kind != .ended } ?? false }
}

/// Lists the accounts under which the newsroom's rounds act, ends them, and lets them act again.
public struct ServiceAccounts: Sendable {
  private let desk: Desk
  /// For how many days calls are listed.
  private static let listedDays = 30

  public init(_ desk: Desk) { self.desk = desk }

  /// Every account, with its calls of the last 30 days.
  public func list(by session: Session) async throws(NewsroomError) -> [ServiceAccount] {
    try await desk.permit(.operation, for: .listServices, to: session)
    let today = ServiceCall.day(of: desk.clock.now)
    let (events, calls) = try await asking { () async throws(StoreError) in
      (
        try await desk.services.events(in: session.newsroom),
        try await desk.services.calls(from: today - Self.listedDays, in: session.newsroom)
      )
    }
    return Service.allCases.map { service in
      ServiceAccount(
        service: service, events: events.filter { $0.service == service }.map(\.event),
        calls: calls.filter { $0.service == service })
    }
  }

  /// From now on the service does nothing; what it is just doing is not committed.
  public func end(_ service: Service, by session: Session) async throws(NewsroomError) {
    try await desk.administrate(.endService, on: service.rawValue, by: session)
    try await record(.ended, of: service, by: session)
  }

  /// The service acts again; nothing is done to one that does.
  public func renew(_ service: Service, by session: Session) async throws(NewsroomError) {
    try await desk.administrate(.renewService, on: service.rawValue, by: session)
    try await record(.renewed, of: service, by: session)
  }

  private func record(
    _ kind: ServiceEvent.Kind, of service: Service, by session: Session
  ) async throws(NewsroomError) {
    try await asking { () async throws(StoreError) in
      try await desk.services.record(
        ServiceEvent(kind, by: session.person.id, at: desk.clock.now), of: service, in: session.newsroom)
    }
  }
}

extension Desk {
  /// The desk at which a service begins a round; who set it to work goes on record.
  ///
  /// Throws `serviceEnded` where its account has ended. What it commits later is refused as well, should it end meanwhile.
  func beginning(
    _ service: Service, in newsroom: NewsroomID, calledBy caller: Session?
  ) async throws(NewsroomError) -> Desk {
    let desk = acting(as: service)
    let person = caller.flatMap { $0.newsroom == newsroom ? $0.person.id : nil }
    do {
      try await desk.services.begin(ServiceCall(service, by: person, at: clock.now), in: newsroom)
    } catch .ended(.service) {
      throw .serviceEnded(service)
    } catch {
      throw NewsroomError(error)
    }
    return desk
  }
}
