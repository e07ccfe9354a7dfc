import Editorial
import FoundationEssentials
import Newsroom

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
  /// declared before stays as it was.
  func during<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
    let lease = try await TakeLease(room.desk)(LeaseWish(place: place), on: article.id, by: room.session).lease
    let answer: Answer
    do {
      answer = try await work()
    } catch {
      await end(lease)
      throw error
    }
    await end(lease)
    return answer
  }

  /// Until the task is cancelled: renews the lease, and keeps what stands in the file when it has changed. What fails is
  /// tried again in the next round; whoever was displaced is told when the text is saved.
  func watch(_ path: String) async {
    var kept = written.manuscript
    while (try? await Task.sleep(for: round)) != nil {
      await renew()
      guard let text = try? String(contentsOfFile: path, encoding: .utf8),
        let typed = try? ManuscriptText.read(text).illustrated(by: written.manuscript.illustrations), typed != kept
      else { continue }
      if (try? await SaveText(room.desk).keep(typed, base: written.digest, on: article.id, by: room.session)) != nil {
        kept = typed
      }
    }
  }

  /// Before the last third of it is over.
  private func renew() async {
    guard let lease = try? await room.desk.editing.lease(on: article.id, in: room.newsroom) else { return }
    let soon = room.desk.clock.now.advanced(bySeconds: EditLease.shortSeconds * 2 / 3)
    guard lease.person == room.session.person.id, lease.until < soon else { return }
    _ = try? await TakeLease(room.desk)(LeaseWish(place: place), on: article.id, by: room.session)
  }

  private func end(_ lease: EditLease) async {
    if lease.kind == .short { _ = try? await TakeLease(room.desk).giveBack(article.id, by: room.session) }
  }
}
