public import Editorial
import Foundation

extension Network {
  /// The network that brought a letter, by what our own mail server wrote above it: the first `Received`. Everything below
  /// may be the sender's invention, so it is looked at only while what stands above says that it came from a machine of
  /// our own.
  public init(headersOf bytes: [UInt8]) {
    for field in MailFields(of: bytes, most: 4_096) {
      guard let colon = field.firstIndex(of: 0x3A),
        String(decoding: field[..<colon], as: UTF8.self).lowercased().filter({ $0 != " " }) == "received"
      else { continue }
      let text = String(decoding: field[(colon + 1)...], as: UTF8.self)
      // Delivered here by a program of the machine: it came by whatever stands below.
      guard let address = Self.sender(in: text) else {
        if Self.isHandedOver(text) { continue }
        break
      }
      guard let network = Network(typed: address) else { break }
      if network.isLocal { continue }
      self = network
      return
    }
    self = .unknown
  }

  /// - Parameter typed: an IPv4 or IPv6 address.
  public init?(typed: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, typed, &four) == 1 {
      self.init(address: withUnsafeBytes(of: four) { Array($0) })
    } else if inet_pton(AF_INET6, typed, &six) == 1 {
      self.init(address: withUnsafeBytes(of: six) { Array($0) })
    } else {
      return nil
    }
  }

  /// What stands before the server's own name.
  private static func clause(_ text: String) -> Substring {
    // Whoever greets the server gives any name they like, also one with ` by ` in it; ours is the last.
    guard let end = text.ranges(of: /\sby\s/).last else { return "" }
    return text[..<end.lowerBound]
  }

  /// Whether a program of our server's had it from nobody, or from the server itself.
  private static func isHandedOver(_ text: String) -> Bool {
    guard clause(text).contains(/^\s*from\s/) else { return true }
    guard let names = text.firstMatch(of: /^\s*from\s+(?<one>\S+)\s+by\s+(?<other>\S+)/) else { return false }
    return names.output.one.utf8.elementsEqual(names.output.other.utf8)
  }

  /// The address that a server saw, in brackets or alone in parentheses (Postfix, Sendmail, Exim, qmail). The name that the
  /// other side gave itself may hold an address too; it stands before, or is called `helo`.
  private static func sender(in text: String) -> String? {
    let clause = clause(text)
    guard clause.contains(/^\s*from\s/) else { return nil }
    let found = clause.matches(
      of: /(?<helo>(?i:helo[=\s]))?(?:\[(?:IPv6:)?(?<bracketed>[0-9A-Fa-f.:]+)\]|\((?<bare>[0-9A-Fa-f.:]+)\))/)
    return found.last { $0.output.helo == nil }.map { String($0.output.bracketed ?? $0.output.bare ?? "") }
  }
}
