import LibPQ

/// The tables that all contestants work on.
enum Scene {
  static let articles = 20_000

  static func build(_ place: ConnectionString) throws(DatabaseError) {
    let connection = try Connection(place)
    try connection.executeScript(
      """
      create table article (id int8 primary key, version int8 not null, stage text not null, headline text not null,
        body text not null);
      create table event (article int8, number int8, kind text not null, body text not null,
        constraint event_key primary key (article, number));
      create table outbox (id bigint generated always as identity primary key, article int8 not null, kind text not null);
      create table import (id int8 not null, stage text not null, headline text not null, body text not null);
      insert into article select n, 0, 'draft', '强县新闻 ' || n, repeat('临沂日报采编', 30)
        from generate_series(1, \(articles)) n;
      analyze article;
      """)
    try connection.executeScript("checkpoint")
  }

  /// Between rounds, so that no contestant pays for the rows of those before it.
  static func tidy(_ place: ConnectionString) throws(DatabaseError) {
    let connection = try Connection(place)
    try connection.executeScript("truncate event, outbox, import; update article set version = 0")
    try connection.executeScript("vacuum analyze article")
    try connection.executeScript("checkpoint")
  }
}

/// The durable transition of an article, in the words that every contestant uses.
enum Transition {
  static let update: StaticString =
    "update article set stage = $2, version = version + 1 where id = $1 and version >= $3"
  static let event: StaticString =
    "insert into event (article, number, kind, body) select id, version, $2, $3 from article where id = $1"
  static let outbox: StaticString = "insert into outbox (article, kind) values ($1, $2)"
  /// The same in one statement.
  static let whole: StaticString =
    """
    with moved as (
      update article set stage = $2, version = version + 1 where id = $1 and version >= $3 returning id, version
    ), noted as (
      insert into event (article, number, kind, body) select id, version, $2, $4 from moved
    )
    insert into outbox (article, kind) select id, $2 from moved
    """
  static let select: StaticString = "select headline, version from article where id = $1"
}
