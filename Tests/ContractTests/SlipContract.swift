import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Slips that nobody could read")
struct SlipContract {
  private func received(_ house: House, _ keys: MemoryKeys, _ open: [SlipMatter]) async throws -> Submission {
    try await ReceiveSubmission(house.desk, keys: keys)(
      IncomingStory(
        manuscript: House.manuscript(), penName: "街坊", consent: "2026-1", isConsentOpen: open.contains(.consent),
        declaration: Declaration(
          isOriginal: open.contains(.originality) ? nil : true, age: open.contains(.age) ? nil : .adult),
        remarks: [.unreadableLine("原创：应该算是吧")]),
      contact: try Contact(email: "a@example.com"), in: house.newsroom)
  }

  @Test(
    "They wait in triage, are accepted only once stated, and are kept as they were told", arguments: Adapter.allCases)
  func stated(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let triage = TriageSubmission(desk)
      let officer = try house.session("submissionsDesk")
      for open in [[SlipMatter.consent], [.originality], SlipMatter.allCases] {
        let sent = try await received(house, keys, open)
        #expect(sent.state == .received && sent.open == open)
        let rows = try await ReadSubmission(desk).list(in: [.received], by: officer)
        #expect(rows.first { $0.id == sent.id }?.open == open)
        await expectRefused("openSlip") {
          try await triage.accept(sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: officer)
        }
        let statement = SlipStatement(
          consent: open.contains(.consent) ? "2026-1" : nil, isOriginal: open.contains(.originality),
          age: open.contains(.age) ? .adult : nil)
        await expectRefused("role") {
          try await triage.state(sent.id, statement, reason: "电话核实", by: house.session("reporter"))
        }
        let told = try await triage.state(sent.id, statement, reason: "电话核实", by: officer)
        #expect(told.open.isEmpty && told.stated?.map(\.reason) == ["电话核实"])
        #expect(told.stated?.map(\.by) == [.person(try PersonID("submissionsDesk"))])
        #expect(try await desk.submissions.submission(sent.id, in: house.newsroom) == told)
        let history = try await desk.submissions.history(of: sent.id, in: house.newsroom)
        #expect(history.map(\.event.name) == ["received", "stated"])
        #expect(try Submission.folding(history, id: sent.id) == told)
        let accepted = try await triage.accept(
          sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: officer)
        #expect(accepted.submission.state == .accepted)
        #expect(!accepted.article.revision.manuscript.bodyText.contains("应该算是吧"))
      }
    }
  }

  @Test("Its sender is told what could not be read, and nothing of what was written", arguments: Adapter.allCases)
  func answered(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let post = PostBox()
      _ = try await received(house, keys, [.originality])
      _ = try await SendLetters(desk, keys: keys, post: post, from: "tougao@example.com")(in: house.newsroom)
      let told = try #require(post.letters.first)
      #expect(told.text.contains("“原创”") && told.text.contains("不会采用") && !told.text.contains("应该算是吧"))
    }
  }
}
