/// What a database says of a type of its own: an enum, a domain, a composite, an extension's type, or an array of one.
struct TypeShape: Hashable, Sendable {
  enum Kind: String, Sendable {
    case base = "b"
    case composite = "c"
    case domain = "d"
    case enumeration = "e"
    case range = "r"
    case multirange = "m"
    case pseudo = "p"
  }

  /// The database that it belongs to, for its parts are found by their numbers.
  let scope: String
  let schema: String
  let name: String
  let kind: Kind
  /// What an array is an array of; zero for all else.
  let element: UInt32
  /// What a domain is made over; zero for all else.
  let base: UInt32
  /// The types of a composite's fields.
  var fields: [UInt32] = []

  /// Whether a name, as it stands in SQL, with or without its schema, means this type.
  func isNamed(_ asked: String) -> Bool {
    let parts = Self.parts(of: asked)
    let isArray = parts.last?.hasSuffix("[]") ?? false
    guard !isArray, let last = parts.last, last == name else { return false }
    return parts.count < 2 || parts[parts.count - 2] == schema
  }

  /// The parts of a name between its dots, quotes taken off and what stands outside of them in lower case.
  private static func parts(of name: String) -> [String] {
    var parts = [""]
    var (isQuoted, wasQuote) = (false, false)
    for character in name {
      // Two within quotes are one sign of the name.
      if character == "\"", !isQuoted, wasQuote { parts[parts.count - 1] += "\"" }
      wasQuote = character == "\"" && isQuoted
      switch character {
      case "\"": isQuoted.toggle()
      case "." where !isQuoted: parts.append("")
      default: parts[parts.count - 1] += isQuoted ? String(character) : character.lowercased()
      }
    }
    return parts
  }
}

/// All shapes that this process has met, so that a type can carry its own as a number. It grows with the databases'
/// types and not with connections.
enum TypeShapes {
  private struct Key: Hashable {
    let scope: String
    let oid: UInt32
  }

  private struct List: Sendable {
    var shapes: [TypeShape] = []
    var numbers: [Key: UInt32] = [:]
    var names: [String] = []
    var nameNumbers: [String: UInt32] = [:]
  }

  private static let list = Monitor(List())

  /// Notes a shape; numbers begin at one.
  static func note(_ shape: TypeShape, oid: UInt32) -> PostgresType {
    list.withLock { list in
      let key = Key(scope: shape.scope, oid: oid)
      if let known = list.numbers[key], list.shapes[Int(known) - 1] == shape {
        return PostgresType(oid: oid, shapeNumber: known)
      }
      list.shapes.append(shape)
      let number = UInt32(list.shapes.count)
      list.numbers[key] = number
      return PostgresType(oid: oid, shapeNumber: number)
    }
  }

  static func shape(_ number: UInt32) -> TypeShape { list.withLock { $0.shapes[Int(number) - 1] } }

  /// The type of that number in the database, with its shape where one was noted.
  static func type(_ oid: UInt32, in scope: String) -> PostgresType {
    guard oid >= PostgresType.firstOwn else { return PostgresType(oid: oid) }
    return PostgresType(oid: oid, shapeNumber: list.withLock { $0.numbers[Key(scope: scope, oid: oid)] } ?? 0)
  }

  /// A number for a name whose type is still to be asked for.
  static func number(ofName name: String) -> UInt32 {
    list.withLock { list in
      if let known = list.nameNumbers[name] { return known }
      list.names.append(name)
      let number = UInt32(list.names.count)
      list.nameNumbers[name] = number
      return number
    }
  }

  static func name(_ number: UInt32) -> String { list.withLock { $0.names[Int(number) - 1] } }
}

extension PostgresType {
  /// Types from here on belong to one database and not to every server.
  static var firstOwn: UInt32 { 10_000 }

  var shape: TypeShape? { oid == 0 || shapeNumber == 0 ? nil : TypeShapes.shape(shapeNumber) }

  /// The name that ``named(_:)`` was given, while the number is not known.
  var askedName: String? { oid == 0 && shapeNumber != 0 ? TypeShapes.name(shapeNumber) : nil }

  /// What a domain is made over, through as many domains as there are; any other type itself.
  var underlying: PostgresType {
    guard oid >= Self.firstOwn, let shape, shape.kind == .domain else { return self }
    return TypeShapes.type(shape.base, in: shape.scope).underlying
  }

  /// A part of this type, by the number that stands in a value.
  func part(_ oid: UInt32) -> PostgresType {
    guard oid >= Self.firstOwn, let scope = shape?.scope else { return PostgresType(oid: oid) }
    return TypeShapes.type(oid, in: scope)
  }
}
