import Foundation

/// What is to be reached, and whether it was.
struct Goals {
  private(set) var areMet = true

  mutating func check(_ name: String, _ value: Double, _ unit: String, atMost limit: Double) {
    let isMet = value <= limit
    areMet = areMet && isMet
    print("\(isMet ? "ok    " : "MISSED") \(name): \(value.written) \(unit), at most \(limit.written)")
  }
}

extension Double {
  var written: String { String(format: self < 100 ? "%.2f" : "%.0f", self) }
}

extension [Double] {
  /// The value below which this part of them lies; they are sorted.
  func quantile(_ part: Double) -> Double { isEmpty ? .nan : self[Swift.min(count - 1, Int(Double(count) * part))] }
}

extension Duration {
  var milliseconds: Double { Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15 }
}
