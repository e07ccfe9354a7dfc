import Foundation
import Testing

@testable import NewsroomCLI

/// Scripts read these fields: one that is renamed or lost breaks them. Adding one is fine, and is added here.
@Suite("Field names of JSON answers")
struct JSONShapeTests {
  /// The paths of all fields, those of list entries under `[]`.
  static func fields(of json: String) throws -> Set<String> {
    func walk(_ value: Any, _ path: String) -> Set<String> {
      switch value {
      case let table as [String: Any]:
        Set(table.flatMap { walk($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") })
      case let list as [Any]: list.isEmpty ? [path + "[]"] : Set(list.flatMap { walk($0, path + "[]") })
      default: [path]
      }
    }
    return walk(try JSONSerialization.jsonObject(with: Data(json.utf8)), "")
  }

  @Test("article show")
  func show() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let fields = try Self.fields(of: (await desk.caibian("article", "show", id, "--json", as: "editor")).output)
    #expect(
      fields == [
        "article.author", "article.changed", "article.changedBy", "article.column", "article.created", "article.id",
        "article.live.address", "article.live.column", "article.live.corrections[]", "article.live.decision",
        "article.live.digest", "article.live.firstPublished", "article.live.published", "article.live.revision",
        "article.missingSignOffs[]", "article.newsInformation", "article.newsroom",
        "article.provenance.authors[].name", "article.provenance.authors[].standing", "article.provenance.kind",
        "article.provenance.label", "article.responsibleEditor.name", "article.responsibleEditor.person",
        "article.responsibleEditor.verified", "article.revision.body[]", "article.revision.characters",
        "article.revision.credit.authors[]", "article.revision.credit.editor", "article.revision.credit.line",
        "article.revision.credit.source", "article.revision.digest", "article.revision.headline",
        "article.revision.number", "article.revision.pictures[]", "article.signOffs[].at", "article.signOffs[].digest",
        "article.signOffs[].person",
        "article.signOffs[].step", "article.stage", "article.version", "history[].at", "history[].by",
        "history[].digest", "history[].event", "history[].message", "history[].number", "rights.article",
        "rights.asOf", "rights.channel", "rights.digest", "rights.duties[]", "rights.findings[].effect",
        "rights.findings[].evidence[]", "rights.findings[].fact", "rights.findings[].message",
        "rights.findings[].rule", "rights.findings[].truth", "rights.inputs", "rights.outcome",
        "rights.policyEdition", "rights.question", "rights.sourceList",
      ])
  }

  @Test("article queue and list")
  func rows() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted()
    let row: Set = [
      "articles[].changed", "articles[].changedBy", "articles[].column", "articles[].headline", "articles[].id",
      "articles[].live", "articles[].stage",
    ]
    let list = try Self.fields(of: (await desk.caibian("article", "list", "--json", as: "reporter")).output)
    let queue = try Self.fields(of: (await desk.caibian("article", "queue", "--json", as: "reporter")).output)
    #expect(list == row)
    #expect(
      queue
        == row.union(
          ["articles[].actions[]", "articles[].lacks[]", "articles[].newsroom", "articles[].since"]))
  }

  @Test("errors, with everything unmet")
  func errors() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let refused = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(
      try Self.fields(of: refused.errors) == [
        "error.code", "error.message", "error.remedies[].code", "error.remedies[].steps[]", "error.unmet[].code",
        "error.unmet[].message", "error.unmet[].remedies[].code", "error.unmet[].remedies[].steps[]",
      ])
    let unknown = await desk.caibian("article", "show", "ffff", "--json", as: "editor")
    #expect(
      try Self.fields(of: unknown.errors) == ["error.code", "error.message", "error.hint", "error.remedies[].code"])
    let usage = await desk.caibian("article", "show", "--json", as: "editor")
    #expect(usage.code == 64)
    #expect(try Self.fields(of: usage.errors) == ["error.code", "error.message"])
  }

  @Test("submissions, and letters that were taken in")
  func submissions() async throws {
    let desk = try await Newsdesk.opened()
    let taken = (await desk.caibian("submission", "receive", LetterWalkTests.letter, "--json")).output
    #expect(
      try Self.fields(of: taken) == [
        "letters[].file", "letters[].id", "letters[].receipt", "letters[].headline", "letters[].setAside[]", "refused",
      ])
    let list = await desk.caibian("submission", "list", "--json", as: "desk")
    let row: Set = [
      "id", "state", "headline", "penName", "consent", "original", "offeredElsewhere", "age", "body[]",
      "characters", "pictures[].digest", "pictures[].kind", "pictures[].width", "pictures[].height", "pictures[].size",
      "pictures[].name", "received", "answerDue", "hasSender",
    ]
    #expect(try Self.fields(of: list.output) == Set(row.map { "submissions[].\($0)" }))
    let id = try desk.text("submissions.0.id", in: list.output)
    let fate = await desk.caibian("submission", "fate", try desk.text("letters.0.receipt", in: taken), "--json")
    #expect(
      try Self.fields(of: fate.output) == [
        "headline", "state", "received", "answerDue", "mayOfferElsewhere",
      ])
    let expected: [([String], Set<String>)] = [
      (["contact", id, "--purpose", "核实"], ["name", "email", "phone"]),
      (["contact", id, "--readings"], ["readings[].at", "readings[].by", "readings[].field", "readings[].purpose"]),
      (["similar", id], ["copies[]"]),
      (["letters", "--outbox", desk.home + "/o"], ["sent", "undeliverable[]", "waiting"]),
      (["pictures", id, "--into", desk.home + "/p"], ["files[]"]),
    ]
    for (words, fields) in expected {
      let outcome = await desk.run(["submission"] + words + ["--json"], as: "desk")
      #expect(try Self.fields(of: outcome.output) == fields, "\(words)")
    }
  }

  @Test("accounts, newsrooms and operating")
  func others() async throws {
    let desk = try await Newsdesk.opened()
    let expected: [([String], Set<String>)] = [
      (
        ["whoami"],
        [
          "expires", "newsroom", "person.group", "person.id", "person.name", "person.roles[].column",
          "person.roles[].role", "person.verified",
        ]
      ),
      (["people", "token", "editor"], ["expires", "newsroom", "person", "token"]),
      (
        ["newsroom", "columns"],
        ["columns[].newsInformation", "columns[].path", "columns[].parallelSignOffs[]", "columns[].signOffs[]"]
      ),
      (["newsroom", "show"], ["columns[]", "edition", "id", "name", "signOffs[]", "zone"]),
      (["dispatch"], ["delivered[]", "published[]", "refused[]", "site"]),
      (
        ["status"],
        [
          "available", "folder", "log", "process", "programSchema", "schema", "server", "sites[].dispatched",
          "sites[].id", "sites[].place", "sites[].waiting", "waiting",
        ]
      ),
      (["migrate"], ["from", "to"]),
      (["people", "revoke", "group"], ["person", "revoked"]),
    ]
    for (words, fields) in expected {
      let outcome = await desk.run(words + ["--json"], as: "admin")
      #expect(try Self.fields(of: outcome.output) == fields, "\(words)")
    }
  }

  @Test("checklists, comments, inboxes, topics and shifts")
  func together() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted(column: "法治")
    await desk.caibian("topic", "set", "spring", "--title", "春茶", as: "editor")
    await desk.caibian("article", "watch", id, as: "licensing")
    await desk.caibian("article", "check", id, "facts", as: "editor")
    await desk.caibian("article", "assign", id, "reporter", "--note", "补采", as: "editor")
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "comment", id, "哪天？", "--quote", "清明前后", as: "licensing")
    await desk.caibian("article", "resolve", id, "1", as: "editor")
    await desk.caibian("shift", "note", "等回电", "--article", id, as: "editor")
    await desk.caibian("shift", "notes", as: "chief")
    let comment: Set = [
      "number", "thread", "author", "at", "text", "mentions[]", "anchor.digest", "anchor.revision", "anchor.start",
      "anchor.end", "anchor.quote", "anchor.now.start", "anchor.now.end",
    ]
    let notice: Set = [
      "place", "article", "headline", "kind", "about", "number", "by", "note", "at", "read", "message",
    ]
    let row: Set = ["id", "stage", "column", "headline", "changed", "changedBy", "live", "assignee"]
    let note: Set = [
      "id", "column", "text", "articles[]", "by", "at", "until", "seen[].person", "seen[].at",
    ]
    func each(_ name: String, _ fields: Set<String>) -> Set<String> { Set(fields.map { "\(name)[].\($0)" }) }
    let expected: [([String], Set<String>)] = [
      (
        ["article", "check", id],
        [
          "id", "digest", "checklist[].action", "checklist[].item", "checklist[].text", "checklist[].by",
          "checklist[].at",
        ]
      ),
      (["article", "comment", id, "又", "--quote", "清明前后"], comment),
      (
        ["article", "comments", id],
        Set(["id", "digest", "threads[].open", "threads[].by", "threads[].at"])
          .union(each("threads[].comments", comment))
      ),
      (["article", "watch", id], ["done"]),
      (["inbox"], each("notices", notice)),
      (["inbox", "digest"], Set(["articles[].id", "articles[].headline"]).union(each("articles[].notices", notice))),
      (["topic", "set", "spring"], ["id", "title", "open", "edition", "by", "at"]),
      (["topic", "list"], each("topics", ["id", "title", "open", "edition", "by", "at"])),
      (
        ["topic", "show", "spring"],
        ["topic.id", "topic.title", "topic.open", "topic.edition", "topic.by", "topic.at", "articles[]"]
      ),
      (
        ["shift", "notes"],
        Set(["since", "held[]", "scheduled[]", "debts[]"]).union(each("notes", note)).union(each("changed", row))
      ),
    ]
    for (words, fields) in expected {
      let outcome = await desk.run(words + ["--json"], as: words[0] == "inbox" ? "reporter" : "editor")
      #expect(try Self.fields(of: outcome.output) == fields, "\(words)")
    }
    let article = try Self.fields(of: (await desk.caibian("article", "text", id, "--json", as: "editor")).output)
    #expect(!article.isEmpty)
    let shown = try Self.fields(of: (await desk.caibian("article", "show", id, "--json", as: "editor")).output)
    #expect(
      shown.isSuperset(of: [
        "article.assignment.person", "article.assignment.by", "article.assignment.at", "article.assignment.note",
        "article.checklist[].item",
      ]))
  }
}
