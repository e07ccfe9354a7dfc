import Foundation

/// What the sample newsroom has been through when an example is run, and who runs it: `scenes.txt`.
struct Scenes: Sendable {
  enum Step: Hashable, Sendable {
    /// Somebody runs a line: whoever is logged in, where nobody is named.
    /// - Parameters:
    ///   - id: what the ids begin with that come up.
    ///   - receipt: the one that a sender gets.
    case line(person: String?, String, id: String, receipt: String)
    case wait(hours: Int64)
    /// A file lies in the working folder.
    case file(name: String, String)
    /// A letter that stopped its reader is kept aside.
    case hold(file: String)
  }

  /// How examples are run that begin with the same words.
  struct Setting: Sendable {
    /// Without `caibian`.
    let beginning: String
    let person: String?
    /// What is typed; `nil` where nobody sits there who can be asked.
    let typed: String?
    let steps: [Step]
  }

  struct Fault: Error {
    let text: String
  }

  private(set) var settings: [Setting] = []
  private var scenes: [String: [Step]] = [:]
  /// Scenes that nothing begins with.
  private(set) var unused: Set<String> = []

  static let all = Result { try Scenes(String(contentsOfFile: path, encoding: .utf8)) }
  private static let path = URL(filePath: #filePath).deletingLastPathComponent().path + "/scenes.txt"

  /// Blocks are apart by an empty line; the first line of each says whether it is a scene or how examples are run.
  init(_ text: String) throws {
    for block in text.split(separator: "\n\n") {
      var lines = block.split(separator: "\n").filter { !$0.hasPrefix("##") }[...]
      while let head = lines.popFirst() {
        let own = lines.prefix { !$0.hasPrefix("[") && !$0.hasPrefix("@") }
        lines = lines.dropFirst(own.count)
        try add(head, try Self.steps(own))
      }
    }
  }

  /// `@scene @earlier…`, or `[beginning] person @scene… typing words`.
  private mutating func add(_ head: Substring, _ own: [Step]) throws {
    if head.hasPrefix("@") {
      let names = head.split(separator: " ").map(String.init)
      scenes[names[0]] = try names.dropFirst().flatMap { try steps(of: $0) } + own
      unused.insert(names[0])
      return
    }
    guard head.hasPrefix("["), let end = head.lastIndex(of: "]") else { throw Fault(text: String(head)) }
    let parts = head[head.index(after: end)...].split(
      separator: " typing", maxSplits: 1, omittingEmptySubsequences: false)
    let words = (parts.first ?? "").split(separator: " ").map(String.init)
    let before = try words.filter { $0.hasPrefix("@") }.flatMap { try steps(of: $0) }
    settings.append(
      Setting(
        beginning: String(head[..<end].dropFirst()), person: words.first { !$0.hasPrefix("@") },
        typed: parts.count == 2 ? parts[1].drop { $0 == " " }.replacing("\\n", with: "\n") + "\n" : nil,
        steps: before + own))
  }

  private mutating func steps(of scene: String) throws -> [Step] {
    guard let steps = scenes[scene] else { throw Fault(text: scene) }
    unused.remove(scene)
    return steps
  }

  /// `person$ line # id receipt`, `$ line`, `wait 24`, `hold file`, or `file name` over lines that begin with two blanks.
  private static func steps(_ lines: ArraySlice<Substring>) throws -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("  "), case .file(let name, let text) = steps.last {
        steps[steps.count - 1] = .file(name: name, text + line.dropFirst(2) + "\n")
      } else if line.hasPrefix("file ") {
        steps.append(.file(name: String(line.dropFirst(5)), ""))
      } else if line.hasPrefix("hold ") {
        steps.append(.hold(file: String(line.dropFirst(5))))
      } else if line.hasPrefix("wait "), let hours = Int64(line.dropFirst(5)) {
        steps.append(.wait(hours: hours))
      } else if let mark = line.firstIndex(of: "$") {
        let parts = line[line.index(after: mark)...].split(separator: " # ", maxSplits: 1)
        let made = parts.count == 2 ? parts[1].split(separator: " ").map(String.init) : []
        let person = line[..<mark]
        steps.append(
          .line(
            person: person.isEmpty ? nil : String(person), String(parts.first ?? ""), id: made.first ?? "",
            receipt: made.count == 2 ? made[1] : ""))
      } else {
        throw Fault(text: String(line))
      }
    }
    return steps
  }

  /// The place of the setting that an example is run in: that with the longest beginning.
  func place(of line: String) -> Int? {
    let line = line.replacing("caibian ", with: "", maxReplacements: 1)
    return settings.indices.filter { line.hasPrefix(settings[$0].beginning) }
      .max { settings[$0].beginning.count < settings[$1].beginning.count }
  }
}
