public import Editorial

/// The accounts under which the newsroom's rounds act. They are there as soon as the newsroom is.
package protocol Services: Sendable {
  /// Notes that a service was set to work, and by whom. Throws `ended(.service)` where its account has ended; nothing is
  /// noted then.
  func begin(_ call: ServiceCall, in newsroom: NewsroomID) async throws(StoreError)
  /// What was done about each account, the oldest first.
  func events(in newsroom: NewsroomID) async throws(StoreError) -> [(service: Service, event: ServiceEvent)]
  /// Who set the services to work on the days from `day` on, the latest first.
  func calls(from day: Int, in newsroom: NewsroomID) async throws(StoreError) -> [ServiceCallRow]
  /// Ends or renews an account, with an administrator's secret; what is so already stays as it is.
  func record(_ event: ServiceEvent, of service: Service, in newsroom: NewsroomID) async throws(StoreError)
}

/// That a service is set to work.
public struct ServiceCall: Hashable, Sendable {
  /// How many days calls are kept.
  public static let days = 400

  public let service: Service
  /// Whose login it was; `nil` where nobody was logged in, as a timer is not.
  public let caller: PersonID?
  public let at: Instant

  public init(_ service: Service, by caller: PersonID?, at time: Instant) {
    self.service = service
    self.caller = caller
    at = time
  }

  /// Days since 1970, in UTC.
  public var day: Int { Self.day(of: at) }

  public static func day(of time: Instant) -> Int { Int(time.microseconds / 86_400_000_000) }
}

/// How often somebody set a service to work on one day.
public struct ServiceCallRow: Hashable, Sendable {
  public let service: Service
  public let caller: PersonID?
  public let count: Int
  public let first: Instant
  public let last: Instant

  public init(service: Service, caller: PersonID?, count: Int, first: Instant, last: Instant) {
    self.service = service
    self.caller = caller
    self.count = count
    self.first = first
    self.last = last
  }
}
