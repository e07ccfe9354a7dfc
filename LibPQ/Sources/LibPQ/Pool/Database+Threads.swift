extension Database {
  /// Queues the unit and starts the threads it needs, or refuses it.
  func submit(_ unit: Unit) {
    let admission = queue.withLock(wakingOneIf: { $0.refusal == nil }) { $0.admit(unit) }
    if let refusal = admission.refusal {
      unit.refuse(refusal)
      return
    }
    if admission.needsWatch, !startThread({ [watch] in watch.run() }) { queue.withLock { $0.watchNeverCame() } }
    if let deadline = unit.deadline { watch.alarm.ring(at: deadline) }
    guard admission.needsWorker else { return }
    if startThread({ [watch, settings] in Self.serve(watch, Worker(settings, watch.counters)) }) {
      return
    }
    let error = DatabaseError(.unavailable, "the system gives no more threads")
    for stranded in queue.withLock({ $0.workerNeverCame() }) { stranded.refuse(error) }
  }

  /// A worker's whole life.
  private static func serve(_ watch: Watch, _ worker: consuming Worker) {
    serveUnits(watch.queue, worker)
    for tell in watch.queue.withLock({ $0.threadLeft() }) { tell() }
    // The watch ends with the last worker.
    watch.alarm.ring(at: .now)
  }

  /// Apart from `serve`, so that the connection is closed before anybody is told.
  private static func serveUnits(_ queue: Monitor<WorkQueue>, _ worker: consuming Worker) {
    let name = ObjectIdentifier(worker)
    while case .serve(let unit) = queue.wait({ $0.next(for: name) }) { unit.run(on: worker) }
  }
}
