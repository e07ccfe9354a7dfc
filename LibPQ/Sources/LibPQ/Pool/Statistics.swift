import Synchronization

/// What a ``Database`` is at and what it has met since it was made, for metrics.
public struct Statistics: Hashable, Sendable {
  /// Workers, each with a connection or at making one.
  public internal(set) var connections = 0
  /// Units that run now.
  public internal(set) var inUse = 0
  /// Units that wait for a connection now.
  public internal(set) var waiting = 0
  /// Connections made.
  public internal(set) var connects = 0
  /// Connections that could not be made.
  public internal(set) var failedConnects = 0
  /// Connections closed because they had been there as long as they may.
  public internal(set) var expired = 0
  /// Reads that ran a second time because their connection was lost.
  public internal(set) var retries = 0
  /// Units that found the queue full or closed.
  public internal(set) var refused = 0
  /// Units that were stopped, or given up in the queue, at their deadline.
  public internal(set) var timeouts = 0
  /// Units that were stopped, or given up in the queue, because their task was cancelled.
  public internal(set) var cancellations = 0
}

/// Counts that only grow, from any thread.
final class Counters: Sendable {
  let connects = Atomic(0)
  let failedConnects = Atomic(0)
  let expired = Atomic(0)
  let retries = Atomic(0)
  let timeouts = Atomic(0)
  let cancellations = Atomic(0)

  func count(_ reason: StopReason) {
    switch reason {
    case .deadline: timeouts.add(1, ordering: .relaxed)
    case .cancelled: cancellations.add(1, ordering: .relaxed)
    }
  }
}

extension Statistics {
  init(_ queue: Monitor<WorkQueue>, _ counters: Counters) {
    queue.withLock { queue in
      (connections, inUse, waiting, refused) = (queue.open, queue.inUse, queue.waiting, queue.refused)
    }
    connects = counters.connects.load(ordering: .relaxed)
    failedConnects = counters.failedConnects.load(ordering: .relaxed)
    expired = counters.expired.load(ordering: .relaxed)
    retries = counters.retries.load(ordering: .relaxed)
    timeouts = counters.timeouts.load(ordering: .relaxed)
    cancellations = counters.cancellations.load(ordering: .relaxed)
  }
}
