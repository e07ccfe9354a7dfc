import Editorial
import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// What surrounds one request.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who holds the other end of the line.
  let remote: SocketAddress?

  init(source: Source) {
    coreContext = .init(source: source)
    remote = source.channel.remoteAddress
  }
}

extension SocketAddress {
  /// The bytes of the address; `nil` for a socket in the file system.
  var bytes: [UInt8]? {
    switch self {
    case .v4(let address): withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
    case .v6(let address): withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
    case .unixDomainSocket: nil
    }
  }
}

/// What a browser asks, as the pages need it.
struct Asked: Sendable {
  let request: Request
  let settings: WebSettings
  let network: Network

  init(_ request: Request, _ context: WebContext, _ settings: WebSettings) {
    self.request = request
    self.settings = settings
    let direct = context.remote?.bytes
    if settings.transport == .proxy, let said = request.headers[values: .forwardedFor].last {
      // The proxy adds the address that it saw behind what it was told.
      let last = said.split(separator: ",").last.map(String.init)?.replacing(" ", with: "") ?? ""
      network = (try? SocketAddress(ipAddress: last, port: 0)).flatMap(\.bytes).flatMap(Network.init) ?? .unknown
    } else {
      network = direct.flatMap(Network.init) ?? .unknown
    }
  }

  /// The path below the root, with the question mark and what follows.
  var address: String { request.uri.string }
  var path: String { request.uri.path }
  var query: Fields { Fields(encoded: request.uri.query ?? "") ?? Fields() }

  /// The name that the browser asked for, without the port.
  var host: String {
    let authority = request.head.authority ?? ""
    if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }.dropFirst()) }
    return String(authority.prefix { $0 != ":" }).lowercased()
  }

  /// Whether the request comes from a page of ours, or from somebody who typed its address (Fetch Metadata Request
  /// Headers; RFC 6454 for browsers that have none).
  var isOfOurs: Bool {
    if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
    guard let origin = request.headers[.origin] else { return false }
    return origin.split(separator: "/").last.map(String.init) == request.head.authority
  }
}

extension HTTPField.Name {
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
  static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .origin
  static let retryAfterSeconds = HTTPField.Name("Retry-After") ?? .origin
  static let frameOptions = HTTPField.Name("X-Frame-Options") ?? .origin
  static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .origin
  static let crossOriginOpener = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .origin
  static let crossOriginResource = HTTPField.Name("Cross-Origin-Resource-Policy") ?? .origin
  static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .origin
}
