import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import Testing

/// A rights.yaml with one slip is refused at its line; none is read, so none is read as something wider.
@Suite("Slips in rights.yaml")
struct RightsSlipTests {
  private static let sound = """
    fixedCredit: 稿件来源:样本网
    licences:
      - number: 样本证1号
        services: [gathering]
        channels: [web, app]
        from: 2026-01-01
        until: 2026-12-31
    policy:
      territory: CN
      carriesAdvertising: true
      removalHours: 12
      machineUse:
        trainAI: pay
        searchIndex: allow
        terms: https://www.example.org/licensing
    ownSources:
      - label: 样本网
        from: 2006-01-01
        media: [network]
    parties:
      - name: 样本报社
        aliases: [样本报]
        kind: unit
    sourceLists:
      - edition: 样本-2026
        from: 2026-01-01
        complete: true
        units:
          样本报社: listed
    agreements:
      - id: 样本协议
        party: 样本报社
        direction: inbound
        from: 2026-01-01
        until: 2026-06-30
        signed: 2025-12-20
        warrants: [staff]
        grants:
          - effect: permit
            acts: [repost]
            channels: [web]
            territory: [CN]
            labels: [样本报]
            columns: [国内国际]
            components: [text, photo]
            editClass: E1
            count: 10
            sublicense: false
            duties:
              - act: pay
                timing: after
                hours: 720
          - effect: prohibit
            acts: [repost]
            channels: [app]
    """

  struct Slip: CustomTestStringConvertible, Sendable {
    let line: String
    let slipped: String
    var testDescription: String { slipped.trimmingCharacters(in: .whitespaces) }

    init(_ line: String, _ slipped: String) {
      self.line = line
      self.slipped = slipped
    }
  }

  static let slips: [Slip] = [
    // Days.
    Slip("    until: 2026-06-30", "    until: 2026-06-31"), Slip("    until: 2026-06-30", "    until: 2026-02-30"),
    Slip("    until: 2026-06-30", "    until: 2025-06-30"), Slip("    until: 2026-06-30", "    until: 30/06/2026"),
    Slip("    until: 2026-06-30", "    until: forever"), Slip("    until: 2026-06-30", "    until:"),
    Slip("    until: 2026-06-30", "    untill: 2026-06-30"),
    Slip("    until: 2026-06-30", "    until: 2026-06-30 24:00"),
    Slip("    signed: 2025-12-20", "    signed: 2025-13-20"),
    Slip("    signed: 2025-12-20", "    signed: [2025-12-20, 2026-01-01]"),
    Slip("    until: 2026-12-31", "    until: 2025-12-31"),
    // Codes and names of closed lists.
    Slip("        territory: [CN]", "        territory: [CN, XX]"),
    Slip("        territory: [CN]", "        territory: cn"),
    Slip("        territory: [CN]", "        territory: [UK]"), Slip("  territory: CN", "  territory: china"),
    Slip("        acts: [repost]", "        acts: [reposting]"),
    Slip("        channels: [web]", "        channels: [wap]"),
    Slip("        components: [text, photo]", "        components: [text, picture]"),
    Slip("        effect: permit", "        effect: [permit, prohibit]"),
    Slip("        effect: permit", "        effect: Permit"),
    Slip("    direction: inbound", "    direction: [inbound, outbound]"),
    Slip("    warrants: [staff]", "    warrants: [staff, everybody]"),
    Slip("        editClass: E1", "        editClass: [E1, E4]"),
    Slip("        editClass: E1", "        editClass: E9"),
    Slip("      样本报社: listed", "      样本报社: yes"), Slip("    services: [gathering]", "    services: [gather]"),
    // Columns and labels.
    Slip("        columns: [国内国际]", "        columns: [/国内国际//]"), Slip("        labels: [样本报]", "        labels:"),
    // Lists with nothing in them.
    Slip("        labels: [样本报]", "        labels: []"), Slip("        columns: [国内国际]", "        columns: []"),
    Slip("        territory: [CN]", "        territory: []"), Slip("        acts: [repost]", "        acts: []"),
    Slip("        channels: [web]", "        channels: []"), Slip("    channels: [web, app]", "    channels: []"),
    Slip("    warrants: [staff]", "    warrants: []"), Slip("    media: [network]", "    media: []"),
    Slip("    aliases: [样本报]", "    aliases: [\"\"]"),
    // Keys.
    Slip("        labels: [样本报]", "        label: [样本报]"), Slip("        territory: [CN]", "        Territory: [CN]"),
    Slip("        sublicense: false", "        sublicense: maybe"), Slip("        count: 10", "        count: -10"),
    Slip("        count: 10", "        count: ten"), Slip("            hours: 720", "            hours: 1.5"),
    Slip("          - act: pay", "          - act: payment"),
    Slip("            timing: after", "            timing: [before, after]"),
    Slip("    party: 样本报社", "    party: []"), Slip("  carriesAdvertising: true", "  carriesAdvertising: some"),
    Slip("  carriesAdvertising: true", "  asksAboutMinors: false"),
    Slip("        editClass: E1", "        edits: [E1]\n        editClass: E4"),
    // What machines may do.
    Slip("    trainAI: pay", "    trainAI: sell"), Slip("    trainAI: pay", "    trainAI: [pay, allow]"),
    Slip("    trainAI: pay", "    trainAI:"), Slip("    trainAI: pay", "    trainAi: pay"),
    Slip("    trainAI: pay", "    training: pay"), Slip("    searchIndex: allow", "    searchIndex: yes"),
    Slip("    searchIndex: allow", "    searchIndex: []"),
    Slip("    terms: https://www.example.org/licensing", "    terms: www.example.org/licensing"),
    Slip("    terms: https://www.example.org/licensing", "    terms: https://www.example.org/a b"),
    Slip("    terms: https://www.example.org/licensing", "    terms:"),
    Slip("    terms: https://www.example.org/licensing", "    term: https://www.example.org/licensing"),
  ]

  /// Two of one name, of which only one would count.
  static let doubles: [Slip] = [
    Slip("    until: 2026-06-30", "    until: 2026-06-30\n    until: 2027-06-30"),
    Slip("        acts: [repost]", "        acts: [repost]\n        acts: [repost, copy]"),
    Slip("policy:", "fixedCredit: 别的\npolicy:"),
    Slip("    trainAI: pay", "    trainAI: refuse\n    trainAI: allow"),
    Slip("  machineUse:", "  machineUse: {textMining: allow}\n  machineUse:"),
    // Sold, and nobody can know where.
    Slip("    terms: https://www.example.org/licensing", "    textMining: refuse"),
    Slip("      样本报社: listed", "      样本报社: frozen\n      样本报社: listed"),
    Slip("parties:", "parties:\n  - name: 样本报\n    kind: unit"),
    Slip(
      "agreements:",
      "agreements:\n  - {id: 样本协议, party: 样本报社, direction: inbound, from: 2026-01-01, grants: [{acts: [copy]}]}"),
    Slip("licences:", "licences:\n  - {number: 样本证1号, from: 2027-01-01}"),
    Slip("ownSources:", "ownSources:\n  - {label: 样本网, from: 2006-01-01}"),
    Slip("sourceLists:", "sourceLists:\n  - {edition: 样本-2026, from: 2026-01-01, units: {别的报社: listed}}"),
  ]

  private func book(_ text: String) throws -> RightsBook {
    let path = FileManager.default.temporaryDirectory.appending(path: "rights-\(UUID()).yaml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try RightsFileYAML.book(at: path, zone: "Asia/Shanghai")
  }

  /// The file with the slip in place of its first such line, and the number of that line.
  private func slipped(_ slip: Slip) throws -> (text: String, line: Int) {
    var lines = Self.sound.components(separatedBy: "\n")
    let place = try #require(
      lines.firstIndex {
        $0.hasPrefix(slip.line) || $0 == slip.line.replacing("        effect", with: "      - effect")
      })
    let isFirst = lines[place].hasPrefix("      - ")
    lines[place] = isFirst ? slip.slipped.replacing("        effect", with: "      - effect") : slip.slipped
    return (lines.joined(separator: "\n"), place + 1)
  }

  @Test("Without a slip it is read, and a day that ends it is whole")
  func withoutSlip() throws {
    let read = try book(Self.sound)
    #expect(read.agreements.map(\.id) == ["样本协议"])
    // 2026-07-01 in Shanghai.
    #expect(read.agreements[0].validUntil == Instant(microseconds: 1_782_835_200_000_000))
    #expect(read.policy.carriesAdvertising == true)
    #expect(Self.slips.count + Self.doubles.count >= 40)
  }

  @Test("One slip, and the file is refused at that line", arguments: slips)
  func one(slip: Slip) throws {
    let (text, line) = try slipped(slip)
    let fault = try #require(throws: NewsroomFileFault.self) { try book(text) }
    switch fault {
    case .value(_, let found, _, _, _), .unknownKey(_, let found, _, _), .missing(_, let found, _):
      #expect((line...line + 1).contains(found), "\(fault)")
    default: Issue.record("\(fault)")
    }
  }

  @Test("What should stand there is said in the reader's language", arguments: slips)
  func said(slip: Slip) throws {
    let (text, _) = try slipped(slip)
    let fault = try #require(throws: NewsroomFileFault.self) { try book(text) }
    let chinese = Words(.zhHans).sentence(fault)
    let english = Words(.en).sentence(fault)
    #expect(chinese != english)
    // Names and codes stay as they are; a row of English words, or a sign of one's own language in the other's, does not.
    #expect(chinese.firstMatch(of: /[a-z]{2,} [a-z]{2,} [a-z]+/) == nil, "\(chinese)")
    #expect(!english.contains { "，；。、应".contains($0) }, "\(english)")
  }

  @Test("Two of one name, and the file is refused", arguments: doubles)
  func two(slip: Slip) throws {
    let (text, _) = try slipped(slip)
    #expect(throws: NewsroomFileFault.self) { try book(text) }
  }

  @Test("Why minors or machines are not asked about is read, and the one without the other is asked about")
  func reasons() throws {
    let policy = try book("policy:\n  minorsNotAsked: 逐篇核对\n").policy
    #expect(policy.minorsNotAsked == "逐篇核对")
    #expect(policy.machinesNotAsked == nil)
    #expect(
      try book("policy:\n  machinesNotAsked: 本网不用\n  asksAboutMachines: false\n").policy.machinesNotAsked == "本网不用")
    for text in [
      "policy:\n  asksAboutMachines: false\n", "policy:\n  minorsNotAsked:\n",
      "policy:\n  minorsNotAsked: 有因\n  asksAboutMinors: true\n",
    ] {
      #expect(throws: NewsroomFileFault.self, "\(text)") { try book(text) }
    }
  }

  @Test("A house policy is kept as it is written, defaults included; a file that says nothing of it leaves it alone")
  func policy() throws {
    #expect(try book("policy: {removalHours: 24}").statedPolicy == HousePolicy())
    #expect(try book("fixedCredit: 样本").statedPolicy == nil)
  }
}
