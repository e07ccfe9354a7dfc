/// The order in which a seed draws changes: one room after another, in a room one kind as likely as another. Each room has
/// its own numbers, so that another source in one leaves the draw of the others as it is.
struct Draw {
  private struct Room {
    var random: Seeded
    var kinds: [[Change]]
  }

  private var rooms: [Room]

  init(_ changes: [Change], seed: UInt64) {
    let byRoom = Dictionary(grouping: changes, by: \.room)
    rooms = byRoom.keys.sorted().map { name in
      let own = name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      return Room(
        random: Seeded(state: own),
        kinds: Change.Kind.allCases.map { kind in byRoom[name, default: []].filter { $0.kind == kind } })
    }
  }

  /// The next of each room that has one left.
  mutating func round() -> [Change] {
    rooms.indices.compactMap { room in
      let kinds = rooms[room].kinds.indices.filter { !rooms[room].kinds[$0].isEmpty }
      guard let kind = kinds.randomElement(using: &rooms[room].random),
        let place = rooms[room].kinds[kind].indices.randomElement(using: &rooms[room].random)
      else { return nil }
      return rooms[room].kinds[kind].remove(at: place)
    }
  }

  mutating func first(_ count: Int) -> [Change] {
    var drawn: [Change] = []
    while drawn.count < count {
      let more = round()
      if more.isEmpty { break }
      drawn += more
    }
    return Array(drawn.prefix(count))
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
