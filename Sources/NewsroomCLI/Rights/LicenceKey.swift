import Crypto
import Foundation
import Newsroom

/// The installation's key for licences, in a file that only its owner may read.
struct LicenceKey {
  let bytes: [UInt8]

  /// The key; made for the first licence, once, however many are signed at the same moment.
  init(making context: Context) throws {
    let text = try Self.file(context).read(orMake: {
      Curve25519.Signing.PrivateKey().rawRepresentation.base64EncodedString()
    })
    self = try Self(text: text, context)
  }

  /// The key that is there: whoever looks at a licence makes none.
  init(reading context: Context) throws {
    guard let text = try Self.file(context).read() else { throw InputFault.noLicenceKey(Self.file(context).path) }
    self = try Self(text: text, context)
  }

  private init(text: String, _ context: Context) throws {
    // A damaged one is not made anew: the licences that partners hold would no longer be ours.
    guard let data = Data(base64Encoded: text), data.count == 32 else {
      throw KeyFault.malformed(path: Self.file(context).path)
    }
    bytes = Array(data)
  }

  private static func file(_ context: Context) -> TokenFile { TokenFile(path: context.paths.data + "/licence.key") }

  /// For whoever checks our licences.
  var publicText: String { Data(LicenceToken.publicKey(of: bytes) ?? []).base64EncodedString() }
}
