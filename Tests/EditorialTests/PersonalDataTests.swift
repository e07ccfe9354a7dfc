import Testing

@testable import Editorial

@Suite("Who reads personal data")
struct PersonalDataTests {
  @Test("Each kind is read by its readers alone, for a purpose that is said", arguments: PersonalField.allCases)
  func readers(field: PersonalField) throws {
    let readers: [PersonalField: [Role]] = [
      .contact: [.submissionsDesk, .accountant], .payee: [.accountant], .claimant: [.licensing, .chiefEditor],
    ]
    for role in Role.allCases {
      let person = try Sample.person("person-\(role.rawValue)", role)
      let missing = try unmet { try person.mayRead(field, for: "寄样报") }
      let allowed = readers[field] ?? []
      #expect(missing == (allowed.contains(role) ? [] : [.role(anyOf: allowed, column: .newsroom)]), "\(role)")
    }
  }

  @Test("An account that several share reads none of it", arguments: PersonalField.allCases)
  func shared(field: PersonalField) throws {
    let person = try Person(
      id: PersonID("night"), name: "夜班", isGroup: true, grants: field.readers.map { RoleGrant($0) })
    #expect(try unmet { try person.mayRead(field, for: "寄样报") } == [.personalAccount(person.id)])
  }

  @Test("A purpose shows something, and is one that can be kept")
  func purpose() throws {
    let person = try Sample.person("desk", .submissionsDesk)
    #expect(try person.mayRead(.contact, for: " 寄样报 ") == "寄样报")
    for blank in [nil, "", " "] {
      #expect(try unmet { try person.mayRead(.contact, for: blank) } == [.purpose])
    }
    let control = try unmet { try person.mayRead(.contact, for: "寄\u{7}样报") }
    #expect(control.map(\.code) == ["text"])
  }

  @Test("A sender is told from others by the address in any case, else by the last eleven digits of the telephone")
  func mark() throws {
    func mark(_ email: String?, _ phone: String?) throws -> String? { try Contact(email: email, phone: phone).mark }
    #expect(try mark("Reader@Example.com", "1") == mark("reader@example.com", "2"))
    #expect(try mark(nil, "+86 139-0000-0001") == mark(nil, "13900000001"))
    // They end alike, and are two people's.
    #expect(try mark(nil, "13900000001") != mark(nil, "23900000001"))
    #expect(try mark(nil, "13900000001") != mark(nil, "13900000002"))
    #expect(try mark(nil, "0573-88000001") != mark(nil, "0571-88000001"))
    #expect(try mark(nil, nil) == nil)
    #expect(try mark("a@example.com", nil) != mark(nil, "a@example.com"))
  }

  @Test("Contact data of which any part is there are not empty")
  func empty() throws {
    #expect(Contact.nothing.isEmpty)
    let some = [
      try Contact(name: "样本"), try Contact(email: "a@example.com"), try Contact(phone: "1"),
      try Contact(address: "样本路"), try Contact(guardian: "2026-07-01 来信"),
    ]
    #expect(some.allSatisfy { !$0.isEmpty })
  }

  @Test("Nothing in the bank's file runs as a formula, and numbers are letters and digits")
  func payee() throws {
    #expect(throws: TextFault.formula(.person)) {
      try Payee(name: "=1+1", identityNumber: "1", bank: "样本银行", account: "1")
    }
    #expect(throws: TextFault.formula(.party)) {
      try Payee(name: "样本", identityNumber: "1", bank: "@x", account: "1")
    }
    #expect(throws: TextFault.notAName(.evidence)) {
      try Payee(name: "样本", identityNumber: "1", bank: "样本银行", account: "62-0")
    }
    #expect(try Payee(name: "样本", identityNumber: "3304 83X", bank: "样本银行", account: "62 00").account == "6200")
  }
}
