import Editorial

/// What a form of ours must bring, so that no other site's form is taken for one: known to whoever can read our pages in
/// this session, and to nobody else.
enum PageToken {
  static func of(_ secret: String) -> String { String(Digest(of: "caibian-page 1\n\(secret)".utf8).hex.prefix(43)) }

  /// Compared without telling by the time it takes how much of it is right.
  static func isRight(_ shown: String?, for secret: String) -> Bool {
    guard let shown else { return false }
    let (one, other) = (Array(shown.utf8), Array(of(secret).utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
  }
}
