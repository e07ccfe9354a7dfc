/// The moment at which the watch looks next.
struct Alarm: Sendable {
  var next: ContinuousClock.Instant?

  /// Sets it to an earlier moment; false when it stands earlier already.
  mutating func set(_ moment: ContinuousClock.Instant) -> Bool {
    if let next, next <= moment { return false }
    next = moment
    return true
  }
}

extension Monitor<Alarm> {
  func ring(at moment: ContinuousClock.Instant) {
    _ = withLock(wakingOneIf: { $0 }) { $0.set(moment) }
  }
}

/// Keeps the deadlines and lets idle workers go, on one thread that is there as long as a worker is.
///
/// It looks at every unit when the earliest deadline has come, at most every two milliseconds; most units are long
/// done by then, so that a deadline costs nothing but its being noted.
struct Watch: Sendable {
  let queue: Monitor<WorkQueue>
  let alarm: Monitor<Alarm>
  let counters: Counters
  /// How long a worker must have been superfluous to go.
  let idle: Duration

  func run() {
    var nextRound = ContinuousClock.now + idle
    while true {
      alarm.ring(at: nextRound)
      _ = alarm.wait(until: { $0.next }, { _ in nil as Void? })
      alarm.withLock { $0.next = nil }
      if ContinuousClock.now >= nextRound {
        queue.withLock { $0.letSurplusGo() }
        queue.wakeAll()
        nextRound = .now + idle
      }
      if queue.withLock({ $0.endWatchIfAlone() }) { return }
      patrol()
    }
  }

  private func patrol() {
    let now = ContinuousClock.now
    for unit in queue.withLock({ $0.live }) {
      var (next, isDue) = unit.watch(at: now)
      if isDue {
        stop(unit, .deadline)
        next = unit.watch(at: now).next
      }
      if let next { alarm.ring(at: max(next, now + .milliseconds(2))) }
    }
  }

  /// Stops the unit and sees to it that it is looked after until it has.
  func stop(_ unit: Unit, _ reason: StopReason) {
    let wasWaiting = unit.stop(reason) {
      counters.count(reason)
      queue.withLock { $0.wasAbandoned(unit) }
    }
    if !wasWaiting { alarm.ring(at: .now + reason.grace) }
  }
}
