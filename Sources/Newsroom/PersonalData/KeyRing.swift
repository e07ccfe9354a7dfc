import Crypto
import Editorial

/// The keys that open what is kept of persons. Each person has a number, and a number has a key of its own, which can be
/// destroyed without touching any other: then nothing opens that person's data any more, in this database or in any
/// backup of it.
///
/// The keys of all numbers grow from one secret as the leaves of a binary tree, a child being a keyed hash of its parent
/// (O. Goldreich, S. Goldwasser, S. Micali, "How to Construct Random Functions", 1986). To destroy a leaf, the secrets on
/// the way to it are replaced by those beside the way. See docs/decisions/0007-personal-data.md.
public struct KeyRing: Hashable, Sendable {
  /// The ring's generations, oldest first; the last one is used for what is new.
  public private(set) var generations: [Generation]
  /// For telling one sender from another without keeping who it is.
  let mark: [UInt8]
  /// Names the ring, here and in its database; `nil` in a file from before rings had names.
  public private(set) var id: String?
  /// Counts what was renewed, destroyed and forgotten: an older copy has counted less than its database knows.
  public private(set) var serial: Int64 = 0
  /// Which database it was bound to, so that no other one destroys its keys; `nil` until it is.
  public private(set) var place: String?

  public struct Generation: Hashable, Sendable {
    public let name: String
    var nodes: [Node]
  }

  struct Node: Hashable, Sendable {
    /// How many of a number's 32 bits lead here, and which.
    let depth: Int
    let path: UInt32
    let secret: [UInt8]

    func covers(_ number: UInt32) -> Bool { depth == 0 || number >> (32 - depth) == path }

    func child(_ bit: UInt32) -> Node {
      let code = HMAC<SHA256>.authenticationCode(for: [UInt8(bit)], using: SymmetricKey(data: secret))
      return Node(depth: depth + 1, path: depth == 0 ? bit : path << 1 | bit, secret: Array(code))
    }
  }

  /// A ring with one generation. - Parameter secret: gives unguessable bytes.
  public init(secret: (Int) -> [UInt8]) {
    mark = secret(32)
    generations = []
    id = Hexadecimal.text(secret(8))
    renew(secret: secret)
  }

  init(
    id: String?, serial: Int64, place: String?, mark: [UInt8], generations: [Generation]
  ) {
    self.id = id
    self.serial = serial
    self.place = place
    self.mark = mark
    self.generations = generations
  }

  /// Binds the ring to a database. One that was bound before gets another name, so that the database before refuses it.
  mutating func bind(to place: String, secret: (Int) -> [UInt8]) {
    if id == nil || self.place != nil { id = Hexadecimal.text(secret(8)) }
    self.place = place
    serial += 1
  }

  /// Begins a new generation, for what is new from now on.
  public mutating func renew(secret: (Int) -> [UInt8]) {
    let name = Hexadecimal.text(secret(8))
    generations.append(Generation(name: name, nodes: [Node(depth: 0, path: 0, secret: secret(32))]))
    serial += 1
  }

  /// Forgets these generations; the last one stays.
  mutating func retire(_ names: TextSet) {
    let before = generations.count
    let last = generations.last?.name
    generations.removeAll { $0.name != last && names.contains($0.name) }
    if generations.count < before { serial += 1 }
  }

  /// The key of a person's number.
  func key(_ number: UInt32, of generation: String) throws(KeyFault) -> SymmetricKey {
    guard let held = generations.first(where: { $0.name == generation }) else { throw .unknownGeneration(generation) }
    guard var node = held.nodes.first(where: { $0.covers(number) }) else { throw .destroyed }
    while node.depth < 32 { node = node.child(number >> (31 - node.depth) & 1) }
    return SymmetricKey(data: node.secret)
  }

  /// Whether any generation still gives the key of this number.
  func isHeld(_ number: UInt32) -> Bool { generations.contains { $0.nodes.contains { $0.covers(number) } } }

  /// Destroys the key of a number in every generation; doing it again changes nothing.
  public mutating func destroy(_ number: UInt32) {
    if isHeld(number) { serial += 1 }
    for index in generations.indices {
      guard let place = generations[index].nodes.firstIndex(where: { $0.covers(number) }) else { continue }
      var node = generations[index].nodes.remove(at: place)
      while node.depth < 32 {
        let bit = number >> (31 - node.depth) & 1
        generations[index].nodes.append(node.child(1 - bit))
        node = node.child(bit)
      }
    }
  }
}
