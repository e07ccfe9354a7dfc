import FoundationEssentials

/// The one way in which values become the bytes that digests are made of.
public enum Canonical {
  /// The digest of a list of fields: each with its length, so that no two lists look alike.
  static func digest(_ fields: [String?]) -> Digest { Digest(of: form(fields).utf8) }

  static func form(_ fields: [String?]) -> String {
    var form = ""
    for field in fields {
      if let field { form += "\(field.utf8.count):\(field)\n" } else { form += "-\n" }
    }
    return form
  }

  /// JSON with sorted keys and unescaped slashes: the same value always makes the same text.
  package static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Every type of this module that is stored is made of strings, integers, booleans, lists and tables of them,
    // none of which JSON refuses.
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("\(type(of: value)) cannot be written as JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// A rights record as it is stored.
  public static func text(of record: RightsRecord) -> String { json(record) }
  /// A decision as it is stored.
  public static func text(of decision: RightsDecision) -> String { json(decision) }

  static func decode<Value: Decodable>(_ type: Value.Type, json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }
}
