/// A table by texts, each a key by its bytes: what `[String: Value]` would be if it did not hold 者 U+8005 and U+FA5B for one.
public struct TextTable<Value> {
  private var rows: [ExactText: Value] = [:]

  public init() {}

  /// Of several values under one text, the first counts.
  public init(_ rows: some Sequence<(String, Value)>) { self.init(rows) { first, _ in first } }

  public init(_ rows: some Sequence<(String, Value)>, uniquingKeysWith choose: (Value, Value) -> Value) {
    self.rows = Dictionary(rows.map { ($0.0.exact, $0.1) }, uniquingKeysWith: choose)
  }

  public init(_ rows: [String: Value]) { self.init(rows.map { ($0.key, $0.value) }) }

  public init<Element>(grouping elements: some Sequence<Element>, by text: (Element) -> String)
  where Value == [Element] {
    rows = Dictionary(grouping: elements) { text($0).exact }
  }

  private init(stored rows: [ExactText: Value]) { self.rows = rows }

  public subscript(text: String) -> Value? {
    get { rows[text.exact] }
    set { rows[text.exact] = newValue }
  }

  public subscript(text: String, default value: @autoclosure () -> Value) -> Value {
    get { rows[text.exact, default: value()] }
    set { rows[text.exact] = newValue }
    _modify { yield &rows[text.exact, default: value()] }
  }

  /// - Returns: what stood there before.
  @discardableResult
  public mutating func updateValue(_ value: Value, forKey text: String) -> Value? {
    rows.updateValue(value, forKey: text.exact)
  }

  public func mapValues<Other>(_ change: (Value) -> Other) -> TextTable<Other> {
    TextTable<Other>(stored: rows.mapValues(change))
  }
}

extension TextTable: Sequence {
  public func makeIterator() -> some IteratorProtocol<(key: String, value: Value)> {
    rows.lazy.map { (key: $0.key.text, value: $0.value) }.makeIterator()
  }
}

extension TextTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral rows: (String, Value)...) { self.init(rows) }
}

extension TextTable: Equatable where Value: Equatable {}
extension TextTable: Sendable where Value: Sendable {}
