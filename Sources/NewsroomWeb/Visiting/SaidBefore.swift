import HTTPTypes
import Hummingbird
import HummingbirdCore

/// What the step before has to say on the page that follows it: carried by the browser for a minute, and shown once.
enum SaidBefore {
  static let cookie = "said"
  /// Browsers keep 4,096 bytes of a cookie.
  private static let most = 3_600

  static func read(_ request: Request, isSecure: Bool) -> [String] {
    guard let value = DeskCookie.value(cookie, in: request, isSecure: isSecure), let fields = Fields(encoded: value)
    else { return [] }
    return fields.values("s")
  }

  static func keeping(_ lines: [String], isSecure: Bool) -> DeskCookie {
    var fields = Fields()
    for line in lines {
      var longer = fields
      longer.add("s", line)
      if longer.encoded.utf8.count > most { break }
      fields = longer
    }
    return DeskCookie(cookie, fields.encoded, seconds: lines.isEmpty ? 0 : 60, isSecure: isSecure)
  }
}

extension Visit {
  func saying(_ lines: [String]) -> DeskCookie { SaidBefore.keeping(lines, isSecure: service.settings.isSecure) }

  /// Elsewhere, where what happened is said.
  func elsewhere(_ address: String, saying lines: [String]) -> Response {
    Response.elsewhere(address).keeping(saying(lines))
  }
}
