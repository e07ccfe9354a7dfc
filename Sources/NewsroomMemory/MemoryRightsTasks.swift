package import Editorial
package import Newsroom

extension MemoryStore: RightsTasks {
  public func openTasks(in newsroom: NewsroomID, limit: Int) -> [RightsTask] {
    Array(tasks(in: newsroom) { $0.end == nil }.prefix(limit))
  }

  public func countOpenTasks(in newsroom: NewsroomID) -> Int { tasks(in: newsroom) { $0.end == nil }.count }

  public func openTasks(on articles: [ArticleID], in newsroom: NewsroomID) -> [RightsTask] {
    tasks(in: newsroom) { $0.end == nil && articles.contains($0.article) }
  }

  public func overtakenTasks(in newsroom: NewsroomID, limit: Int) -> [RightsTask] {
    let overtaken = tasks(in: newsroom) { task in
      task.end == nil && articles[Key(newsroom: newsroom, id: task.article)]?.version != task.version
    }
    return Array(overtaken.prefix(limit))
  }

  public func endedTasks(in newsroom: NewsroomID, limit: Int) -> [RightsTask] {
    let ended = tasks(in: newsroom) { $0.end != nil }.sorted { one, other in
      guard let first = one.end?.at, let second = other.end?.at, first != second else {
        return one.id.description < other.id.description
      }
      return first > second
    }
    return Array(ended.prefix(limit))
  }

  public func tasks(beginning prefix: String, in newsroom: NewsroomID, limit: Int) -> [RightsTask] {
    Array(
      tasks(in: newsroom) { $0.id.description.hasPrefix(prefix) }
        .sorted { $0.id.description < $1.id.description }.prefix(limit))
  }

  public func records(
    turningAfter start: Instant, until end: Instant, in newsroom: NewsroomID
  ) -> [RightsRecord] {
    rightsOrder.filter { $0.newsroom == newsroom }.sorted {
      ($0.id.kind.rawValue, $0.id.key) < ($1.id.kind.rawValue, $1.id.key)
    }
    .compactMap { place in
      let revisions = rightsRecords[place] ?? []
      let turns = revisions.contains { revision in
        revision.record.turns.contains { revision.at < $0.at && start < $0.at && $0.at <= end }
      }
      return turns ? revisions.last?.record : nil
    }
  }

  public func lastWatch(in newsroom: NewsroomID) -> RightsWatch? { watches[newsroom] }

  private func tasks(in newsroom: NewsroomID, where isWanted: (RightsTask) -> Bool) -> [RightsTask] {
    tasks.filter { $0.key.newsroom == newsroom && isWanted($0.value) }.map(\.value)
      .sorted { ($0.opened, $0.id.description) < ($1.opened, $1.id.description) }
  }

  /// What PostgreSQL's keys of tasks and looks refuse.
  func checkTasks(_ entry: Entry) throws(StoreError) {
    for case .end(let id, let end) in entry.tasks where end.how == .settled {
      guard let task = tasks[Key(newsroom: entry.newsroom, id: id)], task.end == nil else { throw .conflict }
    }
    if let watch = entry.watch, watch.number != (watches[entry.newsroom]?.number ?? 0) + 1 { throw .conflict }
  }

  func recordTasks(_ entry: Entry) {
    for change in entry.tasks {
      switch change {
      case .open(let task):
        let isOpen = tasks.contains { key, known in
          key.newsroom == entry.newsroom && known.end == nil && known.article == task.article
            && known.cause == task.cause
        }
        if !isOpen { tasks[Key(newsroom: entry.newsroom, id: task.id)] = task }
      case .end(let id, let end): alter(id, entry) { $0.ending(end) }
      case .judged(let id, let version): alter(id, entry) { $0.judged(version) }
      }
    }
    for (article, actor) in entry.gone {
      for (key, task) in tasks where key.newsroom == entry.newsroom && task.article == article && task.end == nil {
        tasks[key] = task.ending(RightsTask.End(.gone, by: actor, at: entry.at))
      }
    }
    if let watch = entry.watch { watches[entry.newsroom] = watch }
  }

  private func alter(_ id: TaskID, _ entry: Entry, _ body: (RightsTask) -> RightsTask) {
    let key = Key(newsroom: entry.newsroom, id: id)
    if let task = tasks[key], task.end == nil { tasks[key] = body(task) }
  }
}

extension RightsTask {
  fileprivate func ending(_ end: End) -> RightsTask {
    RightsTask(
      id: id, article: article, cause: cause, opened: opened, openedBy: openedBy, lost: lost, version: version,
      end: end)
  }

  fileprivate func judged(_ version: Int) -> RightsTask {
    RightsTask(
      id: id, article: article, cause: cause, opened: opened, openedBy: openedBy, lost: lost, version: version)
  }
}
