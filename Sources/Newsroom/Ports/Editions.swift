public import Editorial

/// A newsroom's settings as somebody saved them.
public struct SettingsEdition: Hashable, Sendable {
  /// Counts from 1.
  public let number: Int
  public let settings: NewsroomSettings
  public let by: PersonID
  public let at: Instant

  public init(number: Int, settings: NewsroomSettings, by: PersonID, at: Instant) {
    self.number = number
    self.settings = settings
    self.by = by
    self.at = at
  }
}

/// A place among articles by when they last changed, to read on from.
public struct ChangePlace: Hashable, Sendable {
  public let changed: Instant
  /// `nil` before the first of that moment.
  public let article: ArticleID?

  public init(changed: Instant, article: ArticleID?) {
    self.changed = changed
    self.article = article
  }
}
