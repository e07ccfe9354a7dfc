import CCurl
import Dispatch
public import Newsroom

/// A mail server (RFC 5321), by libcurl.
public struct SMTPPost: Post {
  private let url: String
  private let user: String?
  private let password: String?

  /// - Parameter url: such as `smtp://mail.example.com:587` or `smtps://mail.example.com`. Where a password is given,
  ///   nothing is sent but under TLS.
  public init(url: String, user: String? = nil, password: String? = nil) {
    self.url = url
    self.user = user
    self.password = password
  }

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
    // An address with white space, a bracket or a line break could speak to the server.
    guard letter.to.allSatisfy({ $0.isASCII && !$0.isWhitespace && !"<>,;".contains($0) }), letter.to.contains("@")
    else {
      return .refused("not an e-mail address")
    }
    guard let curl = curl_easy_init() else { return .unavailable("libcurl") }
    defer { curl_easy_cleanup(curl) }
    let recipients = curl_slist_append(nil, "<\(letter.to)>")
    defer { curl_slist_free_all(recipients) }
    let source = Unmanaged.passRetained(Source(MessageText(letter).bytes))
    defer { source.release() }
    _ = caibian_set_text(curl, CURLOPT_URL, url)
    _ = caibian_set_text(curl, CURLOPT_MAIL_FROM, "<\(letter.from)>")
    _ = caibian_set_pointer(curl, CURLOPT_MAIL_RCPT, recipients)
    _ = caibian_set_number(curl, CURLOPT_UPLOAD, 1)
    _ = caibian_set_number(curl, CURLOPT_NOSIGNAL, 1)
    _ = caibian_set_number(curl, CURLOPT_CONNECTTIMEOUT, 15)
    _ = caibian_set_number(curl, CURLOPT_TIMEOUT, 60)
    _ = caibian_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    if let user, let password {
      _ = caibian_set_text(curl, CURLOPT_USERNAME, user)
      _ = caibian_set_text(curl, CURLOPT_PASSWORD, password)
      _ = caibian_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    } else {
      _ = caibian_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
    }
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
    return (500...599).contains(answer) && answer != 530 && answer != 535 ? .refused(reason) : .unavailable(reason)
  }
}
