public import Editorial
public import Foundation

/// What the names in a policy of others stand for here: said by whoever brings it in, never guessed.
public struct ODRLBinding: Sendable {
  public enum Target: Hashable, Sendable {
    case everything
    case label(String)
    case column(ColumnPath)
    case article(ArticleID)
  }

  /// Who takes a side that an offer or a set leaves open.
  public enum Side: Hashable, Sendable {
    case us
    case them(String)
  }

  /// The IRIs that stand for us.
  public var we: TextSet = []
  /// The legal names of others, by their IRIs.
  public var parties: TextTable<String> = [:]
  public var targets: TextTable<Target> = [:]
  public var assigner: Side?
  public var assignee: Side?
  /// In which a day without a zone of its own begins and ends.
  public var zone: TimeZone

  public init(zone: TimeZone) { self.zone = zone }
}
