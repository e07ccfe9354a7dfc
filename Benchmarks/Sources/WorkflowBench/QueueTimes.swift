import Newsroom

/// How long a page of the queue takes, for each of the staff, page after page.
struct QueueTimes {
  /// Sorted milliseconds, by person.
  let times: [(name: String, times: [Double])]

  static func measure(_ office: Office) async throws -> QueueTimes {
    var all: [(name: String, times: [Double])] = []
    for name in office.staff.keys.sorted() {
      let session = try office.session(name)
      var times: [Double] = []
      var place: QueuePlace?
      for round in 0..<1_050 {
        let begin = ContinuousClock.now
        let page = try await Queue(office.desk)(for: session, after: place, limit: 50)
        // The first find the plan and the pages of the index; a person's tenth look of the day is what counts.
        if round >= 50 { times.append((ContinuousClock.now - begin).milliseconds) }
        place = page.next
      }
      all.append((name, times.sorted()))
    }
    return QueueTimes(times: all)
  }

  var worst: Double { times.map { $0.times.quantile(0.99) }.max() ?? .nan }

  var markdown: String {
    var text = "| whose | p50 ms | p99 ms |\n|---|--:|--:|\n"
    for (name, times) in times {
      text += "| \(name) | \(times.quantile(0.5).written) | \(times.quantile(0.99).written) |\n"
    }
    return text
  }
}
