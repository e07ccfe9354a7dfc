import ArgumentParser
import Testing

@testable import NewsroomCLI

@Suite("Help")
struct HelpTests {
  /// Every command with the words that lead to it.
  static let commands: [[String]] = below(Caibian.self, [])

  private static func below(_ command: any ParsableCommand.Type, _ path: [String]) -> [[String]] {
    let configuration = command.configuration
    let inner = configuration.subcommands
    return [path] + inner.flatMap { below($0, path + [$0.configuration.commandName ?? ""]) }
  }

  @Test("of every command has an abstract in both languages, and an example", arguments: commands)
  func examples(path: [String]) {
    let help = PrintedExample.help(of: path)
    #expect(help.contains((["caibian"] + path).joined(separator: " ")))
    let examples = PrintedExample.lines(in: help)
    #expect(!examples.isEmpty, "\(path)")
    let overview = help.split(separator: "\n\n").first.map(String.init) ?? ""
    #expect(overview.unicodeScalars.contains { $0.properties.isIdeographic }, "\(path): \(overview)")
    // Examples are shown as written: a line that wraps is copied wrong.
    for line in examples { #expect(line.count <= 98, "\(line)") }
  }

  @Test("lists every command under one of its groups")
  func whole() {
    #expect(Self.commands.count > 55)
    #expect(Set(Self.commands).count == Self.commands.count)
  }

  @Test("The version is one line")
  func version() async {
    let outcome = await Newsdesk().caibian("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output == Caibian.version + "\n")
  }

  @Test("A misspelt command is a usage error with the nearest name")
  func misspelt() async {
    let outcome = await Newsdesk().caibian("article", "publsh", "3f2a")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("是不是 publish"))
    let json = await Newsdesk().caibian("artcle", "--json")
    #expect(json.errors.contains("noSuchCommand"))
    let english = await Newsdesk().caibian("article", "publsh", "--language", "en")
    #expect(english.errors.contains("did you mean publish?"))
  }

  @Test("Completions are made for every shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async {
    let outcome = await Newsdesk().caibian("--generate-completion-script", shell)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("article"))
  }
}
