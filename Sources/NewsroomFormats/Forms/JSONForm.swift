import Foundation
import Yams

/// Forms in JSON, read as JSON and told as the tables that forms in YAML are.
enum JSONForm {
  /// Objects in objects, and lists in lists.
  private static let mostNesting = 20

  private enum Value: Decodable {
    case text(String)
    case flag(Bool)
    case whole(Int64)
    case number(Double)
    case list([Value])
    case table([String: Value])
    case nothing

    init(from decoder: any Decoder) throws {
      guard decoder.codingPath.count <= JSONForm.mostNesting else { throw CocoaError(.propertyListReadCorrupt) }
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .nothing
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let whole = try? value.decode(Int64.self) {
        self = .whole(whole)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else if let list = try? value.decode([Value].self) {
        self = .list(list)
      } else {
        self = .table(try value.decode([String: Value].self))
      }
    }

    var node: Node {
      switch self {
      case .text(let text): Node(text)
      case .flag(let flag): Node(flag ? "true" : "false")
      case .whole(let number): Node("\(number)")
      case .number(let number): Node("\(number)")
      case .list(let list): Node(list.map(\.node))
      // Unsaid, as an empty value is.
      case .nothing: Node([Node]())
      case .table(let table): Node(table.compactMap { $0.value.isNothing ? nil : (Node($0.key), $0.value.node) })
      }
    }

    private var isNothing: Bool { if case .nothing = self { true } else { false } }
  }

  /// `nil` for a text that is no JSON.
  static func node(_ text: String) -> Node? {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    guard start == "{", isShallow(text), let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else {
      return nil
    }
    return value.node
  }

  /// Counted before the parser, which calls itself, sees it.
  private static func isShallow(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == 0x5B || byte == 0x7B { depth += 1 }
      if byte == 0x5D || byte == 0x7D { depth -= 1 }
      if depth > 200 { return false }
    }
    return true
  }
}
