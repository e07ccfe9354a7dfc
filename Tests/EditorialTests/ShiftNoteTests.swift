import Editorial
import Testing

@Suite("Notes from one shift to the next")
struct ShiftNoteTests {
  private let now = Sample.start
  private let editor: Person

  init() throws { editor = try Sample.person("editor", .editor) }

  private func leave(
    _ text: String = "等回电", in column: String = Sample.column, until: Instant? = nil, on articles: [ArticleID] = [],
    by person: Person? = nil, isColumn: Bool = true
  ) throws(Refusal) -> ShiftNote {
    let path: ColumnPath
    do { path = try ColumnPath(column) } catch { throw Refusal(.shiftNote, [.text(error)]) }
    return try ShiftNote.leaving(
      text, id: ShiftNoteID(Sample.uuid(5)), in: path, isColumn: isColumn, on: articles, known: [Sample.id],
      until: until, by: person ?? editor, at: now)
  }

  private func refused(_ body: () throws(Refusal) -> ShiftNote) -> [String] {
    do {
      _ = try body()
      return []
    } catch {
      return error.unmet.map(\.code)
    }
  }

  @Test("A note is in force from when it is left until its end, a day where nobody says otherwise")
  func force() throws {
    let note = try leave()
    #expect(note.isInForce(at: now))
    #expect(note.isInForce(at: now.advanced(bySeconds: 86_399)))
    #expect(!note.isInForce(at: now.advanced(bySeconds: 86_400)))
    #expect(refused { () throws(Refusal) in try leave(until: now) } == ["futureInstant"])
    #expect(refused { () throws(Refusal) in try leave(until: now.advanced(bySeconds: 32 * 86_400)) } == ["leaseLength"])
  }

  @Test("It is left by those who work in the column, says something, and is about articles there are")
  func rights() throws {
    let stranger = try Person(
      id: PersonID("x"), name: "样本", grants: [RoleGrant(.editor, in: ColumnPath("梧桐"))])
    #expect(refused { () throws(Refusal) in try leave(by: stranger) } == ["role"])
    #expect(refused { () throws(Refusal) in try leave(" ") } == ["text"])
    #expect(refused { () throws(Refusal) in try leave(isColumn: false) } == ["column"])
    #expect(try leave(on: [Sample.id]).articles == [Sample.id])
    #expect(refused { () throws(Refusal) in try leave(on: [ArticleID(Sample.uuid(9))]) } == ["relatedArticle"])
  }

  @Test("It concerns whoever has a role in its column, above or below it")
  func concerns() throws {
    let note = try leave()
    func works(_ column: String) throws -> Bool {
      note.concerns(
        try Person(id: PersonID("x"), name: "样本", grants: [RoleGrant(.editor, in: ColumnPath(column))]))
    }
    #expect(note.concerns(editor))
    #expect(try works("国内国际"))
    #expect(try works("国内国际/强县新闻/山东"))
    #expect(try !works("梧桐"))
  }
}
