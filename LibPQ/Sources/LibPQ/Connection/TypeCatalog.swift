import CLibPQ

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a connection knows of its database's own types.
final class TypeCatalog {
  /// Tells this database's types from another's.
  let scope: String
  private var types: [UInt32: PostgresType] = [:]
  private var names: [String: UInt32] = [:]
  /// A row without a name, whose fields may be the database's own types.
  private let record: PostgresType

  init(scope: String) {
    self.scope = scope
    let shape = TypeShape(
      scope: scope, schema: "pg_catalog", name: "record", kind: .pseudo, element: 0, base: 0)
    record = TypeShapes.note(shape, oid: PostgresType.record.oid)
  }

  func type(named name: String) -> PostgresType? { names[name].map { type($0) } }

  /// A type by its number, with its shape where it is known.
  func type(_ oid: UInt32) -> PostgresType {
    if oid < PostgresType.firstOwn { return oid == record.oid ? record : PostgresType(oid: oid) }
    return types[oid] ?? PostgresType(oid: oid)
  }

  func isKnown(_ oid: UInt32) -> Bool { oid < PostgresType.firstOwn || types[oid] != nil }

  func note(_ shape: TypeShape, oid: UInt32) { types[oid] = TypeShapes.note(shape, oid: oid) }
  func note(_ name: String, oid: UInt32) { names[name] = oid }

  /// Types may have been made anew under other numbers.
  func forget() { (types, names) = ([:], [:]) }
}

extension Connection {
  /// Asks once for the columns' types that are the database's own, so that they can be read by what they are.
  ///
  /// Where it cannot be asked, such as in a transaction that has failed, such a column will not be read.
  func learn(_ result: OpaquePointer) {
    var unknown: [UInt32] = []
    for column in 0..<PQnfields(result) {
      let oid = PQftype(result, column)
      if oid >= PostgresType.firstOwn, !catalog.isKnown(oid) { unknown.append(oid) }
    }
    if !unknown.isEmpty { learn(unknown) }
  }

  private func learn(_ numbers: [UInt32]) {
    let status = PQtransactionStatus(handle)
    guard isOpen, !isBusy, status == PQTRANS_IDLE || status == PQTRANS_INTRANS else { return }
    guard let result = try? exchange(Self.shapes(of: numbers)) else { return }
    defer { PQclear(result) }
    for row in 0..<PQntuples(result) { note(row, of: result) }
  }

  private func note(_ row: Int32, of result: OpaquePointer) {
    func text(_ column: Int32) -> String { PQgetvalue(result, row, column).map { String(cString: $0) } ?? "" }
    func number(_ column: Int32) -> UInt32 { UInt32(text(column)) ?? 0 }
    guard let kind = TypeShape.Kind(rawValue: text(3)) else { return }
    let fields = text(6).split(separator: " ").compactMap { UInt32($0) }
    catalog.note(
      TypeShape(
        scope: catalog.scope, schema: text(1), name: text(2), kind: kind, element: number(4), base: number(5),
        fields: fields), oid: number(0))
  }

  /// These types and all that they are made of.
  private static func shapes(of numbers: [UInt32]) -> String {
    """
    with recursive wanted(oid) as (
      select pg_catalog.unnest('{\(numbers.map(String.init).joined(separator: ","))}'::pg_catalog.oid[])
      union
      select part.oid
      from wanted
      join pg_catalog.pg_type whole on whole.oid = wanted.oid
      cross join lateral (
        select whole.typelem where whole.typcategory = 'A'
        union all select whole.typbasetype
        union all select a.atttypid from pg_catalog.pg_attribute a
          where whole.typtype = 'c' and a.attrelid = whole.typrelid and a.attnum > 0 and not a.attisdropped
      ) part(oid)
      where part.oid >= \(PostgresType.firstOwn)
    )
    select t.oid, n.nspname, t.typname, t.typtype, case when t.typcategory = 'A' then t.typelem else 0 end,
      t.typbasetype, (
        select pg_catalog.string_agg(a.atttypid::pg_catalog.text, ' ' order by a.attnum)
        from pg_catalog.pg_attribute a
        where t.typtype = 'c' and a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped)
    from wanted
    join pg_catalog.pg_type t on t.oid = wanted.oid
    join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    """
  }

  /// A statement's values as they travel; types that go by their names are asked for first.
  func parameters(_ values: [any PostgresValue], of sql: SQLText) throws(DatabaseError) -> Parameters {
    let parameters = try Parameters(values, of: sql, catalog)
    guard !parameters.unknown.isEmpty else { return parameters }
    try ready()
    for name in Set(parameters.unknown).sorted() { try lookUp(name, of: sql) }
    return try Parameters(values, of: sql, catalog)
  }

  /// Finds the number of the type that the name stands for here and now.
  func lookUp(_ name: String, of sql: SQLText) throws(DatabaseError) {
    let settings = PQtransactionStatus(handle) == PQTRANS_IDLE ? transactionSettings.map { $0 + "; " } ?? "" : ""
    let result = try exchange(settings + "select pg_catalog.to_regtype(\(literal(name)))::pg_catalog.oid")
    defer { PQclear(result) }
    guard let oid = PQgetvalue(result, 0, 0).flatMap({ UInt32(String(cString: $0)) }), oid != 0 else {
      throw DatabaseError(
        .other, "there is no type \(name) in the database, or not in its search_path", sqlState: "42704",
        statement: sql.description)
    }
    if !catalog.isKnown(oid) { learn([oid]) }
    catalog.note(name, oid: oid)
  }
}
