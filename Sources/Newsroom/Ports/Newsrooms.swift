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
  /// Saves a new edition of the settings; earlier editions are kept.
  func save(_ settings: NewsroomSettings, by actor: PersonID, at time: Instant) async throws(StoreError)
  /// Every edition there was, the first first; none if there is no such newsroom.
  func editions(of newsroom: NewsroomID) async throws(StoreError) -> [SettingsEdition]
  /// Saves a new edition after edition `number`. Throws `conflict` if that is no longer the newest.
  func replace(_ number: Int, with settings: NewsroomSettings, by actor: PersonID, at time: Instant)
    async throws(StoreError)
}
