package import Editorial
package import Newsroom

extension MemoryStore: Newsrooms {
  public func settings(of newsroom: NewsroomID) -> NewsroomSettings? { editions[newsroom]?.last?.settings }

  public func all() -> [NewsroomSettings] {
    editions.values.compactMap(\.last?.settings).sorted { $0.id < $1.id }
  }

  public func open(
    _ settings: NewsroomSettings, administrator: Person, token: AccessToken, at time: Instant
  ) throws(StoreError) {
    guard editions[settings.id] == nil else { throw .conflict }
    add(settings, by: administrator.id, at: time)
    people[Key(newsroom: settings.id, id: administrator.id)] = administrator
    tokens[token.digest] = token
    sites[settings.id] = [RegisteredSite(id: .main)]
    openServices(of: settings.id, at: time)
  }

  public func admit(_ token: AccessToken) throws(StoreError) { try add(token) }
}
