import Editorial
import Newsroom
import NewsroomFormats

struct LoadAnswer: Encodable {
  let newsroom: String
  let columns: Int
  let people: Int
  let agreements: Int
  /// Who lost roles or standing by it, and what; left out where nobody did.
  let taken: [PersonChangeAnswer]?
  /// What it changed, or would.
  let changes: [EditionAnswer.Line]
  let outcome: OutcomeAnswer

  init(_ file: NewsroomFile, _ loading: LoadNewsroom.Loading) {
    let taken = loading.outcome.people.filter(\.takesAway)
    self.taken = taken.isEmpty ? nil : taken.compactMap { PersonChangeAnswer($0) }
    changes = loading.difference.lines.map(EditionAnswer.Line.init)
    outcome = OutcomeAnswer(loading.outcome)
    newsroom = file.settings.id.text
    columns = file.settings.columns.count
    people = file.people.count
    agreements = file.book.agreements.count
  }
}

struct NewsroomAnswer: Encodable {
  let edition: Int
  let id: String
  let name: String
  let zone: String
  let signOffs: [String]
  /// Signed beside the chain; left out where nothing is.
  let parallelSignOffs: [String]?
  let parentSite: String?
  let licence: String?
  let filing: String?
  let address: String?
  let columns: [String]

  init(_ shown: SettingsEdition) {
    let settings = shown.settings
    edition = shown.number
    id = settings.id.text
    name = settings.name
    zone = settings.zone
    signOffs = settings.signOffs.map(\.rawValue)
    parallelSignOffs = settings.parallelSignOffs?.map(\.rawValue)
    parentSite = settings.masthead.parentSite
    licence = settings.masthead.licence
    filing = settings.masthead.filing
    address = settings.masthead.address
    columns = settings.columns.map(\.path.description)
  }
}

struct ColumnsAnswer: Encodable {
  struct Column: Encodable {
    let path: String
    let newsInformation: Bool?
    let signOffs: [String]
    let parallelSignOffs: [String]?
    /// How many hours a story usually takes, by stage; left out where nothing is said.
    let dueHours: [String: Int]?
  }

  let columns: [Column]

  init(_ settings: NewsroomSettings) {
    columns = settings.columns.compactMap { settings.column($0.path) }.map {
      Column(
        path: $0.path.description, newsInformation: $0.isNewsInformation, signOffs: $0.signOffs.map(\.rawValue),
        parallelSignOffs: $0.parallelSignOffs.isEmpty ? nil : $0.parallelSignOffs.map(\.rawValue),
        dueHours: Self.hours($0.dueHours))
    }
  }

  private static func hours(_ hours: StageHours) -> [String: Int]? {
    let said = StageHours.stages.compactMap { stage in hours[stage].map { (stage.rawValue, $0) } }
    return said.isEmpty ? nil : Dictionary(uniqueKeysWithValues: said)
  }
}
