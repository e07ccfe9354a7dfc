import Editorial
import Testing

@Suite("What was handed over")
struct HandedOverTests {
  private let thing = HandedOver.Thing.submission(SubmissionID(Sample.uuid(5)))
  private let one: PersonID
  private let two: PersonID
  private let chief: PersonID

  init() throws { (one, two, chief) = (try PersonID("one"), try PersonID("two"), try PersonID("chief")) }

  private func handedOver(_ thing: HandedOver.Thing? = nil, to person: PersonID? = nil, at seconds: Int64 = 0)
    -> HandedOver
  {
    HandedOver(
      thing ?? self.thing, from: one, to: person ?? two, by: chief, at: Sample.start.advanced(bySeconds: seconds))
  }

  @Test("Who was given a thing sees to it, until somebody deals with it later than that")
  func holder() {
    let rows = HandOvers([handedOver()])
    #expect(rows.holder(of: thing, after: .person(one), at: Sample.start.advanced(bySeconds: -1)) == two)
    #expect(rows.holder(of: thing, after: .person(one), at: Sample.start) == two)
    #expect(rows.holder(of: thing, after: .person(one), at: Sample.start.advanced(bySeconds: 1)) == one)
    #expect(rows.holder(of: thing, after: .dispatcher, at: Sample.start.advanced(bySeconds: 1)) == nil)
    #expect(HandOvers([]).holder(of: thing, after: .person(one), at: Sample.start) == one)
    #expect(rows.holder(of: thing, askedOf: one) == two)
    #expect(HandOvers([]).holder(of: thing, askedOf: one) == one)
  }

  @Test("What came to somebody is news for two weeks, the newest first; what they took or gave on is none")
  func news() throws {
    let days = HandOvers.newsDays * 86_400
    let later = HandedOver.Thing.comment(Sample.id, number: 3)
    let (first, second) = (handedOver(), handedOver(later, at: 60))
    let rows = HandOvers([first, second])
    #expect(rows.news(for: two, at: Sample.start.advanced(bySeconds: days - 1)) == [second, first])
    #expect(rows.news(for: two, at: Sample.start.advanced(bySeconds: days)) == [second])
    #expect(rows.news(for: one, at: Sample.start) == [])
    let own = HandedOver(thing, from: one, to: chief, by: chief, at: Sample.start)
    #expect(HandOvers([own]).news(for: chief, at: Sample.start) == [])
    let givenOn = HandOvers([first, handedOver(to: one, at: 60)])
    #expect(givenOn.news(for: two, at: Sample.start.advanced(bySeconds: 60)) == [])
  }

  @Test("Comments that were handed to somebody stand in the order of their articles and numbers")
  func comments() {
    let rows = HandOvers([
      handedOver(.comment(ArticleID(Sample.uuid(9)), number: 1)), handedOver(.comment(Sample.id, number: 4)),
      handedOver(.comment(Sample.id, number: 2)), handedOver(.comment(Sample.id, number: 7), to: one), handedOver(),
    ])
    #expect(rows.comments(heldBy: two).map(\.number) == [2, 4, 1])
    #expect(rows.comments(heldBy: two).map(\.article) == [Sample.id, Sample.id, ArticleID(Sample.uuid(9))])
  }
}
