import Foundation

/// What one contestant did in one round.
struct Measurement: Codable, Sendable {
  var operations: Int
  var seconds: Double
  /// Microseconds that an operation took.
  var p50: Double
  var p99: Double
  /// Microseconds of the client's CPU per operation; the runner takes it from the system.
  var cpu: Double?

  var rate: Double { Double(operations) / seconds }

  /// From the time that each operation took, in microseconds.
  init(latencies: [Double], seconds: Double, operationsEach: Int = 1) {
    let sorted = latencies.sorted()
    func quantile(_ part: Double) -> Double {
      sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
    }
    operations = latencies.count * operationsEach
    self.seconds = seconds
    p50 = quantile(0.5)
    p99 = quantile(0.99)
  }

  func print() throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(self))
  }
}

extension Duration {
  var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
  var seconds: Double { microseconds / 1e6 }
}

extension [Double] {
  var median: Double {
    guard !isEmpty else { return .nan }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
