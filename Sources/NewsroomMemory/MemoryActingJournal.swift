import Editorial
import Newsroom

/// The journal for somebody who is signed in, or for a service: it checks once more that they still may.
struct MemoryActingJournal: Journal {
  let store: MemoryStore
  let actor: Acting

  func commit(_ entry: Entry) async throws(StoreError) { try await store.commit(entry, as: actor) }

  func taken(_ command: CommandID, in newsroom: NewsroomID) async throws(StoreError) -> TakenCommand? {
    await store.taken(command, in: newsroom)
  }
}

extension MemoryStore {
  func commit(_ entry: Entry, as actor: Acting) throws(StoreError) {
    switch actor {
    case .person(let session): try expectGood(session)
    case .service(let service): try expectLiving(service, in: entry.newsroom)
    }
    try commit(entry)
  }

  private func expectGood(_ session: Session) throws(StoreError) {
    guard let secret = session.secret else { return }
    guard let token = tokens[Digest(of: secret.text.utf8)], token.person == session.person.id,
      token.newsroom == session.newsroom, revoked[token.digest] == nil
    else { throw .ended(.token) }
    guard let now = person(session.person.id, in: session.newsroom),
      Set(session.person.grants).isSubset(of: now.grants), Set(session.person.standIns).isSubset(of: now.standIns)
    else { throw .ended(.role) }
  }
}
