/// Events between the thread that hears them and the task that reads them.
final class Mailbox: Sendable {
  private struct State: Sendable {
    var events: [Listener.Event] = []
    var reader: CheckedContinuation<Listener.Event?, Never>?
    var isEnded = false
  }

  private let state = Monitor(State())
  static let capacity = 4096

  func put(_ event: Listener.Event) {
    let reader = state.withLock { state in
      if let reader = state.reader {
        state.reader = nil
        return reader as CheckedContinuation<Listener.Event?, Never>?
      }
      if state.events.count >= Self.capacity {
        // To its reader this is the same as a connection that was away, and the same reading helps.
        state.events = [.lost(DatabaseError(.other, "too many notes were left unread")), .connected]
      }
      state.events.append(event)
      return nil
    }
    reader?.resume(returning: event)
  }

  func end() {
    let reader = state.withLock { state in
      state.isEnded = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: nil)
  }

  func next() async -> Listener.Event? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Listener.Event?, Never>) in
        let event: Listener.Event?? = state.withLock { state in
          if Task.isCancelled { return .some(nil) }
          if !state.events.isEmpty { return state.events.removeFirst() }
          if state.isEnded { return .some(nil) }
          state.reader = continuation
          return nil
        }
        if let event { continuation.resume(returning: event) }
      }
    } onCancel: {
      let reader = state.withLock { state in
        defer { state.reader = nil }
        return state.reader
      }
      reader?.resume(returning: nil)
    }
  }
}
