import Editorial
import Newsroom
import NewsroomFormats

/// What is on file about the rights in one article.
struct RightsFileAnswer: Encodable {
  let article: String
  let file: RightsFile
  let outcome: String

  init(_ file: RightsFile, _ decision: RightsDecision) {
    article = file.article.description
    self.file = file
    outcome = decision.outcome.rawValue
  }
}

struct SupposedAnswer: Encodable {
  let before: String
  let decision: DecisionAnswer
}

struct ReplayAnswer: Encodable {
  let agrees: Bool
  let inputs: String
  let decision: DecisionAnswer
}

struct SaveAnswer: Encodable {
  struct WarningAnswer: Encodable {
    let code: String
    let message: String
  }
  struct ChangeAnswer: Encodable {
    let article: String
    let live: Bool
    let before: String
    let after: String
  }

  let saved: Bool
  let records: Int
  let judged: Int
  let warnings: [WarningAnswer]
  let changes: [ChangeAnswer]
  let tasksOpened: Int
  let tasksEnded: Int

  init(_ report: SaveRights.Report, _ records: Int, _ words: Words) {
    saved = report.isSaved
    self.records = records
    judged = report.judged
    tasksOpened = report.opened
    tasksEnded = report.ended
    warnings = report.warnings.map { WarningAnswer(code: $0.code, message: words.sentence($0)) }
    changes = report.changes.map {
      ChangeAnswer(
        article: $0.article.description, live: $0.isLive, before: $0.before.rawValue, after: $0.after.rawValue)
    }
  }
}

struct ListImportAnswer: Encodable {
  let edition: String
  let units: Int
  let judged: Int
  let stopped: [String]
  let tasksOpened: Int
  let tasksEnded: Int
  /// Units that the edition before lists and this one does not name.
  let leftOut: [LeftOutAnswer]
}

struct LeftOutAnswer: Encodable {
  let unit: String
  /// What rests on it and is not clear now.
  let articles: [String]
}

struct UnitAnswer: Encodable {
  struct EntryAnswer: Encodable {
    let edition: String
    let unit: String
    let status: String
    let from: String
    let known: String
  }

  let unit: String
  let legalName: String
  let entries: [EntryAnswer]

  init(unit: String, legalName: String, rows: [(String, SourceListEntry)]) {
    self.unit = unit
    self.legalName = legalName
    entries = rows.map { label, entry in
      EntryAnswer(
        edition: label, unit: entry.unit, status: entry.status.rawValue, from: TypedTime.json(entry.from),
        known: TypedTime.json(entry.recorded))
    }
  }
}

struct ForecastAnswer: Encodable {
  struct LapseAnswer: Encodable {
    let kind: String
    let name: String
    let at: String
    let units: [String]
  }
  let lapses: [LapseAnswer]
}
