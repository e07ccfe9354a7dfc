import Editorial
import Newsroom
import Synchronization
import Testing

@Suite("A commit whose answer is lost")
struct LostAnswerContract {
  @Test(
    "Whatever keeps it from being asked again says nothing of whether it happened",
    arguments: [
      StoreError.unavailable(.unreachable(Unreachable(.lost))), .unknownOutcome, .ended(.token), .ended(.role),
      .defect("x"),
    ])
  func askedAgain(second: StoreError) async throws {
    try await Adapter.memory.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      let flaky = desk.replacing(journal: FlakyJournal(then: [.unknownOutcome, second], before: desk.journal))
      await #expect(throws: NewsroomError.unknownOutcome) {
        try await ActOnArticle(flaky)(.submit, on: draft.id, by: house.session("author"))
      }
    }
  }

  @Test("Asked again, it has happened once, and that is known", arguments: Adapter.allCases)
  func known(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      let flaky = desk.replacing(journal: FlakyJournal(then: [.unknownOutcome], before: desk.journal))
      let after = try await ActOnArticle(flaky)(.submit, on: draft.id, by: house.session("author"))
      #expect(after.version == 2)
      #expect(try await desk.articles.article(draft.id, in: house.newsroom) == after)
    }
  }
}

/// A journal that takes what it is given and loses the answer, as often as it is told to; only the first one is kept.
private final class FlakyJournal: Journal {
  private let journal: any Journal
  private let faults: Mutex<[StoreError]>
  private let hasKept = Mutex(false)

  init(then faults: [StoreError], before journal: any Journal) {
    self.journal = journal
    self.faults = Mutex(faults)
  }

  func commit(_ entry: Entry) async throws(StoreError) {
    guard let fault = faults.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
      return try await journal.commit(entry)
    }
    let isFirst = hasKept.withLock { kept in
      defer { kept = true }
      return !kept
    }
    if isFirst { try await journal.commit(entry) }
    throw fault
  }

  func taken(_ command: CommandID, in newsroom: NewsroomID) async throws(StoreError) -> TakenCommand? {
    try await journal.taken(command, in: newsroom)
  }
}
