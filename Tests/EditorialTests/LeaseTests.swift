import Testing

@testable import Editorial

@Suite("Leases of texts")
struct LeaseTests {
  private let editor: Person
  private let rival: Person
  private let article: Article
  private let column: Column
  private var now: Instant { Sample.start.advanced(bySeconds: 3_600) }

  init() throws {
    editor = try Sample.person("editor", .editor)
    rival = try Sample.person("rival", .editor)
    let walk = try Walk()
    (article, column) = (walk.article, walk.column)
  }

  private func taken(
    _ wish: LeaseWish, after last: EditLease? = nil, by person: Person, at time: Instant? = nil
  ) throws -> EditLease {
    try article.lease(wish, after: last, knowing: Facts(person: person, column: column), at: time ?? now)
  }

  private func missing(_ wish: LeaseWish, after last: EditLease? = nil, by person: Person) throws -> [Unmet] {
    try unmet { try taken(wish, after: last, by: person) }
  }

  @Test("A short one lasts ten minutes from when it is taken, and bars everybody else until then")
  func short() throws {
    let lease = try taken(LeaseWish(place: "桌上"), by: editor)
    #expect(lease.until == now.advanced(bySeconds: 600) && lease.since == now && lease.fence == 1)
    let last = lease.until.advanced(bySeconds: -1)
    #expect(lease.bars(rival.id, at: last) && !lease.bars(rival.id, at: lease.until))
    #expect(!lease.bars(editor.id, at: last) && lease.bars(nil, at: last))
  }

  @Test("Renewed it keeps since when; taken again after its end it begins anew; each has the next number")
  func renewed() throws {
    let first = try taken(LeaseWish(place: "桌上"), by: editor)
    let again = try taken(LeaseWish(place: "桌上"), after: first, by: editor, at: now.advanced(bySeconds: 60))
    #expect(again.since == now && again.fence == 2 && again.until == now.advanced(bySeconds: 660))
    let late = try taken(LeaseWish(place: "桌上"), after: again, by: editor, at: again.until)
    #expect(late.since == again.until && late.fence == 3)
    let other = try taken(LeaseWish(place: "桌上"), after: again, by: rival, at: again.until)
    #expect(other.since == again.until)
  }

  @Test("Somebody else's is taken over with a reason only, and they are told")
  func takenOver() throws {
    let first = try taken(LeaseWish(place: "桌上"), by: editor)
    #expect(try missing(LeaseWish(place: "家里"), after: first, by: rival) == [.leased(first)])
    #expect(try missing(LeaseWish(place: "家里", takesOver: true), after: first, by: rival) == [.reason])
    let second = try taken(LeaseWish(place: "家里", reason: "急稿", takesOver: true), after: first, by: rival)
    #expect(second.person == rival.id && second.since == now)
    let told = second.announcement(after: first, at: now)
    #expect(told?.tellings == [Announcement.Telling(.person(editor.id), .leaseTaken)])
    #expect(second.announcement(after: nil, at: now) == nil)
    #expect(second.announcement(after: first, at: first.until) == nil)
  }

  @Test("A declared hold has a reason, an end to come, and no more than seven days")
  func declared() throws {
    func wish(_ seconds: Int64?, _ reason: String? = "长稿") -> LeaseWish {
      LeaseWish(kind: .declared, place: "桌上", until: seconds.map { now.advanced(bySeconds: $0) }, reason: reason)
    }
    #expect(try missing(wish(7 * 86_400), by: editor).isEmpty)
    #expect(try missing(wish(7 * 86_400 + 1), by: editor) == [.leaseLength(days: 7)])
    #expect(try missing(wish(1), by: editor).isEmpty)
    #expect(try missing(wish(0), by: editor) == [.futureInstant(now)])
    #expect(try missing(wish(nil), by: editor) == [.futureInstant(now)])
    #expect(try missing(wish(60, " "), by: editor) == [.reason])
    #expect(try !missing(wish(60, "长\u{7}稿"), by: editor).isEmpty)
    #expect(try !missing(LeaseWish(place: "桌\n上"), by: editor).isEmpty)
    let hold = try taken(wish(3_600), by: editor)
    #expect(hold.covers(LeaseWish(place: "桌上"), by: editor.id, at: now))
    #expect(!hold.covers(LeaseWish(place: "桌上"), by: rival.id, at: now))
    #expect(!hold.covers(wish(60), by: editor.id, at: now))
    #expect(!hold.covers(LeaseWish(place: "桌上"), by: editor.id, at: hold.until))
  }

  @Test("Who may not edit takes none")
  func roles() throws {
    #expect(try !missing(LeaseWish(place: "桌上"), by: Sample.person("accountant", .accountant)).isEmpty)
  }
}
