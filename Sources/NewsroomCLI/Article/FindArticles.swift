import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct Find: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Articles by what stands in them 查稿.",
    discussion: """
      Words are all required, and found wherever they stand, be it one character: across full and half width, \
      capitals, traditional and simplified characters, punctuation and line ends, not across paragraphs. “…” keeps a \
      phrase together, OR stands between two things, - before what is left out, and ( ) group. The newest to have \
      come stand first.

      Fields: headline 标题, text 正文, author 作者, editor 编辑, source 来源, original 原题, column 栏目 (with those \
      below), stage 阶段, live 在线, kind 出处 (own 自采, repost 转载, submission 来稿), picture 配图, topic 专题, \
      assigned 受派, changed-by 改动人, id 编号, submission 来稿; dates after 之后 and before 之前 (when it came), \
      published-after 发布后, published-before 发布前, changed-after 改动后, changed-before 改动前.

      Examples:
        caibian find 桂花节
        caibian find 桂花节 来源:临沂日报 栏目:国内国际 之后:2026-05
        caibian find 乌镇 OR 西塘 -台风 live:yes
        caibian find “第一段。第二段” --json | jq -r '.articles[].id'
        caibian find 乌镇 --facets
        caibian find --rebuild
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var words: [String] = []

  @Option(help: "At most so many.")
  var limit = 20

  @Option(help: ArgumentHelp("Go on from here: the next of the page before.", valueName: "place"))
  var after: Int64?

  @Flag(help: "How many are found by column, source, stage and month, and not which.")
  var facets = false

  @Flag(help: "Read in anew what can be found, while everybody goes on working.")
  var rebuild = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let option = words.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    guard !rebuild || words.isEmpty else { throw ValidationError("Look for something, or --rebuild.") }
  }

  func run(_ context: Context) async throws {
    guard !rebuild else { return try await readIn(context) }
    guard limit > 0, limit <= 500 else { throw InputFault.number("\(limit)", option: "--limit") }
    let room = try await context.room()
    let search = try room.search(words.joined(separator: " "))
    guard !facets else {
      let facets = try await FindArticles(room.desk).facets(of: search, by: room.session) {
        String(room.time($0).prefix(7))
      }
      return context.answer(FacetsAnswer(facets, of: search, context.words)) {
        FacetLines(facets, of: search, context).text
      }
    }
    let page = try await FindArticles(room.desk)(
      search, after: after.map(FoundPlace.init), limit: limit, by: room.session)
    context.answer(FindAnswer(page, of: search, context.words)) {
      FoundLines(page, of: search, in: room, context).text(goingOn: goingOn)
    }
  }

  /// How the same is asked again, without where it goes on.
  private var goingOn: String {
    let typed = words.map {
      $0.contains { " \"'()|*?$&;<>\\".contains($0) } ? "'\($0.replacing("'", with: "'\\''"))'" : $0
    }
    return (["caibian find"] + typed + (limit == 20 ? [] : ["--limit \(limit)"])).joined(separator: " ")
  }

  private func readIn(_ context: Context) async throws {
    let room = try await context.room()
    let report = try await RebuildSearch(room.desk)(by: room.session) { report in
      guard (report.looked + report.read) % 1_000 < 50 else { return }
      context.note(
        "已看过 \(report.looked) 篇，收入 \(report.read) 篇……",
        "\(context.words.counted(report.looked, "article")) looked at, \(report.read) read in …")
    }
    context.answer(RebuildAnswer(looked: report.looked, read: report.read)) {
      context.words.say(
        "看过 \(report.looked) 篇，收入 \(report.read) 篇；全部可查。",
        "\(context.words.counted(report.looked, "article")) \(context.words.agreeing(report.looked, "was", "were")) looked at and \(report.read) read in; everything can be found."
      )
    }
  }
}

extension Room {
  /// What somebody typed to look for, by the columns and the clock of the newsroom.
  func search(_ typed: String) throws -> TextSearch {
    let zone = settings.zone
    let vocabulary = SearchVocabulary(of: settings) { year, month, day in
      try? TypedTime.midnight("\(year)-\(month)-\(day)", zone: zone)
    }
    do { return try TextSearch(typed, knowing: vocabulary) } catch { throw InputFault.search(error) }
  }
}
