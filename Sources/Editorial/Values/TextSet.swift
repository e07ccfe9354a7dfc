/// Texts, each once by its bytes: what `Set<String>` would be if it did not hold 者 U+8005 and U+FA5B for one.
public struct TextSet: SetAlgebra, Hashable, Sendable, Sequence {
  private var members: Set<ExactText>

  public init() { members = [] }
  public init(_ texts: some Sequence<String>) { members = Set(texts.map(\.exact)) }
  private init(members: Set<ExactText>) { self.members = members }

  public var count: Int { members.count }
  public var isEmpty: Bool { members.isEmpty }

  public func makeIterator() -> LazyMapSequence<Set<ExactText>, String>.Iterator {
    members.lazy.map(\.text).makeIterator()
  }

  public func contains(_ text: String) -> Bool { members.contains(text.exact) }

  @discardableResult
  public mutating func insert(_ text: String) -> (inserted: Bool, memberAfterInsert: String) {
    (members.insert(text.exact).inserted, text)
  }
  @discardableResult
  public mutating func remove(_ text: String) -> String? { members.remove(text.exact)?.text }
  @discardableResult
  public mutating func update(with text: String) -> String? { members.update(with: text.exact)?.text }

  public func union(_ other: TextSet) -> TextSet { TextSet(members: members.union(other.members)) }
  public func union(_ texts: some Sequence<String>) -> TextSet { union(TextSet(texts)) }
  public func intersection(_ other: TextSet) -> TextSet { TextSet(members: members.intersection(other.members)) }
  public func symmetricDifference(_ other: TextSet) -> TextSet {
    TextSet(members: members.symmetricDifference(other.members))
  }
  public func isDisjoint(with other: TextSet) -> Bool { members.isDisjoint(with: other.members) }

  public mutating func formUnion(_ other: TextSet) { members.formUnion(other.members) }
  public mutating func formUnion(_ texts: some Sequence<String>) { formUnion(TextSet(texts)) }
  public mutating func formIntersection(_ other: TextSet) { members.formIntersection(other.members) }
  public mutating func formSymmetricDifference(_ other: TextSet) { members.formSymmetricDifference(other.members) }
}
