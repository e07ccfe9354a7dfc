import ArgumentParser
import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

/// Every sentence that people read is a pair in the sources, Chinese and English side by side: all of them are read here,
/// whether or not a test has the case happen.
@Suite("Wording")
struct WordingTests {
  @Test("No English word stands in a Chinese sentence but names, options, values and what is typed")
  func chinese() throws {
    let pairs = try SaidPair.all()
    #expect(pairs.count > 1_500)
    let typed = try Self.typed()
    for pair in pairs {
      for word in pair.chinese.matches(of: #/[A-Za-z]{2,}/#).map({ String($0.0) }) {
        #expect(
          typed.contains(word) || Self.names.contains(word) || word == word.uppercased(), "\(word): \(pair.chinese)")
      }
    }
  }

  @Test("No Chinese stands in an English sentence but examples of what is looked for")
  func english() throws {
    for pair in try SaidPair.all() where !pair.english.contains("source:") {
      #expect(!pair.english.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }, "\(pair.english)")
    }
  }

  @Test("A number and what it counts agree: nothing says “1 pages”")
  func numbers() throws {
    let nouns =
      #/\u{FFFC} (?:articles|pages|letters|days|hours|comments|bytes|stories|tasks|fees|people|pictures|units)\b/#
    for pair in try SaidPair.all() { #expect(pair.english.firstMatch(of: nouns) == nil, "\(pair.english)") }
    let words = Words(.en)
    #expect([0, 1, 2].map { words.counted($0, "page") } == ["0 pages", "1 page", "2 pages"])
    #expect([1, 2].map { words.counted($0, "person", "people") } == ["1 person", "2 people"])
    #expect([1, 2].map { words.agreeing($0, "was", "were") } == ["was", "were"])
  }

  @Test("Every value of every list has a name in each language, which is not its name in the code")
  func values() {
    both(Stage.self) { $0.name($1) }
    both(Stage.self) { $0.being($1) }
    both(Action.self) { $0.name($1) }
    both(Role.self) { $0.name($1) }
    both(Capacity.self) { $0.name($1) }
    both(Service.self) { $0.name($1) }
    both(SignOffStep.self) { $0.name($1) }
    both(SignOffStep.Act.self) { $0.name($1) }
    both(Need.self) { $0.name($1) }
    both(Outcome.self) { $0.name($1) }
    both(Truth.self) { $0.name($1) }
    both(RightsFact.self) { $0.name($1) }
    both(Lapse.Kind.self) { $0.name($1) }
    both(SourceListEdition.Status.self) { $0.name($1) }
    both(ComponentKind.self) { $0.name($1) }
    both(UpstreamState.self) { $0.name($1) }
    both(Duty.Act.self) { $0.name($1) }
    both(UseAct.self) { $0.name($1) }
    both(Channel.self) { $0.name($1) }
    both(RightsRecord.Kind.self) { $0.name($1) }
    both(ClaimState.self) { $0.name($1) }
    both(ClaimAction.self) { $0.name($1) }
    both(ClaimLane.self) { $0.name($1) }
    both(ClaimAssessment.self) { $0.name($1) }
    both(ClaimNotice.Field.self) { $0.name($1) }
    both(SubmissionState.self) { $0.name($1) }
    both(SlipMatter.self) { $0.name($1) }
    both(FeeState.self) { $0.name($1) }
    both(FeeWork.self) { $0.name($1) }
    both(FeeUse.self) { $0.name($1) }
    both(FeeBasis.self) { $0.name($1) }
    both(AgeBand.self) { $0.name($1) }
    both(PersonalField.self) { $0.name($1) }
    both(StaleDecision.self) { $0.sentence($1) }
  }

  private func both<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, _ name: (Words, Value) -> String
  ) {
    for value in Value.allCases {
      let (chinese, english) = (name(Words(.zhHans), value), name(Words(.en), value))
      #expect(chinese.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }, "\(value): \(chinese)")
      #expect(!english.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }, "\(value): \(english)")
      let inCode = value.rawValue.contains(where: \.isUppercase)
      #expect(!inCode || english != value.rawValue, "\(value)")
    }
  }

  @Test("What settles a finding and what acknowledges a waiver is typed in either language")
  func codes() {
    #expect(
      Words.proofCode(typed: "不成对：3") == "unbalanced:3" && Words.proofCode(typed: "unbalanced:3") == "unbalanced:3")
    for waiver in SignOffStep.allCases.map(Waiver.signOff) + [.rights, .comments, .item("facts")] {
      #expect(Words.waiverCode(typed: Words(.zhHans).code(of: waiver)) == waiver.code)
      #expect(Words.waiverCode(typed: Words(.en).code(of: waiver)) == waiver.code)
    }
  }

  @Test("A claim says which steps are open now and by whom, and takes number and step in either order")
  func claim() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let received = await desk.caibian(
      "claim", "receive", id, "--way", "phone", "--name", "样本作者", "--json", as: "licensing")
    let claim = try desk.text("id", in: received.output)
    #expect((await desk.caibian("claim", "step", "acknowledge", claim, as: "licensing")).code == 0)
    let shown = await desk.caibian("claim", "show", claim, as: "licensing").output
    #expect(shown.contains("现在可办：补正（版权专员）、先行停用（编辑/版权专员/部门主任/总编辑）、评估（版权专员/总编辑）"), "\(shown)")
    let early = await desk.caibian("claim", "step", claim, "和解", as: "licensing")
    #expect(early.code == 64 && early.errors.contains("投诉没有这一步"), "\(early.errors)")
    let settled = await desk.caibian("claim", "step", claim, "结算", "--yuan", "1", as: "licensing")
    #expect(settled.code == 1 && settled.errors.contains("现在能办的见 caibian claim show"), "\(settled.errors)")
    let withdrawn = await desk.caibian("claim", "step", claim, "withdraw", "--text", "无授权", as: "licensing")
    #expect(withdrawn.code == 1 && withdrawn.errors.contains("请转交总编辑"), "\(withdrawn.errors)")
  }

  @Test("Whoever pays a debt on a terminal is shown which text it is, and asked")
  func countersigned() async throws {
    let desk = try await Newsdesk.opened()
    await desk.caibian("people", "grant", "licensing", "emergencyPublisher", as: "admin")
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    await desk.caibian(
      "article", "publish", id, "--emergency", "--reason", "台风红色预警，主任联系不上", "--acknowledge", "签发", as: "licensing")
    let script = await desk.caibian("article", "countersign", id, "--json", as: "chief")
    #expect(script.code == 64)
    #expect(try desk.text("error.hint", in: script.errors).contains("article countersign \(id.prefix(8)) --digest "))
    let no = await desk.caibian("article", "countersign", id, as: "chief", input: "n\n", isInteractive: true)
    #expect(no.code == 1 && no.errors.contains("并作补签？"), "\(no.errors)")
    let yes = await desk.caibian("article", "countersign", id, as: "chief", input: "y\n", isInteractive: true)
    #expect(yes.code == 0, "\(yes.errors)")
    let inbox = await desk.caibian("inbox", as: "licensing").output
    #expect(inbox.contains("样本主任补签了您的紧急发布"), "\(inbox)")
  }

  /// Names of commands, options and values.
  private static func typed() throws -> Set<String> {
    var words: Set<String> = []
    func add(_ name: String?) {
      for part in (name ?? "").split(whereSeparator: { !$0.isLetter }) { words.insert(String(part)) }
    }
    func walk(_ command: DescribedCommand) {
      add(command.commandName)
      for argument in command.arguments ?? [] {
        add(argument.valueName)
        argument.names?.forEach { add($0.name) }
      }
      command.subcommands?.forEach(walk)
    }
    walk(try DescribedCommand.of(Caibian.self))
    return words
  }

  /// Names of programs, formats, settings and their values, and words that are typed as they stand.
  private static let names: Set<String> = [
    "PostgreSQL", "Turtle", "WebP", "caibian", "yes", "no", "chmod", "sha", "sum", "http", "https", "smtp", "smtps",
    "mail", "example", "com", "org", "www", "ns", "Asia", "Shanghai", "song", "qiongyan", "tougao", "max",
    "connections",
    "pg", "hba", "conf", "sslmode", "ssl", "full", "alter", "role", "reset", "log", "parameter", "length", "title",
    "shortening", "public", "licence", "withdrawal", "current", "branch", "confirm", "yaml", "json", "jsonld", "ttl",
    "txt", "original", "our", "hop", "doc", "docx", "odt", "zh", "Hans", "parser", "help",
    // ODRL
    "odrl", "uid", "Agreement", "Offer", "Set", "conflict", "invalid", "prohibit", "profile", "label", "target", "us",
    "distribute", "index", "reproduce", "translate", "display", "extract", "aggregate", "use", "xone", "attribute",
    "compensate", "inform", "obtainConsent", "removeFromService", "lt", "eq", "gt", "policyUsage",
  ]
}

/// A sentence in both languages as the sources have it, with U+FFFC for what is put in.
struct SaidPair {
  let chinese: String
  let english: String
  /// In which it stands.
  let module: String

  static func all() throws -> [SaidPair] { try read.get() }

  private static let read = Result { try ofSources() }

  private static func ofSources() throws -> [SaidPair] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var pairs: [SaidPair] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      var reader = LiteralReader(try String(contentsOf: file, encoding: .utf8))
      let module = file.path.dropFirst(sources.path.count).split(separator: "/").first.map(String.init) ?? ""
      pairs += reader.pairs().map { SaidPair(chinese: $0, english: $1, module: module) }
    }
    return pairs
  }
}

/// Reads the pairs of literals that stand in calls of `say`, `so` and `note`.
private struct LiteralReader {
  private let text: [Character]
  private var place = 0

  init(_ text: String) { self.text = Array(text) }

  private static let calls = ["say(", "so(", "note("]

  mutating func pairs() -> [(String, String)] {
    var pairs: [(String, String)] = []
    while place < text.count {
      guard text[place] == "s" || text[place] == "n", let call = Self.calls.first(where: { begins($0) }) else {
        place += 1
        continue
      }
      place += call.count
      // Calls that stand inside what is put in are found again from here.
      let after = place
      if let chinese = literal(), skip(","), let english = literal() {
        pairs.append((chinese, english))
      }
      place = after
    }
    return pairs
  }

  private func begins(_ word: String) -> Bool {
    place < text.count && word.first == text[place] && place + word.count <= text.count
      && text[place..<place + word.count].elementsEqual(word)
  }

  private mutating func skip(_ mark: Character) -> Bool {
    while place < text.count, text[place].isWhitespace { place += 1 }
    guard place < text.count, text[place] == mark else { return false }
    place += 1
    return true
  }

  private mutating func literal() -> String? {
    guard skip("\""), !begins("\"\"") else { return nil }
    var said = ""
    while place < text.count, text[place] != "\"" {
      if text[place] == "\\" {
        place += 2
        guard text[place - 1] == "(" else {
          said += " "
          continue
        }
        passInterpolation()
        said += "\u{FFFC}"
      } else {
        said.append(text[place])
        place += 1
      }
    }
    place += 1
    return said
  }

  private mutating func passInterpolation() {
    var depth = 1
    while depth > 0, place < text.count {
      if text[place] == "\"" {
        _ = literal()
        continue
      }
      if text[place] == "(" { depth += 1 }
      if text[place] == ")" { depth -= 1 }
      place += 1
    }
  }
}
