/// What the claimant says. What is missing is asked for, and the claim handled all the same (R50).
///
/// In a history the claimant's contact data and proof are locked under a key of the claimant's own, and named by a digest. What was
/// received before that was so stands there as it was said.
public struct ClaimNotice: Hashable, Sendable, Codable {
  public enum Way: String, CaseIterable, Hashable, Sendable, Codable { case letter, fax, email, phone, form }
  public enum Field: String, CaseIterable, Hashable, Sendable, Codable {
    case name, contact, address, work, location, proof
  }

  /// What was said, and is not shown: the box that holds it, and which fields those are.
  public struct Locked: Hashable, Sendable, Codable {
    public let box: Digest
    public let fields: [Field]
  }

  public let way: Way
  public let name: String?
  public let contact: String?
  public let address: String?
  /// The work claimed.
  public let work: String?
  /// Where ours is found.
  public let location: String?
  public let proof: String?
  /// In the order in which it was said; `nil` where nothing is locked.
  public let locked: [Locked]?

  public init(
    way: Way, name: String? = nil, contact: String? = nil, address: String? = nil, work: String? = nil,
    location: String? = nil, proof: String? = nil
  ) {
    self.init(
      way: way, name: name, contact: contact, address: address, work: work, location: location, proof: proof,
      locked: nil)
  }

  private init(
    way: Way, name: String?, contact: String?, address: String?, work: String?, location: String?, proof: String?,
    locked: [Locked]?
  ) {
    self.way = way
    self.name = name
    self.contact = contact
    self.address = address
    self.work = work
    self.location = location
    self.proof = proof
    self.locked = locked
  }

  public var missing: [Field] {
    let given: [(Field, String?)] = [
      (.name, name), (.contact, contact), (.address, address), (.work, work), (.location, location), (.proof, proof),
    ]
    let locked = Set((locked ?? []).flatMap(\.fields))
    return given.filter { !locked.contains($0.0) && ($0.1?.trimmed.isEmpty ?? true) }.map(\.0)
  }

  public var isComplete: Bool { missing.isEmpty }

  /// What is to be locked; `nil` where nothing is said.
  public var details: ClaimantDetails? {
    let details = ClaimantDetails(contact: contact, address: address, proof: proof)
    return details.fields.isEmpty ? nil : details
  }

  /// This notice with the details in a box.
  func locking(in box: Digest) -> ClaimNotice {
    guard let details else { return self }
    return ClaimNotice(
      way: way, name: name, contact: nil, address: nil, work: work, location: location, proof: nil,
      locked: (locked ?? []) + [Locked(box: box, fields: details.fields)])
  }

  /// This notice with what `later` adds.
  func supplemented(by later: ClaimNotice) -> ClaimNotice {
    let locked = (locked ?? []) + (later.locked ?? [])
    return ClaimNotice(
      way: way, name: later.name ?? name, contact: later.contact ?? contact, address: later.address ?? address,
      work: later.work ?? work, location: later.location ?? location, proof: later.proof ?? proof,
      locked: locked.isEmpty ? nil : locked)
  }
}

/// How a claimant is reached, and what proves that they may claim.
public struct ClaimantDetails: Hashable, Sendable, Codable {
  public var contact: String?
  public var address: String?
  public var proof: String?

  public init(contact: String? = nil, address: String? = nil, proof: String? = nil) {
    self.contact = contact
    self.address = address
    self.proof = proof
  }

  /// Those that say anything.
  var fields: [ClaimNotice.Field] {
    [(ClaimNotice.Field.contact, contact), (.address, address), (.proof, proof)]
      .filter { !($0.1?.trimmed.isEmpty ?? true) }.map(\.0)
  }

  /// These with what was said later.
  public func supplemented(by later: ClaimantDetails) -> ClaimantDetails {
    ClaimantDetails(
      contact: later.contact ?? contact, address: later.address ?? address, proof: later.proof ?? proof)
  }
}
