import Crypto
import Foundation
import Newsroom

/// The newsroom's key for licences: made on first use, in a file that only its owner may read.
struct LicenceKey {
  let bytes: [UInt8]

  init(context: Context) throws {
    let file = TokenFile(path: context.paths.data + "/licence.key")
    if let kept = try file.read(), let data = Data(base64Encoded: kept), data.count == 32 {
      bytes = Array(data)
      return
    }
    let key = Curve25519.Signing.PrivateKey().rawRepresentation
    try file.write(key.base64EncodedString())
    bytes = Array(key)
  }

  /// For whoever checks our licences.
  var publicText: String { Data(LicenceToken.publicKey(of: bytes) ?? []).base64EncodedString() }
}
