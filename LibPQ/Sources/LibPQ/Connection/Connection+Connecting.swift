import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Connection {
  static func connect(_ string: ConnectionString) -> OpaquePointer? {
    let list = string.keywords { name in getenv(name).map { String(cString: $0) } }
    let keywords = list.map { strdup($0.0) }
    let values = list.map { strdup($0.1) }
    defer { for copy in keywords + values { free(copy) } }
    return PQconnectdbParams(
      keywords.map { $0.map { UnsafePointer($0) } } + [nil], values.map { $0.map { UnsafePointer($0) } } + [nil], 1)
  }

  /// Whether an idle connection is still there: a server that went away has left an end of file to read.
  ///
  /// It costs one system call and no round trip.
  func isStillThere() -> Bool {
    for _ in 0..<4 {
      guard isOpen else { return false }
      var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
      if poll(&descriptor, 1, 0) == 0 { return true }
      if PQconsumeInput(handle) == 0 { return false }
    }
    return isOpen
  }
}
