public import Editorial
public import FoundationEssentials
public import LibPQ

/// A value that is stored whole, as JSON.
struct Document<Value: Codable & Sendable>: PostgresValue {
  let value: Value

  init(_ value: Value) { self.value = value }

  static var postgresType: PostgresType { JSON.postgresType }
  static func accepts(_ type: PostgresType) -> Bool { JSON.accepts(type) }

  func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data: Data
    do { data = try encoder.encode(value) } catch { throw ValueError("\(error)") }
    try JSON(String(decoding: data, as: UTF8.self)).encode(into: &parameter)
  }

  static func decode(_ column: ColumnValue) throws(ValueError) -> Self {
    let json = try JSON.decode(column)
    do {
      return Self(try JSONDecoder().decode(Value.self, from: Data(json.utf8)))
    } catch {
      throw ValueError("is no \(Value.self): \(error)")
    }
  }
}

extension Instant: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: Timestamp) { self.init(microseconds: postgresValue.microseconds) }
  public var postgresValue: Timestamp { Timestamp(microseconds: microseconds) }
}

extension Digest: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: String) throws {
    guard let digest = Digest(hex: postgresValue) else { throw ValueError("\(postgresValue) is no SHA-256 digest") }
    self = digest
  }
  public var postgresValue: String { hex }
}

extension Actor: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: String) throws {
    guard let actor = Actor(sealName: postgresValue) else { throw ValueError("\(postgresValue) is no actor") }
    self = actor
  }
  public var postgresValue: String { sealName }
}

extension ColumnPath: PostgresNewtype, PostgresArrayElement {
  /// The newsroom as a whole is the empty path.
  public init(postgresValue: String) throws { self = postgresValue.isEmpty ? .newsroom : try ColumnPath(postgresValue) }
  public var postgresValue: String { description }
}

extension NewsroomID: PostgresNewtype {
  public init(postgresValue: String) throws { try self.init(stored: postgresValue) }
  public var postgresValue: String { text }
}

extension PersonID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: String) throws { try self.init(stored: postgresValue) }
  public var postgresValue: String { text }
}

extension SiteID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: String) throws { try self.init(stored: postgresValue) }
  public var postgresValue: String { text }
}

extension TopicID: PostgresNewtype {
  public init(postgresValue: String) throws { try self.init(stored: postgresValue) }
  public var postgresValue: String { text }
}

extension ShiftNoteID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension ArticleID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension SubmissionID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension SenderID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension FeeID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension BatchID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension DecisionID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension ClaimID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension CommandID: PostgresNewtype {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}

extension TaskID: PostgresNewtype, PostgresArrayElement {
  public init(postgresValue: UUID) { self.init(postgresValue) }
  public var postgresValue: UUID { uuid }
}
