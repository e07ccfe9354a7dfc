/// Whom a text names with `@`: by the short name, or by the name as it is printed. In Chinese no space ends a name, so the
/// longest beginning that is somebody counts: `@宋琼燕请看` is 宋琼燕.
public struct Mentions: Hashable, Sendable {
  /// The people who are named, each once, in the order of the text.
  public let people: [PersonID]
  /// What stands behind an `@` and is nobody, or more than one.
  public let unknown: [Unknown]
  /// Those who are named and have left: no word reaches them.
  public let gone: [PersonID]

  public struct Unknown: Hashable, Sendable {
    public let name: String
    /// Who might be meant, the nearest first.
    public let near: [PersonID]
  }

  /// - Parameter left: those of `people` who have left; of two who are called alike, whoever is there is meant.
  public init(in text: String, among people: [Person], left: Set<PersonID> = []) {
    let present = people.filter { !left.contains($0.id) }
    var named: [PersonID] = []
    var gone: [PersonID] = []
    var unknown: [Unknown] = []
    for name in Self.names(in: text) {
      var found = Self.people(named: name, among: people)
      if found.count > 1 {
        let there = found.filter { !left.contains($0) }
        found = there.isEmpty ? [found[0]] : there
      }
      if found.count == 1 {
        if left.contains(found[0]) {
          if !gone.contains(found[0]) { gone.append(found[0]) }
        } else if !named.contains(found[0]) {
          named.append(found[0])
        }
      } else {
        unknown.append(Unknown(name: name, near: found.isEmpty ? Self.near(name, present) : found))
      }
    }
    self.people = named
    self.gone = gone
    self.unknown = unknown
  }

  /// What stands behind each `@` that does not stand inside a word, as in an address.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var previous: Character?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let isInside = previous.map { $0.isASCII && ($0.isLetter || $0.isNumber) } ?? false
      index = text.index(after: index)
      previous = character
      guard character == "@" || character == "＠", !isInside else { continue }
      var name = String(text[index...].prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) })
      // What follows a name is no address.
      index = text.index(index, offsetBy: name.count)
      previous = nil
      while name.last == "." { name.removeLast() }
      if !name.isEmpty { names.append(name) }
    }
    return names
  }

  /// Those whom the longest beginning of `name` names; more than one where two people have the same printed name.
  private static func people(named name: String, among people: [Person]) -> [PersonID] {
    var beginning = name
    while !beginning.isEmpty {
      if let person = people.first(where: { $0.id.text == beginning }) { return [person.id] }
      let named = people.filter { $0.name == beginning }.map(\.id)
      if !named.isEmpty { return named }
      // A Latin name ends where it ends: @songs is not @song.
      guard let last = beginning.popLast(), !(last.isASCII && beginning.last?.isASCII == true) else { return [] }
    }
    return []
  }

  private static func near(_ name: String, _ people: [Person]) -> [PersonID] {
    let ranked = people.map { person in
      (person.id, min(Nearness.distance(name, person.id.text), Nearness.distance(name, person.name)))
    }
    return ranked.filter { $0.1 * 2 <= max(2, name.count) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(3).map(\.0)
  }
}
