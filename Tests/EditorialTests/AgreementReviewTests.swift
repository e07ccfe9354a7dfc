import Editorial
import Testing

@Suite("What is odd about an agreement")
struct AgreementReviewTests {
  private static let day: Int64 = 86_400

  private static func instant(_ days: Int64) -> Instant { Sample.start.advanced(bySeconds: days * day) }

  private func agreement(
    _ id: String, _ grants: [Grant], direction: Agreement.Direction = .inbound, party: String = "临沂日报社",
    from: Int64 = 0, until: Int64? = nil
  ) throws -> Agreement {
    try Agreement(
      id: id, party: party, direction: direction, validFrom: Self.instant(from), validUntil: until.map(Self.instant),
      grants: grants)
  }

  /// What is said of an agreement `B` beside an agreement `A`.
  private func said(of grants: [Grant], beside others: [Grant]) throws -> [AgreementWarning] {
    RightsBook(agreements: [try agreement("A", others)]).review(try agreement("B", grants))
  }

  /// A grant that speaks of one thing of each kind.
  private static func grant(
    _ effect: Grant.Effect = .permit, acts: Set<UseAct> = [.repost], channels: Set<Channel> = [.web],
    edits: Set<EditClass>? = nil, items: ItemSelector = ItemSelector(), components: Set<ComponentKind> = [],
    media: Set<Medium> = [], territory: TextSet = [], from: Int64? = nil, until: Int64? = nil
  ) -> Grant {
    Grant(
      effect, acts: acts, channels: channels, edits: edits, items: items, components: components, media: media,
      territory: territory, from: from.map(instant), until: until.map(instant))
  }

  /// Pairs of grants of which both speak of one use.
  private static func meeting() throws -> [(Grant, Grant)] {
    let (inner, outer) = (try Sample.path(), try Sample.path("国内国际"))
    let labelled = grant(items: ItemSelector(labels: ["临沂日报"]))
    return [
      (grant(), grant()), (grant(acts: [.repost, .copy]), grant(acts: [.copy, .link])),
      (grant(channels: [.web, .app]), grant(channels: [.app])),
      (grant(edits: [.verbatim, .translated]), grant(edits: [.translated])),
      (grant(media: [.print]), grant()), (grant(media: [.print, .network]), grant(media: [.network])),
      (grant(components: [.photo]), grant()), (grant(components: [.photo, .text]), grant(components: [.photo])),
      (grant(territory: ["CN"]), grant()), (grant(territory: ["CN", "JP"]), grant(territory: ["JP"])),
      (labelled, grant()), (labelled, grant(items: ItemSelector(labels: ["临沂日报", "样本报"]))),
      (grant(items: ItemSelector(columns: [outer])), grant(items: ItemSelector(columns: [inner]))),
      (grant(items: ItemSelector(articles: [Sample.id])), grant(items: ItemSelector(articles: [Sample.id]))),
      // An article may be under the label and in the column.
      (labelled, grant(items: ItemSelector(columns: [inner]))),
      (grant(until: 5), grant(from: 4)), (grant(until: 5), grant()), (grant(from: 4), grant()),
      (grant(from: 1, until: 5), grant(from: 4, until: 8)),
    ]
  }

  /// Pairs of which one speaks of nothing that the other speaks of.
  private static func apart() throws -> [(Grant, Grant)] {
    let (inner, other) = (try Sample.path(), try Sample.path("梧桐"))
    let article = ArticleID(Sample.uuid(7))
    return [
      (grant(acts: [.repost]), grant(acts: [.copy])), (grant(channels: [.web]), grant(channels: [.print])),
      (grant(edits: [.verbatim]), grant(edits: [.translated])),
      (grant(media: [.print]), grant(media: [.network])), (grant(components: [.photo]), grant(components: [.text])),
      (grant(territory: ["CN"]), grant(territory: ["JP"])),
      (grant(items: ItemSelector(labels: ["临沂日报"])), grant(items: ItemSelector(labels: ["样本报"]))),
      (grant(items: ItemSelector(columns: [inner])), grant(items: ItemSelector(columns: [other]))),
      (grant(items: ItemSelector(articles: [Sample.id])), grant(items: ItemSelector(articles: [article]))),
      (grant(items: ItemSelector(labels: ["临沂日报"])), grant(items: ItemSelector(articles: [article]))),
      (grant(items: ItemSelector(columns: [inner])), grant(items: ItemSelector(articles: [article]))),
      // A window ends before its last instant.
      (grant(until: 4), grant(from: 4)), (grant(from: 1, until: 4), grant(from: 4, until: 8)),
    ]
  }

  @Test("Two permits of one use overlap, whichever is asked about; two of different uses do not")
  func overlaps() throws {
    for (one, other) in try Self.meeting() {
      for (asked, beside) in [(one, other), (other, one)] {
        #expect(try said(of: [asked], beside: [beside]) == [.overlaps("B/1", "A/1")], "\(asked) \(beside)")
      }
    }
    for (one, other) in try Self.apart() {
      for (asked, beside) in [(one, other), (other, one)] {
        #expect(try said(of: [asked], beside: [beside]) == [], "\(asked) \(beside)")
      }
    }
  }

  @Test("What forbids contradicts what permits, in another agreement and in its own; two that forbid agree")
  func contradicts() throws {
    let (permit, prohibit) = (Self.grant(), Self.grant(.prohibit))
    #expect(try said(of: [permit], beside: [prohibit]) == [.contradicts("B/1", "A/1")])
    #expect(try said(of: [prohibit], beside: [permit]) == [.contradicts("A/1", "B/1")])
    #expect(try said(of: [prohibit], beside: [prohibit]) == [])
    #expect(try said(of: [permit, prohibit], beside: []) == [.contradicts("B/1", "B/2")])
    #expect(try said(of: [prohibit, permit], beside: []) == [.contradicts("B/2", "B/1")])
    #expect(try said(of: [permit, permit], beside: []) == [.overlaps("B/1", "B/2")])
  }

  @Test("Only agreements with the same party, in the same direction and in force at one time are looked at")
  func others() throws {
    let grants = [Self.grant()]
    func said(_ other: Agreement, _ one: Agreement) -> [AgreementWarning] {
      RightsBook(agreements: [other]).review(one)
    }
    let (early, late) = (try agreement("A", grants, until: 4), try agreement("B", grants, from: 3))
    #expect(said(early, late) == [.overlaps("B/1", "A/1")])
    #expect(said(late, early) == [.overlaps("A/1", "B/1")])
    let after = try agreement("B", grants, from: 4)
    #expect(said(early, after) == [])
    #expect(said(after, early) == [])
    let elsewhere = try agreement("A", grants, party: "样本报社")
    #expect(said(elsewhere, late) == [])
    let outbound = try agreement("A", grants, direction: .outbound)
    #expect(said(outbound, late) == [])
    #expect(said(late, outbound) == [])
    // Saved again, it is not beside itself.
    #expect(said(late, late) == [])
  }

  @Test("An agreement that is never in force or grants nothing is not saved; a window outside it is warned about")
  func windows() throws {
    let book = RightsBook()
    let never = book.review(try agreement("A", [Self.grant()], from: 4, until: 4))
    #expect(never == [.neverInForce("A")] && never.allSatisfy(\.isBlocking))
    #expect(try book.review(agreement("A", [Self.grant()], from: 4, until: 5)) == [])
    let nothing = book.review(try agreement("A", []))
    #expect(nothing == [.grantsNothing("A")] && nothing.allSatisfy(\.isBlocking))
    for (grant, isOutside) in [
      (Self.grant(until: 4), true), (Self.grant(until: 5), false), (Self.grant(from: 9), true),
      (Self.grant(from: 8), false), (Self.grant(from: 5, until: 8), false),
    ] {
      let warnings = book.review(try agreement("A", [grant], from: 4, until: 9))
      #expect(warnings == (isOutside ? [.windowOutside("A", grant: 0)] : []))
      #expect(!warnings.contains { $0.isBlocking })
    }
    #expect(try book.review(agreement("A", [Self.grant(from: 9)], from: 4)) == [])
  }

  @Test("What we give away asks the author where it may be changed, and is warned about beyond what we hold")
  func outbound() throws {
    func said(_ grant: Grant, of book: RightsBook = RightsBook(), _ direction: Agreement.Direction = .outbound) throws
      -> [AgreementWarning]
    {
      book.review(try agreement("A", [grant], direction: direction))
    }
    for edit in EditClass.allCases {
      let isChange = edit >= .retitled && edit != .newMedia
      let warnings = try said(Self.grant(edits: [edit]))
      #expect(warnings == (isChange ? [.noMoralRights("A", grant: 0)] : []), "\(edit)")
      #expect(warnings.allSatisfy { $0.isBlocking })
      #expect(try said(Self.grant(edits: [edit]), .inbound) == [])
      #expect(try said(Self.grant(.prohibit, edits: [edit])) == [])
      let asking = Grant(
        .permit, acts: [.repost], channels: [.web], edits: [edit], duties: [Duty(.obtainConsent, .before)])
      #expect(try said(asking) == [])
    }
    let start = Instant(microseconds: 0)
    let web = RightsBook(ownSources: [try OwnSource(label: "桐乡新闻网", validFrom: start, media: [.network])])
    #expect(try said(Self.grant(channels: [.web, .app]), of: web) == [])
    #expect(try said(Self.grant(channels: [.web, .print]), of: web) == [.exceedsOwn("A", grant: 0)])
    #expect(try said(Self.grant(channels: [.web, .print]), of: web, .inbound) == [])
  }
}
