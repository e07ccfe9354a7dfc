import Editorial
import Newsroom
import Testing

@Suite("Finding articles")
struct FindingContract {
  static func search(_ typed: String) throws -> TextSearch { try TextSearch(typed, knowing: vocabulary()) }

  /// Years are enough.
  static func vocabulary() throws -> SearchVocabulary {
    SearchVocabulary(of: try House.settings(NewsroomID("tongxiang"))) { year, _, _ in
      Instant(microseconds: Int64(year - 1970) * 31_556_952_000_000)
    }
  }

  private func find(_ typed: String, _ house: House, as name: String = "editor") async throws -> [ArticleID] {
    let page = try await FindArticles(house.desk)(Self.search(typed), limit: 100, by: house.session(name))
    #expect(page.count == .exactly(page.articles.count) && page.unread == 0)
    return page.articles.map(\.article)
  }

  @Test("Others' failures: what the page shows is found by typing it", arguments: Adapter.allCases)
  func failures(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let body = "八月，桐乡市乌镇举行2026戏剧节。G60沪昆高速，客流涨了3.5%；𠮷野家门前排队😀。“末句完了。”又一句"
      let article = try await house.draft(body: body)
      let other = try await house.draft(body: "與此無關的繁體一段，台風過境。")
      let cases: [(typed: String, isFound: Bool)] = [
        ("乌", true), ("市乌", true), ("乡市", true), ("２０２６戏剧", true), ("烏鎮舉行", true), ("g60沪昆", true), ("Ｇ６０滬", true),
        ("“末句完了。又一句”", true), ("𠮷", true), ("𠮷野家", true), ("😀", true), ("3.5", true), ("桐乡新闻网", true),
        ("样本记者", true), ("乌镇 沪昆", true), ("乌镇 台风", false), ("乌镇 OR 台风", true), ("乌镇 -戏剧节", false),
        ("又一句第二段", false), ("标题八月", false), ("乌镇市", false), ("正文:样本标题", false), ("标题:样本标题", true), ("来源:桐乡", true),
        ("作者:样本", true), ("作者:乌镇", false), ("栏目:国内国际", true), ("栏目:梧桐", false), ("阶段:草稿", true), ("阶段:已发布", false),
        ("在线:否", true), ("配图:否", true), ("出处:自采", true), ("出处:转载", false), ("之前:2000", false), ("之后:2000", true),
        ("改动后:2000", true), ("发布后:2000", false), ("-发布后:2000 乌镇", true), ("改动人:author", true), ("受派:author", false),
        ("编号:\(article.id.short)", true), ("来稿:00", false), ("专题:spring", false),
      ]
      for (typed, isFound) in cases {
        #expect(try await find(typed, house).contains(article.id) == isFound, "\(typed)")
      }
      #expect(try await find("台风", house) == [other.id])
      #expect(try await find("颱風", house) == [other.id])
      #expect(try await find("第二段", house) == [other.id, article.id])
    }
  }

  @Test("What changes is found as it reads now, at once, and what readers see beside it", arguments: Adapter.allCases)
  func kept(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published, body: "缫丝的旧机器。")
      #expect(try await find("缫丝", house, as: "reporter") == [article.id])
      var corrected = try await house.act(.correct(what: "数字", why: "读者来电", note: "已更正"), on: article, by: "editor")
      corrected = try await house.act(
        .edit(try House.manuscript("养蚕的新法子。"), base: corrected.revision.digest), on: corrected, by: "editor")
      // The editor finds both texts; whoever may read only what readers see finds that, and learns of nothing else.
      #expect(try await find("缫丝", house) == [article.id])
      #expect(try await find("养蚕", house) == [article.id])
      #expect(try await find("养蚕", house, as: "reporter") == [])
      #expect(try await find("缫丝 阶段:编辑", house) == [article.id])
      #expect(try await find("缫丝 阶段:编辑", house, as: "reporter") == [])
      #expect(try await find("缫丝 阶段:已发布", house, as: "reporter") == [article.id])
      #expect(try await find("改动人:editor", house, as: "reporter") == [])
      let seen = try await FindArticles(desk)(Self.search("缫丝"), by: house.session("reporter")).articles
      #expect(seen.first?.work == nil && seen.first?.revision.manuscript == article.revision.manuscript)
      _ = try await house.act(.abandon(reason: "不改了"), on: corrected, by: "editor")
      #expect(try await find("养蚕", house) == [])
      #expect(try await find("缫丝", house) == [article.id])
      #expect(try await desk.search.misread([article.id], in: house.newsroom) == [])
    }
  }

  @Test("A fix sets a text aside, and both are found; what is on hold readers do not find", arguments: Adapter.allCases)
  func aside(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published, body: "缫丝的旧机器。")
      var long = try await house.act(.correct(what: "大改", why: "补采", note: "已补充"), on: article, by: "editor")
      long = try await house.act(
        .edit(try House.manuscript("养蚕的新法子。"), base: long.revision.digest), on: long, by: "editor")
      let fixing = try await house.act(.fix(what: "错字", why: "急", note: "已更正"), on: long, by: "editor")
      #expect(try await find("养蚕", house) == [article.id])
      #expect(try await find("养蚕", house, as: "reporter") == [])
      #expect(try await find("缫丝", house, as: "reporter") == [article.id])
      #expect(try await desk.search.misread([article.id], in: house.newsroom) == [])
      _ = try await house.act(.hold(reason: "核实"), on: fixing, by: "chiefEditor")
      #expect(try await find("缫丝", house, as: "reporter") == [])
      #expect(try await find("缫丝", house) == [article.id])
    }
  }

  @Test("Pages follow one another without gap or repetition, and the count stops at 500", arguments: Adapter.allCases)
  func pages(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var ids: [ArticleID] = []
      for number in 0..<23 { ids.append(try await house.draft(body: "茧站第\(number)日。").id) }
      let find = FindArticles(desk)
      let search = try Self.search("茧站")
      let session = try house.session("editor")
      let first = try await find(search, limit: 10, by: session)
      #expect(first.articles.map(\.article) == ids.reversed().prefix(10).map { $0 } && first.count == .exactly(23))
      // What comes meanwhile moves nothing.
      _ = try await house.draft(body: "茧站又一日。")
      let second = try await find(search, after: first.next, limit: 10, by: session)
      #expect(second.articles.map(\.article) == ids.reversed().dropFirst(10).prefix(10).map { $0 })
      let third = try await find(search, after: second.next, limit: 10, by: session)
      #expect(third.articles.map(\.article) == ids.reversed().dropFirst(20).map { $0 })
      #expect(third.next == nil && third.count == .exactly(24))
      #expect(
        try await desk.search.count(
          of: search, readable: ReadableArticles(to: session.person, at: clock.now), in: house.newsroom, upTo: 7) == 7)
    }
  }

  @Test("Nobody learns of a hidden story by looking or counting", arguments: Adapter.allCases)
  func leaks(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      _ = try await house.article(in: .review, body: "秘而不宣的一件事。")
      _ = try await house.article(in: .published, body: "人人看到的一件事。")
      let hidden = ["秘而不宣", "秘", "-人人", "阶段:审核", "栏目:国内国际 -人人", "在线:否", "改动人:editor", "-在线:是", "编号:0 -人人"]
      for name in ["reporter", "neighbour", "administrator", "accountant", "submissionsDesk"] {
        for typed in hidden {
          let page = try await FindArticles(desk)(Self.search(typed), by: house.session(name))
          #expect(page.articles.isEmpty && page.count == .exactly(0), "\(name) \(typed)")
        }
        let page = try await FindArticles(desk)(Self.search("一件事"), by: house.session(name))
        #expect(page.count == .exactly(1) && page.articles.allSatisfy { $0.work == nil }, "\(name)")
        let facets = try await FindArticles(desk).facets(of: Self.search("-台风"), by: house.session(name)) { _ in "月" }
        #expect(facets.columns.map(\.count) == [1] && facets.stages.map(\.value) == [.published], "\(name)")
        #expect(facets.sources.map(\.count) == [1] && facets.months.map(\.count) == [1], "\(name)")
      }
      for name in ["editor", "author", "auditor", "chiefEditor"] {
        #expect(try await find("一件事", house, as: name).count == 2, "\(name)")
      }
      let elsewhere = try await House.open(desk, clock, named: "other")
      #expect(try await find("一件事", elsewhere) == [])
    }
  }
}
