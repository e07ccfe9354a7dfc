import Foundation
import Testing

@testable import Editorial

@Suite("What a slip leaves open")
struct SlipTests {
  private static let subsets: [[SlipMatter]] = (0..<(1 << SlipMatter.allCases.count)).map { bits in
    SlipMatter.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
  }

  private func desk() throws -> Facts {
    Facts(person: try Sample.person("desk", .submissionsDesk, .editor), column: try Sample.column())
  }

  private func history(open: [SlipMatter]) throws -> [Sealed<SubmissionEvent>] {
    let event = try Submission.receiving(
      IncomingStory(
        manuscript: try Sample.manuscript(), consent: "2026-1", isConsentOpen: open.contains(.consent),
        declaration: Declaration(
          isOriginal: open.contains(.originality) ? nil : true, age: open.contains(.age) ? nil : .adult),
        remarks: open.isEmpty ? [] : [.unreadableLine("原创：应该算是吧")]), receipt: "R",
      newsroom: try NewsroomID("tongxiang"))
    return [
      Sealed(event, number: 1, by: .reader, at: Sample.start, after: Sealed<SubmissionEvent>.beginning(of: Self.id))
    ]
  }

  private static let id = SubmissionID(Sample.uuid(9))

  private func refusal(_ decide: () throws -> Void) -> Refusal? {
    do {
      try decide()
      return nil
    } catch {
      return error as? Refusal
    }
  }

  private func accept(_ submission: Submission) throws {
    _ = try submission.accepting(as: Sample.id, label: "桐乡新闻网", knowing: desk(), column: try Sample.path())
  }

  private static func statement(_ matter: SlipMatter) -> SlipStatement {
    switch matter {
    case .consent: SlipStatement(consent: "2026-1")
    case .originality: SlipStatement(isOriginal: true)
    case .age: SlipStatement(age: .under18)
    }
  }

  @Test("It is taken in, and accepted only when all of it was stated, in whatever order", arguments: subsets)
  func stated(open: [SlipMatter]) throws {
    for order in [open, open.reversed()] {
      var history = try history(open: open)
      var submission = try Submission.folding(history, id: Self.id)
      #expect(submission.state == .received && submission.open == open)
      var left = order
      while let matter = left.first {
        #expect(refusal { try accept(submission) }?.unmet == [.openSlip(SlipMatter.allCases.filter(left.contains))])
        let event = try submission.stating(Self.statement(matter), reason: "电话核实", knowing: desk())
        history.append(
          Sealed(
            event, number: submission.version + 1, by: .person(try PersonID("desk")), at: Sample.start,
            after: submission.head))
        submission = try Submission.folding(history, id: Self.id)
        left.removeFirst()
        // What was stated is settled: nobody states it anew.
        #expect(
          refusal { _ = try submission.stating(Self.statement(matter), reason: "再说", knowing: try desk()) }?.unmet
            == [.settledSlip([matter])])
      }
      #expect(submission.open.isEmpty && submission.consent == "2026-1")
      #expect(submission.declaration?.isOriginal == true)
      #expect(submission.declaration?.age == (open.contains(.age) ? .under18 : .adult))
      #expect((submission.stated ?? []).flatMap(\.statement.matters) == order)
      try accept(submission)
      let stored = try JSONDecoder().decode(Submission.self, from: try JSONEncoder().encode(submission))
      #expect(stored == submission)
    }
  }

  @Test("A line that was read is never stated over, and nothing is stated without saying how it is known")
  func refused() throws {
    let open = try Submission.folding(try history(open: [.originality]), id: Self.id)
    func unmet(_ statement: SlipStatement, _ reason: String?, by facts: Facts? = nil) throws -> [Unmet]? {
      let facts = try facts ?? desk()
      return refusal { _ = try open.stating(statement, reason: reason, knowing: facts) }?.unmet
    }
    #expect(try unmet(SlipStatement(isOriginal: true, age: .under18), "电话") == [.settledSlip([.age])])
    #expect(try unmet(SlipStatement(), "电话") == [.openSlip([.originality])])
    #expect(try unmet(SlipStatement(isOriginal: true), " ") == [.reason])
    let reporter = Facts(person: try Sample.person("x", .reporter, .chiefEditor), column: nil)
    #expect(
      try unmet(SlipStatement(isOriginal: true), "电话", by: reporter)
        == [.role(anyOf: [.submissionsDesk, .editor], column: .newsroom)])
    let child = try Submission.folding(try history(open: [.age]), id: Self.id)
    #expect(
      refusal { _ = try child.stating(SlipStatement(age: .under14), reason: "电话", knowing: try desk()) }?.unmet
        == [.guardianConsent])
    _ = try child.stating(
      SlipStatement(age: .under14, hasGuardianConsent: true), reason: "家长来电", knowing: try desk())
  }

  @Test("What its sender clearly denies, or does not say at all, is refused at the door as ever")
  func denied() throws {
    func unmet(_ consent: String?, _ declaration: Declaration?) throws -> [Unmet]? {
      let story = IncomingStory(manuscript: try Sample.manuscript(), consent: consent, declaration: declaration)
      return refusal {
        _ = try Submission.receiving(story, receipt: "R", newsroom: try NewsroomID("tongxiang"))
      }?.unmet
    }
    #expect(try unmet(nil, Declaration(isOriginal: nil, age: .adult)) == [.consent])
    #expect(try unmet("2026-1", Declaration(isOriginal: false, age: nil)) == [.originality])
    #expect(try unmet("2026-1", Declaration(isOriginal: nil, age: .under14)) == [.guardianConsent])
  }

  @Test("Stored events keep their form: a name changed here breaks every newsroom's history")
  func storedForm() {
    let event = SubmissionEvent.stated(
      SlipStatement(consent: "2026-1", isOriginal: true, age: .under14, hasGuardianConsent: true), reason: "r")
    #expect(
      Sealed(event, number: 1, by: .dispatcher, at: Sample.start, after: Digest(of: [])).payload
        == #"{"stated":{"_0":{"age":"under14","consent":"2026-1","hasGuardianConsent":true,"isOriginal":true},"#
        + #""reason":"r"}}"#)
  }
}
