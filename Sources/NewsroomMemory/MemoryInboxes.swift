package import Editorial
package import Newsroom

extension MemoryStore: Comments, Inboxes {
  public func discussion(of article: ArticleID, in newsroom: NewsroomID) -> Discussion {
    discussions[Key(newsroom: newsroom, id: article)] ?? Discussion()
  }

  public func lines(for person: PersonID, in newsroom: NewsroomID, isUnread: Bool, before place: Int?, limit: Int)
    -> [InboxLine]
  {
    Array(
      inbox(of: person, in: newsroom).reversed()
        .filter { line in !(isUnread && line.isRead) && place.map { line.place < $0 } ?? true }.prefix(limit))
  }

  public func lines(for person: PersonID, in newsroom: NewsroomID, after place: Int, limit: Int) -> [InboxLine] {
    Array(inbox(of: person, in: newsroom).filter { $0.place > place }.prefix(limit))
  }

  public func read(by person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant) {
    for index in inboxNotices.indices
    where inboxNotices[index].newsroom == newsroom && inboxNotices[index].person == person
      && inboxNotices[index].place <= place
    {
      inboxNotices[index].isRead = true
    }
  }

  public func digested(by person: PersonID, in newsroom: NewsroomID) -> Int {
    digests[Key(newsroom: newsroom, id: person)] ?? 0
  }

  public func digest(to person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant) {
    let key = Key(newsroom: newsroom, id: person)
    digests[key] = max(digests[key] ?? 0, place)
  }

  public func watched(by person: PersonID, in newsroom: NewsroomID) -> [ArticleID] {
    watchers.filter { $0.key.newsroom == newsroom && $0.value.contains(person) }.map(\.key.id)
      .sorted { $0.description < $1.description }
  }

  private func inbox(of person: PersonID, in newsroom: NewsroomID) -> [InboxLine] {
    inboxNotices.filter { $0.newsroom == newsroom && $0.person == person }.map { notice in
      InboxLine(
        place: notice.place, article: notice.about.article,
        headline: article(notice.about.article, in: newsroom)?.revision.manuscript.headline?.text, kind: notice.kind,
        subject: notice.about.subject, by: notice.about.by, note: notice.about.note, due: notice.about.due,
        at: notice.about.at, isRead: notice.isRead)
    }
  }

  /// What PostgreSQL's keys of comments refuse.
  func checkComments(_ entry: Entry) throws(StoreError) {
    for comment in entry.comments {
      let known = discussion(of: comment.article, in: entry.newsroom).comments.count
      guard comment.number == known + 1 else { throw .conflict }
    }
    for mark in entry.marks {
      guard mark.number == discussion(of: mark.article, in: entry.newsroom).marks.count + 1 else { throw .conflict }
    }
  }

  func tell(_ entry: Entry) {
    for comment in entry.comments {
      let key = Key(newsroom: entry.newsroom, id: comment.article)
      let known = discussions[key] ?? Discussion()
      discussions[key] = Discussion(comments: known.comments + [comment], marks: known.marks)
    }
    for mark in entry.marks {
      let key = Key(newsroom: entry.newsroom, id: mark.article)
      let known = discussions[key] ?? Discussion()
      discussions[key] = Discussion(comments: known.comments, marks: known.marks + [mark])
    }
    for watch in entry.watches {
      let key = Key(newsroom: entry.newsroom, id: watch.article)
      if watch.isOn { watchers[key, default: []].insert(watch.person) } else { watchers[key]?.remove(watch.person) }
    }
    for announcement in entry.announcements { tell(announcement, in: entry.newsroom) }
  }

  func tell(_ announcement: Announcement, in newsroom: NewsroomID) {
    var told: Set<PersonID> = []
    if case .person(let actor) = announcement.by { told.insert(actor) }
    for telling in announcement.tellings {
      for person in reached(by: telling.audience, on: announcement.article, in: newsroom)
      where told.insert(person).inserted {
        inboxNotices.append(
          MemoryNotice(
            newsroom: newsroom, person: person, place: inboxNotices.count + 1, kind: telling.kind, about: announcement))
      }
    }
    guard let standIns = announcement.standIns else { return }
    let there = everybody(in: newsroom).filter { leavers[Key(newsroom: newsroom, id: $0.id)] == nil }
    for person in standIns.told(among: there) where told.insert(person).inserted {
      inboxNotices.append(
        MemoryNotice(
          newsroom: newsroom, person: person, place: inboxNotices.count + 1, kind: standIns.kind, about: announcement))
    }
  }

  private func reached(by audience: Announcement.Audience, on article: ArticleID, in newsroom: NewsroomID) -> [PersonID]
  {
    switch audience {
    case .person(let person):
      people[Key(newsroom: newsroom, id: person)] == nil || leavers[Key(newsroom: newsroom, id: person)] != nil
        ? [] : [person]
    case .watchers: watchers[Key(newsroom: newsroom, id: article)]?.sorted() ?? []
    case .holders(let roles, let column, let except):
      everybody(in: newsroom).filter { person in
        !person.isGroup && !except.contains(person.id) && !person.roles(in: column).isDisjoint(with: roles)
      }.map(\.id)
    }
  }
}

/// A notice in one person's inbox.
struct MemoryNotice {
  let newsroom: NewsroomID
  let person: PersonID
  let place: Int
  let kind: Announcement.Kind
  let about: Announcement
  var isRead = false
}
