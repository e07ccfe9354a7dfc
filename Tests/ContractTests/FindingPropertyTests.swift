import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// Random questions over random texts: memory, which reads every text, and the index of PostgreSQL give the same articles in the
/// same order, and the same counts, to people of different rights, while articles change. 2,000 questions; 20,000 over 2,000 texts with CAIBIAN_SOAK=1.
@Suite("What is found, by the index and by reading everything")
struct FindingPropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["CAIBIAN_SOAK"] != nil
  private static var seed: UInt64 {
    ProcessInfo.processInfo.environment["CAIBIAN_SEED"].flatMap { UInt64($0) } ?? 20_261_130
  }

  @Test("agree", .enabled(if: !Adapter.isMemoryOnly))
  func agree() async throws {
    let (texts, questions) = Self.isSoak ? (2_000, 20_000) : (120, 2_000)
    print("finding: seed \(Self.seed)")
    try await Adapter.memory.withDesk { memory, memoryClock in
      try await Adapter.postgres.withDesk { postgres, postgresClock in
        var run = FindingRun(
          houses: [try await House.open(memory, memoryClock), try await House.open(postgres, postgresClock)],
          random: SeededRandom(seed: Self.seed))
        for number in 0..<texts { try await run.write(number) }
        for number in 0..<questions {
          if number % 20 == 0 { try await run.change() }
          guard try await run.ask(number) else { return }
        }
        try await run.finish()
      }
    }
  }
}

private struct FindingRun {
  let houses: [House]
  var random: SeededRandom
  /// The bodies that were written, for questions cut from them.
  private var written: [String] = []
  private var articles: [[Article]] = []
  private var hits = 0

  init(houses: [House], random: SeededRandom) {
    self.houses = houses
    self.random = random
  }

  /// Few characters, so that pairs come together by chance in many ways.
  private static let letters = Array("的一是乌镇桐乡桂花节戏剧蚕丝，。 鎮鄉戲劇Ａ2Ｇ6０ab𠮷😀")
  private static let people = ["editor", "author", "reporter", "neighbour", "auditor", "chiefEditor"]
  private static let columns = [House.small, House.strict, "梧桐"]

  private mutating func text(_ length: Int) -> String {
    String((0..<length).map { _ in Self.letters[random.below(Self.letters.count)] })
  }

  private mutating func body() -> String {
    let text = text(20 + random.below(60)).trimmingCharacters(in: .whitespaces)
    written.append(text)
    return "稿" + text
  }

  mutating func write(_ number: Int) async throws {
    let body = body()
    let column = Self.columns[number % 7 == 0 ? 1 : number % 5 == 0 ? 2 : 0]
    var both: [Article] = []
    for house in houses {
      let article =
        number % 4 == 0 && column == House.small
        ? try await house.article(in: .published, body: body) : try await house.draft(in: column, body: body)
      both.append(article)
    }
    articles.append(both)
  }

  /// One article goes on, for both: it is corrected, edited, withdrawn, held, moved or assigned. What is refused is refused to both.
  mutating func change() async throws {
    let place = random.below(articles.count)
    let choice = random.below(8)
    let body = body()
    for (index, house) in houses.enumerated() {
      let article = articles[place][index]
      let command: ArticleCommand =
        switch choice {
        case 0, 1: .edit(try House.manuscript(body), base: article.revision.digest)
        case 2: .correct(what: "甲", why: "乙", note: "丙")
        case 3: article.hold == nil ? .hold(reason: "核实") : .release(reason: "已核实")
        case 4: .describe(Description(column: try ColumnPath("梧桐"), reason: "换栏"))
        case 5: .assign(to: try PersonID("reporter"), note: nil)
        case 6: .fix(what: "甲", why: "乙", note: "丙")
        default: .spike(reason: "不用")
        }
      do {
        articles[place][index] = try await house.act(command, on: article, by: "editor")
      } catch NewsroomError.refused {
        // So it is by the other, too: their versions are compared.
      }
    }
    #expect(articles[place][0].version == articles[place][1].version)
  }

  private mutating func word() -> String {
    let source = Array(written[random.below(written.count)])
    func cut(_ length: Int) -> String {
      let start = random.below(max(1, source.count - length))
      return String(source[start..<min(source.count, start + length)])
    }
    switch random.below(6) {
    case 0: return cut(1)
    case 1, 2: return cut(2 + random.below(2))
    case 3: return cut(2) + String(Self.letters[random.below(Self.letters.count)])
    case 4: return cut(8 + random.below(20))
    default: return text(1 + random.below(3))
    }
  }

  private mutating func term() -> String {
    let word = word()
    switch random.below(14) {
    case 0: return "-“\(word)”"
    case 1: return "标题:“\(word)”"
    case 2: return "正文:“\(word)”"
    case 3: return ["栏目:国内国际", "栏目:梧桐", "-栏目:党务公开"][random.below(3)]
    case 4: return ["阶段:草稿", "阶段:已发布", "-阶段:编辑"][random.below(3)]
    case 5: return ["在线:是", "在线:否", "配图:否"][random.below(3)]
    case 6: return ["受派:reporter", "改动人:editor", "来源:桐乡", "作者:样本记者"][random.below(4)]
    default: return "“\(word)”"
    }
  }

  private mutating func question() -> String {
    var parts = [term()]
    for _ in 0..<random.below(3) {
      if random.below(4) == 0 { parts.append("OR") }
      parts.append(term())
    }
    return random.below(10) == 0 ? "-(\(parts.joined(separator: " "))) 稿" : parts.joined(separator: " ")
  }

  mutating func ask(_ number: Int) async throws -> Bool {
    let typed = question()
    let search: TextSearch
    do { search = try FindingContract.search(typed) } catch is SearchFault { return true }
    let name = Self.people[random.below(Self.people.count)]
    let limit = 1 + random.below(30)
    var answers: [[String]] = []
    for (index, house) in houses.enumerated() {
      let session = try house.session(name)
      let page = try await FindArticles(house.desk)(search, limit: limit, by: session)
      var lines = page.articles.map { "\(order(of: $0.article, index)) \($0.kind) \($0.work != nil) \($0.column)" }
      lines.append("\(page.count) \(page.unread)")
      if let next = page.next {
        let rest = try await FindArticles(house.desk)(search, after: next, limit: limit, by: session)
        lines += rest.articles.map { "\(order(of: $0.article, index)) \($0.kind)" }
      }
      answers.append(lines)
    }
    for (index, house) in houses.enumerated() {
      let facets = try await FindArticles(house.desk).facets(of: search, by: house.session(name)) { _ in "-" }
      answers[index].append("\(facets.columns) \(facets.sources) \(facets.stages) \(facets.count)")
    }
    hits += answers[0].count - 2
    guard answers[0] == answers[1] else {
      Issue.record("question \(number), as \(name), at most \(limit): \(typed)\n\(answers[0])\n\(answers[1])")
      return false
    }
    return true
  }

  /// The ids of one store are not those of the other.
  private func order(of id: ArticleID, _ index: Int) -> Int {
    articles.firstIndex { $0[index].id == id } ?? -1
  }

  func finish() async throws {
    #expect(hits > 1_000, "questions must find something: \(hits)")
    let ids = articles.map { $0[1].id }
    #expect(try await houses[1].desk.search.misread(ids, in: houses[1].newsroom) == [])
  }
}
