import Editorial
import LibPQ
import Newsroom

extension Batch {
  /// A change of a thing that is the fold of its history: its record, whole, and the events that made it.
  ///
  /// The tables of all such things have the same columns, and no table's name can be a parameter.
  /// - Parameters:
  ///   - begin: inserts a new thing: newsroom, id, record.
  ///   - save: saves the record of the version that was read: newsroom, id, that version, record.
  ///   - append: inserts its events: newsroom, id, then a column for each of an event's fields.
  mutating func add<ID: PostgresValue, State: Codable, Event>(
    _ change: Change<State, Event>, of id: ID, named name: (Event) -> String, in newsroom: NewsroomID,
    begin: StaticString, save: StaticString, append: StaticString
  ) {
    if change.readVersion == 0 {
      add(begin, newsroom, id, Document(change.state))
    } else {
      add(save, newsroom, id, Int32(change.readVersion), Document(change.state))
    }
    let links = StoredLinks(change.events, name: name)
    add(
      append, newsroom, id, links.numbers, links.names, links.payloads, links.actors, links.instants, links.previous,
      links.digests)
  }
}

/// The links of one change, column by column.
private struct StoredLinks {
  let numbers: [Int32]
  let names: [String]
  let payloads: [JSON]
  let actors: [Actor]
  let instants: [Instant]
  let previous: [Digest]
  let digests: [Digest]

  init<Event>(_ links: [Sealed<Event>], name: (Event) -> String) {
    numbers = links.map { Int32($0.number) }
    names = links.map { name($0.event) }
    payloads = links.map { JSON($0.payload) }
    actors = links.map(\.actor)
    instants = links.map(\.at)
    previous = links.map(\.previous)
    digests = links.map(\.digest)
  }
}
