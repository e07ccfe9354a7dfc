/// A composite of the database, or the row of a table: a struct of ours that reads and writes its fields in their order.
///
/// ```swift
/// struct Place: PostgresComposite {
///   let town: String
///   let postcode: String?
///   static let typeName = "place"
///
///   init(from fields: inout CompositeReader) throws(ValueError) {
///     town = try fields.next()
///     postcode = try fields.next()
///   }
///
///   func write(to fields: inout CompositeWriter) throws(ValueError) {
///     try fields.write(town)
///     try fields.write(postcode)
///   }
/// }
/// ```
public protocol PostgresComposite: PostgresValue, PostgresArrayElement {
  /// The type's name as SQL writes it, with its schema where that is not searched.
  static var typeName: String { get }

  init(from fields: inout CompositeReader) throws(ValueError)
  func write(to fields: inout CompositeWriter) throws(ValueError)
}

extension PostgresComposite {
  public static var postgresType: PostgresType { .named(typeName) }
  public static var arrayType: PostgresType { .named(typeName + "[]") }

  /// Also a row without a name of its own: `select row(1, 'a')`.
  public static func accepts(_ type: PostgresType) -> Bool {
    type == .record || type.shape?.kind == .composite && type.isNamed(typeName)
  }

  public static func writes(_ type: PostgresType) -> Bool { type.shape?.kind == .composite && type.isNamed(typeName) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    // Not known at the first look: the connection asks, and the value is written again.
    guard let type = parameter.known(Self.postgresType) else { return }
    try encode(as: type, into: &parameter)
  }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    var fields = CompositeWriter(type, parameter.catalog)
    try write(to: &fields)
    parameter.take(try fields.finished())
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Self {
    var fields = try CompositeReader(column)
    let value = try Self(from: &fields)
    try fields.end()
    return value
  }
}

/// Reads a composite's fields in their order.
public struct CompositeReader {
  private var reader: ColumnReader
  /// How many fields it has.
  public let count: Int
  private var read = 0

  init(_ column: ColumnValue) throws(ValueError) {
    reader = try ColumnReader(column)
    count = Int(try reader.next(Int32.self))
  }

  /// The next field's value; an optional type takes NULL, any other refuses it.
  public mutating func next<T: PostgresValue>(_: T.Type = T.self) throws(ValueError) -> T {
    read += 1
    guard read <= count else { throw ValueError("has no field \(read), but \(count)") }
    let field = try reader.part(try reader.next(UInt32.self))
    guard T.accepts(field.type) else {
      throw ValueError("has in field \(read) a \(field.type), which cannot be read as \(T.self)")
    }
    do {
      return try T.decode(field)
    } catch {
      throw ValueError("in field \(read): \(error.reason)")
    }
  }

  func end() throws(ValueError) {
    guard read == count else { throw ValueError("has \(count) fields, of which \(read) are read") }
    try reader.end()
  }
}

/// Writes a composite's fields in their order.
public struct CompositeWriter {
  private var parameter: ParameterWriter
  private let type: PostgresType
  private let fields: [UInt32]
  private var written = 0

  init(_ type: PostgresType, _ catalog: TypeCatalog?) {
    self.type = type
    parameter = ParameterWriter(catalog)
    fields = type.shape?.fields ?? []
    parameter.append(Int32(fields.count))
  }

  /// Writes the next field; the server converts nothing here, so its type must be the field's.
  public mutating func write(_ value: some PostgresValue) throws(ValueError) {
    written += 1
    guard written <= fields.count else { throw ValueError("\(type) has \(fields.count) fields and not \(written)") }
    let number = fields[written - 1]
    let field = type.part(number).underlying
    guard Swift.type(of: value).writes(field) else {
      throw ValueError("field \(written) of \(type) is \(field), and \(Swift.type(of: value)) is not written as that")
    }
    parameter.append(number)
    try parameter.appendPart(value, as: field)
  }

  func finished() throws(ValueError) -> ParameterWriter {
    guard written == fields.count else {
      throw ValueError("\(type) has \(fields.count) fields, of which \(written) are written")
    }
    return parameter
  }
}
