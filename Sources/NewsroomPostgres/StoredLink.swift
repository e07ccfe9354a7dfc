import Editorial
import LibPQ
import Newsroom

/// One link of a history as it lies in its table, article's and submission's alike.
struct StoredLink: RowReadable, Sendable {
  let number: Int
  let payload: String
  let actor: Actor
  let at: Instant
  let previous: Digest
  let digest: Digest

  init(from row: inout RowReader) throws {
    number = try row.next()
    payload = try row.next(JSON.self).text
    actor = try row.next()
    at = try row.next()
    previous = try row.next()
    digest = try row.next()
  }

  static func history<Event>(_ links: [StoredLink]) throws(StoreError) -> [Sealed<Event>] {
    var history: [Sealed<Event>] = []
    history.reserveCapacity(links.count)
    for link in links {
      do {
        history.append(
          try Sealed(
            stored: link.payload, number: link.number, by: link.actor, at: link.at, previous: link.previous,
            digest: link.digest))
      } catch {
        throw .damaged(error)
      }
    }
    return history
  }
}
