/// A PostgreSQL data type, by the number the server knows it by (`pg_type.oid`, fixed for built-in types).
public struct PostgresType: Hashable, Sendable, CustomStringConvertible {
  /// The type's object identifier on the wire.
  public let oid: UInt32

  @inlinable public init(oid: UInt32) { self.oid = oid }

  @inlinable static var bool: PostgresType { PostgresType(oid: 16) }
  @inlinable static var bytea: PostgresType { PostgresType(oid: 17) }
  @inlinable static var name: PostgresType { PostgresType(oid: 19) }
  @inlinable static var int8: PostgresType { PostgresType(oid: 20) }
  @inlinable static var int2: PostgresType { PostgresType(oid: 21) }
  @inlinable static var int4: PostgresType { PostgresType(oid: 23) }
  @inlinable static var text: PostgresType { PostgresType(oid: 25) }
  @inlinable static var json: PostgresType { PostgresType(oid: 114) }
  @inlinable static var float4: PostgresType { PostgresType(oid: 700) }
  @inlinable static var float8: PostgresType { PostgresType(oid: 701) }
  @inlinable static var bpchar: PostgresType { PostgresType(oid: 1042) }
  @inlinable static var varchar: PostgresType { PostgresType(oid: 1043) }
  @inlinable static var date: PostgresType { PostgresType(oid: 1082) }
  @inlinable static var timestamptz: PostgresType { PostgresType(oid: 1184) }
  @inlinable static var uuid: PostgresType { PostgresType(oid: 2950) }
  @inlinable static var jsonb: PostgresType { PostgresType(oid: 3802) }

  @inlinable static var boolArray: PostgresType { PostgresType(oid: 1000) }
  @inlinable static var byteaArray: PostgresType { PostgresType(oid: 1001) }
  @inlinable static var nameArray: PostgresType { PostgresType(oid: 1003) }
  @inlinable static var int2Array: PostgresType { PostgresType(oid: 1005) }
  @inlinable static var int4Array: PostgresType { PostgresType(oid: 1007) }
  @inlinable static var textArray: PostgresType { PostgresType(oid: 1009) }
  @inlinable static var bpcharArray: PostgresType { PostgresType(oid: 1014) }
  @inlinable static var varcharArray: PostgresType { PostgresType(oid: 1015) }
  @inlinable static var int8Array: PostgresType { PostgresType(oid: 1016) }
  @inlinable static var float4Array: PostgresType { PostgresType(oid: 1021) }
  @inlinable static var float8Array: PostgresType { PostgresType(oid: 1022) }
  @inlinable static var dateArray: PostgresType { PostgresType(oid: 1182) }
  @inlinable static var timestamptzArray: PostgresType { PostgresType(oid: 1185) }
  @inlinable static var jsonArray: PostgresType { PostgresType(oid: 199) }
  @inlinable static var uuidArray: PostgresType { PostgresType(oid: 2951) }
  @inlinable static var jsonbArray: PostgresType { PostgresType(oid: 3807) }

  @inlinable public static func == (one: PostgresType, other: PostgresType) -> Bool { one.oid == other.oid }

  public var description: String { Self.names[self] ?? "type \(oid)" }

  private static let names: [PostgresType: String] = [
    .bool: "bool", .bytea: "bytea", .name: "name", .int8: "int8", .int2: "int2", .int4: "int4", .text: "text",
    .json: "json", .float4: "float4", .float8: "float8", .bpchar: "char(n)", .varchar: "varchar", .date: "date",
    .timestamptz: "timestamptz", .uuid: "uuid", .jsonb: "jsonb", PostgresType(oid: 1114): "timestamp",
    PostgresType(oid: 1700): "numeric", .textArray: "text[]", .int8Array: "int8[]", .int4Array: "int4[]",
    .uuidArray: "uuid[]", .boolArray: "bool[]", .timestamptzArray: "timestamptz[]", .byteaArray: "bytea[]",
  ]
}
