import ArgumentParser
import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Remedies")
struct RemedyTests {
  private static let root =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("have codes that no two share, and that stand in the documents")
  func codes() throws {
    let codes = try RemedyChain.all().map(\.code)
    let kinds = Set(try RemedyChain.all().map { "\($0)".prefix { $0 != "(" } })
    #expect(kinds.count > 40 && Set(codes).count > 120)
    let text = try String(contentsOf: Self.root.appending(path: "docs/command-line.md"), encoding: .utf8)
    let documented = text.matches(of: /(?m)^\| ((?:`\w+`(?:, )?)+) \| (.*) \|$/).flatMap { row in
      row.1.matches(of: /`(\w+)`/).map { String($0.1) }
    }
    for code in Set(codes) { #expect(documented.contains(code), "\(code) is not in docs/command-line.md") }
    var told: [String: Remedy] = [:]
    for remedy in try RemedyChain.all() {
      // The same case with other values has the same code, another case another.
      let other = told.updateValue(remedy, forKey: remedy.code)
      let name = { (remedy: Remedy) in "\(remedy)".prefix { $0 != "(" } }
      if let other { #expect(name(other) == name(remedy), "\(remedy.code)") }
    }
  }

  @Test("have a name in each language, for a button", arguments: Language.allCases)
  func names(language: Language) throws {
    let words = Words(language)
    for remedy in try RemedyChain.all() {
      let name = words.name(remedy)
      let isChinese = name.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }
      #expect(isChinese == (language == .zhHans) || name.contains("要闻"), "\(name)")
      #expect(!name.isEmpty && !name.hasPrefix("请") && !name.hasSuffix("。") && !name.hasSuffix("."), "\(name)")
      #expect(!Self.namesCommand(name), "\(name)")
    }
  }

  @Test("are said at the terminal in commands and options that are there", arguments: Language.allCases)
  func commands(language: Language) throws {
    let words = Words.atTerminal(language)
    var named: Set<[String]> = []
    for remedy in try RemedyChain.all() {
      guard let advice = CommandAdviser().advice(remedy, in: words) else { continue }
      let (paths, options) = try Self.named(in: advice)
      named.formUnion(paths)
      #expect(!paths.isEmpty || !options.isEmpty || advice.contains("caibian"), "names no command: \(advice)")
    }
    #expect(named.count > 40)
  }

  private static let tree = Result { try DescribedCommand.of(Caibian.self) }

  /// The commands and the options that a text names; what is not there is an issue. An option is one of the command named
  /// before it, and where none is, of the command that was refused: of any.
  private static func named(in text: String) throws -> (paths: [[String]], options: [String]) {
    let all = try tree.get()
    var paths: [[String]] = []
    var options: [String] = []
    for (index, part) in text.split(separator: "caibian ", omittingEmptySubsequences: false).enumerated() {
      var command: DescribedCommand?
      if index > 0 {
        var path: [String] = []
        command = all
        for word in part.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0 == "-") }) {
          guard let next = command?.subcommands?.first(where: { $0.commandName == word }) else { break }
          command = next
          path.append(String(word))
        }
        #expect(!path.isEmpty && command?.subcommands?.isEmpty != false, "no command: caibian \(part)")
        paths.append(path)
      }
      for option in part.matches(of: /--([a-z][a-z-]*)/).map({ String($0.1) }) {
        let isThere = command.map { has($0, option) } ?? anyHas(all, option)
        #expect(isThere, "no option --\(option): \(text)")
        options.append(option)
      }
    }
    return (paths, options)
  }

  private static func has(_ command: DescribedCommand, _ option: String) -> Bool {
    command.arguments?.contains { $0.names?.contains { $0.typed == "--\(option)" } == true } == true
  }

  private static func anyHas(_ command: DescribedCommand, _ option: String) -> Bool {
    has(command, option) || command.subcommands?.contains { anyHas($0, option) } == true
  }

  @Test("give programs their values under names of their own")
  func values() throws {
    for remedy in try RemedyChain.all() {
      let fields = try JSONShapeTests.fields(of: JSONText.of(RemedyAnswer(remedy)))
      // What carries values tells them, but where they are not known.
      let hasValues = "\(remedy)".contains("(") && !"\(remedy)".contains("Remedy.") && !"\(remedy)".contains("nil")
      if hasValues, remedy != .settleClaims([]) { #expect(fields.count > 1, "\(remedy): \(fields)") }
    }
    let merge = try JSONShapeTests.fields(of: JSONText.of(RemedyAnswer(.mergeBranch(2, of: RemedyChain.article))))
    #expect(merge == ["code", "branch", "article"])
  }

  // MARK: - Below the adapters

  /// The domain separation of sealed values, which is no text for people, and cascading style sheets.
  private static let exempt = [
    "PersonalData/SealedPerson.swift", "PersonalData/SealedValues.swift", "NewsroomSite/Style/",
  ]

  /// Whether a line names the program with what follows, or an option. By bytes: a great many lines are read.
  private static func namesCommand(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let program = Array("caibian ".utf8)
    for place in bytes.indices {
      let rest = bytes[place...]
      if bytes[place] == program[0], rest.starts(with: program) { return true }
      guard bytes[place] == UInt8(ascii: "-"), rest.count > 2, bytes[place + 1] == UInt8(ascii: "-"),
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place + 2])
      else { continue }
      // A comment of HTML begins so, and a rule of signs has more of them.
      if place == 0 || !"-<!".utf8.contains(bytes[place - 1]) { return true }
    }
    return false
  }

  @Test("Below the adapters nothing names a command or an option of the terminal")
  func sources() throws {
    // What the test looks for it finds.
    #expect(Self.namesCommand("看 caibian status") && Self.namesCommand("state one with --reason"))
    #expect(!Self.namesCommand("<!--note-->") && !Self.namesCommand("a - b, x--") && !Self.namesCommand("caibian.log"))
    var count = 0
    for module in ["Newsroom", "Editorial", "NewsroomSite", "NewsroomFormats", "NewsroomMail"] {
      let folder = Self.root.appending(path: "Sources/\(module)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "swift", !Self.exempt.contains(where: { file.path.contains($0) }) else { continue }
        count += 1
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated()
        where Self.namesCommand(String(line)) && !line.drop(while: { $0 == " " }).hasPrefix("//") {
          Issue.record("\(module)/\(file.lastPathComponent):\(index + 1): \(line)")
        }
      }
    }
    #expect(count > 300)
  }

  @Test("Below the adapters no sentence names a command without saying so")
  func sentences() throws {
    // Ordinary words, too.
    let ordinary: Set = ["rights tasks"]
    let commands = HelpTests.commands.filter { $0.count > 1 }.map { $0.joined(separator: " ") }
      .filter { !ordinary.contains($0) }
    let pattern = try Regex("(?:^|[^A-Za-z])(?:\(commands.joined(separator: "|")))(?![A-Za-z-])")
    let below: Set = ["Newsroom", "Editorial", "NewsroomSite", "NewsroomFormats", "NewsroomMail"]
    let pairs = try SaidPair.all().filter { below.contains($0.module) }
    #expect(pairs.count > 800)
    for said in pairs.flatMap({ [$0.english, $0.chinese] }) where said.firstMatch(of: pattern) != nil {
      Issue.record("\(said)")
    }
  }

  @Test("All words of the command line are made in one place")
  func factory() throws {
    let folder = Self.root.appending(path: "Sources/NewsroomCLI")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var made: [String] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      if text.firstMatch(of: /(?:^|[^A-Za-z.])Words\(/) != nil { made.append(file.lastPathComponent) }
    }
    #expect(made == ["CommandAdviser.swift"])
  }
}
