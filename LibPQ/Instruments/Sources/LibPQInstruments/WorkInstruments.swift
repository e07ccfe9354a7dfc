import LibPQ
import Logging
import Metrics
import Tracing

/// One piece of work as log, metrics and traces hear of it.
struct WorkInstruments: WorkObserver {
  private let instruments: DatabaseInstruments
  private let work: DatabaseWork
  private let asked = ContinuousClock.now
  /// Within whatever span the caller's task is in.
  private let span: (any Span)?

  init(_ instruments: DatabaseInstruments, _ work: DatabaseWork) {
    self.instruments = instruments
    self.work = work
    span = instruments.tracer?.startAnySpan("database \(work.rawValue)", ofKind: .client)
    span?.updateAttributes { $0["db.system.name"] = "postgresql" }
  }

  func began(after waiting: Duration) {
    instruments.timer("db.client.connection.wait_time")?.recordNanoseconds(waiting.nanoseconds)
    span?.addEvent("connection acquired")
  }

  func ran(_ report: StatementReport) {
    let text = report.statements.joined(separator: ";\n")
    log(report, text)
    instruments.timer("db.client.operation.duration", dimensions(report.error))?
      .recordNanoseconds(report.duration.nanoseconds)
    guard let span, let tracer = instruments.tracer else { return }
    let child = tracer.startAnySpan("statement", context: span.context, ofKind: .client)
    child.updateAttributes { attributes in
      attributes["db.query.text"] = text
      attributes["db.client.duration_ms"] = report.duration.milliseconds
      if let rows = report.rows { attributes["db.response.returned_rows"] = rows }
      if report.statements.count > 1 { attributes["db.operation.batch.size"] = report.statements.count }
    }
    if let error = report.error { fail(child, error) }
    child.end()
  }

  func ended(with error: DatabaseError?) {
    instruments.timer("db.client.work.duration", dimensions(error))?
      .recordNanoseconds((ContinuousClock.now - asked).nanoseconds)
    if let span {
      if let error { fail(span, error) }
      span.end()
    }
  }

  private func dimensions(_ error: DatabaseError?) -> [(String, String)] {
    let operation = [("db.operation.name", work.rawValue)]
    return error.map { operation + [("error.type", $0.sqlState ?? "\($0.kind)")] } ?? operation
  }

  private func fail(_ span: any Span, _ error: DatabaseError) {
    span.recordError(error)
    span.setStatus(SpanStatus(code: .error, message: error.message))
    if let state = error.sqlState { span.updateAttributes { $0["db.response.status_code"] = state } }
  }

  private func log(_ report: StatementReport, _ text: String) {
    guard let logger = instruments.logger else { return }
    let isSlow = report.duration >= instruments.slow
    let level: Logger.Level = isSlow ? .notice : .debug
    guard logger.logLevel <= level else { return }
    var metadata: Logger.Metadata = [
      "statement": "\(text)", "milliseconds": "\(report.duration.milliseconds)", "work": "\(work.rawValue)",
    ]
    if let rows = report.rows { metadata["rows"] = "\(rows)" }
    if let error = report.error { metadata["error"] = "\(error.sqlState ?? "") \(error.message)" }
    logger.log(level: level, isSlow ? "slow statement" : "statement", metadata: metadata)
  }
}
