package import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore: Inboxes {
  public func lines(for person: PersonID, in newsroom: NewsroomID, isUnread: Bool, before place: Int?, limit: Int)
    async throws(StoreError) -> [InboxLine]
  {
    let start = place.map(Int64.init) ?? .max
    return try await reading(newsroom) { connection throws(DatabaseError) in
      guard isUnread else {
        return try connection.query(
          """
          select place, notice.article, headline, kind, about, number, actor, note, notice.due_at, told_at,
            read_at is not null
          from notice
          join article on article.newsroom = notice.newsroom and article.id = notice.article
          where notice.newsroom = $1 and person = $2 and place < $3
          order by place desc
          limit $4
          """, newsroom, person, start, limit, as: InboxLine.self)
      }
      return try connection.query(
        """
        select place, notice.article, headline, kind, about, number, actor, note, notice.due_at, told_at, false
        from notice
        join article on article.newsroom = notice.newsroom and article.id = notice.article
        where notice.newsroom = $1 and person = $2 and place < $3 and read_at is null
        order by place desc
        limit $4
        """, newsroom, person, start, limit, as: InboxLine.self)
    }
  }

  public func lines(for person: PersonID, in newsroom: NewsroomID, after place: Int, limit: Int)
    async throws(StoreError) -> [InboxLine]
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select place, notice.article, headline, kind, about, number, actor, note, notice.due_at, told_at, read_at is not null
        from notice
        join article on article.newsroom = notice.newsroom and article.id = notice.article
        where notice.newsroom = $1 and person = $2 and place > $3
        order by place
        limit $4
        """, newsroom, person, Int64(place), limit, as: InboxLine.self)
    }
  }

  public func read(by person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant)
    async throws(StoreError)
  {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          """
          update notice
          set read_at = $4
          where newsroom = $1 and person = $2 and place <= $3 and read_at is null
          """, newsroom, person, Int64(place), time)
      })
  }

  public func digested(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select place
        from digest_mark
        where newsroom = $1 and person = $2
        """, newsroom, person, as: Int.self) ?? 0
    }
  }

  public func digest(to person: PersonID, in newsroom: NewsroomID, upTo place: Int, at time: Instant)
    async throws(StoreError)
  {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          """
          insert into digest_mark (newsroom, person, place, told_at)
          values ($1, $2, $3, $4)
          on conflict (newsroom, person) do update
          set place = greatest(digest_mark.place, excluded.place), told_at = excluded.told_at
          """, newsroom, person, Int64(place), time)
      })
  }

  public func watched(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select article
        from article_watch
        where newsroom = $1 and person = $2
        order by article
        """, newsroom, person, as: ArticleID.self)
    }
  }
}

extension InboxLine: RowReadable {
  public init(from row: inout RowReader) throws {
    let place = try row.next(Int.self)
    let article = try row.next(ArticleID.self)
    let headline = try row.next(String?.self)
    let kind = try row.next(String.self)
    guard let known = Announcement.Kind(rawValue: kind) else { throw ValueError("\(kind) is no kind of notice") }
    let about = try row.next(String.self)
    let number = try row.next(Int.self)
    guard let subject = Announcement.Subject(about, number) else { throw ValueError("nobody is told of \(about)") }
    self.init(
      place: place, article: article, headline: headline, kind: known, subject: subject, by: try row.next(),
      note: try row.next(), due: try row.next(), at: try row.next(), isRead: try row.next())
  }
}

extension Announcement.Subject {
  fileprivate init?(_ about: String, _ number: Int) {
    switch about {
    case "event": self = number < 0 ? .edition(-number) : .event(number)
    case "comment": self = .comment(number)
    case "mark": self = .mark(number)
    case "lease": self = .lease(number)
    case "stranded": self = .stranded(number)
    default:
      guard let kind = Reminder.Kind(rawValue: about) else { return nil }
      self = .reminder(kind, number)
    }
  }

  fileprivate var stored: (about: String, number: Int) {
    switch self {
    case .event(let number): ("event", number)
    // Events are numbered from 1 on, so an edition of the settings is never taken for one.
    case .edition(let number): ("event", -number)
    case .comment(let number): ("comment", number)
    case .mark(let number): ("mark", number)
    case .lease(let fence): ("lease", fence)
    case .stranded(let number): ("stranded", number)
    case .reminder(let kind, let number): (kind.rawValue, number)
    }
  }
}

extension Batch {
  mutating func add(_ watch: Watch, in newsroom: NewsroomID) {
    if watch.isOn {
      add(
        "insert into article_watch (newsroom, article, person) values ($1, $2, $3) on conflict do nothing", newsroom,
        watch.article, watch.person)
    } else {
      add(
        "delete from article_watch where newsroom = $1 and article = $2 and person = $3", newsroom, watch.article,
        watch.person)
    }
  }

  /// A notice for everybody whom it reaches, in the same transaction. The first that reaches a person stands.
  mutating func add(_ announcement: Announcement, in newsroom: NewsroomID) {
    var named: [(person: PersonID, kind: String)] = []
    for telling in announcement.tellings {
      if case .person(let person) = telling.audience {
        named.append((person, telling.kind.rawValue))
      } else {
        add(announcement, to: named, in: newsroom)
        named = []
        add(announcement, telling, in: newsroom)
      }
    }
    add(announcement, to: named, in: newsroom)
    if let standIns = announcement.standIns { add(announcement, standIns, in: newsroom) }
  }

  /// The author where only others are gone, or else those who hold the first of the roles that anybody holds: in one
  /// statement, as `StandIns.told`.
  private mutating func add(_ announcement: Announcement, _ standIns: StandIns, in newsroom: NewsroomID) {
    let (about, number) = announcement.subject.stored
    add(
      """
      with there as (
        select id, is_group
        from person
        where newsroom = $1 and left_at is null
      ), able as (
        select 0 as place, id
        from there
        where id = $10
        union
        select array_position($11, role), id
        from there
        join role_grant on newsroom = $1 and person = id
        where role = any($11) and revoked_at is null and not is_group
          and (column_path = '' or starts_with($12 || '/', column_path || '/'))
      )
      insert into notice (newsroom, person, article, about, number, kind, actor, note, due_at, told_at)
      select distinct $1, id, $2::uuid, $3, $4::integer, $5, $6, $7, $8::timestamptz, $9::timestamptz
      from able
      where place = (select min(place) from able) and 'person ' || id <> $6
        and not exists (select from there where id = any($13))
      on conflict do nothing
      """, newsroom, announcement.article, about, Int32(number), standIns.kind.rawValue, announcement.by,
      announcement.note, announcement.due, announcement.at, standIns.author, StandIns.roles.map(\.rawValue),
      standIns.column, standIns.persons)
  }

  private mutating func add(
    _ announcement: Announcement, to named: [(person: PersonID, kind: String)], in newsroom: NewsroomID
  ) {
    guard !named.isEmpty else { return }
    let (about, number) = announcement.subject.stored
    add(
      """
      insert into notice (newsroom, person, article, about, number, kind, actor, note, due_at, told_at)
      select newsroom, id, $3, $4, $5, kind, $6, $7, $8, $9
      from unnest($2, $10) with ordinality as named (told, kind, place)
      join person on newsroom = $1 and id = told
      where left_at is null and 'person ' || id <> $6
      order by place
      on conflict do nothing
      """, newsroom, named.map(\.person), announcement.article, about, Int32(number), announcement.by,
      announcement.note, announcement.due, announcement.at, named.map(\.kind))
  }

  private mutating func add(_ announcement: Announcement, _ telling: Announcement.Telling, in newsroom: NewsroomID) {
    let (about, number) = announcement.subject.stored
    switch telling.audience {
    case .person: return
    case .watchers:
      add(
        """
        insert into notice (newsroom, person, article, about, number, kind, actor, note, due_at, told_at)
        select newsroom, person, article, $3, $4, $5, $6, $7, $8, $9
        from article_watch
        where newsroom = $1 and article = $2 and 'person ' || person <> $6
        order by person
        on conflict do nothing
        """, newsroom, announcement.article, about, Int32(number), telling.kind.rawValue, announcement.by,
        announcement.note, announcement.due, announcement.at)
    case .holders(let roles, let column, let except):
      add(
        """
        insert into notice (newsroom, person, article, about, number, kind, actor, note, due_at, told_at)
        select distinct person.newsroom, person.id, $2::uuid, $3, $4::integer, $5, $6, $7, $8::timestamptz, $9::timestamptz
        from role_grant
        join person on person.newsroom = role_grant.newsroom and person.id = role_grant.person
        where role_grant.newsroom = $1 and role = any($10) and revoked_at is null and not is_group
          and (column_path = '' or starts_with($11 || '/', column_path || '/'))
          and not person.id = any($12) and 'person ' || person.id <> $6
        on conflict do nothing
        """, newsroom, announcement.article, about, Int32(number), telling.kind.rawValue, announcement.by,
        announcement.note, announcement.due, announcement.at, roles.map(\.rawValue).sorted(), column, except.sorted())
    }
  }
}
