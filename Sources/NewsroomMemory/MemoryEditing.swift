package import Editorial
package import Newsroom

extension MemoryStore: Editing {
  public func lease(on article: ArticleID, in newsroom: NewsroomID) -> EditLease? {
    leases[Key(newsroom: newsroom, id: article)]?.last
  }

  public func leases(of person: PersonID, in newsroom: NewsroomID, at time: Instant) -> [ArticleID] {
    leases.filter { key, held in
      key.newsroom == newsroom && held.last.map { $0.person == person && $0.holds(at: time) } ?? false
    }.map(\.key.id).sorted { $0.description < $1.description }
  }

  public func take(
    _ lease: EditLease, parking branch: Branch?, telling announcement: Announcement?, in newsroom: NewsroomID
  ) throws(StoreError) {
    let key = Key(newsroom: newsroom, id: lease.article)
    guard (leases[key]?.last?.fence ?? 0) + 1 == lease.fence else { throw .conflict }
    if let branch { try park(branch, in: newsroom) }
    leases[key, default: []].append(lease)
    if let announcement { tell(announcement, in: newsroom) }
  }

  public func keep(_ autosave: Autosave, in newsroom: NewsroomID) {
    autosaves[Key(newsroom: newsroom, id: autosave.article), default: [:]][autosave.person] = autosave
  }

  public func autosave(on article: ArticleID, by person: PersonID, in newsroom: NewsroomID) -> Autosave? {
    autosaves[Key(newsroom: newsroom, id: article)]?[person]
  }

  public func autosaves(by person: PersonID, in newsroom: NewsroomID) -> [Autosave] {
    autosaves.filter { $0.key.newsroom == newsroom }.compactMap { $0.value[person] }
      .sorted { $0.article.description < $1.article.description }
  }

  func end(_ lease: EditLease, in newsroom: NewsroomID) {
    let key = Key(newsroom: newsroom, id: lease.article)
    if (leases[key]?.last?.fence ?? 0) + 1 == lease.fence { leases[key, default: []].append(lease) }
  }

  public func park(_ branch: Branch, in newsroom: NewsroomID) throws(StoreError) {
    let key = Key(newsroom: newsroom, id: branch.article)
    guard (branches[key]?.last?.number ?? 0) + 1 == branch.number else { throw .conflict }
    branches[key, default: []].append(branch)
  }

  public func branches(of article: ArticleID, in newsroom: NewsroomID) -> [Branch] {
    branches[Key(newsroom: newsroom, id: article)] ?? []
  }
}
