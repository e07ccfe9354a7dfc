import Crypto
import Editorial
import FoundationEssentials

extension KeyRing {
  /// Locks something of a person's under that person's own key, and names it by a digest that nobody can guess.
  /// - Parameter salt: unguessable bytes, kept in the box.
  func boxing(
    _ value: some Codable, as kind: StoredBox.Kind, of sender: StoredSender, newsroom: NewsroomID, salt: [UInt8],
    at time: Instant
  ) throws(KeyFault) -> StoredBox {
    let plain = try Self.json(Salted(salt: Hexadecimal.text(salt), value: value))
    let digest = Editorial.Digest(of: Array("caibian \(kind.rawValue)\n".utf8) + plain)
    return StoredBox(
      digest: digest, sender: sender.id, kind: kind,
      box: try sealing(plain, "\(kind.rawValue) \(digest)", of: sender, newsroom: newsroom), kept: time)
  }

  /// What a box holds.
  func opening<Value: Codable>(
    _ box: StoredBox, of sender: StoredSender, newsroom: NewsroomID
  ) throws(KeyFault) -> Value {
    guard sender.erased == nil, let locked = box.box else { throw .destroyed }
    let plain = try opening(locked, "\(box.kind.rawValue) \(box.digest)", of: sender, newsroom: newsroom)
    guard Editorial.Digest(of: Array("caibian \(box.kind.rawValue)\n".utf8) + plain) == box.digest else {
      throw .forged
    }
    let salted: Salted<Value> = try Self.value(plain)
    return salted.value
  }

  /// Locks a receipt until the letter that carries it is sent.
  func sealing(_ receipt: Receipt, for letter: String, of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault)
    -> [UInt8]
  {
    try sealing(Array(receipt.text.utf8), "receipt \(letter)", of: sender, newsroom: newsroom)
  }

  func receipt(_ box: [UInt8], for letter: String, of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault)
    -> String
  {
    String(decoding: try opening(box, "receipt \(letter)", of: sender, newsroom: newsroom), as: UTF8.self)
  }
}

private struct Salted<Value: Codable>: Codable {
  let salt: String
  let value: Value
}
