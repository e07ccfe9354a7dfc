import CLibPQ
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Stops, from any thread, what one connection is doing.
///
/// Unchecked, because libpq's cancel object may be used by any thread but is a bare pointer to Swift.
final class Canceller: @unchecked Sendable {
  private struct Request: Sendable {
    var isWanted = false
    var isUnderWay = false
  }

  private let request = Monitor(Request())
  private let target: OpaquePointer?
  /// Our own name for the socket: the connection's own may be closed and given to somebody else at any moment.
  private let socket: Int32
  private let severed = Atomic(false)

  /// Whether the connection was broken from here; libpq may not have noticed yet.
  var isSevered: Bool { severed.load(ordering: .sequentiallyConsistent) }

  init(_ handle: OpaquePointer) {
    target = PQgetCancel(handle)
    let original = PQsocket(handle)
    socket = original < 0 ? -1 : fcntl(original, F_DUPFD_CLOEXEC, 0)
  }

  deinit {
    PQfreeCancel(target)
    if socket >= 0 { close(socket) }
  }

  /// Asks the server to stop the statement, again and again until ``settle()``: a request that comes between two
  /// statements stops neither. Asking waits for the network, so a thread of its own does it.
  func cancel() {
    let begins = request.withLock { request in
      request.isWanted = true
      defer { request.isUnderWay = true }
      return !request.isUnderWay
    }
    guard begins else { return }
    if !startThread({ self.ask() }) { request.withLock { $0 = Request() } }
  }

  private func ask() {
    while request.withLock({ request in
      request.isUnderWay = request.isWanted
      return request.isWanted
    }) {
      var message: [CChar] = Array(repeating: 0, count: 256)
      PQcancel(target, &message, Int32(message.count))
      let next = ContinuousClock.now + .milliseconds(50)
      _ = request.wait(until: { _ in next }, { $0.isWanted ? nil : () })
    }
    request.wakeAll()
  }

  /// Wants no more.
  func forget() {
    request.withLock { $0.isWanted = false }
    request.wakeAll()
  }

  /// Wants no more, and waits for a request that is under way, so that it cannot hit what the connection does next.
  ///
  /// - Returns: false when the network did not answer within a second: the connection must not be used again.
  func settle() -> Bool {
    forget()
    let limit = ContinuousClock.now + .seconds(1)
    return request.wait(until: { _ in limit }, { $0.isUnderWay ? nil : true }) ?? false
  }

  /// Breaks the connection, for a server that does not answer: whoever waits for it finds it lost.
  func sever() {
    severed.store(true, ordering: .sequentiallyConsistent)
    if socket >= 0 { shutdown(socket, Int32(SHUT_RDWR)) }
  }
}
