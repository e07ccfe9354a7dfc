import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Rows of lists")
struct ListedRowsContract {
  @Test("name no contact, proof, letter, receipt or sender", arguments: Adapter.allCases)
  func rows(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let sent = try await ReceiveSubmission(desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript(), penName: "街坊", consent: "2026-1"),
        contact: try Contact(email: "reader@example.com"), in: house.newsroom)
      let licensing = try house.session("licensing")
      let claim = try await ActOnClaim(desk, keys: keys).receive(
        ClaimNotice(
          way: .email, name: "某人", contact: "claimant@example.com", address: "样本路一号", work: "样本作品",
          location: "样本网址", proof: "样本证件"), about: .origin("临沂日报社"), lane: .editorial, by: licensing)
      let claims = try await ReadClaims(desk).list(in: [claim.state], by: licensing)
      let row = try #require(claims.first)
      #expect(row.id == claim.id && row.claimant == "某人" && row.missing == claim.notice.missing)
      let policy = try await ActOnClaim(desk).policy(by: licensing)
      #expect(row.clocks == claim.clocks(policy) && !row.clocks.isEmpty)
      let boxes = (claim.notice.locked ?? []).map(\.box.hex)
      #expect(!boxes.isEmpty)
      for hidden in ["claimant@example.com", "样本路一号", "样本证件", "样本作品", "样本网址"] + boxes {
        #expect(!String(reflecting: claims).contains(hidden), "\(hidden)")
      }
      let submissions = try await ReadSubmission(desk).list(in: [.received], by: house.session("submissionsDesk"))
      let story = try #require(submissions.first)
      #expect(story.id == sent.id && story.manuscript == sent.manuscript && story.hasSender)
      #expect(story.clock == .running && story.isShown(at: clock.now))
      let sender = try #require(sent.sender)
      for hidden in ["reader@example.com", sent.receipt.hex, "\(sender)", sent.head.hex] {
        #expect(!String(reflecting: submissions).contains(hidden), "\(hidden)")
      }
    }
  }
}
