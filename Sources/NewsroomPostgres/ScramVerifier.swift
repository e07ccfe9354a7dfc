import Crypto
import Foundation

/// A password as PostgreSQL keeps it (RFC 5803, SCRAM-SHA-256), so that the password itself never travels to the server or
/// into its log.
struct ScramVerifier {
  let text: String

  init(password: String, salt: [UInt8] = (0..<16).map { _ in UInt8.random(in: .min ... .max) }, rounds: Int = 4096) {
    let key = SymmetricKey(data: Data(password.utf8))
    func keyed(_ message: some Sequence<UInt8>, by key: SymmetricKey) -> [UInt8] {
      Array(HMAC<SHA256>.authenticationCode(for: Data(message), using: key))
    }
    // PBKDF2 of one block (RFC 8018, 5.2).
    var block = keyed(salt + [0, 0, 0, 1], by: key)
    var salted = block
    for _ in 1..<rounds {
      block = keyed(block, by: key)
      for position in salted.indices { salted[position] ^= block[position] }
    }
    let saltedKey = SymmetricKey(data: Data(salted))
    let stored = Data(SHA256.hash(data: Data(keyed("Client Key".utf8, by: saltedKey)))).base64EncodedString()
    let server = Data(keyed("Server Key".utf8, by: saltedKey)).base64EncodedString()
    text = "SCRAM-SHA-256$\(rounds):\(Data(salt).base64EncodedString())$\(stored):\(server)"
  }
}
