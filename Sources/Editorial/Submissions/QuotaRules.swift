/// That a day has no room for something.
public struct QuotaExcess: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case letters(Int)
    case bytes(Int64)
  }

  public let scope: QuotaScope.Kind
  /// What one day has room for.
  public let most: Measure
  /// When there is room again; `nil` for what no day has room for.
  public let until: Instant?

  public init(scope: QuotaScope.Kind, most: Measure, until: Instant?) {
    self.scope = scope
    self.most = most
    self.until = until
  }
}

extension Quotas {
  /// Where `coming` would be over the day's measure.
  ///
  /// - Parameters:
  ///   - taken: what came on this day; none where nothing is said.
  ///   - isGuess: the bytes are those of a file that nobody has read. Much of it may not be kept, so it is not too large for
  ///     a day in which nothing came.
  public func excesses(
    of coming: QuotaCount, in scopes: [QuotaScope], beside taken: [QuotaScope: QuotaCount], on day: QuotaDay,
    isGuess: Bool = false
  ) -> [QuotaExcess] {
    scopes.flatMap { scope -> [QuotaExcess] in
      let (most, before) = (most(of: scope), taken[scope] ?? QuotaCount())
      var over: [QuotaExcess] = []
      if coming.letters > most.letters - before.letters {
        over.append(QuotaExcess(scope: scope.kind, most: .letters(most.letters), until: day.end))
      }
      if coming.bytes > most.bytes - before.bytes, !isGuess || before.bytes > 0 {
        let fitsSomeDay = isGuess || coming.bytes <= most.bytes
        over.append(QuotaExcess(scope: scope.kind, most: .bytes(most.bytes), until: fitsSomeDay ? day.end : nil))
      }
      return over
    }
  }

  /// What becomes of a letter in a box that was refused because the day has no room for it.
  ///
  /// - Parameters:
  ///   - waiting: how many others wait in its box.
  ///   - since: since when it waits; `nil` for one that came now.
  /// - Returns: until when it waits. Throws what refuses it for good.
  public func waiting(
    after refusal: Refusal, beside waiting: Int, since: Instant?, at now: Instant
  ) throws(Refusal) -> Instant {
    guard let until = refusal.roomFrom else { throw refusal }
    if since == nil, waiting >= self.waiting {
      throw Refusal(refusal.act, refusal.unmet + [.roomToWait(self.waiting)])
    }
    if let since, now >= since.advanced(bySeconds: Int64(waitingDays) * 86_400) {
      throw Refusal(refusal.act, refusal.unmet + [.shorterWait(days: waitingDays)])
    }
    return until
  }
}

extension Refusal {
  /// When there is room for what was refused; `nil` if more than the day's measure stands in its way, or no day has room.
  public var roomFrom: Instant? {
    var last: Instant?
    for need in unmet {
      guard case .quota(let excess) = need, let until = excess.until else { return nil }
      last = max(last ?? until, until)
    }
    return last
  }
}

/// That somebody of the desk let a letter in although the day had no room for it.
public struct QuotaPass: Hashable, Sendable, Codable {
  public let by: PersonID
  public let reason: String

  package init(by: PersonID, reason: String) {
    self.by = by
    self.reason = reason
  }
}

extension Person {
  /// The reason for which this person lets a letter in past the day's measure, as it is kept; throws everything that
  /// stands in the way.
  public func lettingIn(_ reason: String?) throws(Refusal) -> QuotaPass {
    QuotaPass(by: id, reason: try reasonOnTheDesk(reason))
  }
}
