public import Editorial

/// What strangers take of a day's measure by one entry. It is written with the entry, or neither is.
public struct QuotaDraw: Hashable, Sendable {
  public let day: QuotaDay
  /// What all share comes first.
  public let scopes: [QuotaScope]
  public let count: QuotaCount
  /// What must have room; `nil` for what somebody let in past it, which is counted and not refused.
  public let quotas: Quotas?

  package init(day: QuotaDay, scopes: [QuotaScope], count: QuotaCount, quotas: Quotas?) {
    self.day = day
    self.scopes = scopes
    self.count = count
    self.quotas = quotas
  }
}

extension Entry {
  /// By how many bytes the store grows at most when this is written: what is said in it, with what stands beside it to
  /// find it again. `QuotaGrowthTests` holds it against PostgreSQL.
  package var growth: Int64 {
    // An event, and the record that follows from it; a row with its indexes is less than half a page.
    func size<State: Codable, Event>(_ changes: [Change<State, Event>]) -> Int {
      changes.reduce(0) { sum, change in
        sum + 8_192 + Canonical.json(change.state).utf8.count
          + change.events.reduce(0) { $0 + $1.payload.utf8.count }
      }
    }
    let words = size(submissions) + size(fees)
    let prints = texts.reduce(0) { $0 + $1.fingerprints.count * 256 }
    let sealed =
      boxes.count * 4_096 + enclosures.reduce(0) { $0 + $1.box.count } + letters.count * 1_024 + senders.count * 4_096
    let images = (pictures.map(\.bytes.count) + attachments.map(\.bytes.count)).reduce(0) {
      $0 + $1 + $1 / 16 + 1_024
    }
    return Int64(4_096 + words + prints + sealed + offers.count * 1_024 + images)
  }
}
