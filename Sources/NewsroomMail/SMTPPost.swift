import CCurl
import Dispatch
public import Newsroom

/// A mail server (RFC 5321), by libcurl.
///
/// Letters name people and carry what they were told; so they leave under TLS with a certificate that holds, or not at
/// all. Two servers are spoken to in the clear: one on this machine, and one that the operator named for it.
public struct SMTPPost: Post {
  private let server: Result<SMTPServer, PostSettingFault>
  /// Where the server is, when no name service knows it: `name:port:address:port`.
  private let route: String?

  /// Settings that cannot be are told by ``check()``, and nothing leaves under them.
  ///
  /// - Parameters:
  ///   - url: such as `smtp://mail.example.com:587`, which turns to TLS by STARTTLS (RFC 3207), or
  ///     `smtps://mail.example.com`.
  ///   - plainHost: the server that may be spoken to without TLS.
  ///   - authorities: a file of certificates, in PEM, that the server's must come from; otherwise the system's.
  public init(
    url: String, user: String? = nil, password: String? = nil, plainHost: String? = nil, authorities: String? = nil
  ) {
    self.init(
      url: url, user: user, password: password, plainHost: plainHost, authorities: authorities, route: nil)
  }

  init(
    url: String, user: String? = nil, password: String? = nil, plainHost: String? = nil, authorities: String? = nil,
    route: String?
  ) {
    self.route = route
    do throws(PostSettingFault) {
      server = .success(
        try SMTPServer(url: url, user: user, password: password, plainHost: plainHost, authorities: authorities))
    } catch {
      server = .failure(error)
    }
  }

  /// Throws what is wrong with the settings.
  public func check() throws(PostSettingFault) { _ = try server.get() }

  public func send(_ letter: OutgoingLetter) async throws(PostFault) {
    let fault = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: deliver(letter)) }
    }
    if let fault { throw fault }
  }

  private static let start: Void = { curl_global_init(Int(CURL_GLOBAL_DEFAULT)) }()

  /// What curl reads the message from.
  private final class Source {
    let bytes: [UInt8]
    var place = 0
    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  private func deliver(_ letter: OutgoingLetter) -> PostFault? {
    Self.start
    let server: SMTPServer
    do throws(PostSettingFault) { server = try self.server.get() } catch { return .unavailable("\(error)") }
    guard MailAddress(letter.to) != nil else { return .refused("not an e-mail address") }
    guard MailAddress(letter.from) != nil else { return .unavailable("the sender's address is none") }
    guard let curl = curl_easy_init() else { return .unavailable("libcurl") }
    defer { curl_easy_cleanup(curl) }
    let recipients = curl_slist_append(nil, "<\(letter.to)>")
    defer { curl_slist_free_all(recipients) }
    let source = Unmanaged.passRetained(Source(MessageText(letter).bytes))
    defer { source.release() }
    _ = caibian_set_text(curl, CURLOPT_URL, server.url)
    _ = caibian_set_text(curl, CURLOPT_MAIL_FROM, "<\(letter.from)>")
    _ = caibian_set_pointer(curl, CURLOPT_MAIL_RCPT, recipients)
    _ = caibian_set_number(curl, CURLOPT_UPLOAD, 1)
    _ = caibian_set_number(curl, CURLOPT_NOSIGNAL, 1)
    _ = caibian_set_number(curl, CURLOPT_CONNECTTIMEOUT, 15)
    _ = caibian_set_number(curl, CURLOPT_TIMEOUT, 60)
    _ = caibian_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    let routes = route.flatMap { curl_slist_append(nil, $0) }
    defer { curl_slist_free_all(routes) }
    _ = caibian_set_pointer(curl, CURLOPT_CONNECT_TO, routes)
    Self.secure(curl, server)
    _ = caibian_set_reader(
      curl,
      { buffer, size, count, context in
        guard let buffer, let context else { return 0 }
        let source = Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
        let taken = min(size * count, source.bytes.count - source.place)
        source.bytes.withUnsafeBytes { bytes in
          if taken > 0, let start = bytes.baseAddress {
            buffer.update(from: (start + source.place).assumingMemoryBound(to: CChar.self), count: taken)
          }
        }
        source.place += taken
        return taken
      }, source.toOpaque())
    let code = curl_easy_perform(curl)
    guard code != CURLE_OK else { return nil }
    var answer = 0
    _ = caibian_get_code(curl, &answer)
    let reason = "\(String(cString: curl_easy_strerror(code))) (\(answer))"
    // What a server says of its own security is not said of a letter.
    let isOfLetter = code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_WEIRD_SERVER_REPLY
    guard isOfLetter, ![421, 454, 530, 535].contains(answer) else { return .unavailable(reason) }
    switch answer {
    case 400...499: return .deferred(reason)
    case 500...599: return .refused(reason)
    default: return .unavailable(reason)
    }
  }

  private static func secure(_ curl: UnsafeMutableRawPointer, _ server: SMTPServer) {
    let isSecure = !server.isPlain || server.credentials != nil
    _ = caibian_set_number(
      curl, CURLOPT_USE_SSL, Int(isSecure ? CURLUSESSL_ALL.rawValue : CURLUSESSL_TRY.rawValue))
    // A server that may be spoken to in the clear may have any certificate.
    _ = caibian_set_number(curl, CURLOPT_SSL_VERIFYPEER, isSecure ? 1 : 0)
    _ = caibian_set_number(curl, CURLOPT_SSL_VERIFYHOST, isSecure ? 2 : 0)
    if let authorities = server.authorities {
      _ = caibian_set_text(curl, CURLOPT_CAINFO, authorities)
      _ = caibian_set_text(curl, CURLOPT_CAPATH, nil)
    }
    if let credentials = server.credentials {
      _ = caibian_set_text(curl, CURLOPT_USERNAME, credentials.user)
      _ = caibian_set_text(curl, CURLOPT_PASSWORD, credentials.password)
    }
  }
}
