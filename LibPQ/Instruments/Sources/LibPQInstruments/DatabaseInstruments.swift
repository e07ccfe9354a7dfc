public import CoreMetrics
public import LibPQ
public import Logging
import Metrics
public import Tracing

/// Tells a log, metrics and traces what a ``Database`` does; each of the three only where it is given.
///
/// ```swift
/// let database = Database(
///   place, observer: DatabaseInstruments(logger: logger, metrics: MetricsSystem.factory, tracer: InstrumentationSystem.tracer))
/// ```
///
/// Texts of statements are told, values never. Metrics and spans bear the names that OpenTelemetry has for databases.
public struct DatabaseInstruments: DatabaseObserver {
  let logger: Logger?
  let slow: Duration
  let metrics: (any MetricsFactory)?
  let tracer: (any Tracer)?

  /// - Parameters:
  ///   - logger: statements at `debug`, slow ones at `notice`, failed connections at `warning`.
  ///   - slow: from when on a statement is slow.
  ///   - metrics: how long work and waiting took, how many connections were made, lost and refused, errors by SQLSTATE.
  ///   - tracer: a span for each piece of work, within the caller's, and one in it for each statement.
  public init(
    logger: Logger? = nil, slow: Duration = .milliseconds(500), metrics: (any MetricsFactory)? = nil,
    tracer: (any Tracer)? = nil
  ) {
    self.logger = logger
    self.slow = slow
    self.metrics = metrics
    self.tracer = tracer
  }

  public func asked(for work: DatabaseWork) -> (any WorkObserver)? { WorkInstruments(self, work) }

  public func connected(to process: Int32, after duration: Duration) {
    logger?.debug(
      "connected to the database", metadata: ["process": "\(process)", "milliseconds": "\(duration.milliseconds)"])
    count("db.client.connection.created")
    timer("db.client.connection.create_time")?.recordNanoseconds(duration.nanoseconds)
  }

  public func failedToConnect(_ error: DatabaseError) {
    logger?.warning("cannot connect to the database", metadata: ["error": "\(error.message)"])
    count("db.client.connection.failed")
  }

  public func disconnected(from process: Int32) {
    logger?.debug("closed a connection to the database", metadata: ["process": "\(process)"])
    count("db.client.connection.closed")
  }

  /// Records what the pool is at now; call it as often as the gauges are wanted.
  public func record(_ statistics: Statistics) {
    gauge("db.client.connection.count", ("state", "used"), statistics.inUse)
    gauge("db.client.connection.count", ("state", "idle"), statistics.connections - statistics.inUse)
    gauge("db.client.connection.pending_requests", nil, statistics.waiting)
  }
}

extension DatabaseInstruments {
  func count(_ label: String, _ dimensions: [(String, String)] = []) {
    guard let metrics else { return }
    Counter(label: label, dimensions: dimensions, factory: metrics).increment()
  }

  func timer(_ label: String, _ dimensions: [(String, String)] = []) -> Metrics.Timer? {
    metrics.map { Metrics.Timer(label: label, dimensions: dimensions, factory: $0) }
  }

  private func gauge(_ label: String, _ dimension: (String, String)?, _ value: Int) {
    guard let metrics else { return }
    Gauge(label: label, dimensions: dimension.map { [$0] } ?? [], factory: metrics).record(value)
  }
}

extension Duration {
  var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds &* 1_000_000_000 &+ attoseconds / 1_000_000_000
  }

  var milliseconds: Double { Double(nanoseconds) / 1_000_000 }
}
