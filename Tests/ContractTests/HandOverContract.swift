import Editorial
import Newsroom
import Testing

@Suite("Work that is handed over")
struct HandOverContract {
  @Test(
    "Submissions, claims and comments go in bulk to whoever may read them, and wait for them",
    arguments: Adapter.allCases)
  func bulk(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let (editor, chief) = (try house.session("editor"), try house.session("chiefEditor"))
      let sent = try await ReceiveSubmission(desk)(
        House.manuscript(), penName: "街坊", consent: "2026-01", in: house.newsroom)
      _ = try await TriageSubmission(desk).holdOver(sent.id, reason: "待版面", by: editor)
      let live = try await house.article(in: .published)
      let claim = try await ActOnClaim(desk).receive(
        ClaimNotice(way: .phone, name: "某人"), about: .articles([live.id]), lane: .editorial, by: editor)
      let work = try await house.article(in: .editing)
      let comment = try await CommentOnArticle(desk)(Remark("@editor 再核数字。"), on: work.id, by: chief)
      clock.advance(hours: 1)
      let before = try await WhatWaits(desk)(editor.person.id, by: chief)
      #expect(before.submissions == [sent.id] && before.claims == [claim.id])
      #expect(before.mentions == [WhatWaits.Mention(article: work.id, comment: comment.number)])
      // An editor reads no claims, so that one stays.
      let rival = try PersonID("rival")
      let dry = try await HandOverWork(desk)(from: editor.person.id, to: rival, isDryRun: true, by: chief)
      #expect(dry.given.count == 2 && dry.kept.map(\.thing) == [.claim(claim.id)])
      #expect(try await WhatWaits(desk)(editor.person.id, by: chief) == before)
      let given = try await HandOverWork(desk)(from: editor.person.id, to: rival, by: chief)
      #expect(given == dry)
      // The heir is told; whoever gave it is not.
      let told = try await Inbox(desk)(of: house.session("rival")).handedOver
      #expect(Set(told.map(\.thing)) == [.submission(sent.id), .comment(work.id, number: comment.number)])
      #expect(told.allSatisfy { $0.from == editor.person.id && $0.by == chief.person.id })
      for words in [Words(.zhHans), Words(.en)] {
        #expect(told.contains { words.sentence($0).contains(" \(sent.id.short)") })
        #expect(told.contains { words.remedies(for: $0) == [.seeSubmission(sent.id)] })
      }
      #expect(try await Inbox(desk)(of: chief).handedOver.isEmpty)
      let left = try await WhatWaits(desk)(editor.person.id, by: chief)
      #expect(left.submissions.isEmpty && left.mentions.isEmpty && left.claims == [claim.id])
      _ = try await HandOverWork(desk)(from: editor.person.id, to: chief.person.id, by: editor)
      let none = try await WhatWaits(desk)(editor.person.id, by: chief)
      #expect(none.claims.isEmpty)
      let theirs = try await WhatWaits(desk)(rival, by: chief)
      #expect(theirs.submissions == [sent.id] && theirs.mentions.map(\.comment) == [comment.number])
      #expect(try await WhatWaits(desk)(chief.person.id, by: chief).claims == [claim.id])
      // Whoever deals with it next has it.
      clock.advance(hours: 1)
      _ = try await TriageSubmission(desk).askForChanges(sent.id, request: "补时间", by: editor)
      #expect(try await WhatWaits(desk)(rival, by: chief).submissions.isEmpty)
      #expect(try await WhatWaits(desk)(editor.person.id, by: chief).submissions == [sent.id])
      // What was given long ago is no news.
      clock.advance(hours: 24 * HandOvers.newsDays)
      #expect(try await Inbox(desk)(of: house.session("rival")).handedOver.isEmpty)
    }
  }

  @Test(
    "Nobody is given work who has left, and nobody gives away another's without the right", arguments: Adapter.allCases)
  func refused(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let (editor, rival) = (try PersonID("editor"), try PersonID("rival"))
      await expectRefused("role") {
        try await HandOverWork(desk)(from: editor, to: rival, by: house.session("reporter"))
      }
      _ = try await ManagePeople(house.office).end(rival, by: house.root)
      let at = try #require(try await ReadPeople(desk).left(by: house.root)[rival])
      await #expect(throws: NewsroomError.hasLeft(rival, at: at)) {
        try await HandOverWork(desk)(from: editor, to: rival, by: house.session("chiefEditor"))
      }
    }
  }

  @Test("Deadlines go with their stories; tasks that nobody else may settle are named", arguments: Adapter.allCases)
  func named(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let room = try await FurnishedHouse.open(desk, clock)
      let house = room.house
      let draft = try await house.draft()
      let at = clock.now.advanced(bySeconds: 7_200)
      _ = try await house.act(.setDeadline(Deadline(at: at, zone: "Asia/Shanghai")), on: draft, by: "editor")
      let waiting = try await WhatWaits(desk)(PersonID("author"), by: house.session("chiefEditor"))
      #expect(waiting.deadlines.map(\.article) == [draft.id] && waiting.deadlines.map(\.at) == [at])
      let task = try await room.task()
      #expect(try await WhatWaits(desk)(PersonID("licensing"), by: house.session("chiefEditor")).tasks.isEmpty)
      _ = try await ManagePeople(house.office).end(PersonID("chiefEditor"), by: house.root)
      let left = try await ManagePeople(house.office).end(PersonID("licensing"), by: house.root)
      #expect(left.waiting.tasks.map(\.description).contains(task))
    }
  }
}
