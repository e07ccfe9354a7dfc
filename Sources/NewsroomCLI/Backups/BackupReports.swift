import Editorial
import Newsroom
import NewsroomFormats
import NewsroomPostgres

/// What came of a backup.
struct BackupReport: Sendable {
  /// The file, or the folder of the base backup.
  var path: String
  var bytes: Int
  var contents: DatabaseContents
  /// How many links of histories were checked on the restored copy; `nil` where it was not tried.
  var provenEvents: Int?
  /// The private server was started again, so that its log is archived.
  var isRestarted = false
}

/// What came of a restore.
struct RestoreReport: Sendable {
  var path: String
  var contents: DatabaseContents
  /// The moment that was asked for.
  var until: Instant?
}

/// A newsroom as a backup holds it.
struct BackedUpNewsroom: Encodable {
  let id: String
  let articles: Int
  let submissions: Int
  let fees: Int
  let claims: Int
  /// When the last thing in it happened; left out where nothing has.
  let last: String?

  init(_ room: DatabaseContents.Room) {
    id = room.newsroom.text
    articles = room.articles
    submissions = room.submissions
    fees = room.fees
    claims = room.claims
    last = room.last.map(TypedTime.json)
  }
}

extension Words {
  /// What a newsroom has, in one line.
  func line(_ room: DatabaseContents.Room, zone: String) -> String {
    let last =
      room.last.map { TypedTime.text($0, zone: zone) + " " + Words.zone(zone) } ?? say("没有记录", "nothing on record")
    return say(
      "  \(room.newsroom)：稿件 \(room.articles)、来稿 \(room.submissions)、稿酬 \(room.fees)、投诉 \(room.claims)，最后一条 \(last)",
      "  \(room.newsroom): \(counted(room.articles, "article")), \(counted(room.submissions, "submission")), \(counted(room.fees, "fee")), \(counted(room.claims, "claim")); last \(last)"
    )
  }
}
