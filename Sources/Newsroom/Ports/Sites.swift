public import Editorial
public import FoundationEssentials

/// The sites of a newsroom: where its pages lie.
package protocol Sites: Sendable {
  /// Those that pages are brought to, the main one first.
  func sites(in newsroom: NewsroomID) async throws(StoreError) -> [RegisteredSite]
  /// Takes a folder as a site that has none yet, or one that no page went to: the one that bears `old`. Whether nobody was
  /// quicker.
  func claim(_ site: SiteID, mark: UUID, replacing old: UUID?, place: String, in newsroom: NewsroomID, at time: Instant)
    async throws(StoreError) -> Bool
  /// Registers a site, or moves one to another folder. Whatever is committed afterwards is owed to it.
  func register(_ registration: SiteRegistration, in newsroom: NewsroomID) async throws(StoreError)
  /// Ends a site: nothing is brought to it any more.
  func retire(_ site: SiteID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant) async throws(StoreError)
  /// Notes that the site's dispatcher has finished a round.
  func dispatched(_ site: SiteID, in newsroom: NewsroomID, at time: Instant) async throws(StoreError)
}

/// That somebody says where a site lies from now on.
public struct SiteRegistration: Hashable, Sendable {
  public let site: SiteID
  public let mark: UUID
  public let place: String
  public let by: PersonID
  public let at: Instant

  public init(site: SiteID, mark: UUID, place: String, by: PersonID, at: Instant) {
    self.site = site
    self.mark = mark
    self.place = place
    self.by = by
    self.at = at
  }
}
