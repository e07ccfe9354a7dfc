import Foundation

/// How the work on one shape grows with its size.
struct Growth {
  /// What one size took.
  struct Point {
    let megabytes: Int
    /// Of the processor, in seconds; the least of some rounds.
    var seconds: Double
    /// The most memory, in bytes; 0 where it is not measured.
    var peak = 0
    /// How it ended, for people.
    var end = ""
    var isRefused = false
  }

  static let sizes = [1, 2, 4, 8]
  static let most = 2.2
  /// A doubling that takes less is lost in the noise.
  private static let shortest = 0.02

  let name: String
  let points: [Point]

  /// Measures each size; where a doubling costs too much, again, since a busy machine is not the reader's fault.
  init(_ name: String, measure: (Int) async throws -> Point) async rethrows {
    var points: [Point] = []
    for size in Self.sizes {
      var point = try await measure(size)
      for _ in 0..<4 where point.seconds >= Self.shortest {
        if let last = points.last, point.seconds > Self.most * last.seconds {
          points[points.count - 1].seconds = min(last.seconds, try await measure(last.megabytes).seconds)
        } else if !points.isEmpty {
          break
        }
        point.seconds = min(point.seconds, try await measure(size).seconds)
      }
      points.append(point)
    }
    self.name = name
    self.points = points
  }

  /// The worst ratio of a size to its half; 1 where nothing takes long enough to be measured.
  var worst: Double {
    zip(points, points.dropFirst()).filter { $1.seconds >= Self.shortest }.map { $1.seconds / max($0.seconds, 0.005) }
      .max() ?? 1
  }

  /// Refusals that took more than a second or 100 MB.
  var slowRefusals: [Point] { points.filter { $0.isRefused && ($0.seconds > 1 || $0.peak > 100 << 20) } }

  var isGood: Bool { worst <= Self.most && slowRefusals.isEmpty }

  var row: String {
    let times = points.map { String(format: "%.0f", $0.seconds * 1_000) }.joined(separator: " | ")
    let peak = (points.map(\.peak).max() ?? 0) >> 20
    let end = points.last?.end ?? ""
    return
      "| \(name) | \(times) | \(String(format: "%.2f", worst)) | \(peak == 0 ? "" : "\(peak)") | \(end)\(isGood ? "" : " **missed**") |"
  }
}
