#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The hosts that a connection string names, in order, less those that did not answer.
struct AddressList {
  private var entries: [(host: String, address: String, port: String)] = []

  init(_ values: [String: String]) {
    func parts(_ name: String) -> [String] {
      (values[name] ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let (hosts, addresses, ports) = (parts("host"), parts("hostaddr"), parts("port"))
    func part(_ list: [String], _ index: Int) -> String { list.indices.contains(index) ? list[index] : "" }
    entries = (0..<max(hosts.count, addresses.count)).map { index in
      (part(hosts, index), part(addresses, index), ports.count == 1 ? ports[0] : part(ports, index))
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Leaves out the address and all before it; a name's further addresses stay.
  mutating func drop(through host: String, _ address: String, _ port: String) {
    let index = entries.firstIndex { entry in
      (entry.host == host || entry.address == host || entry.address == address)
        && (entry.port == port || entry.port.isEmpty)
    }
    guard let index else {
      entries = []
      return
    }
    let found = entries[index]
    entries.removeFirst(index + 1)
    guard found.address.isEmpty, !found.host.hasPrefix("/") else { return }
    let all = Self.addresses(of: host)
    let further = all.firstIndex(of: address).map { all[($0 + 1)...] } ?? []
    entries.insert(contentsOf: further.map { (host, $0, found.port) }, at: 0)
  }

  /// What libpq is to try instead of what the string says.
  var keywords: [(String, String)] {
    [
      ("host", entries.map(\.host).joined(separator: ",")),
      ("hostaddr", entries.map(\.address).joined(separator: ",")),
      ("port", entries.map(\.port).joined(separator: ",")),
    ]
  }

  private static func addresses(of host: String) -> [String] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var first: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
    defer { freeaddrinfo(first) }
    var list: [String] = []
    var next = first
    while let entry = next {
      var text = [CChar](repeating: 0, count: 256)
      if getnameinfo(
        entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      {
        list.append(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
      }
      next = entry.pointee.ai_next
    }
    return list
  }
}
