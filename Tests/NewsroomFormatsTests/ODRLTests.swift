import Editorial
import Foundation
import NewsroomFormats
import Testing

@Suite("Agreements as ODRL")
struct ODRLTests {
  /// Numbers that come again from the same seed.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static func agreement(_ numbers: inout Numbers) throws -> Agreement {
    func some<Element>(_ all: [Element], _ least: Int = 0) -> [Element] {
      let picked = all.filter { _ in Bool.random(using: &numbers) }
      return picked.count < least ? Array(all.prefix(least)) : picked
    }
    func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &numbers) ? value : nil }
    func moment() -> Instant {
      Instant(microseconds: Int64.random(in: -1_000_000_000_000_000...4_000_000_000_000_000, using: &numbers))
    }
    let grants = try (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
      Grant(
        Bool.random(using: &numbers) ? .permit : .prohibit, acts: Set(some(UseAct.allCases)),
        channels: Set(some(Channel.allCases)), edits: Set(some(EditClass.allCases)),
        sublicense: Bool.random(using: &numbers),
        duties: some(Duty.Act.allCases).map {
          Duty(
            $0, Duty.Timing.allCases.randomElement(using: &numbers) ?? .with, text: maybe("稿件来源:“桐乡\"新闻网”"),
            hours: maybe(24), consequence: maybe("通知后暂停"))
        },
        items: ItemSelector(
          labels: some(["桐乡新闻网", "桐乡电台"]), columns: some([try ColumnPath("国内国际/强县新闻")]),
          articles: some([ArticleID(UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7)))])),
        components: Set(some(ComponentKind.allCases)), media: Set(some(Medium.allCases)),
        territory: TextSet(some(["CN", "HK", "US"])), from: maybe(moment()), until: maybe(moment()), count: maybe(12))
    }
    return try Agreement(
      id: "样本协议/2026 #\(numbers.next() % 1_000)", party: "临沂日报社 & Co",
      direction: Bool.random(using: &numbers) ? .inbound : .outbound,
      validFrom: moment(), validUntil: maybe(moment()), grants: grants, signed: maybe(moment()),
      file: maybe(Digest(of: "样本".utf8)), termination: maybe("提前 30 日书面通知"), warrants: some(Standing.allCases))
  }

  @Test("Every agreement comes back as it went out")
  func roundTrip() throws {
    let count = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 1_000 : 20_000
    var numbers = Numbers(state: 20_260_701)
    for number in 0..<count {
      let agreement = try Self.agreement(&numbers)
      let text = ODRLWriting.document(agreement)
      #expect(text.contains("\"conflict\" : \"prohibit\""))
      guard try ODRLReading.agreement(text) == agreement, ODRLWriting.document(agreement) == text else {
        Issue.record("agreement \(number) of seed 20260701: \(text)")
        return
      }
    }
  }

  @Test(
    "What cannot be represented is refused by its name",
    arguments: [
      (#""conflict" : "prohibit""#, #""conflict" : "perm""#, "conflict"),
      (#""conflict" : "prohibit","#, "", "conflict"),
      (#""cb:validFrom""#, #""obligation" : [], "cb:validFrom""#, "obligation"),
      (#""distribute""#, #""anonymize""#, "permission[0].action"),
      (#""deliveryChannel""#, #""percentage""#, "permission[0].constraint[0].leftOperand"),
      (#""isAnyOf""#, #""isNoneOf""#, "permission[0].constraint[0].leftOperand"),
      (#""attribute""#, #""watermark""#, "permission[0].duty[0].action"),
      (#""@type" : "Agreement""#, #""@type" : "Offer""#, "@type"),
    ])
  func refused(was: String, becomes: String, place: String) throws {
    let agreement = try Agreement(
      id: "A", party: "临沂日报社", direction: .inbound, validFrom: Instant(microseconds: 0),
      grants: [Grant(.permit, acts: [.repost], channels: [.web], duties: [Duty(.attribute, .with)])])
    let text = ODRLWriting.document(agreement)
    #expect(text.contains(was))
    let changed = text.replacingOccurrences(of: was, with: becomes)
    let fault = #expect(throws: ODRLFault.self) { try ODRLReading.agreement(changed) }
    #expect(fault?.place == place)
  }

  @Test("An agreement in plain ODRL terms of others is read by what the terms mean")
  func plain() throws {
    let text = """
      {"@context": "http://www.w3.org/ns/odrl.jsonld", "@type": "Agreement", "uid": "urn:x:1",
       "profile": "urn:caibian:odrl-profile:1", "conflict": "prohibit",
       "assigner": "urn:caibian:party:%E4%B8%B4", "assignee": "urn:caibian:party:us",
       "permission": {"action": ["distribute", "display"],
         "constraint": {"leftOperand": "dateTime", "operator": "lt", "rightOperand": {"@value": "2027-01-01T00:00:00+08:00"}}}}
      """
    let agreement = try ODRLReading.agreement(text)
    #expect(agreement.direction == .inbound)
    #expect(agreement.party == "临")
    #expect(agreement.grants.first?.acts == [.repost])
    #expect(agreement.grants.first?.until == Instant(microseconds: 1_798_732_800_000_000))
  }

  /// `.ci/setup` installs the parser, so its absence is a failure and no reason to pass over it.
  @Test("An independent parser finds the same statements in the document")
  func independent() throws {
    var numbers = Numbers(state: 7)
    var agreement = try Self.agreement(&numbers)
    while agreement.grants.count < 2 { agreement = try Self.agreement(&numbers) }
    let script = """
      import json, sys
      from pyld import jsonld
      document = json.load(sys.stdin)
      expanded = jsonld.expand(document)
      triples = jsonld.to_rdf(document)["@default"]
      odrl = "http://www.w3.org/ns/odrl/2/"
      assert expanded[0]["@type"] == [odrl + "Agreement"], expanded[0]["@type"]
      assert expanded[0][odrl + "conflict"] == [{"@id": odrl + "prohibit"}], expanded[0][odrl + "conflict"]
      rules = expanded[0].get(odrl + "permission", []) + expanded[0].get(odrl + "prohibition", [])
      for rule in rules:
          assert all(a["@id"].startswith(odrl) for a in rule.get(odrl + "action", [])), rule
      print(len(rules), len(triples) > 10)
      """
    #expect(try Python.run(script, input: ODRLWriting.document(agreement)) == "\(agreement.grants.count) True\n")
  }
}

/// The system's Python, with the packages that `.ci/setup` installs.
enum Python {
  struct Failed: Error { let text: String }

  static func run(_ script: String, input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(text: errors) }
    return output
  }
}
