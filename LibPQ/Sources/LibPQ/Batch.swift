/// Statements that are sent together and succeed or fail together, in one round trip to the server.
///
/// No statement sees that an earlier one touched no row, so let a key refuse: the row whose number somebody else has
/// taken fails the whole batch. Where the rows of the answers matter, send ``Statement`` values instead.
public struct Batch: Sendable {
  struct Step: Sendable {
    let sql: SQLText
    let values: [any PostgresValue]
  }

  private(set) var steps: [Step] = []

  public init() {}

  /// A batch filled in place: `Batch { $0.add("insert ...", id) }`.
  public init<E: Error>(_ fill: (inout Batch) throws(E) -> Void) throws(E) {
    var batch = Batch()
    try fill(&batch)
    self = batch
  }

  public var isEmpty: Bool { steps.isEmpty }
  public var count: Int { steps.count }

  /// Adds a statement with its values.
  public mutating func add(_ sql: StaticString, _ values: any PostgresValue...) {
    add(Step(sql: SQLText(sql), values: values))
  }

  mutating func add(_ step: Step) { steps.append(step) }
}
