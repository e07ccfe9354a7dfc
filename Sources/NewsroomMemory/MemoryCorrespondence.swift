package import Editorial
package import Newsroom

extension MemoryStore: Correspondence {
  public func takeLetters(in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant) -> [LeasedLetter] {
    var taken: [LeasedLetter] = []
    for index in letters.indices where letters[index].key.newsroom == newsroom && taken.count < limit {
      guard !letters[index].lease.isDone, letters[index].lease.until.map({ $0 <= time }) ?? true else { continue }
      letters[index].lease.fence += 1
      letters[index].lease.until = until
      taken.append(
        LeasedLetter(
          letter: letters[index].key.id, enclosure: letters[index].enclosure, fence: letters[index].lease.fence))
    }
    return taken
  }

  public func finish(_ letter: LeasedLetter, as outcome: LetterOutcome, in newsroom: NewsroomID, at time: Instant) {
    for index in letters.indices
    where letters[index].key == Key(newsroom: newsroom, id: letter.letter) && letters[index].lease.fence == letter.fence
    {
      letters[index].lease.isDone = true
      letters[index].enclosure = nil
      if outcome == .sent { letters[index].lease.sent = time }
    }
  }

  public func put(off letter: LeasedLetter, until time: Instant, in newsroom: NewsroomID) {
    for index in letters.indices
    where letters[index].key == Key(newsroom: newsroom, id: letter.letter) && letters[index].lease.fence == letter.fence
      && !letters[index].lease.isDone
    {
      letters[index].lease.until = time
    }
  }

  public func answers(
    before letter: DueLetter, mark: Digest, after time: Instant, in newsroom: NewsroomID
  ) -> AnswersToAddress {
    let known = Set(senders.filter { $0.key.newsroom == newsroom && $0.value.mark == mark }.map(\.key.id))
    let all = letters.filter { kept in
      guard kept.key.newsroom == newsroom, kept.key.id.kindsOncePerDay == letter.kindsOncePerDay,
        case .submission(let id) = kept.key.id.subject
      else { return false }
      return submissions[Key(newsroom: newsroom, id: id)]?.sender.map(known.contains) ?? false
    }
    return AnswersToAddress(
      last: all.compactMap(\.lease.sent).filter { $0 > time }.max(),
      isBehindAnother: all.prefix { $0.key.id != letter }.contains { !$0.lease.isDone })
  }

  public func heldLetters(in newsroom: NewsroomID, at time: Instant) -> HeldWork? {
    HeldWork(
      letters.filter { $0.key.newsroom == newsroom && !$0.lease.isDone }.compactMap(\.lease.until).filter { $0 > time })
  }

  public func lettersWaiting(in newsroom: NewsroomID) -> Int {
    letters.count { $0.key.newsroom == newsroom && !$0.lease.isDone }
  }
}
