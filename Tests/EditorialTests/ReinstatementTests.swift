import Foundation
import Testing

@testable import Editorial

@Suite("A withdrawn article that comes back")
struct ReinstatementTests {
  private let editor: Person
  private let boss: Person
  private let ask = ArticleCommand.askReinstatement(
    isWanted: true, note: " 经核实无误，恢复本稿。 ", column: nil, reason: "核实无误")
  private let confirm = ArticleCommand.reinstate(decision: DecisionID(Sample.uuid(8)))

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    boss = try Sample.person("boss", .chiefEditor)
  }

  private func withdrawn(correcting: Bool = false, planned hours: Int64? = nil) throws -> Walk {
    var walk = try Walk()
    try walk.publish()
    if let hours {
      let at = Sample.start.advanced(bySeconds: hours * 3_600)
      try walk.take(.planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动结束"), by: editor)
    }
    if correcting {
      try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
      try walk.take(.edit(Sample.manuscript("改到一半。"), base: walk.article.revision.digest), by: editor)
    }
    try walk.take(.withdraw(reason: "待核", claim: nil), by: boss)
    return walk
  }

  @Test("is live again at its address, with its text, its sign-offs and a note to readers", arguments: [false, true])
  func whole(correcting: Bool) throws {
    var walk = try Walk()
    try walk.publish()
    let before = try #require(walk.article.live)
    walk = try withdrawn(correcting: correcting)
    let number = walk.article.revision.number
    try walk.take(ask, by: editor)
    #expect(walk.article.reinstatement?.by == editor.id)
    try walk.take(confirm, by: boss)
    let after = try #require(walk.article.live)
    #expect(walk.article.stage == .published)
    #expect(after.revision == before.revision)
    #expect(after.address == before.address)
    #expect(after.firstPublished == before.firstPublished)
    #expect(after.published == before.published)
    #expect(after.decision == DecisionID(Sample.uuid(8)))
    #expect(after.corrections.map(\.note) == ["经核实无误，恢复本稿。"])
    #expect(after.corrections.map(\.isReinstatement) == [true])
    #expect(walk.article.revision.digest == after.revision.digest)
    #expect(walk.article.revision.number == (correcting ? number + 1 : number))
    #expect(walk.article.signOffs.isEmpty == correcting)
    #expect(walk.article.withdrawal == nil)
    #expect(walk.article.reinstatement == nil)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
    // And goes on like any that is published.
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
  }

  @Test("is confirmed by another person than asked, in nobody's stead who did, and by no shared account")
  func secondPerson() throws {
    var walk = try withdrawn()
    #expect(walk.refusal(confirm, by: boss) == [.reinstatement])
    try walk.take(ask, by: boss)
    #expect(walk.refusal(confirm, by: boss) == [.secondPerson(boss.id)])
    #expect(walk.refusal(confirm, by: editor).map(\.code) == ["capacity"])
    let group = try Sample.person("group", .chiefEditor, group: true)
    #expect(walk.refusal(confirm, by: group) == [.personalAccount(group.id)])
    #expect(walk.refusal(ask, by: group) == [.personalAccount(group.id)])
    let deputy = try Sample.person("deputy", .editor)
    let lent = try Delegation.granting(
      DelegationWish(roles: [.chiefEditor], column: .newsroom, until: walk.now.advanced(bySeconds: 86_400)),
      from: boss, to: deputy, by: boss, at: Sample.start
    ).standIn(whileGiverHolds: boss.grants)
    #expect(walk.refusal(confirm, by: deputy.standing(in: [lent].compactMap { $0 })) == [.secondPerson(boss.id)])
    #expect(walk.refusal(confirm, by: try Sample.person("l", .licensing)).isEmpty)
  }

  @Test("Whose stead it was asked in confirms it no more than who asked, and nor does another in that stead")
  func askedInAnothersStead() throws {
    var walk = try withdrawn()
    let until = walk.now.advanced(bySeconds: 86_400)
    func standing(_ name: String) throws -> Person {
      let person = try Sample.person(name, .submissionsDesk)
      let lent = try Delegation.granting(
        DelegationWish(roles: [.chiefEditor], column: .newsroom, until: until), from: boss, to: person, by: boss,
        at: Sample.start
      ).standIn(whileGiverHolds: boss.grants)
      return person.standing(in: [lent].compactMap { $0 })
    }
    try walk.take(ask, by: standing("one"))
    #expect(walk.article.reinstatement?.onBehalfOf == boss.id)
    #expect(walk.refusal(confirm, by: boss) == [.secondPerson(boss.id)])
    #expect(walk.refusal(confirm, by: try standing("other")) == [.secondPerson(boss.id)])
    #expect(walk.refusal(confirm, by: try Sample.person("l", .licensing)).isEmpty)
  }

  @Test("asked by one for the other is not what the other asks for the one, though it is the word of both")
  func means() throws {
    func asked(_ by: String, _ other: String?, _ reason: String = "核实无误") throws -> Reinstatement {
      Reinstatement(
        reason: reason, note: "说明。", column: nil, by: try PersonID(by), onBehalfOf: try other.map { try PersonID($0) },
        at: Sample.start)
    }
    #expect(try asked("one", "other").means(asked("one", "other")))
    #expect(try !asked("one", "other").means(asked("other", "one")))
    #expect(try !asked("one", "other").means(asked("one", nil)))
    #expect(try !asked("one", nil).means(asked("one", nil, "另有原因")))
    #expect(try !asked("one", nil).means(nil))
  }

  @Test("takes a reason and a note that readers see, and can be dropped")
  func said() throws {
    var walk = try withdrawn()
    func asking(_ isWanted: Bool, _ note: String?, _ reason: String?) -> ArticleCommand {
      .askReinstatement(isWanted: isWanted, note: note, column: nil, reason: reason)
    }
    #expect(walk.refusal(asking(true, " ", nil), by: editor) == [.reason, .readersNote])
    #expect(walk.refusal(asking(false, nil, "算了"), by: editor) == [.reinstatement])
    try walk.take(ask, by: editor)
    #expect(try walk.take(ask, by: editor).isEmpty)
    #expect(try walk.take(asking(true, "另一说法。", "核实无误"), by: editor).count == 1)
    #expect(try walk.take(asking(false, nil, "仍有疑点"), by: boss) == [.reinstatementAsked(nil, reason: "仍有疑点")])
    #expect(walk.article.reinstatement == nil)
    #expect(walk.refusal(confirm, by: boss) == [.reinstatement])
  }

  @Test("is held against rights, embargo and hold again, and what stops it can be lifted where it is")
  func obstacles() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.hold(reason: "核实"), by: boss)
    try walk.take(.withdraw(reason: "待核", claim: nil), by: boss)
    let later = walk.now.advanced(bySeconds: 86_400)
    try walk.take(.embargo(until: later, zone: "Asia/Shanghai", reason: "约"), by: editor)
    try walk.take(ask, by: editor)
    #expect(walk.refusal(confirm, by: boss).map(\.code) == ["clearedRights", "embargoOver", "noHold"])
    try walk.take(.release(reason: "核毕"), by: boss)
    try walk.take(.embargo(until: nil, zone: "Asia/Shanghai", reason: "不约了"), by: editor)
    walk.book = RightsBook()
    #expect(walk.refusal(confirm, by: boss).map(\.code) == ["clearedRights"])
    walk.book = try Sample.book()
    try walk.take(confirm, by: boss)
    #expect(walk.article.shown != nil)
  }

  @Test("has its planned withdrawal again where that is still to come; one that has passed is planned anew first")
  func planned() throws {
    var walk = try withdrawn(planned: 90)
    #expect(walk.article.plannedWithdrawal == nil)
    try walk.take(ask, by: editor)
    #expect(try walk.take(confirm, by: boss).map(\.name) == ["reinstated", "withdrawalPlanned"])
    #expect(walk.article.plannedWithdrawal?.at == Sample.start.advanced(bySeconds: 90 * 3_600))
    walk = try withdrawn(planned: 90)
    walk.now = Sample.start.advanced(bySeconds: 91 * 3_600)
    #expect(walk.refusal(ask, by: editor).map(\.code) == ["planToCome"])
    // One that was carried out is fulfilled.
    walk = try Walk()
    try walk.publish()
    try walk.take(
      .planWithdrawal(at: Sample.start.advanced(bySeconds: 9 * 3_600), zone: "UTC", reason: "到期"), by: editor)
    walk.now = Sample.start.advanced(bySeconds: 9 * 3_600)
    try walk.take(.withdrawOnTime, by: nil)
    #expect(TakenDown(walk.history, of: Sample.id)?.planned == nil)
  }

  @Test("is told to those whose it is, to whoever can confirm it, and to whoever asked")
  func told() throws {
    var walk = try withdrawn()
    func told(_ command: ArticleCommand, by person: Person) throws -> [String] {
      try walk.announcements(of: command, by: person).flatMap(\.tellings).map { telling in
        switch telling.audience {
        case .person(let id): "\(telling.kind.rawValue) \(id)"
        case .holders(let roles, _, let except):
          "\(telling.kind.rawValue) \(roles.map(\.rawValue).sorted()) but \(except.map(\.text))"
        case .watchers: "\(telling.kind.rawValue) watchers"
        }
      }
    }
    let asker = try Sample.person("rival", .editor)
    #expect(
      try told(ask, by: asker) == [
        "reinstatementAsked reporter", "reinstatementAsked editor",
        #"yoursToConfirm ["chiefEditor", "licensing"] but ["rival"]"#, "reinstatementAsked watchers",
      ])
    #expect(
      try told(confirm, by: boss) == [
        "reinstated reporter", "reinstated editor", "reinstated rival", "reinstated watchers",
      ])
  }

  @Test("An article and a history that an earlier release stored are read, and come back as well")
  func earlier() throws {
    let walk = try withdrawn(correcting: true)
    let stored = try JSONEncoder().encode(walk.article)
    #expect(!String(decoding: stored, as: UTF8.self).contains("reinstate"))
    #expect(try JSONDecoder().decode(Article.self, from: stored) == walk.article)
    let note = Data(#"{"note":"更正。","at":1800000000000000}"#.utf8)
    #expect(try JSONDecoder().decode(CorrectionNote.self, from: note).isReinstatement == nil)
    // What was live is read off the history: the text before the correction that was under way.
    let taken = try #require(TakenDown(walk.history, of: Sample.id))
    #expect(taken.live.revision.digest != walk.article.revision.digest)
    #expect(TakenDown(Array(walk.history.dropLast()), of: Sample.id) == nil)
  }
}
