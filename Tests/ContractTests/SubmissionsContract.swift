import Editorial
import Newsroom
import Testing

@Suite("Submissions")
struct SubmissionsContract {
  private func received(_ house: House) async throws -> Submission {
    try await ReceiveSubmission(house.desk)(
      House.manuscript(), penName: "街坊", consent: "2026-01", in: house.newsroom)
  }

  @Test("What a reader sent is kept, and found by its receipt", arguments: Adapter.allCases)
  func kept(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let one = try await received(house)
      let other = try await received(house)
      #expect(one.receipt != other.receipt)
      #expect(try await desk.submissions.submission(one.id, in: house.newsroom) == one)
      #expect(try await desk.submissions.submission(receipt: other.receipt, in: house.newsroom) == other)
      #expect(
        try await desk.submissions.submission(receipt: Receipt(typed: "0000-0000-0000-0000").digest, in: house.newsroom)
          == nil)
      #expect(
        try await desk.submissions.identifiers(beginning: String(one.id.short), in: house.newsroom, limit: 5)
          == [one.id])
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.received], limit: 9) == [one, other])
      #expect(try await desk.submissions.rows(in: house.newsroom, states: [.rejected], limit: 9).isEmpty)
      let history = try await desk.submissions.history(of: one.id, in: house.newsroom)
      #expect(try Submission.folding(history, id: one.id) == one)
    }
  }

  @Test("Accepted, it is a draft, in one step", arguments: Adapter.allCases)
  func accepted(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let sent = try await received(house)
      let (submission, article) = try await TriageSubmission(desk).accept(
        sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: house.session("submissionsDesk"))
      #expect(submission.state == .accepted)
      #expect(submission.article == article.id)
      #expect(article.provenance == .submission(sent.id, label: "桐乡新闻网", penName: "街坊"))
      #expect(article.revision.manuscript == sent.manuscript)
      #expect(try await desk.submissions.submission(sent.id, in: house.newsroom) == submission)
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == article)
      let history = try await desk.submissions.history(of: sent.id, in: house.newsroom)
      #expect(try Submission.folding(history, id: sent.id) == submission)
    }
  }

  @Test("Rejected, it says why, and stays rejected", arguments: Adapter.allCases)
  func rejected(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let sent = try await received(house)
      let triage = TriageSubmission(desk)
      let rejected = try await triage.reject(sent.id, reason: "与本网定位不符", by: house.session("submissionsDesk"))
      #expect(rejected.reason == "与本网定位不符")
      await expectRefused("submissionState") {
        try await triage.accept(
          sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: house.session("submissionsDesk"))
      }
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.draft], limit: 9).isEmpty)
    }
  }

  @Test("Two officers accept one at once: one draft, and the other is told", arguments: Adapter.allCases)
  func acceptedTwice(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<20 {
        let sent = try await received(house)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
          for officer in ["submissionsDesk", "editor"] {
            group.addTask {
              do {
                _ = try await TriageSubmission(desk).accept(
                  sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: house.session(officer))
                return true
              } catch NewsroomError.changedMeanwhile, NewsroomError.refused {
                return false
              } catch {
                Issue.record(error)
                return false
              }
            }
          }
          return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
      }
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.draft], limit: 99).count == 20)
    }
  }
}
