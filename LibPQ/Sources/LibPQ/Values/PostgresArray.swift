/// An array of any number of dimensions, with the indices that it begins at, as the server keeps it.
///
/// A Swift array is enough for one dimension; whether its indices begin at one or elsewhere it does not tell.
public struct PostgresArray<Element: PostgresValue>: Sendable {
  public struct Dimension: Hashable, Sendable {
    public let count: Int
    /// The index of its first element, usually one.
    public let first: Int

    public init(count: Int, first: Int = 1) {
      self.count = count
      self.first = first
    }
  }

  /// From the outermost to the innermost; none for an array without elements.
  public let dimensions: [Dimension]
  /// All elements, those of the innermost dimension behind one another.
  public let elements: [Element]

  /// An array of one dimension.
  public init(_ elements: [Element]) {
    self.elements = elements
    dimensions = elements.isEmpty ? [] : [Dimension(count: elements.count)]
  }

  /// An array of two dimensions; the server has none whose rows differ in length.
  public init(rows: [[Element]]) throws(ValueError) {
    let width = rows.first?.count ?? 0
    guard rows.allSatisfy({ $0.count == width }) else { throw ValueError("the rows of an array differ in length") }
    try self.init(
      elements: Array(rows.joined()),
      dimensions: width == 0 ? [] : [Dimension(count: rows.count), Dimension(count: width)])
  }

  /// - Throws: when there are not as many elements as the dimensions say, or more than six dimensions.
  public init(elements: [Element], dimensions: [Dimension]) throws(ValueError) {
    let count =
      dimensions.isEmpty ? 0 : dimensions.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).partialValue }
    guard dimensions.count <= 6, dimensions.allSatisfy({ $0.count > 0 }), count == elements.count else {
      throw ValueError("\(elements.count) elements are no array of the dimensions \(dimensions.map(\.count))")
    }
    self.elements = elements
    self.dimensions = dimensions
  }
}

extension PostgresArray: Equatable where Element: Equatable {}
extension PostgresArray: Hashable where Element: Hashable {}

extension PostgresArray: PostgresValue where Element: PostgresArrayElement {
  public static var postgresType: PostgresType { Element.arrayType }
  public static func accepts(_ type: PostgresType) -> Bool { Element.acceptsArray(type) }
  public static func writes(_ type: PostgresType) -> Bool { type.elementOfArray.map { Element.writes($0) } ?? false }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    let number = parameter.number(of: Element.postgresType)
    try write(number, as: nil, into: &parameter)
  }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    guard let declared = type.declaredElement else { return try encode(into: &parameter) }
    try write(declared.oid, as: declared.underlying, into: &parameter)
  }

  private func write(
    _ number: UInt32, as type: PostgresType?, into parameter: inout ParameterWriter
  ) throws(ValueError) {
    guard Int32(exactly: elements.count) != nil else { throw ValueError("the array has too many elements") }
    parameter.append(Int32(dimensions.count))
    parameter.append(Int32(1))  // there may be NULLs
    parameter.append(number)
    for dimension in dimensions {
      parameter.append(Int32(dimension.count))
      guard let first = Int32(exactly: dimension.first) else {
        throw ValueError("the array's first index is too large")
      }
      parameter.append(first)
    }
    for element in elements { try parameter.appendPart(element, as: type) }
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> PostgresArray {
    var reader = try ColumnReader(column)
    let count = try reader.next(Int32.self)
    _ = try reader.next(Int32.self)
    let number = try reader.next(UInt32.self)
    let type = column.type.part(number).underlying
    guard Element.accepts(type) else { throw ValueError("is an array of \(type), which is no \(Element.self)") }
    guard (0...6).contains(count) else { throw ValueError("is an array of \(count) dimensions") }
    var dimensions: [Dimension] = []
    for _ in 0..<count {
      dimensions.append(Dimension(count: Int(try reader.next(Int32.self)), first: Int(try reader.next(Int32.self))))
    }
    // A number made of damaged bytes is no reason to ask for memory; elements are read until they end.
    var wanted = dimensions.isEmpty ? 0 : 1
    for dimension in dimensions {
      let (product, overflow) = wanted.multipliedReportingOverflow(by: dimension.count)
      guard !overflow, dimension.count >= 0 else { throw ValueError("is an array of a size that cannot be") }
      wanted = product
    }
    var elements: [Element] = []
    while elements.count < wanted { elements.append(try Element.decode(try reader.part(number))) }
    try reader.end()
    return try PostgresArray(elements: elements, dimensions: wanted == 0 ? [] : dimensions)
  }
}
