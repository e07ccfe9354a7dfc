/// The shortest edit of one sequence into another, in linear space.
///
/// Source: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), section 4b. Elements are numbered first,
/// so that each comparison is one of integers.
enum ShortestEdit {
  static func compare<Element: Hashable>(_ old: [Element], _ new: [Element], into edits: inout EditScript) {
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
            var search = Search(old: a, new: b, forward: forward, backward: backward)
            search.compare(0..<a.count, 0..<b.count, into: &edits)
          }
        }
      }
    }
  }
}

private struct Search {
  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>
  /// The furthest old index on each diagonal, from the front and from the back.
  let forward: UnsafeMutableBufferPointer<Int>
  let backward: UnsafeMutableBufferPointer<Int>

  mutating func compare(_ a: Range<Int>, _ b: Range<Int>, into edits: inout EditScript) {
    var low = 0
    while low < min(a.count, b.count), old[a.lowerBound + low] == new[b.lowerBound + low] { low += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - low, old[a.upperBound - 1 - tail] == new[b.upperBound - 1 - tail] { tail += 1 }
    edits.keep(low)
    let a = a.lowerBound + low..<a.upperBound - tail
    let b = b.lowerBound + low..<b.upperBound - tail
    if a.isEmpty || b.isEmpty {
      edits.replace(a.count, by: b.count)
    } else if let (x, y) = middle(a, b) {
      compare(a.lowerBound..<x, b.lowerBound..<y, into: &edits)
      compare(x..<a.upperBound, y..<b.upperBound, into: &edits)
    } else {
      edits.replace(a.count, by: b.count)
    }
    edits.keep(tail)
  }

  /// A point that a shortest path goes through; `nil` when the ranges share nothing.
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
      for k in stride(from: -d, through: d, by: 2) {
        var x =
          k == -d || k != d && forward[offset + k - 1] < forward[offset + k + 1]
          ? forward[offset + k + 1] : forward[offset + k - 1] + 1
        var y = x - k
        while x < n, y < m, x >= 0, y >= 0, old[a.lowerBound + x] == new[b.lowerBound + y] {
          x += 1
          y += 1
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

  /// A corner would divide nothing.
  private func proper(_ x: Int, _ y: Int, _ a: Range<Int>, _ b: Range<Int>) -> (Int, Int)? {
    guard x + y > 0, x + y < a.count + b.count else { return nil }
    return (a.lowerBound + x, b.lowerBound + y)
  }
}
