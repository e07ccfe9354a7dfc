import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct TopicGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topic", abstract: "Special topics that articles belong to 专题.",
    discussion: """
      Examples:
        caibian topic set chunchabei-2026 --title 2026春茶杯
        caibian article relate 3f2a --topic chunchabei-2026
        caibian topic list
      """,
    subcommands: [SetTopicCommand.self, ListTopics.self, ShowTopic.self])
}

struct SetTopicCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Open a topic, rename, close or reopen it 设专题.",
    discussion: """
      The code stands in the address of the topic's page and stays. A closed topic takes no more articles; \
      its page stays.

      Examples:
        caibian topic set chunchabei-2026 --title 2026春茶杯
        caibian topic set chunchabei-2026 --close
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "Its code: letters, digits, - and _, at most 40.")
  var code: String

  @Option(help: "What readers see.")
  var title: String?

  @Flag(help: "Take no more articles into it.")
  var close = false

  @Flag(help: "Take articles into it again.")
  var reopen = false

  @Flag(help: "Leave the pages to a running caibian dispatch.")
  var noDispatch = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !(close && reopen) else { throw ValidationError("Give either --close or --reopen.") }
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let id = try context.topic(code)
    let pages = try await context.pages(site, of: room.newsroom, room.desk, isLeft: noDispatch)
    let topic = try await SetTopic(room.desk)(
      id, title: title, isOpen: close ? false : reopen ? true : nil, by: room.session, request: named.request)
    context.tellWhere(pages)
    var fault: (any Error)?
    if let folder = pages.folder {
      do {
        try await Dispatch(room.desk, site: context.installation.site(in: folder)).refresh(
          id, in: room.newsroom, calledBy: room.session)
      } catch {
        fault = error
      }
    }
    context.answer(TopicAnswer(topic)) {
      "\(context.style.strong(topic.id.text))  \(topic.title)  \(context.words.state(of: topic))"
    }
    if let fault { throw fault }
  }
}

struct ListTopics: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The newsroom's topics 专题列表.",
    discussion: """
      Examples:
        caibian topic list
        caibian topic list --json | jq -r '.topics[].id'
      """)

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable { let topics: [TopicAnswer] }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let topics = try await ReadTopics(room.desk)(by: room.session)
    context.answer(Answer(topics: topics.map(TopicAnswer.init))) {
      guard !topics.isEmpty else { return words.say("没有专题。", "There are no topics.") }
      var table = Table(
        words.say("代码", "code"), words.say("名称", "title"), words.say("状态", "state"), words.say("由", "by"),
        words.say("时间", "when"), whole: [0])
      for topic in topics {
        table.add(
          Table.Cell(topic.id.text, .strong), Table.Cell(topic.title), Table.Cell(words.state(of: topic)),
          Table.Cell(topic.by.text), Table.Cell(room.time(topic.at)))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ShowTopic: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "What readers see of a topic 专题稿件.",
    discussion: """
      Example:
        caibian topic show chunchabei-2026
      """)

  @Argument(help: "Its code.")
  var code: String

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let headline: String
      let address: String
      let published: String
    }

    let topic: TopicAnswer
    let articles: [Row]
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let id = try context.topic(code)
    let topics = try await ReadTopics(room.desk)(by: room.session)
    guard let topic = topics.first(where: { $0.id == id }) else {
      throw NewsroomError.refused(
        Refusal(.topic, [.topic(id, isClosed: false, open: topics.filter(\.isOpen).map(\.id))]))
    }
    let live = try await ReadTopics(room.desk).live(in: id, by: room.session)
    let rows = live.map {
      Answer.Row(
        id: $0.article.description, headline: $0.headline, address: $0.address,
        published: TypedTime.json($0.firstPublished))
    }
    context.answer(Answer(topic: TopicAnswer(topic), articles: rows)) {
      let head = "\(context.style.strong(topic.title))  \(words.state(of: topic))"
      guard !live.isEmpty else { return head + "\n" + words.say("没有在线的稿件。", "Nothing in it is live.") }
      var table = Table(
        words.say("编号", "id"), words.say("标题", "headline"), words.say("发布", "published"), whole: [0],
        title: 1)
      for row in live {
        table.add(
          Table.Cell(String(row.article.short), .strong), Table.Cell(row.headline),
          Table.Cell(room.time(row.firstPublished, in: context)))
      }
      return head + "\n" + table.text(for: context.terminal)
    }
  }
}

struct TopicAnswer: Encodable {
  let id: String
  let title: String
  let open: Bool
  let edition: Int
  let by: String
  let at: String

  init(_ topic: Topic) {
    id = topic.id.text
    title = topic.title
    open = topic.isOpen
    edition = topic.edition
    by = topic.by.text
    at = TypedTime.json(topic.at)
  }
}

extension Words {
  fileprivate func state(of topic: Topic) -> String { topic.isOpen ? say("进行中", "open") : say("已关闭", "closed") }
}

extension Context {
  func topic(_ typed: String) throws -> TopicID {
    guard let id = try? TopicID(stored: typed) else { throw InputFault.handle(typed, .label) }
    return id
  }
}
