import Crypto

/// The numbered steps of the database schema, in order, as they lie in this folder.
///
/// They travel in the program, so that a caibian always has the schema it was built for.
public enum Schema {
  /// One step: applied once, never changed afterwards.
  public struct Step: Hashable, Sendable {
    public let number: Int
    /// The file's name without its number and ending, such as `article`.
    public let name: String
    public let sql: String

    /// SHA-256 of the file, in hexadecimal digits: tells whether a step was changed after it had been applied.
    public var checksum: String {
      SHA256.hash(data: Array(sql.utf8)).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
    }

    /// - Parameter file: the text of the step, in UTF-8.
    package init(_ number: Int, _ name: String, _ file: [UInt8]) {
      self.number = number
      self.name = name
      sql = String(decoding: file, as: UTF8.self)
    }
  }

  /// Every step, from the first.
  public static let steps = [
    Step(1, "newsroom", PackageResources._001_newsroom_sql),
    Step(2, "article", PackageResources._002_article_sql),
    Step(3, "submission", PackageResources._003_submission_sql),
    Step(4, "rights", PackageResources._004_rights_sql),
    Step(5, "outbox", PackageResources._005_outbox_sql),
    Step(6, "copies", PackageResources._006_copies_sql),
    Step(7, "senders", PackageResources._007_senders_sql),
    Step(8, "fees", PackageResources._008_fees_sql),
    Step(9, "article_rests_on", PackageResources._009_article_rests_on_sql),
    Step(10, "claim", PackageResources._010_claim_sql),
    Step(11, "request", PackageResources._011_request_sql),
    Step(12, "emergency", PackageResources._012_emergency_sql),
    Step(13, "editing", PackageResources._013_editing_sql),
    Step(14, "queue", PackageResources._014_queue_sql),
    Step(15, "rights_task", PackageResources._015_rights_task_sql),
    Step(16, "partner_notice", PackageResources._016_partner_notice_sql),
    Step(17, "settlement", PackageResources._017_settlement_sql),
    Step(18, "deadline", PackageResources._018_deadline_sql),
    Step(19, "delegation", PackageResources._019_delegation_sql),
    Step(20, "parallel_sign_offs", PackageResources._020_parallel_sign_offs_sql),
    Step(21, "assignment", PackageResources._021_assignment_sql),
    Step(22, "discussion", PackageResources._022_discussion_sql),
    Step(23, "topics", PackageResources._023_topics_sql),
    Step(24, "shifts", PackageResources._024_shifts_sql),
    Step(25, "party_names", PackageResources._025_party_names_sql),
    Step(26, "reminder", PackageResources._026_reminder_sql),
    Step(27, "site", PackageResources._027_site_sql),
    Step(28, "reading", PackageResources._028_reading_sql),
    Step(29, "wall", PackageResources._029_wall_sql),
    Step(30, "operator", PackageResources._030_operator_sql),
    Step(31, "payment", PackageResources._031_payment_sql),
    Step(32, "schedule missed", PackageResources._032_schedule_missed_sql),
    Step(33, "keys", PackageResources._033_keys_sql),
    Step(34, "claimants", PackageResources._034_claimants_sql),
    Step(35, "leaving", PackageResources._035_leaving_sql),
    Step(36, "feed", PackageResources._036_feed_sql),
    Step(37, "lease taken", PackageResources._037_lease_taken_sql),
    Step(38, "services", PackageResources._038_services_sql),
    Step(39, "token life", PackageResources._039_token_life_sql),
    Step(40, "handed over", PackageResources._040_handed_over_sql),
    Step(41, "quotas", PackageResources._041_quotas_sql),
    Step(42, "columns", PackageResources._042_columns_sql),
    Step(43, "acting", PackageResources._043_acting_sql),
    Step(44, "article columns", PackageResources._044_article_columns_sql),
    Step(45, "reinstatement", PackageResources._045_reinstatement_sql),
    Step(46, "lease holders", PackageResources._046_lease_holders_sql),
    Step(47, "finding", PackageResources._047_finding_sql),
    Step(48, "attachment", PackageResources._048_attachment_sql),
    Step(49, "compression", PackageResources._049_compression_sql),
    Step(50, "cost", PackageResources._050_cost_sql),
    Step(51, "rules_edition", PackageResources._051_rules_edition_sql),
    Step(52, "missed schedules", PackageResources._052_missed_schedules_sql),
    Step(53, "snapshot file", PackageResources._053_snapshot_file_sql),
    Step(54, "signing in", PackageResources._054_signing_in_sql),
  ]

  /// Who may do what with which table: applied after the steps, and again whenever it has changed.
  public static let access = String(decoding: PackageResources.access_sql, as: UTF8.self)

  /// What the steps make together, as `pg_dump` of ``serverMajor`` says it: what a database is held against.
  public static let current = String(decoding: PackageResources.current_sql, as: UTF8.self)

  /// The version of PostgreSQL that ``current`` was written by; others print some definitions another way.
  public static let serverMajor = 15

  /// The version of the schema that this program works with: the number of its last step.
  public static let version = steps.last?.number ?? 0
}
