/// The fingerprints of a text: a few hashes of its stretches, chosen so that texts with a stretch in common share one.
///
/// Source: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: Local Algorithms for Document Fingerprinting" (2003). Of every
/// 35 neighbouring stretches of 16 letters the one with the smallest hash is kept, so that any run of 50 letters that two
/// texts share gives them a fingerprint in common. A story of 1,300 characters has about 60.
public enum Winnowing {
  static let gram = 16
  static let window = 35

  /// Sorted, each once. A text of fewer than 16 letters has none.
  public static func fingerprints(of text: FoldedText) -> [Int64] {
    let hashes = gramHashes(text.letters)
    guard !hashes.isEmpty else { return [] }
    var chosen: Set<Int64> = []
    var smallest = -1
    for end in hashes.indices where end >= window - 1 || end == hashes.count - 1 {
      let start = max(0, end - window + 1)
      if smallest < start {
        // The last of equal ones, so that a run of the same stretch is kept once.
        smallest = start
        for index in start...end where hashes[index] <= hashes[smallest] { smallest = index }
      } else if hashes[end] <= hashes[smallest] {
        smallest = end
      }
      chosen.insert(hashes[smallest])
    }
    return chosen.sorted()
  }

  private static func gramHashes(_ letters: [UInt32]) -> [Int64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var power: UInt64 = 1
    for _ in 0..<gram { power = power &* base }
    var rolling: UInt64 = 0
    var hashes: [Int64] = []
    hashes.reserveCapacity(max(0, letters.count - gram + 1))
    for index in letters.indices {
      rolling = rolling &* base &+ UInt64(letters[index]) &+ 1
      if index >= gram { rolling = rolling &- (UInt64(letters[index - gram]) &+ 1) &* power }
      if index >= gram - 1 { hashes.append(Int64(bitPattern: scattered(rolling))) }
    }
    return hashes
  }

  /// Every bit of the sum counts in every bit of the hash.
  private static func scattered(_ sum: UInt64) -> UInt64 {
    var hash = sum
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }
}
