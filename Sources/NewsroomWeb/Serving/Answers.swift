import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

extension Response {
  /// A page. It is made for one person at one moment, so no cache keeps it.
  static func page(_ html: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
  }

  /// Elsewhere, to be got: what follows a form that was taken.
  static func elsewhere(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
  }

  static func file(_ bytes: [UInt8], type: String, cache: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: cache],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// The same answer, and a cookie to keep.
  func keeping(_ cookie: DeskCookie) -> Response {
    var answer = self
    answer.headers.append(HTTPField(name: .setCookie, value: cookie.text))
    return answer
  }
}

/// A cookie of the desk: for this host alone, out of reach of scripts, and not sent with other sites' forms.
struct DeskCookie {
  let text: String

  /// - Parameter seconds: how long the browser keeps it; 0 throws it away.
  init(_ name: String, _ value: String, seconds: Int, isSecure: Bool) {
    text =
      "\(Self.name(name, isSecure: isSecure))=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "")
  }

  /// `__Host-` binds a cookie to its host and to encrypted ways (RFC 6265bis); browsers refuse it in the clear.
  static func name(_ name: String, isSecure: Bool) -> String { (isSecure ? "__Host-" : "") + "caibian-" + name }

  static let session = "session"
  static let language = "language"

  /// The value of a cookie that the browser sent; of two, none: somebody else has set one of them.
  static func value(_ name: String, in request: Request, isSecure: Bool) -> String? {
    let wanted = Self.name(name, isSecure: isSecure) + "="
    let found = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix(wanted) }.map { String($0.dropFirst(wanted.count)) }
    guard let first = found.first, Set(found).count == 1 else { return nil }
    return first
  }
}
