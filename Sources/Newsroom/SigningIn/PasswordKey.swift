import CryptoExtras
import Editorial
import FoundationEssentials

/// How a password becomes a key: by scrypt (RFC 7914), so slowly and with so much memory that guesses are dear.
///
/// One at a time: whoever tries often makes the others wait, and takes no more memory than one.
actor PasswordKey {
  static let shared = PasswordKey()

  /// OWASP Password Storage Cheat Sheet: N = 2^15, r = 8, p = 3, which takes 32 MB.
  static let usual = "scrypt 32768 8 3"
  static let saltBytes = 16
  private static let keyBytes = 32

  /// The key; throws `defect` for a derivation that this program does not know.
  func key(_ password: Password, _ salting: PasswordSalting) throws(NewsroomError) -> [UInt8] {
    let parts = salting.derivation.split(separator: " ")
    let costs = parts.dropFirst().compactMap { Int($0) }
    guard parts.first.map({ $0.utf8.elementsEqual("scrypt".utf8) }) == true, costs.count == 3, parts.count == 4 else {
      throw .defect("a password that is derived by \(salting.derivation)")
    }
    do {
      let key = try KDF.Scrypt.deriveKey(
        from: Array(password.text.utf8), salt: salting.salt, outputByteCount: Self.keyBytes, rounds: costs[0],
        blockSize: costs[1], parallelism: costs[2])
      return key.withUnsafeBytes { Array($0) }
    } catch {
      throw .defect("scrypt: \(error)")
    }
  }
}
