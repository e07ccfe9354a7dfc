import Crypto
public import Editorial
import FoundationEssentials

/// A licence to use one text, signed: the partner shows it, anybody with our public key can check it.
public struct LicenceToken: Hashable, Sendable {
  /// `cbl1.` and two parts in base 64 for URLs: what is licensed, as JSON, and the Ed25519 signature over it.
  public let text: String

  public struct Terms: Codable, Hashable, Sendable {
    public let usage: String
    public let newsroom: String
    public let article: String
    public let digest: String
    public let partner: String
    public let act: String
    public let channel: String
    public let credit: String?
    /// Microseconds since 1970.
    public let at: Int64
  }

  /// - Parameter key: the 32 bytes of an Ed25519 private key (RFC 8032).
  public init(_ terms: Terms, signedWith key: [UInt8]) throws(NewsroomError) {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let payload = try encoder.encode(terms)
      let signature = try Curve25519.Signing.PrivateKey(rawRepresentation: key).signature(for: payload)
      text = "cbl1.\(Self.base64(payload)).\(Self.base64(signature))"
    } catch {
      throw .defect("\(error)")
    }
  }

  /// What a token licenses, if it was signed with the private half of `publicKey` and not touched since.
  public static func terms(of text: String, publicKey: [UInt8]) -> Terms? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "cbl1", let payload = bytes(parts[1]), let signature = bytes(parts[2]),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey),
      key.isValidSignature(signature, for: payload)
    else { return nil }
    return try? JSONDecoder().decode(Terms.self, from: payload)
  }

  public static func publicKey(of key: [UInt8]) -> [UInt8]? {
    (try? Curve25519.Signing.PrivateKey(rawRepresentation: key)).map { Array($0.publicKey.rawRepresentation) }
  }

  static func base64(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  static func bytes(_ text: Substring) -> Data? {
    let plain = text.replacing("-", with: "+").replacing("_", with: "/")
    return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.count % 4) % 4))
  }
}

/// Answers a partner, and where the answer is yes hands out a licence and remembers who holds a copy.
public struct LicenceUse: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(
    _ question: RightsQuestion, on id: ArticleID, key: [UInt8], by session: Session
  ) async throws(NewsroomError) -> (stored: StoredDecision, usage: UsageRecord, token: LicenceToken) {
    let article = try await desk.article(id, for: .licenceUse, reading: .decision, by: session)
    return try await self(question, on: article, key: key, by: session)
  }

  /// - Returns: the kept decision, the record of use and the signed licence; throws `refused` when the answer is no.
  package func callAsFunction(
    _ question: RightsQuestion, on article: Article, key: [UInt8], by session: Session
  ) async throws(NewsroomError) -> (stored: StoredDecision, usage: UsageRecord, token: LicenceToken) {
    guard case .outbound(let partner, let act, let channel, _, _) = question else {
      throw .defect("a licence is for partners")
    }
    guard session.person.has(.licensing) else {
      throw try await desk.refusing(
        Refusal(.rights, [.role(anyOf: [.licensing], column: .newsroom)]), .licenceUse, on: article.id, by: session)
    }
    let book = try await RightsOf(desk).book(for: article, question: question)
    let now = desk.clock.now
    let decision = RightsDecision.deciding(question, on: article, knowing: book, asOf: now)
    guard decision.outcome < .needsReview else { throw .refused(Refusal(.rights, [.clearedRights(decision)])) }
    let stored = StoredDecision(
      id: DecisionID(desk.identities.uuid()), decision: decision, by: .person(session.person.id),
      version: article.version, at: now)
    let usage = UsageRecord(
      id: stored.id.description, article: article.id, partner: book.legalName(of: partner), act: act,
      channel: channel, digest: decision.digest, at: now)
    let token = try LicenceToken(
      LicenceToken.Terms(
        usage: usage.id, newsroom: session.newsroom.text, article: article.id.description,
        digest: decision.digest.hex, partner: usage.partner, act: act.rawValue, channel: channel.rawValue,
        credit: book.fixedCredit, at: now.microseconds), signedWith: key)
    let uses = RightsDecision.countedUses(question, on: article, knowing: book, at: now)
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: stored.by, at: now)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, decisions: [stored],
        records: [.usage(usage)] + uses.map { .use($0) }, recordedBy: stored.by,
        // Corrected or withdrawn meanwhile, it would be handed on and nobody told of it.
        standing: [article.id: article.version]))
    return (stored, usage, token)
  }
}
