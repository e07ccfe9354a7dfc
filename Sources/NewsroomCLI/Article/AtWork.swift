import Editorial
import FoundationEssentials
import Newsroom
import NewsroomFormats

/// Somebody's work on a text in their editor: the others are told who is at it, and what is typed is kept, as long as the
/// editor is open.
struct AtWork: Sendable {
  let room: Room
  let article: Article
  /// The text they began with.
  let written: Revision
  let place: String
  /// How often the file is looked at, and the lease.
  var round = Duration.seconds(30)

  /// Takes a short lease for the time of `work`, and gives it back however that ends. A hold of their own that was
  /// declared stays as it was.
  func during<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    _ = try await TakeLease(room.desk)(LeaseWish(place: place), on: article.id, by: room.session)
    let answer: Answer
    do {
      answer = try await work()
    } catch {
      await end()
      throw error
    }
    await end()
    return answer
  }

  /// Until the task is cancelled: renews the lease, and keeps what stands in the file when it has changed. What fails is
  /// tried again in the next round; whoever was displaced is told when the text is saved.
  func watch(_ path: String) async {
    var kept = written.manuscript
    var until = await lease()?.until ?? room.desk.clock.now
    while (try? await Task.sleep(for: round)) != nil {
      until = await renewed(until)
      guard let text = try? String(contentsOfFile: path, encoding: .utf8),
        let typed = try? ManuscriptText.read(text).illustrated(by: written.manuscript.illustrations), typed != kept
      else { continue }
      if (try? await SaveText(room.desk).keep(typed, base: written.digest, on: article.id, by: room.session)) != nil {
        kept = typed
      }
    }
  }

  /// Asks again when a third of a lease is over, and when a declared hold has run out; not when it was given back.
  ///
  /// - Parameter until: when the lease was to end, as the last round saw it.
  private func renewed(_ until: Instant) async -> Instant {
    guard let lease = await lease() else { return until }
    let now = room.desk.clock.now
    if !lease.holds(at: now), now < until { return until }
    guard lease.until < now.advanced(bySeconds: EditLease.shortSeconds * 2 / 3) else { return lease.until }
    let taken = try? await TakeLease(room.desk)(LeaseWish(place: place), on: article.id, by: room.session)
    return taken?.lease.until ?? lease.until
  }

  private func end() async {
    if await lease()?.kind == .short { _ = try? await TakeLease(room.desk).giveBack(article.id, by: room.session) }
  }

  /// Their own, whether it holds or not.
  private func lease() async -> EditLease? {
    let lease = try? await ReadWork(room.desk).lease(on: article.id, by: room.session)
    return lease?.person == room.session.person.id ? lease : nil
  }
}
