/// The shortest edit of one sequence into another, in linear space, as long as it does not cost too much.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b. Elements are numbered first,
/// so that each comparison is one of integers. Two texts of which much differs would cost the square of their length; so
/// a search that has gone far is cut where it got furthest, and what is left when the effort is spent counts as replaced:
/// the edit is then longer than the shortest, and still one of the first text into the second.
enum ShortestEdit {
  /// How many steps a comparison may take: enough for the shortest edit of any two texts that an editor would compare.
  struct Effort {
    private(set) var left: Int

    /// - Parameter size: how many elements there are, of both.
    init(for size: Int) { left = 16_000_000 + 32 * size }

    fileprivate mutating func spend(_ steps: Int) { left -= steps }
  }

  static func compare<Element: Hashable>(
    _ old: [Element], _ new: [Element], into edits: inout EditScript, effort: inout Effort
  ) {
    var numbers: [Element: Int32] = [:]
    func number(_ element: Element) -> Int32 {
      if let number = numbers[element] { return number }
      let number = Int32(numbers.count)
      numbers[element] = number
      return number
    }
    let a = old.map(number)
    let b = new.map(number)
    let reach = (a.count + b.count + 1) / 2 + 1
    var forward = [Int](repeating: 0, count: 2 * reach + 2)
    var backward = forward
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        forward.withUnsafeMutableBufferPointer { forward in
          backward.withUnsafeMutableBufferPointer { backward in
            var search = Search(old: a, new: b, forward: forward, backward: backward, effort: effort)
            search.compare(into: &edits)
            effort = search.effort
          }
        }
      }
    }
  }

  /// For lists so short that nobody waits.
  static func compare<Element: Hashable>(_ old: [Element], _ new: [Element], into edits: inout EditScript) {
    var effort = Effort(for: old.count + new.count)
    compare(old, new, into: &edits, effort: &effort)
  }
}

private struct Search {
  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>
  /// The furthest old index on each diagonal, from the front and from the back.
  let forward: UnsafeMutableBufferPointer<Int>
  let backward: UnsafeMutableBufferPointer<Int>
  var effort: ShortestEdit.Effort
  /// Half the differences after which a search is cut: up to twice as many are found exactly. Where so many are found once,
  /// the rest goes in short steps, which cost the square of their length.
  private var furthest = 2_000
  private static let step = 256

  private enum Piece {
    case compare(Range<Int>, Range<Int>)
    case keep(Int)
  }

  init(
    old: UnsafeBufferPointer<Int32>, new: UnsafeBufferPointer<Int32>, forward: UnsafeMutableBufferPointer<Int>,
    backward: UnsafeMutableBufferPointer<Int>, effort: ShortestEdit.Effort
  ) {
    (self.old, self.new, self.forward, self.backward, self.effort) = (old, new, forward, backward, effort)
  }

  mutating func compare(into edits: inout EditScript) {
    // A stack of our own: cuts can be uneven, and calls within calls would be as deep as the text is long.
    var pieces = [Piece.compare(0..<old.count, 0..<new.count)]
    while let piece = pieces.popLast() {
      switch piece {
      case .keep(let count): edits.keep(count)
      case .compare(let a, let b): compare(a, b, into: &edits, &pieces)
      }
    }
  }

  private mutating func compare(_ a: Range<Int>, _ b: Range<Int>, into edits: inout EditScript, _ pieces: inout [Piece])
  {
    let most = min(a.count, b.count)
    var low = 0
    while low < most, old[a.lowerBound + low] == new[b.lowerBound + low] { low += 1 }
    var tail = 0
    while tail < most - low, old[a.upperBound - 1 - tail] == new[b.upperBound - 1 - tail] { tail += 1 }
    edits.keep(low)
    pieces.append(.keep(tail))
    let a = a.lowerBound + low..<a.upperBound - tail
    let b = b.lowerBound + low..<b.upperBound - tail
    if !a.isEmpty, !b.isEmpty, let (x, y) = middle(a, b) {
      pieces.append(.compare(x..<a.upperBound, y..<b.upperBound))
      pieces.append(.compare(a.lowerBound..<x, b.lowerBound..<y))
    } else {
      edits.replace(a.count, by: b.count)
    }
  }

  /// A point that a shortest path goes through, or a good one where that would cost too much; `nil` when the ranges share
  /// nothing, or no effort is left.
  private mutating func middle(_ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    let n = a.count
    let m = b.count
    let delta = n - m
    let isOdd = delta & 1 == 1
    let half = (n + m + 1) / 2
    let offset = half + 1
    forward[offset + 1] = 0
    backward[offset + 1] = 0
    for d in 0...half {
      guard effort.left > 0 else { return nil }
      var steps = 2 * d + 2
      defer { effort.spend(steps) }
      if d > furthest {
        furthest = Self.step
        return best(d - 1, n, m, offset).flatMap { proper($0, $1, a, b) }
      }
      for k in stride(from: -d, through: d, by: 2) {
        var x =
          k == -d || k != d && forward[offset + k - 1] < forward[offset + k + 1]
          ? forward[offset + k + 1] : forward[offset + k - 1] + 1
        var y = x - k
        while x < n, y < m, x >= 0, y >= 0, old[a.lowerBound + x] == new[b.lowerBound + y] {
          x += 1
          y += 1
          steps += 1
        }
        forward[offset + k] = x
        let mirror = delta - k
        if isOdd, abs(mirror) <= d - 1, x <= n, y <= m, y >= 0, x + backward[offset + mirror] >= n {
          return proper(x, y, a, b)
        }
      }
      for k in stride(from: -d, through: d, by: 2) {
        var x =
          k == -d || k != d && backward[offset + k - 1] < backward[offset + k + 1]
          ? backward[offset + k + 1] : backward[offset + k - 1] + 1
        var y = x - k
        while x < n, y < m, x >= 0, y >= 0, old[a.upperBound - 1 - x] == new[b.upperBound - 1 - y] {
          x += 1
          y += 1
          steps += 1
        }
        backward[offset + k] = x
        let mirror = delta - k
        if !isOdd, abs(mirror) <= d, x <= n, y <= m, y >= 0, x + forward[offset + mirror] >= n {
          return proper(n - x, m - y, a, b)
        }
      }
    }
    return nil
  }

  /// Of the points that the front has reached with `d` differences, one that lies far on and near the straight way:
  /// where hardly anything agrees, one text must not run out before the other.
  private func best(_ d: Int, _ n: Int, _ m: Int, _ offset: Int) -> (Int, Int)? {
    var best: (x: Int, y: Int, score: Int)?
    for k in stride(from: -d, through: d, by: 2) {
      let x = forward[offset + k]
      let y = x - k
      guard x <= n, y >= 0, y <= m else { continue }
      let score = x + y - abs(k - (x + y) * (n - m) / (n + m))
      if score > best?.score ?? 0 { best = (x, y, score) }
    }
    return best.map { ($0.x, $0.y) }
  }

  /// A corner would divide nothing.
  private func proper(_ x: Int, _ y: Int, _ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    guard x + y > 0, x + y < a.count + b.count else { return nil }
    return (a.lowerBound + x, b.lowerBound + y)
  }
}
