import Editorial
import Newsroom
import NewsroomFormats

/// `article list` and `article queue`.
struct ArticlesAnswer: Encodable {
  struct Row: Encodable {
    let id: String
    let stage: String
    let column: String
    let headline: String?
    let changed: String
    let changedBy: String
    let live: Bool
    /// Who has it; left out where nobody does.
    let assignee: String?
    /// In a queue, which may be of several.
    var newsroom: String?
    /// What the asking person can do to move it on; in a queue.
    var actions: [String]?
    /// The step that would be signed.
    var step: String?
    /// The codes of what the first of the actions still lacks.
    var lacks: [String]?
    /// Since when it waits in its stage; in a queue.
    var since: String?
    /// When it is due, and whether that has passed; in a queue, where something says when.
    var due: String?
    var overdue: Bool?
    /// What it owes after an emergency publication; in a queue.
    var debts: [DebtAnswer]?
    /// When it goes out by itself, or is to, once it is signed; in a queue.
    var scheduled: String?
    /// Why it came back to its writer; in a queue.
    var sentBack: QueueLine.SentBack?

    init(_ article: Article) {
      id = article.id.description
      stage = article.stage.rawValue
      column = article.column.description
      headline = article.revision.manuscript.headline?.text
      changed = TypedTime.json(article.changed)
      changedBy = article.changedBy.description
      live = article.live != nil
      assignee = article.assignment?.person.text
    }
  }

  let articles: [Row]
  /// Where it goes on; left out at the end.
  var next: String?
}

extension ArticlesAnswer.Row {
  init(_ row: ArticleRow) {
    id = row.article.description
    stage = row.stage.rawValue
    column = row.column.description
    headline = row.headline
    changed = TypedTime.json(row.changed)
    changedBy = row.changedBy.description
    live = row.isLive
    assignee = row.assignee?.text
  }

  init(_ row: QueueRow) {
    id = row.article.description
    stage = row.stage.rawValue
    column = row.column.description
    headline = row.headline
    changed = TypedTime.json(row.changed)
    changedBy = row.changedBy.description
    live = row.isLive
    assignee = row.assignee?.text
  }
}

/// `article why`.
struct WhyAnswer: Encodable {
  struct Row: Encodable {
    let action: String
    let possible: Bool
    let unmet: [UnmetAnswer]
    /// Who can do it now, for an action of this stage that the asking person cannot do.
    let who: [String]?
  }

  let id: String
  let stage: String
  let actions: [Row]

  init(
    _ article: Article, _ explained: [(action: Action, unmet: [Unmet])], _ able: [Action: [Person]], _ words: Words
  ) {
    id = article.id.description
    stage = article.stage.rawValue
    actions = explained.map { line in
      Row(
        action: line.action.rawValue, possible: line.unmet.isEmpty, unmet: line.unmet.map { UnmetAnswer($0, words) },
        who: able[line.action]?.map(\.id.text))
    }
  }
}

/// `article show`: the article, its rights and its history.
struct StoryAnswer: Encodable {
  let article: ArticleAnswer
  let rights: DecisionAnswer?
  let history: [EventAnswer]
  /// Those of its author, responsible editor and assignee who have left; left out where all are there.
  let left: [String]?
}

struct EventAnswer: Encodable {
  let number: Int
  let event: String
  let by: String
  let at: String
  let message: String
  let digest: String

  init(_ link: Sealed<ArticleEvent>, _ words: Words) {
    number = link.number
    event = link.event.name
    by = link.actor.description
    at = TypedTime.json(link.at)
    message = words.sentence(link.event)
    digest = link.digest.hex
  }
}

/// `article diff`, and what moved under somebody who was refused for it.
struct DifferenceAnswer: Encodable {
  struct Run: Encodable {
    /// `equal`, `deleted` or `inserted`.
    let kind: String
    let text: String
    /// Pairs the two places of a passage that only moved.
    let move: Int?
  }

  /// The article; left out in an error.
  let id: String?
  let from: Int
  let to: Int
  let fromDigest: String
  let toDigest: String
  let runs: [Run]

  init(_ article: Article?, _ from: Revision, _ to: Revision, _ difference: TextDifference) {
    id = article?.id.description
    self.from = from.number
    self.to = to.number
    fromDigest = from.digest.hex
    toDigest = to.digest.hex
    runs = difference.passages.map { passage in
      switch passage.run {
      case .equal(let text): Run(kind: "equal", text: text, move: nil)
      case .deleted(let text): Run(kind: "deleted", text: text, move: passage.move)
      case .inserted(let text): Run(kind: "inserted", text: text, move: passage.move)
      }
    }
  }

  init(_ moved: MovedText) { self.init(nil, moved.read, moved.current, moved.difference) }
}
