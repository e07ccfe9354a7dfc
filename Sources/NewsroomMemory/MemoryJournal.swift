package import Editorial
package import Newsroom

extension MemoryStore: Journal {
  public func taken(_ command: CommandID, in newsroom: NewsroomID) -> TakenCommand? {
    commands[Key(newsroom: newsroom, id: command)]
  }

  /// What PostgreSQL's keys of fees refuse.
  private func checkFees(_ entry: Entry) throws(StoreError) {
    for change in entry.fees {
      guard (fees[Key(newsroom: entry.newsroom, id: change.state.id)]?.version ?? 0) == change.readVersion else {
        throw .conflict
      }
      let isOwed = fees.contains { key, fee in
        key.newsroom == entry.newsroom && fee.id != change.state.id && fee.state != .cancelled
          && fee.terms.article == change.state.terms.article && fee.terms.use == change.state.terms.use
          && fee.terms.claim == change.state.terms.claim
      }
      guard change.state.state == .cancelled || !isOwed else { throw .conflict }
    }
  }

  /// What PostgreSQL's keys of letters and new receipts refuse.
  private func checkSenders(_ entry: Entry) throws(StoreError) {
    for offer in entry.offers {
      let isTaken = offers.contains {
        $0.key.newsroom == entry.newsroom && $0.value.submission == offer.submission && $0.value.number == offer.number
      }
      guard !isTaken else { throw .conflict }
    }
    for change in entry.submissions where change.readVersion == 0 {
      guard let letter = change.state.letter, submission(letter: letter, in: entry.newsroom) != nil else { continue }
      throw .conflict
    }
  }

  /// What PostgreSQL's function refuses.
  private func checkQuota(_ entry: Entry) throws(StoreError) {
    guard let draw = entry.quota, let quotas = draw.quotas else { return }
    let counts = quotaCounts[entry.newsroom]?[draw.day.number] ?? [:]
    guard quotas.excesses(of: draw.count, in: draw.scopes, beside: counts, on: draw.day).isEmpty else {
      throw .conflict
    }
  }

  /// Older days than yesterday are not asked for any more.
  private func keepQuota(_ entry: Entry) {
    guard let draw = entry.quota else { return }
    for scope in draw.scopes {
      quotaCounts[entry.newsroom, default: [:]][draw.day.number, default: [:]][scope, default: QuotaCount()] =
        (quotaCounts[entry.newsroom]?[draw.day.number]?[scope] ?? QuotaCount()) + draw.count
    }
    quotaCounts[entry.newsroom] = quotaCounts[entry.newsroom]?.filter { $0.key >= draw.day.number - 1 }
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
    try checkFees(entry)
    try checkSenders(entry)
    for sender in entry.senders { try checkKeys(of: sender) }
    try checkTasks(entry)
    try checkStanding(entry)
    for change in entry.claims {
      guard (claims[Key(newsroom: entry.newsroom, id: change.state.id)]?.version ?? 0) == change.readVersion else {
        throw .conflict
      }
    }
    try checkColumns(entry)
    try checkComments(entry)
    try checkTopics(entry)
    try checkQuota(entry)
    commands[command] = TakenCommand(at: entry.at, asked: entry.asked)
    for change in entry.fees {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      fees[key] = change.state
      feeHistories[key, default: []] += change.events
    }
    for sender in entry.senders { senders[Key(newsroom: entry.newsroom, id: sender.id)] = sender }
    if let file = entry.snapshotFile { snapshotFiles[Key(newsroom: entry.newsroom, id: Digest(of: file))] = file }
    for file in entry.pictures { pictures[Key(newsroom: entry.newsroom, id: file.picture.digest)] = file.bytes }
    if let beginning = entry.submissions.first(where: { $0.readVersion == 0 }) {
      for file in entry.attachments {
        attachments[Key(newsroom: entry.newsroom, id: beginning.state.id), default: [:]][file.attachment.digest] =
          file.bytes
      }
    }
    for box in entry.boxes { boxes[Key(newsroom: entry.newsroom, id: box.digest)] = box }
    for batch in entry.batches { batches[Key(newsroom: entry.newsroom, id: batch.id)] = batch }
    for offer in entry.offers { offers[Key(newsroom: entry.newsroom, id: offer.digest)] = offer }
    for letter in entry.letters {
      let enclosure = entry.enclosures.first { $0.letter == letter }?.box
      letters.append((Key(newsroom: entry.newsroom, id: letter), enclosure, Lease()))
    }
    for change in entry.articles {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      if change.readVersion == 0 { arrived[entry.newsroom, default: []].append(change.state.id) }
      articles[key] = change.state
      articleHistories[key, default: []] += change.events
    }
    for change in entry.submissions {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      submissions[key] = change.state
      if change.events.contains(where: { $0.event == .senderErased }) { attachments[key] = nil }
      submissionHistories[key, default: []] += change.events
    }
    for text in entry.texts { texts[Key(newsroom: entry.newsroom, id: text.subject)] = text }
    for change in entry.claims {
      let key = Key(newsroom: entry.newsroom, id: change.state.id)
      claims[key] = change.state
      claimHistories[key, default: []] += change.events
    }
    for decision in entry.decisions { decisions[Key(newsroom: entry.newsroom, id: decision.id)] = decision }
    record(entry.records, in: entry.newsroom, by: entry.recordedBy, at: entry.at)
    recordTasks(entry)
    recordNotices(entry)
    for change in entry.deliveries {
      for site in sites[entry.newsroom] ?? [] {
        let key = Key(newsroom: entry.newsroom, id: Delivery(change, to: site.id))
        deliveries[key] = Lease()
        order.append(key)
      }
    }
    keepTopics(entry)
    keepShifts(entry)
    tell(entry)
    for lease in entry.ended { end(lease, in: entry.newsroom) }
    keepReminders(entry)
    keepQuota(entry)
  }
}
