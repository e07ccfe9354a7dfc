import Editorial
import Newsroom

/// The journal for somebody who is signed in: it checks once more that they still may.
struct MemorySignedJournal: Journal {
  let store: MemoryStore
  let session: Session

  func commit(_ entry: Entry) async throws(StoreError) { try await store.commit(entry, as: session) }

  func taken(_ command: CommandID, in newsroom: NewsroomID) async throws(StoreError) -> TakenCommand? {
    await store.taken(command, in: newsroom)
  }
}

extension MemoryStore {
  func commit(_ entry: Entry, as session: Session) throws(StoreError) {
    if let secret = session.secret {
      guard let token = tokens[Digest(of: secret.text.utf8)], token.person == session.person.id,
        revoked[token.digest] == nil
      else { throw .ended(.token) }
      guard let now = person(session.person.id, in: session.newsroom),
        Set(session.person.grants).isSubset(of: now.grants), Set(session.person.standIns).isSubset(of: now.standIns)
      else { throw .ended(.role) }
    }
    try commit(entry)
  }
}
