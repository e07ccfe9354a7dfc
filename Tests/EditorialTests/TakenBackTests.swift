import Editorial
import Testing

@Suite("Taking back what was stated of rights")
struct TakenBackTests {
  private let licensing: Person
  private let matter: Matter
  private let now = Sample.start

  init() throws {
    licensing = try Sample.person("licensing", .licensing)
    matter = Matter(try Walk().article)
  }

  private func stating(_ file: RightsFile, _ statements: RightsStatement..., at time: Instant? = nil) throws
    -> RightsFile
  {
    try file.stating(statements, on: matter, by: licensing, at: time ?? now)
  }

  private func refusal(_ file: RightsFile, _ statement: RightsStatement) -> [Unmet]? {
    do {
      _ = try file.stating([statement], on: matter, by: licensing, at: now)
      return nil
    } catch {
      return error.unmet
    }
  }

  private func outcome(_ file: RightsFile, at time: Instant) throws -> Outcome {
    let book = try Sample.book()
    let known = RightsBook(
      ownSources: book.ownSources, licences: book.licences, policy: book.policy, files: [file])
    return RightsDecision.deciding(.inbound(.web), on: matter, knowing: known, asOf: time).outcome
  }

  @Test("A part's basis counts until the moment from which it was taken back, and stays on file")
  func basis() throws {
    var file = try stating(
      RightsFile(article: Sample.id), .component(name: "录音", kind: .audio, isNew: false), .basis(.own, of: "录音"))
    #expect(try outcome(file, at: now) == .allow)
    let later = now.advanced(bySeconds: 3_600)
    file = try stating(file, .takenBack(.basis(of: "录音", number: 1), from: later, why: "并非本网录制"))
    #expect(file.components.first?.bases == [.own])
    #expect(try outcome(file, at: now) == .allow)
    #expect(try outcome(file, at: later) == .needsReview)
    // The clock finds the moment.
    #expect(RightsRecord.file(file).turns.map(\.at) == [later])
    #expect(refusal(file, .takenBack(.basis(of: "录音", number: 1), from: nil, why: "再撤")) == [.nothingToTakeBack])
    // Another is stated in its place.
    file = try stating(file, .basis(.publicDomain(.afterDeath(year: 1900)), of: "录音"))
    #expect(try outcome(file, at: later) == .allow)
  }

  @Test("What one stated of a fact, another confirms; nobody confirms their own word, or what nobody stated")
  func confirmedFact() throws {
    let fact = Basis.PureFact(by: licensing.id, why: "仅有时间、地点、结果")
    let file = try stating(
      RightsFile(article: Sample.id), .component(name: "快讯", kind: .text, isNew: false),
      .basis(.pureFact(fact), of: "快讯"))
    #expect(refusal(file, .confirmedFact("快讯")) == [.secondPerson(licensing.id)])
    #expect(refusal(RightsFile(article: Sample.id), .confirmedFact("快讯")) != nil)
    let other = try Sample.person("other", .licensing)
    let confirmed = try file.stating([.confirmedFact("快讯")], on: matter, by: other, at: now)
    guard case .pureFact(let known) = try #require(confirmed.components.first?.bases.first) else {
      Issue.record("no fact")
      return
    }
    #expect(known.by == licensing.id && known.confirmedBy == other.id && known.why == fact.why)
  }

  @Test("Every kind of statement can be taken back, once, with a reason; stated anew it counts again")
  func kinds() throws {
    let file = try stating(
      RightsFile(article: Sample.id), .component(name: "图1", kind: .photo, isNew: true), .attested("图1"),
      .byline(BylineFact("样本记者", .staff)), .ancestor(Ancestor("原著", isCovered: .yes)),
      .mark(RightsMark("水印", isKept: .yes)), .minors(.none), .machine(.none), .upstream(.usable), .editClass(.verbatim),
      .duty(DutyRecord(agreement: "A1", act: .report, isDone: true, evidence: "已报", at: now)))
    let all: [TakenBack.Statement] = [
      .component("图1"), .attestation(of: "图1"), .byline("样本记者"), .ancestor("原著"), .mark("水印"), .minors(of: nil),
      .minors(of: "图1"), .machine(of: nil), .machine(of: "图1"), .upstream, .editClass, .duty(of: "A1", .report),
    ]
    for what in all {
      #expect(refusal(file, .takenBack(what, from: nil, why: " ")) == [.reason])
      let without = try stating(file, .takenBack(what, from: nil, why: "记错"))
      #expect(without.takenBack?.map(\.what) == [what])
      #expect(without.takenBack?.first?.by == licensing.id)
      #expect(refusal(without, .takenBack(what, from: nil, why: "再撤")) == [.nothingToTakeBack])
    }
    var again = try stating(file, .takenBack(.mark("水印"), from: nil, why: "记错"))
    again = try stating(again, .mark(RightsMark("水印", isKept: .no)))
    #expect(again.takenBack?.isEmpty == true)
    #expect(try outcome(again, at: now) == .deny)
  }

  @Test("What is not on file cannot be taken back")
  func missing() {
    let empty = RightsFile(article: Sample.id)
    #expect(refusal(empty, .takenBack(.mark("水印"), from: nil, why: "记错")) == [.nothingToTakeBack])
    #expect(refusal(empty, .takenBack(.basis(of: "text", number: 1), from: nil, why: "记错")) == [.nothingToTakeBack])
  }
}
