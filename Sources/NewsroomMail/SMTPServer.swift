import CCurl

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A mail server as the settings name it, and what may be said to it.
struct SMTPServer: Sendable {
  let url: String
  let credentials: (user: String, password: String)?
  /// A file of certificates to trust in place of the system's.
  let authorities: String?
  /// Whether letters may go to it without TLS: it is on this machine, or the operator named it. A password never may.
  let isPlain: Bool

  init(
    url: String, user: String?, password: String?, plainHost: String?, authorities: String?
  ) throws(PostSettingFault) {
    // The library's own reading, so that no server is checked and another one spoken to.
    guard let parts = curl_url() else { throw .notAServer }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, url, 0) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: parts)?.lowercased(), ["smtp", "smtps"].contains(scheme),
      let host = Self.part(CURLUPART_HOST, of: parts)?.lowercased(), !host.isEmpty
    else { throw .notAServer }
    // It would stand in the list of processes, in logs and in the words of errors.
    guard Self.part(CURLUPART_USER, of: parts) == nil, Self.part(CURLUPART_PASSWORD, of: parts) == nil else {
      throw .passwordInURL
    }
    switch (user, password) {
    case (nil, nil): credentials = nil
    case (let user?, let password?): credentials = (user, password)
    case (_?, nil): throw .noPassword
    case (nil, _?): throw .noUser
    }
    if let authorities, access(authorities, R_OK) != 0 { throw .noAuthorities(authorities) }
    self.url = url
    self.authorities = authorities
    isPlain = Self.isLoopback(host) || plainHost?.lowercased() == host
  }

  private static func part(_ part: CURLUPart, of url: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// The library asks nobody where `localhost` is, and writes numbers as four.
  private static func isLoopback(_ host: String) -> Bool {
    let bare = host.filter { $0 != "[" && $0 != "]" }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 = parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
    return bare == "localhost" || bare == "::1" || isIPv4
  }
}

/// Why letters cannot leave as the settings say.
public enum PostSettingFault: Error, Hashable, Sendable {
  /// `smtp://` or `smtps://` and a host.
  case notAServer
  case passwordInURL
  /// A user without a password would be nobody to the server.
  case noPassword
  case noUser
  /// The file of certificates cannot be read.
  case noAuthorities(String)
}
