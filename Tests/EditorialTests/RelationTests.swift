import Editorial
import Testing

@Suite("Topics and related articles")
struct RelationTests {
  private let editor: Person
  private let known: KnownRelations
  private let other = ArticleID(Sample.uuid(7))
  private let third = ArticleID(Sample.uuid(8))

  init() throws {
    editor = try Sample.person("editor", .editor)
    let open = try Topic.edition(
      of: TopicID("spring"), after: nil, title: "春茶", isOpen: nil, by: editor, at: Sample.start)
    let closed = try Topic.edition(
      of: TopicID("autumn"), after: nil, title: "秋收", isOpen: false, by: editor, at: Sample.start)
    known = KnownRelations(
      topics: [open, closed].compactMap { $0 }, articles: [other, third, Sample.id])
  }

  private func events(_ relations: Relations, on walk: Walk, by person: Person? = nil) throws(Refusal) -> [ArticleEvent]
  {
    try walk.article.events(
      for: .relate(relations), knowing: Facts(person: person ?? editor, column: walk.column, relations: known),
      at: walk.now)
  }

  private func refused(_ relations: Relations, on walk: Walk) -> [Unmet] {
    walk.article.obstacles(
      to: .relate(relations), knowing: Facts(person: editor, column: walk.column, relations: known), at: walk.now)
  }

  @Test("Each is written down once, in order, and what stands so already is left alone")
  func ordered() throws {
    let walk = try Walk()
    #expect(
      try events(Relations(topics: [TopicID("spring")], related: [third, other, third]), on: walk) == [
        .filed(under: [try TopicID("spring")]), .related(to: [third, other]),
      ])
    #expect(try events(Relations(topics: [], related: []), on: walk).isEmpty)
    #expect(try events(Relations(), on: walk).isEmpty)
  }

  @Test("A topic must be there and open, a related article must be another of this newsroom, and there is a limit")
  func limits() throws {
    let walk = try Walk()
    let open = [try TopicID("spring")]
    #expect(
      refused(Relations(topics: [try TopicID("autumn"), try TopicID("winter")]), on: walk) == [
        .topic(try TopicID("autumn"), isClosed: true, open: open),
        .topic(try TopicID("winter"), isClosed: false, open: open),
      ])
    let unknown = ArticleID(Sample.uuid(9))
    #expect(
      refused(Relations(related: [Sample.id, unknown]), on: walk) == [
        .relatedArticle(Sample.id), .relatedArticle(unknown),
      ])
    let many = Array(repeating: other, count: 21)
    #expect(refused(Relations(related: many), on: walk) == [.fewerRelations(21, limit: 20)])
  }

  @Test("It can be done to what is live, without touching the text, its sign-offs or the readers' digest")
  func live() throws {
    var walk = try Walk()
    try walk.publish()
    let digest = walk.article.live?.revision.digest
    for event in try events(Relations(related: [other]), on: walk) {
      let link = Sealed(
        event, number: walk.article.version + 1, by: .person(editor.id), at: walk.now, after: walk.article.head)
      walk.article.apply(link)
      walk.history.append(link)
    }
    #expect(walk.article.related == [other])
    #expect(walk.article.live?.revision.digest == digest)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("A topic is opened, renamed and closed by editors; its code is fit for a file")
  func topics() throws {
    let spring = try #require(known.topics.first)
    #expect(spring.edition == 1 && spring.isOpen)
    let closed = try #require(
      try Topic.edition(of: spring.id, after: spring, title: nil, isOpen: false, by: editor, at: Sample.start))
    #expect(closed.edition == 2 && closed.title == "春茶" && !closed.isOpen)
    #expect(
      try Topic.edition(of: spring.id, after: spring, title: "春茶", isOpen: nil, by: editor, at: Sample.start) == nil)
    #expect(throws: TextFault.self) { try TopicID("长") }
    let codes = ["a.b", String(repeating: "a", count: 41)]
    for code in codes {
      let missing = try unmet {
        try Topic.edition(of: TopicID(code), after: nil, title: "题", isOpen: nil, by: editor, at: Sample.start)
      }
      #expect(missing.map(\.code) == ["text"])
    }
    let missing = try unmet {
      try Topic.edition(
        of: TopicID("x"), after: nil, title: nil, isOpen: nil, by: Sample.person("r", .reporter), at: Sample.start)
    }
    #expect(missing.map(\.code) == ["role", "text"])
  }
}
