/// A line as a shell reads it (POSIX.1-2024, Shell Command Language 2), as far as examples go: words and quotes,
/// `name=value` in front, `<`, `>`, `|`, `;`, `$(…)` and remarks after `#`. Whatever else means something to a shell is
/// refused, so that no example is read otherwise here than there.
struct ShellLine: Sendable {
  struct Word: Sendable {
    enum Part: Sendable {
      case text(String)
      /// `$(…)`: what the line writes. Outside quotes it becomes as many words as it has.
      case output(ShellLine)
    }

    var parts: [Part] = []
    /// Whether it is in quotes somewhere: then it is a word though it is empty.
    var isQuoted = false

    /// What it says; `nil` where only the run will show.
    var text: String? {
      let texts = parts.compactMap { part -> String? in if case .text(let text) = part { text } else { nil } }
      return texts.count == parts.count ? texts.joined() : nil
    }
  }

  struct Command: Sendable {
    var settings: [(name: String, value: Word)] = []
    var words: [Word] = []
    var input: Word?
    var output: Word?
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// One after the other; the commands of each read what the one before writes.
  private(set) var pipelines: [[Command]] = []

  init(_ line: String) throws {
    var rest = line[...]
    try self.init(reading: &rest, isInner: false)
  }

  private init(reading rest: inout Substring, isInner: Bool) throws {
    var pipeline: [Command] = []
    var command = Command()
    func isEmpty() -> Bool { command.words.isEmpty && command.settings.isEmpty }
    func endCommand() throws {
      guard !isEmpty() else { throw Fault(description: "a command is missing before: \(rest)") }
      pipeline.append(command)
      command = Command()
    }
    func endPipeline() throws {
      try endCommand()
      pipelines.append(pipeline)
      pipeline = []
    }
    while let sign = rest.first, !(sign == ")" && isInner) {
      switch sign {
      case " ": rest.removeFirst()
      case "#": rest = ""
      case "|":
        rest.removeFirst()
        try endCommand()
      case ";":
        rest.removeFirst()
        try endPipeline()
      case "<", ">":
        rest.removeFirst()
        rest = rest.drop { $0 == " " }
        let file = try Word(reading: &rest)
        if sign == "<" { command.input = file } else { command.output = file }
      default:
        let word = try Word(reading: &rest)
        if command.words.isEmpty, let setting = word.setting {
          command.settings.append(setting)
        } else {
          command.words.append(word)
        }
      }
    }
    guard !isInner || rest.popFirst() != nil else { throw Fault(description: "$( is not closed") }
    try endPipeline()
  }

  /// What stands in `$(…)`, from behind the bracket on.
  fileprivate init(inner rest: inout Substring) throws { try self.init(reading: &rest, isInner: true) }
}

extension ShellLine.Word {
  private static let ends: Set<Character> = [" ", "|", ";", "<", ">", ")"]
  private static let refused: Set<Character> = ["&", "*", "?", "[", "`", "(", "\\", "~", "!", "\t", "\n"]

  fileprivate init(reading rest: inout Substring) throws {
    while let sign = rest.first, !Self.ends.contains(sign) {
      rest.removeFirst()
      switch sign {
      case "'":
        isQuoted = true
        add(rest.prefix { $0 != "'" })
        rest = rest.drop { $0 != "'" }
        guard rest.popFirst() != nil else { throw ShellLine.Fault(description: "' is not closed") }
      case "\"":
        isQuoted = true
        try readQuoted(&rest)
      case "$": parts.append(.output(try Self.substitution(&rest)))
      default:
        guard !Self.refused.contains(sign) else { throw ShellLine.Fault(description: "\(sign) is not understood") }
        add(String(sign)[...])
      }
    }
    guard isQuoted || !parts.isEmpty else { throw ShellLine.Fault(description: "a word is missing before: \(rest)") }
  }

  private mutating func readQuoted(_ rest: inout Substring) throws {
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": return
      case "$": parts.append(.output(try Self.substitution(&rest)))
      case "\\", "`", "!": throw ShellLine.Fault(description: "\(sign) in quotes is not understood")
      default: add(String(sign)[...])
      }
    }
    throw ShellLine.Fault(description: "\" is not closed")
  }

  private static func substitution(_ rest: inout Substring) throws -> ShellLine {
    guard rest.popFirst() == "(" else { throw ShellLine.Fault(description: "only $(…) is understood") }
    return try ShellLine(inner: &rest)
  }

  private mutating func add(_ text: Substring) {
    if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else if !text.isEmpty {
      parts.append(.text(String(text)))
    }
  }

  /// `name=value` as a name and a value.
  fileprivate var setting: (name: String, value: Self)? {
    guard case .text(let text) = parts.first, let mark = text.firstIndex(of: "=") else { return nil }
    let name = text[..<mark]
    guard !name.isEmpty, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x5F }) else { return nil }
    var value = self
    value.parts[0] = .text(String(text[text.index(after: mark)...]))
    return (String(name), value)
  }
}
