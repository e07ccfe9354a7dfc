public import Editorial

/// A letter that waits because of a fault, while others go.
public struct StuckLetter: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// What the post says of it.
    case post(String)
    /// What stands in the way of writing it.
    case fault(NewsroomError)
  }

  /// The letter's name.
  public let letter: String
  public let reason: Reason
  /// When it is tried again.
  public let until: Instant
}

/// Posts what is due one by one, each under a lease of its own: a letter at fault holds up no other, nor does a program that
/// is killed.
struct PostRound<Leased, ID: Hashable> {
  enum Outcome {
    /// The post has answered, and that is noted.
    case answered
    /// It is settled without the post.
    case settled
    case waits(StuckLetter.Reason)
    /// The post said nothing of it.
    case unanswered(String)
  }

  let clock: any Clock
  /// How long a letter may take, and how long one at fault waits.
  let seconds: Int64
  let identity: (Leased) -> ID
  let name: (Leased) -> String
  let take: (_ until: Instant) async throws(NewsroomError) -> Leased?
  let putOff: (Leased, _ until: Instant) async throws(NewsroomError) -> Void

  /// - Returns: what waits by a fault of its own, and why the post takes nothing now: that it does not is told by two in a
  ///   row without an answer, or by the last one.
  func callAsFunction(
    _ attempt: (Leased) async throws(NewsroomError) -> Outcome
  ) async throws(NewsroomError) -> (stuck: [StuckLetter], outage: String?) {
    var stuck: [StuckLetter] = []
    var doubtful: (leased: Leased, reason: String)?
    var tried: Set<ID> = []
    while let leased = try await take(later) {
      // A round that lasts longer than a lease meets what it left again.
      guard tried.insert(identity(leased)).inserted else {
        try await putOff(leased, later)
        continue
      }
      let outcome: Outcome
      do { outcome = try await attempt(leased) } catch {
        guard error.isOfOneThing else {
          await giveBack([leased] + (doubtful.map { [$0.leased] } ?? []))
          throw error
        }
        outcome = .waits(.fault(error))
      }
      switch outcome {
      case .settled: continue
      case .waits(let reason):
        stuck.append(try await leave(leased, because: reason))
        guard case .post = reason else { continue }
      case .answered: break
      case .unanswered(let reason):
        if let first = doubtful {
          await giveBack([first.leased, leased])
          return (stuck, reason)
        }
        doubtful = (leased, reason)
        continue
      }
      // The post speaks: so what it did not answer to is itself at fault.
      if let alone = doubtful { stuck.append(try await leave(alone.leased, because: .post(alone.reason))) }
      doubtful = nil
    }
    if let doubtful { await giveBack([doubtful.leased]) }
    return (stuck, doubtful?.reason)
  }

  private var later: Instant { clock.now.advanced(bySeconds: seconds) }

  private func leave(_ leased: Leased, because reason: StuckLetter.Reason) async throws(NewsroomError) -> StuckLetter {
    let until = later
    try await putOff(leased, until)
    return StuckLetter(letter: name(leased), reason: reason, until: until)
  }

  /// A store that does not take it now leaves the lease to its end.
  private func giveBack(_ all: [Leased]) async {
    for leased in all {
      do { try await putOff(leased, clock.now) } catch { continue }
    }
  }
}
