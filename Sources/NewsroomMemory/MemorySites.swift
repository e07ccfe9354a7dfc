package import Editorial
package import FoundationEssentials
package import Newsroom

extension MemoryStore: Sites {
  public func sites(in newsroom: NewsroomID) -> [RegisteredSite] {
    (sites[newsroom] ?? []).map { site in
      RegisteredSite(
        id: site.id, mark: site.mark, place: site.place, dispatched: site.dispatched,
        waiting: waiting(for: site.id, in: newsroom))
    }
  }

  public func claim(
    _ site: SiteID, mark: UUID, replacing old: UUID?, place: String, in newsroom: NewsroomID, at time: Instant
  ) -> Bool {
    guard let known = sites[newsroom]?.first(where: { $0.id == site }), known.mark == old else { return false }
    replace(RegisteredSite(id: site, mark: mark, place: place, dispatched: known.dispatched), in: newsroom)
    return true
  }

  public func register(_ registration: SiteRegistration, in newsroom: NewsroomID) {
    replace(RegisteredSite(id: registration.site, mark: registration.mark, place: registration.place), in: newsroom)
  }

  public func retire(_ site: SiteID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant) {
    sites[newsroom]?.removeAll { $0.id == site }
  }

  public func dispatched(_ site: SiteID, in newsroom: NewsroomID, at time: Instant) {
    guard let known = sites[newsroom]?.first(where: { $0.id == site }) else { return }
    replace(RegisteredSite(id: site, mark: known.mark, place: known.place, dispatched: time), in: newsroom)
  }

  /// The main site first, then by name.
  private func replace(_ site: RegisteredSite, in newsroom: NewsroomID) {
    let others = (sites[newsroom] ?? []).filter { $0.id != site.id }
    sites[newsroom] = (others + [site]).sorted {
      ($0.id == .main ? 0 : 1, $0.id.text) < ($1.id == .main ? 0 : 1, $1.id.text)
    }
  }
}
