import Foundation
import Testing

@testable import NewsroomCLI

/// Scripts of licensing staff read these fields: one that is renamed or lost breaks them.
@Suite("Field names of JSON answers about rights and claims")
struct RightsShapeTests {
  private static let decision: Set<String> = [
    "article", "asOf", "channel", "digest", "findings[].effect", "findings[].evidence[]", "findings[].fact",
    "findings[].message", "findings[].rule", "findings[].truth", "inputs", "outcome", "policyEdition", "question",
    "sourceList",
  ]
  private static let claim: Set<String> = [
    "id", "state", "lane", "articles[]", "claimant", "missing[]", "received", "outsideHouseWindow", "clocks[].step",
    "clocks[].due", "clocks[].overdue", "steps[].step", "steps[].at",
  ]

  private static func within(_ path: String, _ fields: Set<String>) -> Set<String> {
    Set(fields.map { "\(path).\($0)" })
  }

  private func file(_ desk: Newsdesk, _ name: String, _ text: String) throws -> String {
    let path = "\(desk.home)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func live(_ desk: Newsdesk) async throws -> String {
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    return id
  }

  private func expect(
    _ desk: Newsdesk, _ words: [String], _ fields: Set<String>, as person: String = "licensing",
    location: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = await desk.run(words + ["--json"], as: person)
    let found = try JSONShapeTests.fields(of: outcome.output)
    #expect(found.subtracting(fields).isEmpty, "\(words): not listed here", sourceLocation: location)
    #expect(fields.subtracting(found).isEmpty, "\(words): lost", sourceLocation: location)
  }

  @Test("What is asked of a text, and what is on file")
  func questions() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    let none: Set = ["duties[]"]
    try await expect(desk, ["rights", "check", id], Self.decision.union(none))
    try await expect(desk, ["rights", "check", id, "--keep"], Self.decision.union(none).union(["id"]))
    try await expect(
      desk, ["rights", "request", id, "--partner", "样本伙伴", "--act", "repost"],
      Self.decision.union([
        "partner", "act", "findings[].remedy", "findings[].remedies[].code", "duties[].act", "duties[].timing",
        "duties[].hours",
      ]))
    try await expect(desk, ["rights", "explain", id], Self.decision.union(none).union(["id"]))
    try await expect(
      desk, ["rights", "replay", id],
      Self.within("decision", Self.decision.union(none).union(["id"])).union(["agrees", "inputs"]))
    try await expect(
      desk, ["rights", "whatif", id, "--minors", "none"],
      Self.within("decision", Self.decision.union(none)).union(["before"]))
    try await expect(
      desk, ["rights", "describe", id, "--minors", "none"],
      [
        "article", "outcome", "file.article", "file.components[]", "file.bylines[]", "file.ancestors[]", "file.marks[]",
        "file.duties[]",
      ])
  }

  @Test("What is saved, what it changes, what lapses, and the tasks that come of it")
  func book() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    let careless = try file(
      desk, "careless.yaml",
      """
      ownSources:
        - label: 桐乡新闻网
          from: "2006-01-01"
          until: "2026-06-01"
      agreements:
        - id: 重复协议
          party: 临沂日报社
          direction: inbound
          from: "2026-01-01"
          until: "2026-12-31"
          grants:
            - acts: [repost]
              channels: [web]
      """)
    let saved: Set = [
      "saved", "records", "judged", "tasksOpened", "tasksEnded", "warnings[].code", "warnings[].message",
      "changes[].article", "changes[].live", "changes[].before", "changes[].after",
    ]
    try await expect(desk, ["rights", "save", careless, "--dry-run"], saved)
    try await expect(desk, ["rights", "save", careless], saved)
    let task: Set = [
      "id", "article", "headline", "live", "cause.kind", "cause.name", "opened", "openedBy", "ageSeconds",
      "lost[].rule",
      "lost[].fact", "lost[].message",
    ]
    try await expect(desk, ["rights", "tasks"], Self.within("tasks[]", task))
    let list = await desk.caibian("rights", "tasks", "--json", as: "licensing").output
    #expect(try desk.text("tasks.0.article", in: list) == id)
    let ended = task.union(["end.how", "end.by", "end.at", "end.reason"])
    try await expect(
      desk, ["rights", "settle", try desk.text("tasks.0.id", in: list), "--reason", "已续约"], ended)
    try await expect(desk, ["rights", "tasks", "--ended"], Self.within("tasks[]", ended))
    try await expect(
      desk, ["rights", "forecast", "--until", "2027-01-01"],
      Self.within("lapses[]", ["kind", "name", "at", "units[]"]))
    let units = try file(desk, "units.csv", "unit,status\n临沂日报社,frozen\n")
    try await expect(
      desk, ["rights", "list", "import", units, "--edition", "样本-2025", "--from", "2025-07-02"],
      ["edition", "units", "judged", "stopped[]", "tasksOpened", "tasksEnded", "leftOut[]"])
    try await expect(desk, ["rights", "ends"], ["ends[]"])
    try await expect(
      desk, ["rights", "list", "show", "临沂日报"],
      Self.within("entries[]", ["edition", "unit", "status", "from", "known"]).union(["unit", "legalName"]))
  }

  @Test("Licences and notices to partners, and the evidence")
  func partners() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    let agreement = try file(
      desk, "outbound.yaml",
      """
      parties:
        - name: 样本伙伴
          contact: copyright@example.com
      agreements:
        - id: 样本伙伴协议
          party: 样本伙伴
          direction: outbound
          from: "2026-01-01"
          grants:
            - acts: [repost]
              channels: [web]
      """)
    await desk.caibian("rights", "save", agreement, as: "licensing")
    let license = ["rights", "license", id, "--partner", "样本伙伴", "--act", "repost"]
    try await expect(
      desk, license,
      Self.within(
        "decision",
        Self.decision.union(["id", "partner", "act", "duties[].act", "duties[].timing", "duties[].hours"])
      ).union(["usage", "partner", "token", "publicKey"]))
    let again = await desk.run(license + ["--json"], as: "licensing").output
    try await expect(
      desk, ["rights", "verify-licence", try desk.text("token", in: again)],
      Self.within("terms", ["usage", "newsroom", "article", "digest", "partner", "act", "channel", "at", "until"])
        .union(["valid", "flaws[]"]))
    await desk.caibian("article", "withdraw", id, "--reason", "失实", as: "chief")
    let notice: Set = ["usage", "partner", "article", "notice", "since", "ageSeconds", "overdue", "sent"]
    try await expect(desk, ["rights", "notices"], Self.within("notices[]", notice))
    try await expect(
      desk, ["rights", "notify", "--outbox", desk.home + "/outbox"], ["sent", "unreachable[]", "waiting"])
    try await expect(desk, ["rights", "notices"], Self.within("notices[]", notice.union(["lastSent"])))
    try await expect(
      desk, ["rights", "evidence", id, "--output", desk.home + "/evidence"], ["folder", "files[]", "links"])
  }

  @Test("Claims, step by step, and the fee that settles one")
  func claims() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    let received = await desk.caibian(
      "claim", "receive", id, "--way", "phone", "--name", "某作者", "--contact", "13800000000", "--json", as: "licensing")
    #expect(try JSONShapeTests.fields(of: received.output) == Self.claim)
    let claim = try desk.text("id", in: received.output)
    try await expect(desk, ["claim", "list"], Self.within("claims[]", Self.claim))
    try await expect(desk, ["claim", "show", claim], Self.claim)
    try await expect(desk, ["claim", "hold", claim], Self.claim.union(["heldSince"]))
    try await expect(
      desk, ["claim", "assess", claim, "--as", "fails", "--note", "无授权"],
      Self.claim.union(["heldSince", "assessment", "clocks[].done"]))
    let done = Self.claim.union(["heldSince", "assessment", "clocks[].done"])
    try await expect(desk, ["claim", "step", "withdraw", claim, "--text", "无授权"], done, as: "chief")
    try await expect(
      desk, ["claim", "step", "settle", claim, "--yuan", "200", "--text", "R41 每千字 100 元"],
      done.union(["settledFen", "settledByFee"]))
    let fees = await desk.caibian("fee", "list", "--json", as: "accountant").output
    #expect(try desk.text("fees.0.claim", in: fees) == claim)
    #expect(try desk.text("fees.0.gross", in: fees) == "200.00")
    #expect(try desk.text("fees.0.use", in: fees) == "settlement")
    let fee = try desk.text("fees.0.id", in: fees)
    #expect((await desk.caibian("fee", "approve", fee, as: "licensing")).code == 1)
    #expect((await desk.caibian("fee", "approve", fee, as: "accountant")).code == 0)
    let twice = await desk.caibian("claim", "step", "settle", claim, "--yuan", "300", "--text", "再付", as: "licensing")
    #expect(twice.code == 1)
    let payee = try file(desk, "payee.txt", "某作者\n330483190001010000\n样本银行\n6200000000000000000\n")
    let entered = await desk.caibian("fee", "payee", "--claim", claim, "--file", payee, as: "accountant")
    #expect(entered.code == 0, "\(entered.errors)")
    #expect((await desk.caibian("fee", "confirm-payee", fee, as: "accountant")).code == 1)
    #expect((await desk.caibian("fee", "confirm-payee", fee, as: "chief")).code == 0)
    let batch = await desk.caibian("fee", "batch", "--csv", desk.home + "/bank.csv", "--json", as: "accountant")
    #expect(try desk.text("total", in: batch.output) == "200.00", "\(batch.errors)")
  }
}
