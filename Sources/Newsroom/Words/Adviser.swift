import Editorial

/// Says what to do in the words of one way in: a terminal names the command.
public protocol Adviser: Sendable {
  /// A clause that goes on a sentence, without a full stop; `nil` where the general name of the remedy says enough.
  func advice(_ remedy: Remedy, in words: Words) -> String?
}

/// What is so, in parts that each stand by themselves, each with what can be done about it.
public struct Explanation: Sendable {
  struct Part: Sendable {
    let text: String
    let remedies: [Remedy]
  }

  private(set) var parts: [Part] = []

  init(_ text: String, _ remedies: [Remedy] = []) { parts = [Part(text: text, remedies: remedies)] }

  /// Whole sentences that say what is so, and not what to do.
  public var text: String { parts.map(\.text).joined() }

  /// What can be done, each once.
  public var remedies: [Remedy] {
    var known: Set<Remedy> = []
    return parts.flatMap(\.remedies).filter { known.insert($0).inserted }
  }

  static func + (before: Explanation, after: Explanation) -> Explanation {
    var both = before
    both.parts += after.parts
    return both
  }
}

extension Words {
  /// What is so, as one whole sentence or more in each language, and what can be done about it.
  func so(_ chinese: String, _ english: String, _ remedies: Remedy...) -> Explanation {
    Explanation(say(chinese, english), remedies)
  }

  /// What is so, then what to do.
  public func sentence(_ explanation: Explanation) -> String {
    explanation.parts.map { joined($0.text, clause($0.remedies)) }.joined()
  }

  /// What to do, as a sentence of its own; `nil` where nothing is to be done.
  public func advice(_ remedies: [Remedy]) -> String? { clause(remedies).map(whole) }

  /// The same as a clause: one remedy or another.
  public func clause(_ remedies: [Remedy]) -> String? {
    guard let first = remedies.first else { return nil }
    // An adviser's clause asks by itself; a name is asked for with 请.
    let clauses =
      [adviser?.advice(first, in: self) ?? (say("请", "") + name(first))]
      + remedies.dropFirst().map { adviser?.advice($0, in: self) ?? name($0) }
    return clauses.joined(separator: say("，或", ", or "))
  }

  /// A plain sentence goes on after a semicolon; after a longer text a new one begins.
  private func joined(_ text: String, _ clause: String?) -> String {
    guard let clause else { return text }
    let stop = say("。", ".")
    let body = text.dropLast()
    guard text.hasSuffix(stop), !body.contains(say("；", "; ")), !body.contains(say("。", ". ")) else {
      return text + say("", " ") + whole(clause)
    }
    return body + say("；", "; ") + ended(clause)
  }

  private func whole(_ clause: String) -> String { ended(clause.prefix(1).uppercased() + clause.dropFirst()) }

  /// What trails off, for somebody to go on, has its end.
  private func ended(_ clause: String) -> String { clause.hasSuffix("…") ? clause : clause + say("。", ".") }
}
