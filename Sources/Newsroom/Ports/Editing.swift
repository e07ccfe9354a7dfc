package import Editorial

/// Who is at work on which text, what they have not saved, and the texts set aside for their authors.
package protocol Editing: Sendable {
  /// The newest lease on an article, whether it still holds or not; `nil` if there never was one.
  func lease(on article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> EditLease?
  /// The articles whose text a person is working on at `time`, by id.
  func leases(of person: PersonID, in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> [ArticleID]
  /// Writes a lease down, and with it the text of whoever it displaces and that they are told; all of it or nothing.
  ///
  /// Throws `conflict` when its fence, or the branch's number, has been taken meanwhile.
  func take(
    _ lease: EditLease, parking branch: Branch?, telling announcement: Announcement?, in newsroom: NewsroomID
  ) async throws(StoreError)
  /// Keeps what somebody is typing, in place of what they had typed before.
  func keep(_ autosave: Autosave, in newsroom: NewsroomID) async throws(StoreError)
  func autosave(on article: ArticleID, by person: PersonID, in newsroom: NewsroomID) async throws(StoreError)
    -> Autosave?
  /// What somebody has typed and not saved, on whatever article, by its id.
  func autosaves(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [Autosave]
  /// Sets a text aside. Throws `conflict` when the branch's number has been taken meanwhile.
  func park(_ branch: Branch, in newsroom: NewsroomID) async throws(StoreError)
  /// Every branch of an article, the first first.
  func branches(of article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [Branch]
}
