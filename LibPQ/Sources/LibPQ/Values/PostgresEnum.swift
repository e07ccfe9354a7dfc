/// An enum of the database: an enum of ours whose raw values are its labels.
///
/// ```swift
/// enum Mood: String, PostgresEnum {
///   case glad, sad
///   static let typeName = "mood"
/// }
/// ```
///
/// A label that ours does not have is a decoding error, never a fallback.
public protocol PostgresEnum: PostgresValue, PostgresArrayElement, RawRepresentable where RawValue == String {
  /// The type's name as SQL writes it, with its schema where that is not searched.
  static var typeName: String { get }
}

extension PostgresEnum {
  public static var postgresType: PostgresType { .named(typeName) }
  public static var arrayType: PostgresType { .named(typeName + "[]") }

  /// Also a text, for enums are often kept as one.
  public static func accepts(_ type: PostgresType) -> Bool {
    type == .text || type == .varchar || type.shape?.kind == .enumeration && type.isNamed(typeName)
  }

  public static func writes(_ type: PostgresType) -> Bool { accepts(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { try parameter.append(rawValue) }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Self {
    let label = try column.text()
    guard let value = Self(rawValue: label) else { throw ValueError("is no \(Self.self): \"\(label)\"") }
    return value
  }
}
