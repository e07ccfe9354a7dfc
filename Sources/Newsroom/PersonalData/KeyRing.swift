import Crypto
import Editorial
import FoundationEssentials

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
    renew(secret: secret)
  }

  /// Begins a new generation, for what is new from now on.
  public mutating func renew(secret: (Int) -> [UInt8]) {
    let name = Hexadecimal.text(secret(8))
    generations.append(Generation(name: name, nodes: [Node(depth: 0, path: 0, secret: secret(32))]))
  }

  /// Forgets all generations but the last.
  public mutating func retire() { generations.removeFirst(generations.count - 1) }

  /// The key of a person's number.
  func key(_ number: UInt32, of generation: String) throws(KeyFault) -> SymmetricKey {
    guard let held = generations.first(where: { $0.name == generation }) else { throw .unknownGeneration(generation) }
    guard var node = held.nodes.first(where: { $0.covers(number) }) else { throw .destroyed }
    while node.depth < 32 { node = node.child(number >> (31 - node.depth) & 1) }
    return SymmetricKey(data: node.secret)
  }

  /// Destroys the key of a number in every generation; doing it again changes nothing.
  public mutating func destroy(_ number: UInt32) {
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

/// Why the keys do not open something.
public enum KeyFault: Error, Hashable, Sendable {
  /// There is no key file.
  case missing(path: String)
  case unreadable(path: String, reason: String)
  /// Others than its owner may read it; the mode must be 0600.
  case tooOpen(path: String)
  /// It holds no keys of ours, or damaged ones.
  case malformed(path: String)
  /// The keys come from the environment, and cannot be changed there.
  case fixed
  case unknownGeneration(String)
  /// The person's key was destroyed: the data are gone.
  case destroyed
  /// The data are not what was locked.
  case forged
}

/// Where the keys are kept.
public protocol KeyCupboard: Sendable {
  /// The keys as they are now; made if there are none yet.
  func ring() throws(KeyFault) -> KeyRing
  /// Changes them for good, alone: nobody else changes them meanwhile, and what they were is overwritten.
  func change(_ body: (inout KeyRing) -> Void) throws(KeyFault)
}

/// For what needs no keys.
public struct NoKeys: KeyCupboard {
  public init() {}
  public func ring() throws(KeyFault) -> KeyRing { throw .missing(path: "") }
  public func change(_ body: (inout KeyRing) -> Void) throws(KeyFault) { throw .missing(path: "") }
}

extension KeyRing {
  /// As it is written down: a line for the kind, one for the mark, then a line for each generation and each node.
  public var text: String {
    var lines = ["caibian-keys 1", "mark \(Hexadecimal.text(mark))"]
    for generation in generations {
      lines.append("generation \(generation.name)")
      for node in generation.nodes { lines.append("node \(node.depth) \(node.path) \(Hexadecimal.text(node.secret))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads `text` back; `nil` for anything else.
  public init?(text: String) {
    var lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }[...]
    guard let title = lines.popFirst(), title == ["caibian-keys", "1"], let first = lines.popFirst(), first.count == 2,
      first[0] == "mark", let mark = Hexadecimal.bytes(first[1]), mark.count == 32
    else { return nil }
    var generations: [Generation] = []
    for line in lines {
      if line.count == 2, line[0] == "generation" {
        generations.append(Generation(name: line[1], nodes: []))
      } else if line.count == 4, line[0] == "node", !generations.isEmpty, let depth = Int(line[1]),
        (0...32).contains(depth), let path = UInt32(line[2]), let secret = Hexadecimal.bytes(line[3]),
        secret.count == 32
      {
        generations[generations.count - 1].nodes.append(Node(depth: depth, path: path, secret: secret))
      } else {
        return nil
      }
    }
    guard !generations.isEmpty else { return nil }
    self.mark = mark
    self.generations = generations
  }

  /// A ring grown from one secret, for keys that come from the environment: the same secret gives the same ring.
  public init(seed: [UInt8]) {
    func grown(_ name: String) -> [UInt8] {
      Array(HMAC<SHA256>.authenticationCode(for: Array(name.utf8), using: SymmetricKey(data: seed)))
    }
    mark = grown("mark")
    generations = [
      Generation(
        name: Hexadecimal.text(Array(grown("name").prefix(8))),
        nodes: [Node(depth: 0, path: 0, secret: grown("root"))])
    ]
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  static func text(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
