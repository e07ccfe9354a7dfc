extension ArticleEvent {
  /// The instant to come, or come, that it is about; `nil` where it names none.
  public var instant: Instant? {
    switch self {
    case .scheduled(let schedule): schedule?.at
    case .scheduleWaits(let schedule): schedule.at
    case .embargoed(let embargo, _): embargo?.until
    case .deadlineSet(let deadline): deadline?.at
    case .withdrawalPlanned(let planned, _): planned?.at
    case .wishVoided(let wish, _): wish.instant
    default: nil
    }
  }
}
