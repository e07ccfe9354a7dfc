extension Provenance {
  /// Whether this says something other than what `earlier` had already stated. Filling what was empty is no restatement.
  func restates(_ earlier: Provenance) -> Bool {
    switch (earlier, self) {
    case (.own(let label, let authors), .own(let newLabel, let newAuthors)):
      label != newLabel || !authors.isEmpty && authors != newAuthors
    case (.submission(let id, let label, let penName), .submission(let newID, let newLabel, let newPenName)):
      id != newID || label != newLabel || penName != nil && penName != newPenName
    case (.repost(let old), .repost(let new)):
      new.origin.restates(old.origin) || !new.hops.starts(with: old.hops.dropLast(old.hops.last?.role == .us ? 1 : 0))
    case (.own, _), (.submission, _), (.repost, _): true
    }
  }
}

extension Origin {
  fileprivate func restates(_ earlier: Origin) -> Bool {
    func changes<Value: Equatable>(_ value: (Origin) -> Value?) -> Bool {
      value(earlier) != nil && value(earlier) != value(self)
    }
    return changes(\.source) || changes(\.title?.exact) || changes(\.reference) || changes(\.published?.exact)
      || changes(\.noAuthorEvidence?.exact) || !earlier.authors.isEmpty && earlier.authors != authors
      || earlier.snapshot != snapshot || earlier.fetched != fetched
      || changes(\.pictures)
  }
}
