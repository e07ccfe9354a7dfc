/// An edition of what these rules mean. A decision names the one it was made under, and is replayed under that one.
struct PolicyEdition: Hashable, Sendable, Comparable {
  let number: Int

  /// From the third on, every picture and every stated part is asked about, in a story of our own as in a repost; a
  /// picture that did not come with the original is new; minors and machines are asked of every part, by default.
  var asksEveryPart: Bool { number >= 3 }

  /// From the fourth on, words are evidence and no scope: a consent is worth what it says, a public licence what the table of
  /// known ones says of it. Of several permissions the better answer counts.
  var readsScope: Bool { number >= 4 }

  static func < (one: PolicyEdition, other: PolicyEdition) -> Bool { one.number < other.number }
}
