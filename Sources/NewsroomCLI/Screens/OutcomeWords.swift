import Editorial
import Newsroom
import NewsroomFormats

/// What a change of settings makes of articles and people, in words.
extension Words {
  /// One line for each thing that happens, with the articles to which it does.
  func lines(_ outcome: SettingsOutcome, isDone: Bool) -> [String] {
    var groups: [(what: String, articles: [ArticleID])] = []
    for placed in outcome.placed {
      for what in placed.events.compactMap({ self.outcome($0) }) {
        if let index = groups.firstIndex(where: { $0.what == what }) {
          groups[index].articles.append(placed.article)
        } else {
          groups.append((what, [placed.article]))
        }
      }
    }
    let head = isDone ? say("稿件：", "Articles:") : say("稿件将会：", "Articles would be concerned:")
    let colon = say("：", ": ")
    let articles = groups.map { "  \($0.what)\(colon)\(named($0.articles))" }
    let roles = outcome.people.filter { $0.before != nil && (!$0.taken.isEmpty || !$0.given.isEmpty) }.map { change in
      let taken = change.taken.map { "-\(text($0))" }
      let given = change.given.map { "+\(text($0))" }
      return "  \(change.after.id): \(list(taken + given))"
    }
    let delegations = outcome.delegations.map { "  \($0.number) \($0.giver) → \($0.delegate) (\($0.column))" }
    return (articles.isEmpty ? [] : [head] + articles)
      + (roles.isEmpty ? [] : [say("角色：", "Roles:")] + roles)
      + (delegations.isEmpty ? [] : [say("随栏目终止的委托：", "Delegations that end with their column:")] + delegations)
      + lines(stranded: outcome.stranded) + (outcome.rezoning.map { lines($0) } ?? [])
  }

  /// Each instant by both clocks, and each term that ends at another one.
  private func lines(_ zones: Rezoning) -> [String] {
    func both(_ one: Instant, _ other: Instant) -> String {
      "\(TypedTime.text(one, zone: zones.before)) \(zones.before) → \(TypedTime.text(other, zone: zones.after)) \(zones.after)"
    }
    let colon = say("：", ": ")
    let planned = zones.planned.map { one in
      "  \(name(one.kind)) \(one.article.short) \(one.headline ?? say("（无标题）", "(no headline)"))\(colon)\(both(one.at, one.at))"
    }
    let terms = zones.terms.map {
      "  \(say("来稿", "submission")) \($0.submission.short)\(colon)\(both($0.before, $0.after))"
    }
    let kept = say("时刻不变，钟点改按新时区显示：", "Instants stay; they are shown by the new clock:")
    let moved = say("按新时区的日期，答复期限改为：", "By days of the new zone, answers are due at:")
    return (planned.isEmpty ? [] : [kept] + planned) + (terms.isEmpty ? [] : [moved] + terms)
  }

  /// What loading a description does beside what it says itself.
  func lines(_ loading: LoadNewsroom.Loading, isDone: Bool = true) -> [String] {
    let difference = loading.difference
    return (isDone || difference.lines.isEmpty ? [] : [say("设置：", "Settings:"), text(difference)])
      + lines(loading.outcome, isDone: isDone)
  }

  /// What loading a description would do.
  func text(_ loading: LoadNewsroom.Loading, isDone: Bool) -> String {
    let all = lines(loading, isDone: isDone)
    return all.isEmpty ? say("没有变化。", "Nothing would change.") : all.joined(separator: "\n")
  }

  /// What is said of an event for many articles at once; `nil` of those that another says already.
  private func outcome(_ event: ArticleEvent) -> String? {
    switch event {
    case .rulesChanged(let change): name(change)
    case .relocated(let column, _, _): say("移到“\(name(column))”", "in \(name(column))")
    case .scheduleWaits: say("定时待审签", "the schedule waits until it is signed")
    case .scheduled: say("定时生效", "the schedule stands")
    case .wishVoided(let wish, let cause): void(wish.kind, because: cause)
    default: nil
    }
  }

  private func named(_ articles: [ArticleID]) -> String {
    let shown = articles.prefix(10).map { String($0.short) }.joined(separator: " ")
    return articles.count > 10
      ? say("\(articles.count) 篇（\(shown) ……）", "\(articles.count) (\(shown) …)") : shown
  }

  private func text(_ grant: RoleGrant) -> String {
    name(grant.role) + (grant.column == .newsroom ? "" : say("（\(grant.column)）", " (\(grant.column))"))
  }
}

extension LoadNewsroom.Loading {
  /// Whether nothing but roles is concerned.
  var isAboutRolesOnly: Bool {
    removed.isEmpty && moves.isEmpty && edition.settings.zone == settings.zone && outcome.placed.isEmpty
      && outcome.delegations.isEmpty && outcome.stranded.isEmpty
  }
}
