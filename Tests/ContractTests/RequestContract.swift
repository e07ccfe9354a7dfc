import Editorial
import FoundationEssentials
import Newsroom
import Testing

@Suite("A request under a name of its own")
struct RequestContract {
  @Test("Asked three times, it has happened once, whatever happened in between", arguments: Adapter.allCases)
  func threeTimes(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .review, column: House.strict)
      let name = try #require(Request("page-1"))
      let command = ArticleCommand.sign(step: nil, digest: article.revision.digest)
      for _ in 0..<2 {
        let after = try await ActOnArticle(desk)(
          command, on: article.id, by: house.session("deskChief"), request: name)
        #expect(after.signOffs.map(\.step) == [.firstReview])
      }
      let next = try await house.act(command, on: article, by: "proofreader")
      let third = try await ActOnArticle(desk)(command, on: article.id, by: house.session("deskChief"), request: name)
      #expect(third == next)
    }
  }

  @Test("A story brought in three times is one article", arguments: Adapter.allCases)
  func drafted(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let name = try #require(Request("spring-tea"))
      var ids: Set<ArticleID> = []
      for _ in 0..<3 { ids.insert(try await house.draft(request: name).id) }
      #expect(ids.count == 1)
      // The same name is another person's own.
      ids.insert(try await house.draft(by: "editor", request: name).id)
      #expect(ids.count == 2)
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.draft], limit: 9).count == 2)
    }
  }

  @Test("A name that stood for something else is refused, and nothing is written", arguments: Adapter.allCases)
  func used(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let name = try #require(Request("one"))
      let editor = try house.session("editor")
      let held = try await ActOnArticle(desk)(
        .edit(House.manuscript("甲。"), base: article.revision.digest), on: article.id, by: editor, request: name)
      await #expect {
        try await ActOnArticle(desk)(
          .edit(House.manuscript("乙。"), base: held.revision.digest), on: article.id, by: editor, request: name)
      } throws: { error in
        if case NewsroomError.requestUsed("one", _) = error { true } else { false }
      }
      await expectRefused("requestUsed") { try await house.draft(by: "editor", request: name) }
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == held)
    }
  }

  @Test("What was refused under a name can be asked again under it", arguments: Adapter.allCases)
  func refusedFirst(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft()
      let name = try #require(Request("again"))
      let editor = try house.session("editor")
      let pass = ArticleCommand.pass(responsibleEditor: house.staff["editor"], settled: [])
      await expectRefused("stage") {
        try await ActOnArticle(desk)(pass, on: article.id, by: editor, request: name)
      }
      try await house.act(.submit, on: article, by: "author")
      let passed = try await ActOnArticle(desk)(pass, on: article.id, by: editor, request: name)
      #expect(passed.stage == .review)
    }
  }

  @Test("Asked by many hands at once, it has happened once, and all are told so")
  func atOnce() async throws {
    try await Adapter.postgres.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      for round in 0..<Rounds.count {
        let article = try await house.draft()
        let name = try #require(Request("round-\(round)"))
        let edit = ArticleCommand.edit(try House.manuscript("第 \(round) 轮。"), base: article.revision.digest)
        let racing = desk.reading(articles: StartingLine(desk.articles, runners: 3))
        let texts = try await withThrowingTaskGroup(of: Digest.self) { group in
          for _ in 0..<3 {
            group.addTask {
              try await ActOnArticle(racing)(edit, on: article.id, by: house.session("editor"), request: name)
                .revision.digest
            }
          }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
        #expect(texts == [after.revision.digest])
        #expect(after.version == article.version + 1, "round \(round)")
      }
    }
  }

  @Test("A comment, a topic and a shift note, each asked three times, are there once", arguments: Adapter.allCases)
  func beside(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      let article = try await house.draft()
      let name = try #require(Request("one"))
      let topic = try TopicID("spring")
      let saying = CommentOnArticle(desk)
      // Somebody else says it too, and she herself said it before.
      _ = try await saying(Remark("导语太长"), on: article.id, by: editor)
      _ = try await saying(Remark("导语太长"), on: article.id, by: house.session("rival"), request: name)
      var comments: Set<Int> = []
      var notes: Set<ShiftNoteID> = []
      for round in 0..<3 {
        comments.insert(
          try await saying(Remark("导语太长"), on: article.id, by: editor, request: try #require(Request("say"))).number)
        notes.insert(
          try await HandOverShift(desk).leave(
            "等回电", in: .newsroom, on: [article.id], until: nil, by: editor, request: try #require(Request("note"))
          ).id)
        let set = try await SetTopic(desk)(
          topic, title: "春茶", isOpen: nil, by: editor, request: try #require(Request("topic")))
        // What happened since stays as it is.
        #expect(set.title == (round == 0 ? "春茶" : "秋收"))
        if round == 0 { _ = try await SetTopic(desk)(topic, title: "秋收", isOpen: nil, by: editor) }
        // Long after the note has lapsed.
        clock.advance(hours: 30)
      }
      #expect(comments == [3])
      #expect(notes.count == 1)
      #expect(try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom).comments.count == 3)
      #expect(try await desk.topics.topics(in: house.newsroom).map(\.edition) == [2])
    }
  }

  @Test("The name of a comment, a topic or a note is refused for anything else", arguments: Adapter.allCases)
  func besideUsed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      let article = try await house.draft()
      let other = try await house.draft()
      let (saying, shift, setting) = (CommentOnArticle(desk), HandOverShift(desk), SetTopic(desk))
      let (say, note, set) = try (
        #require(Request("say")), #require(Request("note")), #require(Request("topic"))
      )
      let topic = try TopicID("spring")
      _ = try await saying(Remark("甲"), on: article.id, by: editor, request: say)
      _ = try await shift.leave("甲", in: .newsroom, on: [], until: nil, by: editor, request: note)
      _ = try await setting(topic, title: "甲", isOpen: nil, by: editor, request: set)
      let others: [@Sendable () async throws -> Void] = [
        { _ = try await saying(Remark("乙"), on: article.id, by: editor, request: say) },
        { _ = try await saying(Remark("甲"), on: other.id, by: editor, request: say) },
        { _ = try await saying(Remark("甲", answering: 1), on: article.id, by: editor, request: say) },
        {
          _ = try await saying(
            Remark("甲", at: .words("第一段", occurrence: nil)), on: article.id, by: editor, request: say)
        },
        { _ = try await shift.leave("乙", in: .newsroom, on: [], until: nil, by: editor, request: note) },
        { _ = try await shift.leave("甲", in: .newsroom, on: [article.id], until: nil, by: editor, request: note) },
        { _ = try await setting(topic, title: "乙", isOpen: nil, by: editor, request: set) },
        { _ = try await setting(topic, title: "甲", isOpen: false, by: editor, request: set) },
        { _ = try await saying(Remark("甲"), on: article.id, by: editor, request: note) },
        { _ = try await shift.leave("甲", in: .newsroom, on: [], until: nil, by: editor, request: set) },
        { _ = try await setting(topic, title: "甲", isOpen: nil, by: editor, request: say) },
      ]
      for (number, asking) in others.enumerated() {
        await #expect("\(number)") {
          try await asking()
        } throws: { error in
          if case NewsroomError.requestUsed = error { true } else { false }
        }
      }
      #expect(try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom).comments.count == 1)
      #expect(try await desk.shifts.notes(in: house.newsroom, at: clock.now).count == 1)
      #expect(try await desk.topics.topics(in: house.newsroom).map(\.edition) == [1])
    }
  }

  @Test("Asked beside one another by many hands, it has happened once, and all are told so")
  func besideAtOnce() async throws {
    try await Adapter.postgres.withDesk(connections: 6) { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      let article = try await house.draft()
      let topic = try TopicID("spring")
      for round in 1...20 {
        let name = try #require(Request("round-\(round)"))
        let answers = try await withThrowingTaskGroup(of: [String].self) { group in
          for _ in 0..<3 {
            group.addTask {
              let comment = try await CommentOnArticle(desk)(
                Remark("第 \(round) 条"), on: article.id, by: editor, request: name)
              let note = try await HandOverShift(desk).leave(
                "第 \(round) 条", in: .newsroom, on: [], until: nil, by: house.session("rival"), request: name)
              let set = try await SetTopic(desk)(
                topic, title: "第 \(round) 题", isOpen: nil, by: house.session("chiefEditor"), request: name)
              return ["\(comment.number)", note.id.description, "\(set.edition)"]
            }
          }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(answers.count == 1, "round \(round)")
      }
      #expect(try await ReadArticle(desk).discussion(of: article.id, in: house.newsroom).comments.count == 20)
      #expect(try await desk.shifts.notes(in: house.newsroom, at: clock.now).count == 20)
      #expect(try await desk.topics.topics(in: house.newsroom).map(\.edition) == [20])
    }
  }

  @Test(
    "A name is 1 to 100 visible characters", arguments: ["", "a b", "a\u{200B}", String(repeating: "x", count: 101)])
  func unfit(name: String) { #expect(Request(name) == nil) }
}

/// How often a race is run: a hundred times, a thousand with CAIBIAN_SOAK=1.
enum Rounds {
  static let isSoak = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] == "1"
  static let count = isSoak ? 1_000 : 100
  /// What a random run begins with: CAIBIAN_SEED, or any.
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64.max)
  }
}
