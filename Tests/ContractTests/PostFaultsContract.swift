import Editorial
import Newsroom
import NewsroomMemory
import Synchronization
import Testing

@Suite("A post that does not take every letter")
struct PostFaultsContract {
  /// A house that owes one letter to each of `count` readers.
  private func owing(
    _ count: Int, _ desk: Desk, _ clock: SteppingClock, _ body: (House, FaultyPost, SendLetters) async throws -> Void
  ) async throws {
    let house = try await House.open(desk, clock)
    let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
    for number in 0..<count {
      _ = try await ReceiveSubmission(desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript("第 \(number) 篇"), consent: "1"),
        contact: try Contact(email: "r\(number)@example.com"), in: house.newsroom)
    }
    let post = FaultyPost()
    try await body(house, post, SendLetters(desk, keys: keys, post: post, from: "t@example.com"))
  }

  @Test("One of forty that is refused holds up none of the others", arguments: Adapter.allCases)
  func refused(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      try await owing(40, desk, clock) { house, post, send in
        post.fail("r7@example.com", .refused("550 no such mailbox"))
        let report = try await send(in: house.newsroom)
        #expect(report.sent == 39 && report.undeliverable == ["550 no such mailbox"])
        #expect(report.stuck.isEmpty && report.outage == nil && report.held == nil)
        #expect(try await desk.correspondence.lettersWaiting(in: house.newsroom) == 0)
      }
    }
  }

  @Test(
    "One that is not taken now waits by itself for a while, and goes then",
    arguments: Adapter.allCases, [PostFault.deferred("450 later"), .unavailable("connection reset")])
  func deferred(adapter: Adapter, fault: PostFault) async throws {
    try await adapter.withDesk { desk, clock in
      try await owing(5, desk, clock) { house, post, send in
        post.fail("r2@example.com", fault)
        let report = try await send(in: house.newsroom)
        #expect(report.sent == 4 && report.outage == nil)
        let until = try #require(report.stuck.first?.until)
        #expect(report.stuck.count == 1 && clock.now < until && until <= clock.now.advanced(bySeconds: 120))
        #expect(report.held?.count == 1)
        post.mend()
        #expect(try await send(in: house.newsroom).sent == 0)
        clock.advance(seconds: 120)
        #expect(try await send(in: house.newsroom).sent == 1)
        #expect(post.letters.count == 5)
      }
    }
  }

  @Test(
    "A post that takes nothing is asked twice, and keeps nothing waiting once it takes letters",
    arguments: Adapter.allCases)
  func down(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      try await owing(5, desk, clock) { house, post, send in
        post.failAll(.unavailable("down"))
        let report = try await send(in: house.newsroom)
        #expect(report.sent == 0 && report.outage == "down" && report.stuck.isEmpty && report.held == nil)
        #expect(post.asked == 2)
        post.mend()
        #expect(try await send(in: house.newsroom).sent == 5)
      }
    }
  }

  @Test("One partner whose letter is not taken now holds up no other partner", arguments: Adapter.allCases)
  func partners(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      for number in 0..<4 {
        _ = try await house.licensed("样本伙伴\(number)", contact: "p\(number)@example.com", on: live)
      }
      try await house.act(.withdraw(reason: "失实", claim: nil), on: live, by: "chiefEditor")
      let post = FaultyPost()
      post.fail("p1@example.com", .deferred("450 later"))
      post.fail("p2@example.com", .refused("550 no such mailbox"))
      let send = SendNotices(desk, post: post, from: "us@example.com")
      let report = try await send(in: house.newsroom)
      #expect(report.sent == 2 && report.unreachable == ["样本伙伴2"])
      #expect(report.stuck.map(\.letter) == ["样本伙伴1"])
      #expect(report.held?.count == 1)
      post.mend()
      clock.advance(seconds: 120)
      #expect(try await send(in: house.newsroom).sent == 1)
    }
  }
}

/// A post that fails as it is told to.
private final class FaultyPost: Post {
  private struct State {
    var letters: [OutgoingLetter] = []
    var faults: [String: PostFault] = [:]
    var always: PostFault?
    var asked = 0
  }

  private let state = Mutex(State())

  func send(_ letter: OutgoingLetter) async throws(PostFault) {
    let fault = state.withLock { state -> PostFault? in
      state.asked += 1
      let fault = state.always ?? state.faults[letter.to]
      if fault == nil { state.letters.append(letter) }
      return fault
    }
    if let fault { throw fault }
  }

  func fail(_ address: String, _ fault: PostFault) { state.withLock { $0.faults[address] = fault } }
  func failAll(_ fault: PostFault) { state.withLock { $0.always = fault } }
  func mend() {
    state.withLock { state in
      state.faults = [:]
      state.always = nil
    }
  }
  var letters: [OutgoingLetter] { state.withLock { $0.letters } }
  var asked: Int { state.withLock { $0.asked } }
}
