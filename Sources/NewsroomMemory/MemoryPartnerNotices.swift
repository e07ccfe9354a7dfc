package import Editorial
package import Newsroom

extension MemoryStore: PartnerNotices {
  public func openNotices(in newsroom: NewsroomID, limit: Int) -> [OpenNotice] {
    Array(standing(in: newsroom).map(\.notice).prefix(limit))
  }

  public func countOpenNotices(in newsroom: NewsroomID, openedUntil time: Instant) -> Int {
    standing(in: newsroom).count { $0.notice.opened <= time }
  }

  public func takeNotices(in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant) -> [LeasedNotice] {
    var taken: [LeasedNotice] = []
    for kept in standing(in: newsroom)
    where taken.count < limit && kept.due <= time && kept.leasedUntil.map({ $0 <= time }) ?? true {
      let key = Key(newsroom: newsroom, id: kept.notice.id)
      notices[key]?.fence += 1
      notices[key]?.leasedUntil = until
      taken.append(LeasedNotice(notice: kept.notice, fence: kept.fence + 1))
    }
    return taken
  }

  public func finish(
    _ notice: LeasedNotice, as outcome: LetterOutcome, again: Instant, in newsroom: NewsroomID, at time: Instant
  ) {
    let key = Key(newsroom: newsroom, id: notice.notice.id)
    guard var kept = notices[key], kept.fence == notice.fence, !kept.isOver else { return }
    switch outcome {
    case .sent: kept.notice = kept.notice.sent(at: time)
    case .undeliverable(let reason): kept.notice = kept.notice.failed(reason)
    }
    kept.due = again
    kept.leasedUntil = nil
    notices[key] = kept
  }

  public func put(off notice: LeasedNotice, until time: Instant, in newsroom: NewsroomID) {
    let key = Key(newsroom: newsroom, id: notice.notice.id)
    guard let kept = notices[key], kept.fence == notice.fence, !kept.isOver else { return }
    notices[key]?.leasedUntil = time
  }

  public func heldNotices(in newsroom: NewsroomID, at time: Instant) -> HeldWork? {
    HeldWork(standing(in: newsroom).filter { $0.due <= time }.compactMap(\.leasedUntil).filter { $0 > time })
  }

  private func standing(in newsroom: NewsroomID) -> [KeptNotice] {
    noticeOrder.filter { $0.newsroom == newsroom }.compactMap { notices[$0] }.filter { !$0.isOver }
  }

  /// What PostgreSQL's function refuses.
  func checkStanding(_ entry: Entry) throws(StoreError) {
    for (id, version) in entry.standing {
      guard articles[Key(newsroom: entry.newsroom, id: id)]?.version == version else { throw .conflict }
    }
  }

  func recordNotices(_ entry: Entry) {
    for news in entry.news {
      let open = standing(in: entry.newsroom).filter { $0.notice.article == news.article }
      let overtaken = open.filter { news.notice.overtakes($0.notice.notice) }
      for kept in overtaken { notices[Key(newsroom: entry.newsroom, id: kept.notice.id)]?.isOver = true }
      for usage in usages(of: news.article, in: entry.newsroom) where usage.concerns(news.notice) {
        // Who was never told of the stop need not hear that it is over.
        if case .released = news.notice,
          !overtaken.contains(where: { $0.notice.id.usage == usage.id && $0.notice.sent > 0 })
        {
          continue
        }
        let key = Key(newsroom: entry.newsroom, id: NoticeID(usage: usage.id, number: news.number))
        guard notices[key] == nil else { continue }
        notices[key] = KeptNotice(
          notice: OpenNotice(
            id: key.id, article: news.article, partner: usage.partner, notice: news.notice, opened: entry.at),
          due: entry.at)
        noticeOrder.append(key)
      }
    }
    for id in entry.heard { notices[Key(newsroom: entry.newsroom, id: id)]?.isOver = true }
  }

  private func usages(of article: ArticleID, in newsroom: NewsroomID) -> [UsageRecord] {
    records(of: [.usage], in: newsroom).compactMap { record in
      if case .usage(let usage) = record, usage.article == article { usage } else { nil }
    }
  }
}

struct KeptNotice {
  var notice: OpenNotice
  var due: Instant
  var fence = 0
  var leasedUntil: Instant?
  var isOver = false
}

extension OpenNotice {
  fileprivate func sent(at time: Instant) -> OpenNotice {
    OpenNotice(
      id: id, article: article, partner: partner, notice: notice, opened: opened, sent: sent + 1, lastSent: time)
  }

  fileprivate func failed(_ reason: String) -> OpenNotice {
    OpenNotice(
      id: id, article: article, partner: partner, notice: notice, opened: opened, sent: sent, lastSent: lastSent,
      fault: reason)
  }
}
