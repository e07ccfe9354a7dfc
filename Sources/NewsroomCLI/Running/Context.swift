import Editorial
import FoundationEssentials
import Newsroom

/// What one command runs with: its surroundings, and what the options and the locale say of the language.
struct Context: Sendable {
  let surroundings: Surroundings
  let language: Language
  let wantsJSON: Bool
  /// Whether a long answer may be shown by a pager.
  let usesPager: Bool
  private let database: String?
  private let patience: Patience
  /// The zone of the newsroom that is at work, once it is known.
  let zone = RoomZone()
  /// What the command has committed.
  let commits = Commits()
  let inHand = ArticleInHand()
  let people = PrintedNames()

  var words: Words { Words.atTerminal(language, zone: zone.name, people: people.all) }

  init(_ surroundings: Surroundings, _ options: CommonOptions) {
    self.surroundings = surroundings
    language = options.language?.value ?? Language(environment: surroundings.environment)
    wantsJSON = options.json
    usesPager = !options.noPager
    database = options.database
    patience = options.patience
  }

  /// Before the options could be read: what was typed still says in which language, and whether in JSON.
  init(_ surroundings: Surroundings, typed: [String]) {
    self.surroundings = surroundings
    let options = typed.flatMap { $0.hasPrefix("--") ? $0.split(separator: "=", maxSplits: 1).map(String.init) : [$0] }
    let named = zip(options, options.dropFirst()).first { $0.0 == "--language" }.flatMap { Language(rawValue: $0.1) }
    language = named ?? Language(environment: surroundings.environment)
    wantsJSON = typed.contains("--json")
    usesPager = false
    database = nil
    patience = .usual
  }

  var environment: [String: String] { surroundings.environment }
  var terminal: Terminal { surroundings.terminal }
  var style: Style { terminal.style }
  var paths: Paths { Paths(environment: environment) }
  var installation: any Installation { surroundings.installation.waiting(patience) }
  /// The connection string that counts: the option, then `CAIBIAN_DATABASE`.
  var connection: String? { database ?? environment.text("CAIBIAN_DATABASE") }

  /// Somebody can be asked, and wants words rather than JSON.
  var canAsk: Bool { surroundings.isInteractive && !wantsJSON }

  func desk() async throws -> Desk {
    try await installation.desk(at: connection, noting: commits, telling: progress)
  }

  /// One line about long work, on the error stream, so that the answer stays clean.
  var progress: Progress {
    { chinese, english in surroundings.errors.write(words.say(chinese, english) + "\n") }
  }

  /// The answer of a command: JSON where it was asked for, else text.
  func answer(_ json: @autoclosure () -> some Encodable, _ text: () -> String) {
    let answer = wantsJSON ? JSONText.of(json()) : text()
    if let pager = Pager(self), pager.show(answer, on: terminal) { return }
    surroundings.output.write(answer + "\n")
  }

  /// A remark that is no part of the answer.
  func note(_ chinese: String, _ english: String) {
    surroundings.errors.write(words.say(chinese, english) + "\n")
  }

  /// - Parameter command: what ended so, if it had begun.
  func tell(_ fault: CommandFault, of command: (any NewsroomCommand)? = nil) {
    if let detail = fault.detail { FaultLog(path: paths.log).append(detail) }
    let aftermath = command.flatMap { Aftermath(of: $0, after: fault, commits) }
    if wantsJSON {
      let answer = ErrorAnswer(fault, aftermath, words, waited(for: fault), on: inHand.name)
      surroundings.errors.write(JSONText.of(answer) + "\n")
      return
    }
    let sentence =
      words.sentence(fault) + waited(for: fault) + (aftermath.map { "\n" + words.sentence($0) } ?? "")
    let text = surroundings.isInteractive ? Wrapping.wrap(sentence, for: terminal) : sentence
    // Colour only where both streams are the terminal's: errors are often kept in a file.
    let lines = text.split(separator: "\n", maxSplits: 1)
    let head = surroundings.isInteractive ? style.bad(lines.first ?? "") : String(lines.first ?? "")
    surroundings.errors.write(([head] + lines.dropFirst().map(String.init)).joined(separator: "\n") + "\n")
    if let moved = fault.moved { surroundings.errors.write(movement(moved) + "\n") }
    if fault.detail != nil { note("日志：\(paths.log)", "log: \(paths.log)") }
  }
}

extension Context {
  /// How long was waited, where that is what ended.
  private func waited(for fault: CommandFault) -> String {
    // A migration waits for others longer than anything else does.
    if case .migration = fault { return "" }
    return waited(for: fault.outage)
  }

  func waited(for outage: Outage?) -> String {
    guard outage?.endedWait == true else { return "" }
    return words.say(
      "（等了 \(patience.seconds) 秒；--patience 可以改。）", " (It waited \(patience.seconds) s; --patience changes that.)")
  }

  /// Which text took which one's place, and what changed.
  private func movement(_ moved: MovedText) -> String {
    let head = words.say(
      "第 \(moved.read.number) 稿 \(moved.read.digest.short) → 第 \(moved.current.number) 稿 \(moved.current.digest.short)",
      "revision \(moved.read.number) \(moved.read.digest.short) → revision \(moved.current.number) \(moved.current.digest.short)"
    )
    return style.faint(head) + "\n" + moved.difference.text(for: terminal)
  }
}

extension Language {
  /// `zh*` in the first of LC_ALL, LC_MESSAGES and LANG that is set means Chinese; anything else English.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment.text($0) }.first ?? ""
    self = locale.lowercased().hasPrefix("zh") ? .zhHans : .en
  }
}

extension [String: String] {
  /// A variable that is set to something.
  func text(_ name: String) -> String? {
    guard let value = self[name], !value.isEmpty else { return nil }
    return value
  }
}
