import Testing

@testable import Editorial

@Suite("Triage of submissions")
struct TriageTests {
  private static let newsroom = "tongxiang"

  private func received(at time: Instant = Sample.start, declaration: Declaration? = nil) throws -> Submission {
    let event = try Submission.receiving(
      IncomingStory(
        manuscript: try Sample.manuscript(), penName: "河边人", consent: "2026-1", declaration: declaration), receipt: "R",
      newsroom: try NewsroomID(Self.newsroom))
    let id = SubmissionID(Sample.uuid(9))
    let link = Sealed(event, number: 1, by: .reader, at: time, after: Sealed<SubmissionEvent>.beginning(of: id))
    return try #require(Submission(id: id, beginning: link))
  }

  private func after(_ submission: Submission, _ event: SubmissionEvent, at time: Instant = Sample.start) -> Submission
  {
    var state = submission
    state.apply(Sealed(event, number: state.version + 1, by: .reader, at: time, after: state.head))
    return state
  }

  /// A submission that walked to `state`.
  private func submission(in state: SubmissionState, declaration: Declaration? = nil) throws -> Submission {
    let facts = Facts(person: try Sample.person("desk", .submissionsDesk), column: nil)
    let new = try received(declaration: declaration)
    switch state {
    case .received: return new
    case .heldOver: return after(new, try new.holdingOver(reason: "中秋刊用", knowing: facts))
    case .returned: return after(new, try new.askingForChanges("补时间", knowing: facts))
    case .accepted: return after(new, .accepted(article: Sample.id, column: try Sample.path()))
    case .rejected: return after(new, try new.rejecting(reason: nil, ground: .covered, knowing: facts))
    case .withdrawn: return after(new, try new.withdrawing())
    case .merged: return after(new, .merged(into: SubmissionID(Sample.uuid(8))))
    }
  }

  @Test("Every action is open in exactly the states of its row", arguments: SubmissionState.allCases)
  func table(state: SubmissionState) throws {
    let submission = try submission(in: state)
    let facts = Facts(person: try Sample.person("desk", .submissionsDesk, .editor), column: try Sample.column())
    var other = try received()
    other =
      Submission(
        id: SubmissionID(Sample.uuid(7)),
        beginning: Sealed(
          .received(
            SubmissionEvent.Received(
              newsroom: other.newsroom, receipt: "S", manuscript: other.manuscript, penName: nil, consent: "1",
              declaration: nil, sender: nil, letter: nil, pictures: nil, seenBefore: nil, shownFrom: nil)),
          number: 1, by: .reader, at: Sample.start,
          after: Sealed<SubmissionEvent>.beginning(of: SubmissionID(Sample.uuid(7))))) ?? other
    for action in SubmissionAction.allCases where action != .receive {
      var refused: Refusal?
      do {
        switch action {
        case .receive: break
        case .accept:
          _ = try submission.accepting(as: Sample.id, label: "桐乡新闻网", knowing: facts, column: try Sample.path())
        case .holdOver: _ = try submission.holdingOver(reason: "待用", knowing: facts)
        case .askForChanges: _ = try submission.askingForChanges("改", knowing: facts)
        case .merge: _ = try submission.merging(into: other, knowing: facts)
        case .reject: _ = try submission.rejecting(reason: "不用", knowing: facts)
        case .revise: _ = try submission.revising(submission.manuscript, pictures: [])
        case .withdraw: _ = try submission.withdrawing()
        case .state:
          _ = try self.submission(in: state, declaration: Declaration(isOriginal: nil, age: .adult))
            .stating(SlipStatement(isOriginal: true), reason: "电话核实", knowing: facts)
        }
      } catch let refusal as Refusal {
        refused = refusal
      }
      #expect((refused == nil) == action.from.contains(state), "\(action) in \(state)")
      if let refused { #expect(refused.unmet == [.submissionState(is: state)], "\(action) in \(state)") }
    }
  }

  @Test("A final state has no way out", arguments: SubmissionState.allCases)
  func final(state: SubmissionState) {
    #expect(state.isFinal == SubmissionAction.allCases.allSatisfy { !$0.from.contains(state) })
  }

  @Test("A story that is not the sender's own is refused, and so is a child's without a guardian, both at once")
  func declared() throws {
    let refusal = #expect(throws: Refusal.self) {
      try received(declaration: Declaration(isOriginal: false, age: .under14))
    }
    #expect(refusal?.unmet == [.originality, .guardianConsent])
    _ = try received(declaration: Declaration(isOriginal: true, age: .under14, hasGuardianConsent: true))
  }

  @Test("Nobody but the desk and editors decides")
  func strangers() throws {
    let facts = Facts(person: try Sample.person("x", .reporter, .chiefEditor), column: nil)
    let refusal = #expect(throws: Refusal.self) { try received().holdingOver(reason: "x", knowing: facts) }
    #expect(refusal?.unmet == [.role(anyOf: [.submissionsDesk, .editor], column: .newsroom)])
  }

  @Test("The clock warns on day 10, is late after day 15, and counts days of the newsroom's calendar")
  func clock() throws {
    // 2026-06-30 23:30 in Shanghai.
    let evening = Instant(microseconds: 1_782_833_400_000_000)
    let submission = try received(at: evening)
    let clock = ReplyClock(zone: "Asia/Shanghai")
    // 2026-07-09 00:00 and 2026-07-16 00:00 in Shanghai.
    let day: Int64 = 86_400
    #expect(clock.warning(submission).microseconds == 1_782_835_200_000_000 + 9 * day * 1_000_000)
    #expect(clock.due(submission).microseconds == 1_782_835_200_000_000 + 15 * day * 1_000_000)
    #expect(clock.reading(submission, at: clock.warning(submission).advanced(bySeconds: -1)) == .running)
    #expect(clock.reading(submission, at: clock.warning(submission)) == .warning)
    #expect(clock.reading(submission, at: clock.due(submission).advanced(bySeconds: -1)) == .warning)
    #expect(clock.reading(submission, at: clock.due(submission)) == .overdue)
    #expect(submission.speaking(clock, at: clock.due(submission)) == .freed)
    #expect(after(submission, .freed).speaking(clock, at: clock.due(submission)) == nil)
    // A changed rule holds for what waits already.
    let shorter = ReplyClock(SubmissionSettings(warnDays: 2, answerDays: 3), zone: "Asia/Shanghai")
    #expect(shorter.due(submission).microseconds == 1_782_835_200_000_000 + 3 * day * 1_000_000)
    // Elsewhere it is still the 30th for longer.
    #expect(ReplyClock(zone: "America/Los_Angeles").due(submission) > clock.due(submission))
  }

  @Test("A new version starts the clock anew")
  func anew() throws {
    let returned = try submission(in: .returned)
    let later = Sample.start.advanced(bySeconds: 20 * 86_400)
    let clock = ReplyClock(zone: "Asia/Shanghai")
    #expect(clock.reading(returned, at: later) == .stopped)
    let revised = after(returned, try returned.revising(try Sample.manuscript("新稿。"), pictures: []), at: later)
    #expect(revised.state == .received)
    #expect(clock.reading(revised, at: later) == .running)
  }
}
