import Editorial
import Foundation
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Agreements as ODRL, and back")
struct ODRLRoundTripTests {
  static let house = "urn:caibian:newsroom:tongxiang"

  @Test("Every agreement comes back as it went out")
  func roundTrip() throws {
    let count = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 200 : 20_000
    var random = RandomAgreements(seed: 20_260_701)
    for number in 0..<count {
      let agreement = try random.next()
      let text = ODRLWriting.document(agreement, house: Self.house)
      let read = Result { try PolicySample.agreements(text, isJSON: true) }
      guard case .success(let agreements) = read, agreements == [agreement],
        ODRLWriting.document(agreements[0], house: Self.house) == text
      else {
        let back = (try? read.get())?.first
        let changed = zip(agreement.grants, back?.grants ?? []).filter { $0 != $1 }.prefix(1).map { "\($0)\n\($1)" }
        Issue.record("agreement \(number) of seed 20260701: \(changed) \(back == nil ? "\(read)" : "")\n\(text)")
        return
      }
    }
  }

  @Test("What is written is in standard terms, and conflict is always said")
  func standard() throws {
    let agreement = try Agreement(
      id: "A", party: "样本伙伴", direction: .outbound, validFrom: Instant(microseconds: 0),
      validUntil: Instant(microseconds: 1_798_732_800_000_000),
      grants: [
        Grant(
          .permit, acts: [.repost], channels: [.web], duties: [Duty(.attribute, .with)], territory: ["CN"], count: 9)
      ])
    let text = ODRLWriting.document(agreement, house: Self.house)
    let said = [
      #""conflict" : "prohibit""#, #""leftOperand" : "dateTime""#, #""leftOperand" : "spatial""#,
      #""leftOperand" : "count""#, #""action" : "attribute""#, #""uid" : "urn:caibian:everything""#,
      #""assigner" : "urn:caibian:newsroom:tongxiang""#, #""@value" : "2026-12-31T16:00:00.000000Z""#,
    ]
    for words in said { #expect(text.contains(words), "\(words)") }
  }

  @Test("A document of another newsroom is not taken for one of ours")
  func anothers() throws {
    let agreement = try Agreement(
      id: "A", party: "桐乡新闻网", direction: .outbound, validFrom: Instant(microseconds: 0),
      grants: [Grant(.permit, acts: [.repost], channels: [.web])])
    let text = ODRLWriting.document(agreement, house: "urn:caibian:newsroom:jiaxing")
    let fault = #expect(throws: ODRLFault.self) { try PolicySample.agreements(text, isJSON: true) }
    #expect(fault?.wanted == .oneOfUs)
    var binding = try PolicySample.binding
    binding.we.insert("urn:caibian:party:%E6%A1%90%E4%B9%A1%E6%96%B0%E9%97%BB%E7%BD%91")
    binding.parties["urn:caibian:newsroom:jiaxing"] = "样本集团"
    let read = try PolicySample.agreements(text, isJSON: true, binding)
    #expect(read.first?.direction == .inbound)
    #expect(read.first?.party == "样本集团")
  }

  @Test("What an earlier release wrote is read as it was meant")
  func earlier() throws {
    let text = """
      {"@context": {"@vocab": "http://www.w3.org/ns/odrl/2/", "xsd": "http://www.w3.org/2001/XMLSchema#",
         "cb": "urn:caibian:odrl:", "uid": "@id", "action": {"@type": "@vocab"}, "conflict": {"@type": "@vocab"},
         "leftOperand": {"@type": "@vocab"}, "operator": {"@type": "@vocab"}, "profile": {"@type": "@id"}},
       "@type": "Agreement", "uid": "urn:caibian:agreement:A", "profile": "urn:caibian:odrl-profile:1",
       "conflict": "prohibit", "assigner": {"@type": "Party", "uid": "urn:caibian:party:%E4%B8%B4", "cb:name": "临"},
       "assignee": {"@type": "Party", "uid": "urn:caibian:party:us"},
       "cb:validFrom": {"@type": "xsd:dateTime", "@value": "2026-07-01T00:00:00.000000Z"}, "cb:warrants": ["staff"],
       "permission": [{"action": ["distribute", "display"], "cb:acts": ["repost"], "cb:edits": ["E0", "E1"],
         "cb:number": 0, "cb:sublicense": false, "target": {"@type": "AssetCollection", "uid": "urn:x", "cb:labels": ["样本"]},
         "constraint": [{"leftOperand": "deliveryChannel", "operator": "isAnyOf", "rightOperand": ["web"]},
           {"leftOperand": "spatial", "operator": "isAnyOf", "rightOperand": ["CN"]}],
         "duty": [{"action": "attribute", "cb:timing": "with"}]}]}
      """
    let told = try PolicySample.agreements(text, isJSON: true).map(\.told)
    #expect(told == ["inbound 临 / permit repost @web E0,E1 label:样本 in:CN attribute/with"])
    let wider = text.replacingOccurrences(of: #""cb:acts": ["repost"]"#, with: #""cb:acts": ["repost", "translate"]"#)
    let fault = #expect(throws: ODRLFault.self) { try PolicySample.agreements(wider, isJSON: true) }
    #expect(fault?.place == "permission[0].cb:acts")
  }

  /// Without the check, a reader of JSON takes the last of two silently.
  @Test("A duplicated key, an unknown key or a missing value anywhere is refused, and never changes what is read")
  func everyLine() throws {
    var random = RandomAgreements(seed: 3)
    let count = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == nil ? 1 : 40
    for _ in 0..<count {
      let text = ODRLWriting.document(try random.next(), house: Self.house)
      let whole = try PolicySample.agreements(text, isJSON: true)
      for match in text.matches(of: #/"([A-Za-z:]+)" : /#) {
        for twist in ["\"\(match.1)\" : 1, ", "\"zz\" : 1, "] {
          var other = text
          other.insert(contentsOf: twist, at: match.range.lowerBound)
          let read = try? PolicySample.agreements(other, isJSON: true)
          #expect(read == nil || read == whole, "\(twist) in\n\(other)")
        }
      }
    }
  }
}
