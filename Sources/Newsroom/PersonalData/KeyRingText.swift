import Crypto
import Editorial

extension KeyRing {
  /// As it is written down: a line for the kind, for what it belongs to, for the mark, then a line for each generation and
  /// each node, and at last a check sum of all these, by which a cut or damaged file is known.
  public var text: String {
    var lines = ["caibian-keys 2"]
    if let id { lines.append("ring \(id)") }
    lines.append("serial \(serial)")
    if let place { lines.append("database \(place)") }
    lines.append("mark \(Hexadecimal.text(mark))")
    for generation in generations {
      lines.append("generation \(generation.name)")
      for node in generation.nodes { lines.append("node \(node.depth) \(node.path) \(Hexadecimal.text(node.secret))") }
    }
    let text = lines.joined(separator: "\n") + "\n"
    return text + Self.sum(of: text)
  }

  private static func sum(of text: String) -> String { "sum \(Editorial.Digest(of: Array(text.utf8)).hex)\n" }

  /// Reads `text` back; `nil` for anything else. Files of the first kind have no check sum, and belong to nothing yet.
  public init?(text: String) {
    if text.hasPrefix("caibian-keys 1\n") {
      self.init(lines: Self.words(text).dropFirst(), knowing: ["mark"])
      return
    }
    // The sum's line is 69 bytes: its name, 64 digits, the line break.
    let bytes = Array(text.utf8)
    guard text.hasPrefix("caibian-keys 2\n"), bytes.count > 69 else { return nil }
    let summed = String(decoding: bytes.dropLast(69), as: UTF8.self)
    guard Self.sum(of: summed).utf8.elementsEqual(bytes.suffix(69)) else { return nil }
    self.init(lines: Self.words(summed).dropFirst(), knowing: ["ring", "serial", "database", "mark"])
  }

  private static func words(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  private init?(lines: ArraySlice<[String]>, knowing names: TextSet) {
    var facts = TextTable<String>()
    var generations: [Generation] = []
    for line in lines {
      if line.count == 2, line[0] == "generation" {
        generations.append(Generation(name: line[1], nodes: []))
      } else if line.count == 4, line[0] == "node", !generations.isEmpty, let depth = Int(line[1]),
        (0...32).contains(depth), let path = UInt32(line[2]), let secret = Hexadecimal.bytes(line[3]),
        secret.count == 32
      {
        generations[generations.count - 1].nodes.append(Node(depth: depth, path: path, secret: secret))
      } else if line.count == 2, generations.isEmpty, names.contains(line[0]),
        facts[line[0]] == nil
      {
        facts[line[0]] = line[1]
      } else {
        return nil
      }
    }
    guard !generations.isEmpty, let mark = facts["mark"].flatMap(Hexadecimal.bytes), mark.count == 32,
      let serial = Int64(facts["serial"] ?? "0")
    else { return nil }
    self.init(id: facts["ring"], serial: serial, place: facts["database"], mark: mark, generations: generations)
  }

  /// A ring grown from one secret, for keys that come from the environment: the same secret gives the same ring.
  public init(seed: [UInt8]) {
    func grown(_ name: String) -> [UInt8] {
      Array(HMAC<SHA256>.authenticationCode(for: Array(name.utf8), using: SymmetricKey(data: seed)))
    }
    self.init(
      id: Hexadecimal.text(Array(grown("ring").prefix(8))), serial: 0, place: nil, mark: grown("mark"),
      generations: [
        Generation(
          name: Hexadecimal.text(Array(grown("name").prefix(8))),
          nodes: [Node(depth: 0, path: 0, secret: grown("root"))])
      ])
  }
}
