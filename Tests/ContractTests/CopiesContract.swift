import Editorial
import Newsroom
import Testing

@Suite("Copies")
struct CopiesContract {
  static let story = """
    八月的运河边，老茧站的墙上还留着当年的字迹。七十岁的沈阿婆说，那时候一船一船的茧子从这里运出去，天不亮就有人排队。
    如今茧站改成了陈列馆，放着缫丝的旧机器、发黄的账本和几十张照片。每到周末，镇上的孩子们来这里听老人讲故事，也学着抽一缕丝。
    """

  private func manuscript(_ headline: String, _ body: String) throws -> Manuscript {
    try Manuscript(headline: try Headline(headline), body: body.split(separator: "\n").map(String.init))
  }

  @Test("A retitled copy is found, an excerpt is found, a stranger is not", arguments: Adapter.allCases)
  func found(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let sent = try await ReceiveSubmission(desk)(
        manuscript("老茧站", Self.story), penName: nil, consent: "2026-01", in: house.newsroom)
      let article = try await house.draft(body: "与此毫无关系的一段新闻，讲的是镇上新开了一家图书馆，馆里有三万册藏书，还有一间小小的放映室。")
      let find = FindCopies(desk)
      let retitled = try await find(manuscript("另一个题目", Self.story), in: house.newsroom)
      #expect(retitled.map(\.subject) == [.submission(sent.id)])
      #expect(retitled.first?.shared.containment == 100)
      let excerpt = try await find(
        manuscript("节选", "我另写一个开头。" + Self.story.prefix(60) + "再写一个结尾"), in: house.newsroom)
      #expect(excerpt.map(\.subject) == [.submission(sent.id)])
      #expect(try await find(sent).isEmpty)
      #expect(try await find(article).isEmpty)
      let other = try await house.draft(body: article.revision.manuscript.bodyText.split(separator: "\n").joined())
      #expect(try await find(other).map(\.subject) == [.article(article.id)])
    }
  }

  @Test("A text too short for fingerprints is found when it reads the same", arguments: Adapter.allCases)
  func short(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let sent = try await ReceiveSubmission(desk)(
        manuscript("小诗", "春到运河"), penName: nil, consent: "2026-01", in: house.newsroom)
      #expect(
        try await FindCopies(desk)(manuscript("别题", "春到，運河！"), in: house.newsroom).map(\.subject)
          == [.submission(sent.id)])
    }
  }

  @Test("A text that was rewritten is no longer found as what it was", arguments: Adapter.allCases)
  func rewritten(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.draft(body: Self.story.split(separator: "\n").joined())
      let copy = try manuscript("抄", Self.story)
      #expect(try await FindCopies(desk)(copy, in: house.newsroom).count == 1)
      _ = try await house.act(
        .edit(try manuscript("全新", "这一篇已经从头到尾重新写过，一个字也没有留下来。"), base: article.revision.digest), on: article,
        by: "author")
      #expect(try await FindCopies(desk)(copy, in: house.newsroom).isEmpty)
    }
  }

  @Test("A text of which only the headline changes is found as before", arguments: Adapter.allCases)
  func retitled(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let body = Self.story.split(separator: "\n").joined()
      let article = try await house.draft(body: body)
      let changed = try await house.act(
        .edit(try manuscript("新题", body), base: article.revision.digest), on: article, by: "author")
      #expect(changed.revision.digest != article.revision.digest)
      #expect(
        try await FindCopies(desk)(manuscript("抄", Self.story), in: house.newsroom).map(\.subject)
          == [.article(article.id)])
    }
  }

  @Test("An article is not called a copy of the submission it was made of", arguments: Adapter.allCases)
  func own(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let sent = try await ReceiveSubmission(desk)(
        manuscript("老茧站", Self.story), penName: nil, consent: "2026-01", in: house.newsroom)
      let accepted = try await TriageSubmission(desk).accept(
        sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: house.session("submissionsDesk"))
      #expect(try await FindCopies(desk)(accepted.article).isEmpty)
      #expect(try await FindCopies(desk)(accepted.submission).isEmpty)
    }
  }
}
