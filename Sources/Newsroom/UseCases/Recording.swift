import Editorial

/// Decided events, sealed onto a history and committed: the second half of every use case that writes.
struct Recording {
  let desk: Desk
  let newsroom: NewsroomID
  let actor: Actor
  let at: Instant

  /// The article after `events`, with the events sealed.
  func change(_ article: Article, _ events: [ArticleEvent]) -> Change<Article, ArticleEvent> {
    var state = article
    var sealed: [Sealed<ArticleEvent>] = []
    let at = at.following(article.changed)
    for event in events {
      let link = Sealed(event, number: state.version + 1, by: actor, at: at, after: state.head)
      state.apply(link)
      sealed.append(link)
    }
    return Change(readVersion: article.version, before: article, state: state, events: sealed)
  }

  /// A new article, begun by `event`.
  func beginning(_ id: ArticleID, _ event: ArticleEvent) throws(NewsroomError) -> Change<Article, ArticleEvent> {
    let link = Sealed(event, number: 1, by: actor, at: at, after: Sealed<ArticleEvent>.beginning(of: id))
    guard let state = Article(id: id, beginning: link) else { throw .defect("\(event.name) begins no article") }
    return Change(readVersion: 0, state: state, events: [link])
  }

  /// A new article, begun by the first of `events` and carried on by the others.
  func beginning(_ id: ArticleID, _ events: [ArticleEvent]) throws(NewsroomError) -> Change<Article, ArticleEvent> {
    guard let first = events.first else { throw .defect("nothing begins no article") }
    let begun = try beginning(id, first)
    let rest = change(begun.state, Array(events.dropFirst()))
    return Change(readVersion: 0, state: rest.state, events: begun.events + rest.events)
  }

  func change(_ submission: Submission, _ event: SubmissionEvent) -> Change<Submission, SubmissionEvent> {
    var state = submission
    let at = at.following(submission.changed)
    let link = Sealed(event, number: state.version + 1, by: actor, at: at, after: state.head)
    state.apply(link)
    return Change(readVersion: submission.version, state: state, events: [link])
  }

  func beginning(_ id: SubmissionID, _ event: SubmissionEvent) throws(NewsroomError)
    -> Change<Submission, SubmissionEvent>
  {
    let link = Sealed(event, number: 1, by: actor, at: at, after: Sealed<SubmissionEvent>.beginning(of: id))
    guard let state = Submission(id: id, beginning: link) else { throw .defect("\(event.name) begins no submission") }
    return Change(readVersion: 0, state: state, events: [link])
  }

  func change(_ fee: Fee, _ event: FeeEvent) -> Change<Fee, FeeEvent> {
    var state = fee
    let at = at.following(fee.changed)
    let link = Sealed(event, number: state.version + 1, by: actor, at: at, after: state.head)
    state.apply(link)
    return Change(readVersion: fee.version, state: state, events: [link])
  }

  func beginning(_ id: FeeID, _ event: FeeEvent) throws(NewsroomError) -> Change<Fee, FeeEvent> {
    let link = Sealed(event, number: 1, by: actor, at: at, after: Sealed<FeeEvent>.beginning(of: id))
    guard let state = Fee(id: id, beginning: link) else { throw .defect("\(event.name) begins no fee") }
    return Change(readVersion: 0, state: state, events: [link])
  }

  /// A new fee, begun by the first of `events` and carried on by the others.
  func beginning(_ id: FeeID, _ events: [FeeEvent]) throws(NewsroomError) -> Change<Fee, FeeEvent> {
    guard let first = events.first else { throw .defect("nothing begins no fee") }
    let begun = try beginning(id, first)
    var state = begun.state
    var sealed = begun.events
    for event in events.dropFirst() {
      let link = Sealed(event, number: state.version + 1, by: actor, at: at, after: state.head)
      state.apply(link)
      sealed.append(link)
    }
    return Change(readVersion: 0, state: state, events: sealed)
  }

  func change(_ claim: Claim, _ events: [ClaimEvent]) -> Change<Claim, ClaimEvent> {
    var state = claim
    var sealed: [Sealed<ClaimEvent>] = []
    let at = at.following(claim.changed)
    for event in events {
      let link = Sealed(event, number: state.version + 1, by: actor, at: at, after: state.head)
      state.apply(link)
      sealed.append(link)
    }
    return Change(readVersion: claim.version, state: state, events: sealed)
  }

  func beginning(_ id: ClaimID, _ event: ClaimEvent) throws(NewsroomError) -> Change<Claim, ClaimEvent> {
    let link = Sealed(event, number: 1, by: actor, at: at, after: Sealed<ClaimEvent>.beginning(of: id))
    guard let state = Claim(id: id, beginning: link) else { throw .defect("\(event.name) begins no claim") }
    return Change(readVersion: 0, state: state, events: [link])
  }

  /// Commits. When the connection goes in the middle, asks once more under the same id: it cannot happen twice.
  ///
  /// - Parameter column: that of the entry's article, for whose turn it is to sign.
  /// - Returns: whether it was this entry that took effect; `false` if another did under the same command.
  @discardableResult
  func commit(_ unannounced: Entry, in column: Column? = nil) async throws(NewsroomError) -> Bool {
    var entry = unannounced
    for change in entry.articles {
      entry.announcements += change.state.announcements(
        of: change.events, after: change.before, in: column?.path == change.state.column ? column : nil)
      entry.reminders += change.state.reminders(after: change.before)
    }
    do {
      try await desk.journal.commit(entry)
    } catch .unknownOutcome {
      do {
        try await desk.journal.commit(entry)
      } catch .repeated {
        return true
      } catch .conflict {
        throw try await overtaken(entry)
      } catch {
        // Whatever keeps the second from being looked at says nothing of the first.
        throw .unknownOutcome
      }
    } catch .repeated {
      return false
    } catch .conflict {
      throw try await overtaken(entry)
    } catch {
      throw NewsroomError(error)
    }
    return true
  }

  /// Who was quicker.
  private func overtaken(_ entry: Entry) async throws(NewsroomError) -> NewsroomError {
    for change in entry.articles {
      let since = try await asking { () async throws(StoreError) in
        try await desk.articles.history(of: change.state.id, in: newsroom, after: change.readVersion)
      }
      if let last = since.last { return .changedMeanwhile(by: last.actor, at: last.at, event: last.event.name) }
    }
    for change in entry.submissions {
      let since = try await asking { () async throws(StoreError) in
        try await desk.submissions.history(of: change.state.id, in: newsroom, after: change.readVersion)
      }
      if let last = since.last { return .changedMeanwhile(by: last.actor, at: last.at, event: last.event.name) }
    }
    for change in entry.fees {
      let since = try await asking { () async throws(StoreError) in
        try await desk.fees.history(of: change.state.id, in: newsroom, after: change.readVersion)
      }
      if let last = since.last { return .changedMeanwhile(by: last.actor, at: last.at, event: last.event.name) }
    }
    for change in entry.claims {
      let since = try await asking { () async throws(StoreError) in
        try await desk.claims.history(of: change.state.id, in: newsroom)
      }.filter { $0.number > change.readVersion }
      if let last = since.last { return .changedMeanwhile(by: last.actor, at: last.at, event: last.event.name) }
    }
    for (id, version) in entry.standing {
      let since = try await asking { () async throws(StoreError) in
        try await desk.articles.history(of: id, in: newsroom, after: version)
      }
      if let last = since.last { return .changedMeanwhile(by: last.actor, at: last.at, event: last.event.name) }
    }
    if let earliest = entry.columns.map(\.edition).min() {
      let newest = try await ReadNewsroom(desk).newest(newsroom)
      if let gone = entry.columns.map(\.column).sorted().first(where: { !newest.settings.stands($0) }) {
        return .columnGone(gone, by: newest.by, at: newest.at)
      }
      if newest.number > earliest { return .settingsMoved(edition: newest.number, by: newest.by, at: newest.at) }
    }
    return .changedMeanwhile(by: actor, at: at, event: "")
  }
}
