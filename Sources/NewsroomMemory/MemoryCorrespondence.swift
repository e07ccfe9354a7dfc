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
    }
  }

  public func lettersWaiting(in newsroom: NewsroomID) -> Int {
    letters.count { $0.key.newsroom == newsroom && !$0.lease.isDone }
  }
}
