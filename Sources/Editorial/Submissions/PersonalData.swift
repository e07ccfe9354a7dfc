/// How a sender is reached. Kept apart and encrypted; editors see a pen name only.
public struct Contact: Hashable, Sendable, Codable {
  public let name: String?
  public let email: String?
  public let phone: String?
  public let address: String?
  /// How the guardian's consent is evidenced, such as a letter of a date (R72).
  public let guardian: String?

  public init(
    name: String? = nil, email: String? = nil, phone: String? = nil, address: String? = nil, guardian: String? = nil
  ) throws(TextFault) {
    self.name = if let name { try PlainText.line(name, as: .person) } else { nil }
    self.email = if let email { try PlainText.line(email, as: .address) } else { nil }
    self.phone = if let phone { try PlainText.line(phone, as: .address) } else { nil }
    self.address = if let address { try PlainText.line(address, as: .address) } else { nil }
    self.guardian = if let guardian { try PlainText.line(guardian, as: .evidence) } else { nil }
  }

  /// Of somebody who said nothing of how they are reached.
  public static let nothing = Contact()

  private init() {
    name = nil
    email = nil
    phone = nil
    address = nil
    guardian = nil
  }

  public var isEmpty: Bool { name == nil && email == nil && phone == nil && address == nil && guardian == nil }

  /// What is known of the sender, by which it is found elsewhere.
  public var words: [String] { [name, email, phone, address].compactMap { $0 } }

  /// What tells this sender from others: the e-mail address, else the telephone number, however they are written.
  public var mark: String? {
    if let email { return "email " + email.lowercased() }
    guard let phone else { return nil }
    return "phone " + phone.filter(\.isNumber).suffix(11)
  }
}

/// To whom a fee is paid: sensitive, for payment only (R73).
public struct Payee: Hashable, Sendable, Codable {
  public let name: String
  public let identityNumber: String
  public let bank: String
  public let account: String

  public init(name: String, identityNumber: String, bank: String, account: String) throws(TextFault) {
    self.name = try Self.cell(name, as: .person)
    self.identityNumber = try Self.code(identityNumber)
    self.bank = try Self.cell(bank, as: .party)
    self.account = try Self.code(account)
  }

  /// What stands in the bank's file, and must not be run there.
  private static func cell(_ text: String, as field: TextField) throws(TextFault) -> String {
    guard !Spreadsheet.runs(text) else { throw .formula(field) }
    return try PlainText.line(text, as: field)
  }

  private static func code(_ text: String) throws(TextFault) -> String {
    let code = try PlainText.line(text, as: .evidence).filter { !$0.isWhitespace }
    guard code.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLetter) }) else { throw .notAName(.evidence) }
    return code
  }
}

/// What somebody wants to read of a person's data.
public enum PersonalField: String, CaseIterable, Hashable, Sendable, Codable {
  case contact, payee
  /// How a claimant is reached, and their proof.
  case claimant

  /// Who may read it.
  public var readers: [Role] {
    switch self {
    case .contact: [.submissionsDesk, .accountant]
    case .payee: [.accountant]
    case .claimant: [.licensing, .chiefEditor]
    }
  }
}

extension Person {
  /// Whether this person may read `field`, for a purpose that is put on record; throws what is missing.
  public func mayRead(_ field: PersonalField, for purpose: String?) throws(Refusal) -> String {
    let purpose = purpose?.trimmed ?? ""
    var unmet: [Unmet] = Person?.some(self).lacking(anyOf: field.readers, in: .newsroom)
    if purpose.isEmpty { unmet.append(.purpose) }
    if isGroup { unmet.append(.personalAccount(id)) }
    var texts = SaidTexts()
    texts.add(purpose, as: .reason)
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.personalData, unmet) }
    return purpose
  }
}
