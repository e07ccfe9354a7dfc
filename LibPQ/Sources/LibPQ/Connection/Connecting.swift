import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Makes a connection step by step, so that the notices of the login have a hearer and an error its SQLSTATE; libpq's
/// own call in one piece offers neither.
struct Connecting {
  private let string: ConnectionString
  private let sink: NoticeSink
  private let options: ResolvedOptions

  init(_ string: ConnectionString, _ sink: NoticeSink) {
    self.string = string
    self.sink = sink
    options = ResolvedOptions(string.text)
  }

  /// A connection that stands; each address of each host gets the `connect_timeout`.
  func connect(sendsSettings: Bool) throws(DatabaseError) -> OpaquePointer {
    // libpq reads it only where it connects in one piece.
    if let text = options["connect_timeout"], !text.isEmpty, Int(text) == nil {
      throw DatabaseError(
        .unavailable, "invalid value for connection option \"connect_timeout\"", sqlState: "08001",
        connecting: ConnectFault(.misspelt, server: "", subject: "connect_timeout"))
    }
    let keywords = string.keywords(known: { options[$0] }, sendsSettings: sendsSettings)
    var addresses = options.addresses
    var left: [(String, String)] = []
    while true {
      guard let handle = Self.start(keywords + left) else { throw DatabaseError(.unavailable, "out of memory") }
      sink.attach(to: handle)
      PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
      switch finish(handle) {
      case .stands:
        PQsetErrorVerbosity(handle, PQERRORS_DEFAULT)
        do { try Connection.checkAge(handle) } catch {
          PQfinish(handle)
          throw error
        }
        return handle
      case .failed(let error):
        PQfinish(handle)
        throw error
      case .silent(let host, let address, let port):
        PQfinish(handle)
        addresses.drop(through: host, address, port)
        if addresses.isEmpty {
          throw DatabaseError(
            .unavailable, "\(host) does not answer: timeout expired", sqlState: "08001",
            connecting: ConnectFault(.silent, server: ConnectFault.server(host, port)))
        }
        left = addresses.keywords
      }
    }
  }

  private enum End {
    case stands, failed(DatabaseError)
    case silent(host: String, address: String, port: String)
  }

  private func finish(_ handle: OpaquePointer) -> End {
    var wanted = PGRES_POLLING_WRITING
    var place = Self.place(of: handle)
    var limit = moment()
    while PQstatus(handle) != CONNECTION_BAD {
      let events = wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT
      var descriptor = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
      if poll(&descriptor, 1, limit.map { Self.milliseconds(until: $0) } ?? -1) == 0 {
        return .silent(host: place.host, address: place.address, port: place.port)
      }
      wanted = PQconnectPoll(handle)
      if wanted == PGRES_POLLING_OK { return .stands }
      if wanted == PGRES_POLLING_FAILED { break }
      let now = Self.place(of: handle)
      if now != place { (place, limit) = (now, moment()) }
    }
    let error = LoginError.of(Connection.text(PQerrorMessage(handle)))
    return .failed(error.connecting(ConnectFault.of(error, on: handle)))
  }

  private func moment() -> ContinuousClock.Instant? {
    // libpq takes no less than two seconds, and nothing or less for no limit.
    guard let text = options["connect_timeout"], !text.isEmpty else {
      return .now + max(.seconds(2), string.patience ?? .seconds(5))
    }
    guard let seconds = Int(text), seconds > 0 else { return nil }
    return .now + .seconds(max(2, seconds))
  }

  private static func place(of handle: OpaquePointer) -> (host: String, address: String, port: String) {
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    return (text(PQhost(handle)), text(PQhostaddr(handle)), text(PQport(handle)))
  }

  static func milliseconds(until moment: ContinuousClock.Instant) -> Int32 {
    let (seconds, attoseconds) = max(moment - .now, .zero).components
    return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  static func start(_ list: [(String, String)]) -> OpaquePointer? {
    let keywords = list.map { strdup($0.0) }
    let values = list.map { strdup($0.1) }
    defer { for copy in keywords + values { free(copy) } }
    return PQconnectStartParams(
      keywords.map { $0.map { UnsafePointer($0) } } + [nil], values.map { $0.map { UnsafePointer($0) } } + [nil], 1)
  }
}

/// What libpq makes of a string, the environment and a service file together, found without touching the network.
struct ResolvedOptions {
  private var values: [String: String] = [:]

  init(_ text: String?) {
    // There is no such mode, so libpq gives up before it looks for a host.
    let list = (text.map { $0.isEmpty ? [] : [("dbname", $0)] } ?? []) + [("sslmode", "only for a look")]
    guard let handle = Connecting.start(list) else { return }
    defer { PQfinish(handle) }
    guard let options = PQconninfo(handle) else { return }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
  }

  subscript(keyword: String) -> String? { values[keyword] }

  var addresses: AddressList { AddressList(values) }
}
