import Editorial
import Newsroom
import NewsroomFormats
import NewsroomPostgres

struct DispatchAnswer: Encodable {
  struct Refused: Encodable {
    let article: String
    /// The instant for which it was scheduled, where the schedule is void by that; left out of a withdrawal.
    let void: String?
    let unmet: [UnmetAnswer]
  }

  struct Reminded: Encodable {
    let article: String
    let kind: String
  }

  let site: String
  var published: [String] = []
  /// Withdrawn as planned; left out where there are none.
  var withdrawn: [String]?
  /// What people were told of by the clock; left out where there was nothing.
  var reminded: [Reminded]?
  /// Articles whose pages were brought into line.
  var delivered: [String] = []
  var refused: [Refused] = []
  /// Milliseconds from its instant to its publication, of each that was published or withdrawn by schedule.
  var lags: [String: Int64]?
  var rebuilt: Int?
  /// What waits because of a fault; left out where nothing does.
  var stuck: [Stuck]?
  /// What other dispatchers of the site have under leases; left out where they have nothing.
  var held: HeldAnswer?
  /// The other sites that are owed pages; left out where none is.
  var others: [SiteAnswer]?
  /// Pages of the site that the database does not know; left out where there are none.
  var unknown: [UnknownPageAnswer]?

  struct Stuck: Encodable {
    /// `page`, `site`, `schedule`, `schedules`, `reminders`.
    let what: String
    /// Left out for what is about no one article, such as the lists that name articles.
    let article: String?
    let code: String
    let message: String

    init(_ stuck: Dispatch.Stuck, _ words: Words) {
      (what, article) =
        switch stuck.thing {
        case .page(let id): ("page", id.description)
        case .site: ("site", nil)
        case .schedule(let id): ("schedule", id.description)
        case .schedules: ("schedules", nil)
        case .reminders: ("reminders", nil)
        }
      code = stuck.fault.code
      message = words.sentence(stuck.fault)
    }
  }

  init(site: String, rebuilt: Int) {
    self.site = site
    self.rebuilt = rebuilt
  }

  init(_ report: Dispatch.Report, site: String, _ words: Words) {
    self.site = site
    published = report.published.map(\.description)
    withdrawn = report.withdrawn.isEmpty ? nil : report.withdrawn.map(\.description)
    reminded =
      report.reminded.isEmpty
      ? nil : report.reminded.map { Reminded(article: $0.article.description, kind: $0.kind.rawValue) }
    lags =
      report.lags.isEmpty ? nil : Dictionary(uniqueKeysWithValues: report.lags.map { ($0.key.description, $0.value) })
    delivered = Set(report.delivered.map(\.article.description)).sorted()
    refused = report.refused.sorted { $0.key.description < $1.key.description }.map { id, refusal in
      Refused(
        article: id.description, void: report.missed[id].map { TypedTime.json($0.at) },
        unmet: refusal.unmet.map { UnmetAnswer($0, words) })
    }
    let waits = report.stuck.map { Stuck($0, words) }
    stuck = waits.isEmpty ? nil : waits
    held = report.held.map(HeldAnswer.init)
    others = report.others.isEmpty ? nil : report.others.map(SiteAnswer.init)
    unknown = report.unknown.isEmpty ? nil : report.unknown.map(UnknownPageAnswer.init)
  }
}

/// A page that the database does not know.
struct UnknownPageAnswer: Encodable {
  let address: String
  let article: String
  let version: Int
  /// The newest version that the database has; left out where it has no such article.
  let known: Int?

  init(_ unknown: UnknownPage) {
    address = unknown.page.address
    article = unknown.page.article.description
    version = unknown.page.version
    known = unknown.known
  }
}

/// What waits under leases.
struct HeldAnswer: Encodable {
  let count: Int
  let from: String
  let until: String

  init(_ held: HeldWork) {
    count = held.count
    from = TypedTime.json(held.first)
    until = TypedTime.json(held.last)
  }
}

/// A letter that waits by a fault of its own.
struct StuckLetterAnswer: Encodable {
  let letter: String
  let message: String
  let until: String

  /// `nil` where there are none.
  static func all(_ stuck: [StuckLetter], _ words: Words) -> [StuckLetterAnswer]? {
    guard !stuck.isEmpty else { return nil }
    return stuck.map {
      StuckLetterAnswer(letter: $0.letter, message: words.sentence($0.reason), until: TypedTime.json($0.until))
    }
  }
}

struct StatusAnswer: Encodable {
  /// `absent`, `stopped`, `running`, or `elsewhere` for a database that is not our own.
  let server: String
  let folder: String?
  let process: Int?
  let log: String?
  let schema: Int?
  let programSchema: Int?
  /// Whether it could be asked.
  let available: Bool
  /// Deliveries that no dispatcher has made yet; of the newsroom one is logged in to.
  var waiting: Int?
  /// What is wrong with the keys to personal data; left out where nothing is.
  var keys: String?
  /// Where the pages lie; of the newsroom one is logged in to.
  var sites: [SiteAnswer]?
  /// The services whose account has ended; left out where all act. Of the newsroom one is logged in to.
  var endedServices: [String]?
  /// How many letters are kept aside on this machine, because a reader stopped over them; left out where there are none.
  var heldLetters: Int?
  /// How many letters wait on this machine because a day had no room for them; left out where there are none.
  var deferredLetters: Int?
  /// Articles whose schedule passed without their being published; left out where there are none.
  var overdueSchedules: [Late]?
  /// Emergency publications not countersigned in time; left out where there are none.
  var overdueDebts: [Late]?
  /// What is under way and in nobody's queue, some of each kind; left out where there is none.
  var stranded: [String]?
  /// Articles that were to leave the site and have not; left out where there are none.
  var overdueWithdrawals: [Late]?
  /// How many stories are past their deadline; left out where there are none.
  var overdueStories: Int?
  /// Claims of which a clock has run out; left out where there are none.
  var overdueClaims: [LateClaim]?
  /// How many notices partners should have acknowledged by now; left out where there are none.
  var overdueNotices: Int?
  /// How many tasks licensing staff have open; left out where there are none.
  var openRightsTasks: Int?

  struct Late: Encodable {
    let article: String
    let due: String
    let seconds: Int64

    init(_ late: Overdue.Late) {
      article = late.article.description
      due = TypedTime.json(late.due)
      seconds = late.seconds
    }
  }

  struct LateClaim: Encodable {
    let claim: String
    let step: String
    let due: String
    let seconds: Int64

    init(_ late: Overdue.LateClaim) {
      claim = late.claim.description
      step = late.step.rawValue
      due = TypedTime.json(late.due)
      seconds = late.seconds
    }
  }

  init(_ state: DatabaseState) {
    server = state.server.rawValue
    folder = state.folder
    process = state.process
    log = state.log
    schema = state.schema
    programSchema = state.programSchema
    available = state.outage == nil
  }
}

struct MigrateAnswer: Encodable {
  struct Login: Encodable {
    let newsroom: String
    let login: String
    let password: String

    init(_ made: NewsroomLogin) {
      (newsroom, login, password) = (made.newsroom.text, made.login, made.password)
    }
  }

  let from: Int
  let to: Int
  var logins: [Login]?
}
