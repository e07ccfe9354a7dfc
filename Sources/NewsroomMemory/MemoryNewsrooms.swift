public import Editorial
public import Newsroom

extension MemoryStore: Newsrooms {
  public func settings(of newsroom: NewsroomID) -> NewsroomSettings? { newsrooms[newsroom] }

  public func all() -> [NewsroomSettings] { newsrooms.values.sorted { $0.id < $1.id } }

  public func open(
    _ settings: NewsroomSettings, administrator: Person, token: AccessToken, at time: Instant
  ) throws(StoreError) {
    guard newsrooms[settings.id] == nil else { throw .conflict }
    newsrooms[settings.id] = settings
    people[Key(newsroom: settings.id, id: administrator.id)] = administrator
    tokens[token.digest] = token
  }

  public func save(_ settings: NewsroomSettings, by actor: PersonID, at time: Instant) throws(StoreError) {
    guard newsrooms[settings.id] != nil else { throw .defect("no such newsroom") }
    newsrooms[settings.id] = settings
  }
}
