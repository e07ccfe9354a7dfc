/// What a notice says of a fix that begins or is dropped: what it set aside, or what stands again, and the reason that was
/// given. It is kept as the notice's note, as text.
public struct AsideNote: Hashable, Sendable {
  public let things: [CountedOn]
  public let reason: String

  public init(_ things: [CountedOn], _ reason: String) {
    self.things = things
    self.reason = reason
  }

  public var text: String { "\(things.map(\.rawValue).joined(separator: "+")) \(reason)" }

  /// `nil` where the text is none.
  public init?(_ text: String) {
    let halves = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let names = halves[0].split(separator: "+").map(String.init)
    things = names.compactMap(CountedOn.init)
    reason = String(halves[1])
    guard things.count == names.count else { return nil }
  }
}

extension Article {
  /// What people count on of its text, as far as a fix would set it aside.
  public var wishes: [CountedOn] {
    let there: [(CountedOn, Bool)] = [
      (.schedule, schedule != nil), (.pendingSchedule, pendingSchedule != nil), (.embargo, embargo != nil),
      (.deadline, deadline != nil), (.assignment, assignment != nil), (.correction, correction != nil),
      (.signOffs, !signOffs.isEmpty), (.checks, !checks.isEmpty),
    ]
    return there.filter(\.1).map(\.0)
  }

  /// Whose they are.
  var peopleOfWishes: [PersonID?] {
    [ownSchedule?.by, embargo?.by, deadline?.by, assignment?.person] + signOffs.flatMap { $0.persons.sorted() }
      + checks.map(\.person)
  }
}

extension Aside {
  /// What of it people count on.
  public var wishes: [CountedOn] {
    let there: [(CountedOn, Bool)] = [
      (.schedule, schedule != nil), (.pendingSchedule, pendingSchedule != nil), (.embargo, embargo != nil),
      (.deadline, deadline != nil), (.assignment, assignment != nil), (.correction, correction != nil),
      (.signOffs, !signOffs.isEmpty), (.checks, !checks.isEmpty),
    ]
    return there.filter(\.1).map(\.0)
  }

  var peopleOfWishes: [PersonID?] {
    [ownSchedule?.by, embargo?.by, deadline?.by, assignment?.person] + signOffs.flatMap { $0.persons.sorted() }
      + checks.map(\.person)
  }
}
