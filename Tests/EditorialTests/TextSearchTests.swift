import Testing

@testable import Editorial

@Suite("What is typed to find something")
struct TextSearchTests {
  static let vocabulary = SearchVocabulary(
    columns: ["桐乡新闻/梧桐", "国内国际/强县新闻", "党务公开"].compactMap { try? ColumnPath($0) },
    stages: [("草稿", .draft), ("draft", .draft), ("已发布", .published)],
    kinds: [("转载", .repost), ("own", .own)], answers: [("是", true), ("no", false)]
  ) { year, month, day in
    // Days since 1970 by Howard Hinnant's formula, which calendars can be checked against.
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let yearOfEra = y - era * 400
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    return Instant(microseconds: Int64(days) * 86_400_000_000)
  }

  static func search(_ typed: String) throws(SearchFault) -> TextSearch {
    try TextSearch(typed, knowing: vocabulary)
  }

  private func says(_ text: String, in zone: SearchZone? = nil) throws -> SearchCondition {
    .test(.says(try SearchPhrase(text), in: zone))
  }

  @Test("Words side by side are all required; OR joins its neighbours; a minus leaves out; parentheses group")
  func grammar() throws {
    #expect(try Self.search("桂花节").condition == says("桂花节"))
    #expect(try Self.search("　乌镇  戏剧 ").condition == .all([says("乌镇"), says("戏剧")]))
    #expect(try Self.search("甲 乙 OR 丙 丁").condition == .all([says("甲"), .any([says("乙"), says("丙")]), says("丁")]))
    #expect(try Self.search("甲|乙").condition == says("甲|乙"))
    #expect(try Self.search("甲 | 乙").condition == .any([says("甲"), says("乙")]))
    #expect(try Self.search("甲 -乙").condition == .all([says("甲"), .not(says("乙"))]))
    #expect(try Self.search("甲 －（乙 丙）").condition == .all([says("甲"), .not(.all([says("乙"), says("丙")]))]))
    #expect(try Self.search("(甲 乙) OR 丙").condition == .any([.all([says("甲"), says("乙")]), says("丙")]))
    #expect(try Self.search("新冠-19").condition == says("新冠-19"))
    #expect(try Self.search("or").condition == says("or"))
  }

  @Test(
    "Quotation marks of every kind keep a phrase together, and take its letter for nothing else",
    arguments: ["\"春茶 OR 开采\"", "“春茶 OR 开采”", "「春茶 OR 开采」", "＂春茶 OR 开采＂"])
  func phrases(typed: String) throws {
    #expect(try Self.search(typed).condition == says("春茶 OR 开采"))
  }

  @Test("Fields are named in Chinese and in English, with either colon")
  func fields() throws {
    #expect(try Self.search("来源:临沂日报").condition == says("临沂日报", in: .source))
    #expect(try Self.search("Source：临沂日报").condition == says("临沂日报", in: .source))
    #expect(try Self.search("标题:“桂花 节”").condition == says("桂花 节", in: .headline))
    #expect(try Self.search("栏目:梧桐").condition == .test(.column(ColumnPath("桐乡新闻/梧桐"))))
    #expect(try Self.search("column:桐乡新闻").condition == .test(.column(ColumnPath("桐乡新闻"))))
    #expect(try Self.search("阶段:草稿").condition == .test(.stage(.draft)))
    #expect(try Self.search("stage:DRAFT").condition == .test(.stage(.draft)))
    #expect(try Self.search("在线:是 -配图:no").condition == .all([.test(.isLive(true)), .not(.test(.hasPicture(false)))]))
    #expect(try Self.search("编号:3F2A").condition == .test(.article("3f2a")))
    // A time of day is no field.
    #expect(try Self.search("12:30").condition == says("12:30"))
    #expect(try Self.search("１２：３０").condition == says("１２：３０"))
  }

  @Test("Every field is found by both of its names, and no two share one", arguments: SearchField.allCases)
  func names(field: SearchField) {
    #expect(SearchField(named: field.rawValue) == field)
    #expect(SearchField(named: field.chinese) == field)
  }

  @Test("A date is a year, a month or a day, and begins on the newsroom's clock")
  func dates() throws {
    let may = Instant(microseconds: 1_777_593_600_000_000)
    for typed in ["2026-05", "2026-5", "2026/05", "2026年5月", "2026.05", "２０２６-０５", "2026-05-01", "2026年5月1日"] {
      #expect(try Self.search("之后:\(typed)").condition == .test(.since(.came, may, typed: typed)))
      #expect(
        try Self.search("published-before:\(typed)").condition == .test(.before(.published, may, typed: typed)))
    }
    for typed in ["昨天", "2026-13", "05-01", "2026-05-01-02", "五月", "-", "99999", "2026-0x", "999", "0999-05"] {
      #expect(throws: SearchFault.notADate(.after, typed)) { try Self.search("之后:\(typed)") }
    }
  }

  @Test("What cannot be is refused with the nearest that exists, or with what is missing")
  func faults() {
    let faults: [(String, SearchFault)] = [
      ("", .nothing), ("  ", .nothing), ("，。！", .noLetters("，。！")), ("\"\"", .noLetters("")),
      ("甲 - 乙", .noLetters("-")), ("--甲", .noLetters("-")), ("来源:", .noValue(.source)),
      ("栏木:梧桐", .noSuchField("栏木", nearest: "栏目")), ("autor:x", .noSuchField("autor", nearest: "author")),
      ("http://a.cn", .noSuchField("http", nearest: nil)),
      ("阶段:草搞", .noSuchValue(.stage, "草搞", nearest: "草稿", known: ["草稿", "draft", "已发布"])),
      ("编号:xyz", .notAnID(.id, "xyz")), ("“甲", .openQuotation), ("(甲", .openParenthesis), ("()", .strayParenthesis),
      ("甲)", .strayParenthesis), ("OR 甲", .strayOr), ("甲 OR", .strayOr), ("甲 OR OR 乙", .strayOr), ("(甲 OR)", .strayOr),
    ]
    for (typed, fault) in faults { #expect(throws: fault, "\(typed)") { try Self.search(typed) } }
    let columns = ["桐乡新闻/梧桐", "国内国际/强县新闻", "党务公开"]
    #expect(throws: SearchFault.noSuchValue(.column, "梧铜", nearest: "桐乡新闻/梧桐", known: columns)) {
      try Self.search("栏目:梧铜")
    }
  }

  @Test("Limits are refused with what they are")
  func limits() {
    #expect(throws: SearchFault.tooLong(limit: 500, actual: 10_000)) {
      try Self.search(String(repeating: "字", count: 10_000))
    }
    #expect(throws: SearchFault.tooMany(limit: 32, actual: 33)) {
      try Self.search(Array(repeating: "字", count: 33).joined(separator: " "))
    }
    #expect(throws: SearchFault.tooDeep(limit: 8)) {
      try Self.search(String(repeating: "(", count: 9) + "字" + String(repeating: ")", count: 9))
    }
    #expect(throws: SearchFault.tooManyWays(limit: 32)) {
      try Self.search(Array(repeating: "甲 OR 乙", count: 6).joined(separator: " "))
    }
  }

  @Test("Its branches hold where it holds, whatever its tests say")
  func branches() throws {
    for typed in ["甲", "甲 乙 OR 丙", "-(甲 OR 乙) 丙", "-(甲 乙)", "(甲 -(乙 OR (丙 -丁))) OR 丁", "-甲"] {
      let search = try Self.search(typed)
      for bits in 0..<16 {
        func isSo(_ test: SearchTest) -> Bool {
          guard case .says(let phrase, in: nil) = test,
            let place = ["甲", "乙", "丙", "丁"].firstIndex(of: phrase.letters)
          else { return false }
          return bits >> place & 1 == 1
        }
        let byBranches = search.branches.contains { $0.parts.allSatisfy { isSo($0.test) == $0.isWanted } }
        #expect(byBranches == search.condition.holds(isSo), "\(typed) \(bits)")
      }
    }
  }
}
