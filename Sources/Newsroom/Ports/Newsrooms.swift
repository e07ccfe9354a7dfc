package import Editorial

/// The newsrooms of the installation and their settings.
package protocol Newsrooms: Sendable {
  func settings(of newsroom: NewsroomID) async throws(StoreError) -> NewsroomSettings?
  func all() async throws(StoreError) -> [NewsroomSettings]
  /// Opens a newsroom with its first administrator and her token, in one transaction.
  /// Throws `conflict` if there is already one of this name.
  func open(_ settings: NewsroomSettings, administrator: Person, token: AccessToken, at time: Instant)
    async throws(StoreError)
  /// Lets somebody in by the operator's word, on record; for who owns the store alone.
  func admit(_ token: AccessToken) async throws(StoreError)
  /// The edition that holds now; `nil` if there is no such newsroom.
  func newest(of newsroom: NewsroomID) async throws(StoreError) -> SettingsEdition?
  /// Every edition there was, the first first; none if there is no such newsroom.
  func editions(of newsroom: NewsroomID) async throws(StoreError) -> [SettingsEdition]
  /// The articles that a turn of the settings may concern, by their ids.
  func articles(concernedBy turn: SettingsTurn) async throws(StoreError) -> [Article]
  /// Takes a step: all of it or nothing. Nobody begins or signs anything in the columns it touches meanwhile; the other
  /// columns go on. Throws `conflict` if its edition is no longer the newest, or nobody could set up the newsroom any
  /// more.
  ///
  /// - Returns: what was written of articles, and who was told.
  func take(_ step: SettingsStep) async throws(StoreError) -> Entry
}

/// A new edition of a newsroom's settings with everything that comes of it.
package struct SettingsStep: Sendable {
  /// The edition that was read, and what it turns into. Where nothing changes, no edition is made.
  package let read: Int
  package let turn: SettingsTurn
  package let by: PersonID
  package let at: Instant
  /// Who is saved with it: those whose roles begin or end.
  package let people: [Person]
  /// Delegations that end with their column, and those that go on elsewhere.
  package let ended: [Int]
  package let begun: [Delegation]
  /// Says what becomes of the articles that are concerned, as they stand at that moment, with all that goes with it.
  package let moving: @Sendable ([Article]) -> Entry

  package init(
    read: Int, turn: SettingsTurn, by actor: PersonID, at time: Instant, people: [Person] = [], ended: [Int] = [],
    begun: [Delegation] = [], moving: @escaping @Sendable ([Article]) -> Entry
  ) {
    self.read = read
    self.turn = turn
    by = actor
    at = time
    self.people = people
    self.ended = ended
    self.begun = begun
    self.moving = moving
  }

  package var newsroom: NewsroomID { turn.after.id }
}
