import Editorial
import Foundation
import Newsroom
import NewsroomMemory
import Testing

@Suite("Claimants' data")
struct ClaimantsContract {
  private static let said = ClaimNotice(
    way: .email, name: "某作者", contact: "planted.claimant@example.com", address: "种植路9号", work: "运河之春",
    location: "本网首页", proof: "身份证 330483190001018888")
  private static let secrets = ["planted.claimant", "种植路9号", "330483190001018888"]

  private func received(_ house: House, _ keys: any KeyCupboard, _ notice: ClaimNotice = said) async throws -> Claim {
    try await ActOnClaim(house.desk, keys: keys).receive(
      notice, about: .origin("临沂日报社"), lane: .editorial, by: house.session("licensing"))
  }

  private func stored(_ claim: Claim, _ desk: Desk) async throws -> String {
    let history = try await desk.claims.history(of: claim.id, in: claim.newsroom)
    let now = try #require(try await desk.claims.claim(claim.id, in: claim.newsroom))
    #expect(try Claim.folding(history, id: claim.id) == now)
    let events = try history.map { String(decoding: try JSONEncoder().encode($0.event), as: UTF8.self) }
    return (events + [String(decoding: try JSONEncoder().encode(now), as: UTF8.self)]).joined(separator: "\n")
  }

  @Test("are in no history and no record, are known to be there, and are read on record", arguments: Adapter.allCases)
  func locked(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let claim = try await received(house, keys)
      #expect(claim.notice.missing.isEmpty)
      let text = try await stored(claim, desk)
      for secret in Self.secrets { #expect(!text.contains(secret)) }
      let box = try #require(claim.notice.locked?.first?.box)
      #expect(text.contains(box.hex))
      let number = claim.id.description
      let data = DataOfClaimant(desk, keys: keys)
      let read = try await data(number, for: "答复", by: house.session("licensing"))
      #expect(read == Self.said.details)
      for other in ["editor", "submissionsDesk", "reporter", "administrator"] {
        await expectRefused("role") { try await data(number, for: "好奇", by: house.session(other)) }
      }
      await expectRefused("purpose") { try await data(number, for: " ", by: house.session("licensing")) }
      let sender = try #require(try await desk.payments.box(box, in: house.newsroom)).sender
      let readings = try await desk.senders.readings(of: sender, in: house.newsroom)
      #expect(readings.map(\.field) == [.claimant] && readings.map(\.purpose) == ["答复"])
    }
  }

  @Test("What is said later is locked too, under the same key, and counts", arguments: Adapter.allCases)
  func supplemented(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let licensing = try house.session("licensing")
      let begun = try await received(
        house, keys, ClaimNotice(way: .phone, name: "某作者", contact: "13911112222", work: "运河之春", location: "首页"))
      #expect(begun.notice.missing == [.address, .proof])
      let later = ClaimNotice(way: .letter, contact: "planted.claimant@example.com", proof: "身份证 330483190001018888")
      let (claim, _) = try await ActOnClaim(desk, keys: keys)(.supplement(later), on: begun, by: licensing)
      #expect(claim.notice.missing == [.address])
      let text = try await stored(claim, desk)
      for secret in Self.secrets + ["13911112222"] { #expect(!text.contains(secret)) }
      let read = try await DataOfClaimant(desk, keys: keys)(claim.id.description, for: "答复", by: licensing)
      #expect(read == ClaimantDetails(contact: later.contact, proof: later.proof))
      let boxes = try #require(claim.notice.locked)
      var senders: Set<SenderID> = []
      for locked in boxes {
        senders.insert(try #require(try await desk.payments.box(locked.box, in: house.newsroom)).sender)
      }
      #expect(boxes.count == 2 && senders.count == 1)
    }
  }

  @Test("Erased, nothing opens them, and the claim goes on with its chain whole", arguments: Adapter.allCases)
  func erased(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let licensing = try house.session("licensing")
      let claim = try await received(house, keys)
      // The round that forgets senders leaves claimants alone.
      clock.advance(hours: 24 * 400)
      #expect(try await SubmissionRounds(desk, keys: keys).forget(in: house.newsroom).isEmpty)
      let data = DataOfClaimant(desk, keys: keys)
      for _ in 0..<2 { try await data.erase(claim.id.description, for: "本人要求", by: licensing) }
      await #expect(throws: NewsroomError.keys(.destroyed)) {
        try await data(claim.id.description, for: "答复", by: licensing)
      }
      #expect(try await stored(claim, desk).isEmpty == false)
      let (held, _) = try await ActOnClaim(desk, keys: keys)(.hold, on: claim, by: licensing)
      // Who comes again is locked under a new key.
      let (again, _) = try await ActOnClaim(desk, keys: keys)(
        .supplement(ClaimNotice(way: .email, contact: "again@example.com")), on: held, by: licensing)
      #expect(try await stored(again, desk).contains("again@example.com") == false)
    }
  }

  @Test("Without the keys no claim with details is taken in, and none is written in clear", arguments: Adapter.allCases)
  func keyless(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      await expectRefused("keys") { try await received(house, NoKeys()) }
      #expect(try await desk.claims.rows(in: house.newsroom, states: [.received], limit: 9).isEmpty)
      // One that says nothing of the kind needs none.
      _ = try await received(house, NoKeys(), ClaimNotice(way: .phone, name: "某作者"))
    }
  }

  @Test("A claim of an earlier release is read as it was said")
  func earlier() throws {
    let stored = #"{"way":"email","name":"某作者","contact":"a@example.com","proof":"身份证"}"#
    let notice = try JSONDecoder().decode(ClaimNotice.self, from: Data(stored.utf8))
    #expect(notice.locked == nil)
    #expect(notice.details == ClaimantDetails(contact: "a@example.com", proof: "身份证"))
    #expect(notice.missing == [.address, .work, .location])
  }
}
