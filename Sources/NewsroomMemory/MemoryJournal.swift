public import Editorial
public import Newsroom

extension MemoryStore: Journal {
  public func taken(_ command: CommandID, in newsroom: NewsroomID) -> TakenCommand? {
    commands[Key(newsroom: newsroom, id: command)]
  }

  public func commit(_ entry: Entry) throws(StoreError) {
    let command = Key(newsroom: entry.newsroom, id: entry.command)
    guard commands[command] == nil else { throw .repeated }
    for change in entry.articles {
      guard (articles[Key(newsroom: entry.newsroom, id: change.state.id)]?.version ?? 0) == change.readVersion else {
        throw .conflict
      }
    }
    for change in entry.submissions {
      guard (submissions[Key(newsroom: entry.newsroom, id: change.state.id)]?.version ?? 0) == change.readVersion else {
        throw .conflict
      }
    }
    commands[command] = TakenCommand(at: entry.at, asked: entry.asked)
    for change in entry.articles {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      articles[key] = change.state
      articleHistories[key, default: []] += change.events
    }
    for change in entry.submissions {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      submissions[key] = change.state
      submissionHistories[key, default: []] += change.events
    }
    for decision in entry.decisions { decisions[Key(newsroom: entry.newsroom, id: decision.id)] = decision }
    for delivery in entry.deliveries {
      let key = Key(newsroom: entry.newsroom, id: delivery)
      deliveries[key] = Lease()
      order.append(key)
    }
  }
}
