/// The order in which a seed draws changes: one room after another, in a room one kind as likely as another.
struct Draw {
  private var random: Seeded
  private var rooms: [(name: Substring, kinds: [[Change]])]

  init(_ changes: [Change], seed: UInt64) {
    random = Seeded(state: seed)
    let byRoom = Dictionary(grouping: changes, by: \.room)
    rooms = byRoom.keys.sorted().map { room in
      (room, Change.Kind.allCases.map { kind in byRoom[room, default: []].filter { $0.kind == kind } })
    }
  }

  /// The next of each room that has one left.
  mutating func round() -> [Change] {
    rooms.indices.compactMap { room in
      let kinds = rooms[room].kinds.indices.filter { !rooms[room].kinds[$0].isEmpty }
      guard let kind = kinds.randomElement(using: &random),
        let place = rooms[room].kinds[kind].indices.randomElement(using: &random)
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
