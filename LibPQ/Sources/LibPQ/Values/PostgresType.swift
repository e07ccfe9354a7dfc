/// A PostgreSQL data type, by the number the server knows it by (`pg_type.oid`, fixed for built-in types), or by its
/// name where each database numbers it anew.
public struct PostgresType: Hashable, Sendable, CustomStringConvertible {
  /// The type's object identifier on the wire; zero for a type by its name.
  public let oid: UInt32
  /// Where what is known of a type of the database's own is noted; zero for types that come with every server.
  @usableFromInline let shapeNumber: UInt32

  @inlinable public init(oid: UInt32) { (self.oid, shapeNumber) = (oid, 0) }

  init(oid: UInt32, shapeNumber: UInt32) {
    self.oid = oid
    self.shapeNumber = shapeNumber
  }

  /// A type of the database's own by its name, as SQL writes it: `mood`, `news.mood`, `mood[]`. Each connection asks
  /// once for its number.
  public static func named(_ name: String) -> PostgresType {
    PostgresType(oid: 0, shapeNumber: TypeShapes.number(ofName: name))
  }

  /// Whether it is the type of that name, with or without its schema; never for types that come with every server.
  public func isNamed(_ name: String) -> Bool { askedName.map { $0 == name } ?? shape?.isNamed(name) ?? false }

  @inlinable public static var bool: PostgresType { PostgresType(oid: 16) }
  @inlinable public static var bytea: PostgresType { PostgresType(oid: 17) }
  @inlinable public static var name: PostgresType { PostgresType(oid: 19) }
  @inlinable public static var int8: PostgresType { PostgresType(oid: 20) }
  @inlinable public static var int2: PostgresType { PostgresType(oid: 21) }
  @inlinable public static var int4: PostgresType { PostgresType(oid: 23) }
  @inlinable public static var text: PostgresType { PostgresType(oid: 25) }
  @inlinable public static var json: PostgresType { PostgresType(oid: 114) }
  @inlinable public static var float4: PostgresType { PostgresType(oid: 700) }
  @inlinable public static var float8: PostgresType { PostgresType(oid: 701) }
  @inlinable public static var bpchar: PostgresType { PostgresType(oid: 1042) }
  @inlinable public static var varchar: PostgresType { PostgresType(oid: 1043) }
  @inlinable public static var date: PostgresType { PostgresType(oid: 1082) }
  @inlinable public static var timestamptz: PostgresType { PostgresType(oid: 1184) }
  @inlinable public static var uuid: PostgresType { PostgresType(oid: 2950) }
  @inlinable public static var jsonb: PostgresType { PostgresType(oid: 3802) }

  @inlinable public static var boolArray: PostgresType { PostgresType(oid: 1000) }
  @inlinable public static var byteaArray: PostgresType { PostgresType(oid: 1001) }
  @inlinable public static var nameArray: PostgresType { PostgresType(oid: 1003) }
  @inlinable public static var int2Array: PostgresType { PostgresType(oid: 1005) }
  @inlinable public static var int4Array: PostgresType { PostgresType(oid: 1007) }
  @inlinable public static var textArray: PostgresType { PostgresType(oid: 1009) }
  @inlinable public static var bpcharArray: PostgresType { PostgresType(oid: 1014) }
  @inlinable public static var varcharArray: PostgresType { PostgresType(oid: 1015) }
  @inlinable public static var int8Array: PostgresType { PostgresType(oid: 1016) }
  @inlinable public static var float4Array: PostgresType { PostgresType(oid: 1021) }
  @inlinable public static var float8Array: PostgresType { PostgresType(oid: 1022) }
  @inlinable public static var dateArray: PostgresType { PostgresType(oid: 1182) }
  @inlinable public static var timestamptzArray: PostgresType { PostgresType(oid: 1185) }
  @inlinable public static var jsonArray: PostgresType { PostgresType(oid: 199) }
  @inlinable public static var uuidArray: PostgresType { PostgresType(oid: 2951) }
  @inlinable public static var jsonbArray: PostgresType { PostgresType(oid: 3807) }

  @inlinable public static var char: PostgresType { PostgresType(oid: 18) }
  @inlinable public static var oid: PostgresType { PostgresType(oid: 26) }
  @inlinable public static var xml: PostgresType { PostgresType(oid: 142) }
  @inlinable public static var xid: PostgresType { PostgresType(oid: 28) }
  @inlinable public static var cidr: PostgresType { PostgresType(oid: 650) }
  @inlinable public static var inet: PostgresType { PostgresType(oid: 869) }
  @inlinable public static var time: PostgresType { PostgresType(oid: 1083) }
  @inlinable public static var timestamp: PostgresType { PostgresType(oid: 1114) }
  @inlinable public static var interval: PostgresType { PostgresType(oid: 1186) }
  @inlinable public static var numeric: PostgresType { PostgresType(oid: 1700) }
  @inlinable public static var record: PostgresType { PostgresType(oid: 2249) }
  @inlinable public static var int4range: PostgresType { PostgresType(oid: 3904) }
  @inlinable public static var numrange: PostgresType { PostgresType(oid: 3906) }
  @inlinable public static var tsrange: PostgresType { PostgresType(oid: 3908) }
  @inlinable public static var tstzrange: PostgresType { PostgresType(oid: 3910) }
  @inlinable public static var daterange: PostgresType { PostgresType(oid: 3912) }
  @inlinable public static var int8range: PostgresType { PostgresType(oid: 3926) }

  @inlinable public static var charArray: PostgresType { PostgresType(oid: 1002) }
  @inlinable public static var oidArray: PostgresType { PostgresType(oid: 1028) }
  @inlinable public static var cidrArray: PostgresType { PostgresType(oid: 651) }
  @inlinable public static var inetArray: PostgresType { PostgresType(oid: 1041) }
  @inlinable public static var timeArray: PostgresType { PostgresType(oid: 1183) }
  @inlinable public static var timestampArray: PostgresType { PostgresType(oid: 1115) }
  @inlinable public static var intervalArray: PostgresType { PostgresType(oid: 1187) }
  @inlinable public static var numericArray: PostgresType { PostgresType(oid: 1231) }
  @inlinable public static var recordArray: PostgresType { PostgresType(oid: 2287) }
  @inlinable public static var int4rangeArray: PostgresType { PostgresType(oid: 3905) }
  @inlinable public static var numrangeArray: PostgresType { PostgresType(oid: 3907) }
  @inlinable public static var tsrangeArray: PostgresType { PostgresType(oid: 3909) }
  @inlinable public static var tstzrangeArray: PostgresType { PostgresType(oid: 3911) }
  @inlinable public static var daterangeArray: PostgresType { PostgresType(oid: 3913) }
  @inlinable public static var int8rangeArray: PostgresType { PostgresType(oid: 3927) }

  @inlinable public static func == (one: PostgresType, other: PostgresType) -> Bool {
    one.oid == other.oid && (one.oid != 0 || one.shapeNumber == other.shapeNumber)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(oid == 0 ? shapeNumber : oid) }

  /// The name that SQL has for it, where it is known.
  public var description: String {
    if let name = Self.names[self] ?? askedName { return name }
    guard let shape else { return "type \(oid)" }
    return shape.element == 0 ? shape.name : "\(part(shape.element))[]"
  }

  private static let names: [PostgresType: String] = [
    .bool: "bool", .bytea: "bytea", .name: "name", .int8: "int8", .int2: "int2", .int4: "int4", .text: "text",
    .json: "json", .float4: "float4", .float8: "float8", .bpchar: "char(n)", .varchar: "varchar", .date: "date",
    .timestamptz: "timestamptz", .uuid: "uuid", .jsonb: "jsonb", .timestamp: "timestamp", .numeric: "numeric",
    .char: "\"char\"", .oid: "oid", .xml: "xml", .inet: "inet", .cidr: "cidr", .time: "time", .interval: "interval",
    .record: "record", .int4range: "int4range", .int8range: "int8range", .numrange: "numrange", .tsrange: "tsrange",
    .tstzrange: "tstzrange", .daterange: "daterange", .textArray: "text[]", .int8Array: "int8[]", .int4Array: "int4[]",
    .int2Array: "int2[]", .uuidArray: "uuid[]", .boolArray: "bool[]", .timestamptzArray: "timestamptz[]",
    .byteaArray: "bytea[]", .float8Array: "float8[]", .numericArray: "numeric[]", .varcharArray: "varchar[]",
  ]
}
