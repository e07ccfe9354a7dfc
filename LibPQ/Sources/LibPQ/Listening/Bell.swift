#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Wakes a thread that waits for a socket: a pipe, since that is what can be waited for along with it.
final class Bell: Sendable {
  private let reading: Int32
  private let writing: Int32

  /// Nil when the system has no more files to give.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// Rings for good.
  func ring() {
    var byte: UInt8 = 1
    write(writing, &byte, 1)
  }

  /// Waits until there is something to read on `socket`, the bell rings, or the time is over.
  ///
  /// - Parameter socket: negative for none.
  /// - Returns: whether the bell rang.
  func wait(orFor socket: Int32, atMost milliseconds: Int32) -> Bool {
    var descriptors = [
      pollfd(fd: reading, events: Int16(POLLIN), revents: 0), pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
    ]
    poll(&descriptors, 2, milliseconds)
    return descriptors[0].revents != 0
  }
}
