import Crypto
import Editorial
import FoundationEssentials

extension KeyRing {
  /// Locks a new sender's contact data under a key of their own.
  func locking(
    _ contact: Contact, of id: SenderID, number: UInt32, newsroom: NewsroomID, key: [UInt8], at time: Instant
  ) throws(KeyFault) -> StoredSender {
    guard let generation = generations.last?.name else { throw .destroyed }
    let own = SymmetricKey(data: key)
    return StoredSender(
      id: id, number: number, generation: generation,
      wrapped: try lock(key, by: self.key(number, of: generation), "key", id, newsroom),
      contact: try lock(Self.json(contact), by: own, "contact", id, newsroom), payee: nil,
      mark: contact.mark.map { recognition(of: $0, in: newsroom) }, created: time, erased: nil)
  }

  /// The same sender, with their own key locked by the newest generation.
  func renewing(_ sender: StoredSender, newsroom: NewsroomID) throws(KeyFault) -> StoredSender {
    guard let generation = generations.last?.name else { throw .destroyed }
    let own = try own(sender, newsroom).withUnsafeBytes { Array($0) }
    return StoredSender(
      id: sender.id, number: sender.number, generation: generation,
      wrapped: try lock(own, by: key(sender.number, of: generation), "key", sender.id, newsroom),
      contact: sender.contact, payee: sender.payee, mark: sender.mark, created: sender.created, erased: nil)
  }

  func contact(of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault) -> Contact? {
    guard sender.erased == nil else { throw .destroyed }
    guard let box = sender.contact else { return nil }
    return try Self.value(try unlock(box, by: own(sender, newsroom), "contact", sender.id, newsroom))
  }

  /// The payee that was kept of a sender for all fees together, before each fee had its own.
  func keptPayee(of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault) -> Payee? {
    guard sender.erased == nil else { throw .destroyed }
    guard let box = sender.payee else { return nil }
    return try Self.value(try unlock(box, by: own(sender, newsroom), "payee", sender.id, newsroom))
  }

  /// What a sender is known again by; without the keys it can be neither read nor guessed.
  func recognition(of text: String, in newsroom: NewsroomID) -> Editorial.Digest {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("\(newsroom.text)\n\(text)".utf8), using: SymmetricKey(data: mark))
    return Editorial.Digest(of: Array(code))
  }

  /// Locks some bytes under a person's own key, for one purpose.
  func sealing(_ plain: [UInt8], _ purpose: String, of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault)
    -> [UInt8]
  {
    try lock(plain, by: own(sender, newsroom), purpose, sender.id, newsroom)
  }

  func opening(_ box: [UInt8], _ purpose: String, of sender: StoredSender, newsroom: NewsroomID) throws(KeyFault)
    -> [UInt8]
  {
    try unlock(box, by: own(sender, newsroom), purpose, sender.id, newsroom)
  }

  /// Whether a sender's own key opens with these: the proof that they are the keys of where the sender is kept.
  func opens(_ sender: StoredSender, newsroom: NewsroomID) -> Bool {
    do {
      _ = try own(sender, newsroom)
      return true
    } catch {
      return false
    }
  }

  private func own(_ sender: StoredSender, _ newsroom: NewsroomID) throws(KeyFault) -> SymmetricKey {
    guard let generation = sender.generation, let wrapped = sender.wrapped else { throw .destroyed }
    return SymmetricKey(
      data: try unlock(wrapped, by: key(sender.number, of: generation), "key", sender.id, newsroom))
  }

  /// ChaCha20-Poly1305 (RFC 8439); what is locked belongs to one person, one newsroom and one purpose.
  private func lock(
    _ plain: [UInt8], by key: SymmetricKey, _ purpose: String, _ id: SenderID, _ newsroom: NewsroomID
  ) throws(KeyFault) -> [UInt8] {
    do {
      return Array(
        try ChaChaPoly.seal(plain, using: key, authenticating: Self.label(purpose, id, newsroom)).combined)
    } catch {
      throw .forged
    }
  }

  private func unlock(
    _ box: [UInt8], by key: SymmetricKey, _ purpose: String, _ id: SenderID, _ newsroom: NewsroomID
  ) throws(KeyFault) -> [UInt8] {
    do {
      let sealed = try ChaChaPoly.SealedBox(combined: box)
      return Array(try ChaChaPoly.open(sealed, using: key, authenticating: Self.label(purpose, id, newsroom)))
    } catch {
      throw .forged
    }
  }

  private static func label(_ purpose: String, _ id: SenderID, _ newsroom: NewsroomID) -> [UInt8] {
    Array("caibian \(purpose) \(newsroom.text) \(id)".utf8)
  }

  static func json(_ value: some Encodable) throws(KeyFault) -> [UInt8] {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return Array(try encoder.encode(value))
    } catch {
      throw .forged
    }
  }

  static func value<Value: Decodable>(_ bytes: [UInt8]) throws(KeyFault) -> Value {
    do { return try JSONDecoder().decode(Value.self, from: Data(bytes)) } catch { throw .forged }
  }
}
