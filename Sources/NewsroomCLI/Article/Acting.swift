import Editorial
import Newsroom

extension Room {
  /// Takes an article one step. A refusal because the text moved shows how.
  func act(
    _ command: ArticleCommand, on article: Article, quoting decision: DecisionID? = nil, request: Request? = nil
  ) async throws -> ArticleStep {
    try await showingMoves(of: article) {
      try await ActOnArticle(desk).step(command, on: article.id, by: session, quoting: decision, request: request)
    }
  }

  /// Saves a text; one that others' work keeps from being saved becomes a branch.
  func save(
    _ manuscript: Manuscript, base: Digest, onto live: Digest? = nil, on article: Article, request: Request?
  ) async throws -> ArticleStep {
    try await showingMoves(of: article) {
      try await SaveText(desk).step(manuscript, base: base, onto: live, on: article.id, by: session, request: request)
    }
  }

  private func showingMoves(of article: Article, _ body: () async throws -> ArticleStep) async throws -> ArticleStep {
    do {
      return try await body()
    } catch let error as NewsroomError {
      let fault = CommandFault(error)
      guard let refusal = fault.refusal,
        let moved = try await ReadArticle(desk).movedText(refusal, of: article.id, by: session)
      else { throw error }
      throw CommandFault.textMoved(moved, because: fault)
    }
  }
}

extension Context {
  /// Finds the article, takes it one step, and says how it stands.
  ///
  /// - Parameter more: further lines for people, below.
  func act(
    on typed: String, named: RequestOption,
    more: (ArticleStep, Room) async throws -> [String] = { _, _ in [] },
    _ command: (Article, Room) async throws -> ArticleCommand
  ) async throws {
    let room = try await room()
    let before = try await room.article(typed)
    let command = try await command(before, room)
    let after = try await room.act(command, on: before, request: named.request)
    let more = try await more(after, room) + freed(by: after, in: room)
    answer(ArticleAnswer(after, in: room, words)) {
      ([step(command.action, before, after, room)] + more).joined(separator: "\n")
    }
  }

  /// One line on what happened, one on each thing that it took back, and one on what comes next.
  func step(_ action: Action, _ before: Article, _ taken: ArticleStep, _ room: Room) -> String {
    let after = taken.article
    let title = after.revision.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
    let from = words.name(before.stage)
    let to = words.name(after.stage)
    let moved = before.version == after.version ? words.say("没有变化", "nothing changed") : words.name(action, on: before)
    let stage = from == to ? to : "\(from) → \(to)"
    let lines = ["\(style.strong(after.id.short))  \(moved)  \(stage)  \(title)"]
    let remarks = remark(onUnchanged: action, before, after).map { [$0] } ?? []
    return (lines + said(action, taken, room) + remarks + takenBack(taken) + [next(after, room)].compactMap { $0 })
      .joined(separator: "\n")
  }

  /// That a correction corrects nothing, for whoever saves it, moves it on or publishes it.
  private func remark(onUnchanged action: Action, _ before: Article, _ after: Article) -> String? {
    switch action {
    case .publish, .publishInEmergency:
      guard before.correctsNothing, before.version != after.version else { return nil }
      return style.warn(
        words.say(
          "注意：更正稿与原在线稿一字不差，读者只看到更正说明。",
          "Note: the correction reads word for word as the text before; readers see the note and no change."))
    case .edit, .pass, .sign, .schedule:
      guard after.correctsNothing else { return nil }
      return style.warn(
        words.say(
          "注意：更正稿与在线稿一字不差，还没有改动。", "Note: the correction reads word for word as what is live; nothing is corrected yet."
        ))
    default: return nil
    }
  }

  /// What somebody counted on and can count on no longer.
  func takenBack(_ taken: ArticleStep) -> [String] {
    taken.events.compactMap { event in
      (words.takenBack(event) ?? words.aside(event, in: taken.article))
        .map { style.warn(Wrapping.wrap($0 + words.moment(of: event), for: terminal)) }
    }
      + (taken.endedLease.map { [style.warn(Wrapping.wrap(words.sentence(ended: $0), for: terminal))] } ?? [])
  }

  /// Who can move the article on, and how.
  private func next(_ article: Article, _ room: Room) -> String? {
    let moves: [Action] = [.submit, .pass, .sign, .publish]
    guard let action = moves.first(where: { $0.rule.from.contains(article.stage) }) else { return nil }
    var what = words.name(action)
    var who = action.rule.by.filter { $0 != .dispatcher }.map { words.name($0) }
    let open = action == .sign ? article.openSteps(in: room.settings.column(article.column)) : []
    if !open.isEmpty {
      what = words.list(open.map { words.name($0) })
      let roles = open.flatMap { step in Role.allCases.filter(step.roles.contains) }
      who = roles.map { words.name($0) }
    }
    return words.say(
      "下一步：\(what)（\(words.list(who))）", "next: \(what), by \(who.joined(separator: words.say("、", " or ")))")
  }
}
