import ArgumentParser
import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Help in Chinese")
struct ChineseHelpTests {
  /// All that commands declare of themselves, but the examples.
  private static func texts() throws -> Set<String> {
    var texts: Set<String> = []
    func walk(_ command: DescribedCommand) {
      texts.formUnion([command.abstract].compactMap(\.self))
      texts.formUnion(
        (command.discussion ?? "").split(separator: "\n\n").map(String.init).filter { !$0.hasPrefix("Example") })
      texts.formUnion((command.arguments ?? []).compactMap(\.abstract))
      (command.subcommands ?? []).filter { $0.commandName != "help" }.forEach(walk)
    }
    walk(try DescribedCommand.of(Caibian.self))
    return texts
  }

  private static func groups(_ type: any ParsableCommand.Type = Caibian.self) -> Set<String> {
    type.configuration.subcommands.reduce(Set(type.configuration.groupedSubcommands.map(\.name))) { all, below in
      all.union(groups(below))
    }
  }

  /// What commands say of options that do not go together.
  private static func misuses() throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/NewsroomCLI")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/ValidationError\(\s*"([^"\\]*)"/#) { found.insert(String(match.1)) }
    }
    return found
  }

  @Test("Every text of every command is there in Chinese, and none besides")
  func complete() throws {
    let texts = try Self.texts().union(Self.groups()).union(Self.misuses())
    #expect(texts.count > 600)
    #expect(texts.subtracting(ChineseHelp.all.keys).sorted() == [])
    #expect(Set(ChineseHelp.all.keys).subtracting(texts).sorted() == [])
    let parts = [
      ChineseHelp.looking, ChineseHelp.writing, ChineseHelp.moving, ChineseHelp.later, ChineseHelp.finding,
      ChineseHelp.reposts, ChineseHelp.letters, ChineseHelp.boxes, ChineseHelp.payments, ChineseHelp.inquiries,
      ChineseHelp.licences, ChineseHelp.settings, ChineseHelp.persons, ChineseHelp.tokens, ChineseHelp.running,
      ChineseHelp.scopes, ChineseHelp.groups, ChineseHelp.misuses,
    ]
    #expect(parts.reduce(0) { $0 + $1.count } == ChineseHelp.all.count)
  }

  @Test("No English word stands in it that is no command, option, value or name of the English text")
  func words() {
    for (english, chinese) in ChineseHelp.all {
      #expect(chinese.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }, "\(chinese)")
      for word in chinese.matches(of: #/[A-Za-z]{2,}/#).map(\.0) {
        #expect(
          english.lowercased().contains(word.lowercased()) || Self.names.contains(String(word)), "\(word): \(chinese)")
      }
    }
  }

  /// Names of things that the English text says in other words.
  private static let names: Set<String> = ["caibian", "unit", "DIGITS"]

  @Test("Every value that is typed has a Chinese name")
  func values() throws {
    var names: Set<String> = []
    func walk(_ command: DescribedCommand) {
      for argument in command.arguments ?? [] where !argument.isFlag { names.insert(argument.valueName ?? "") }
      (command.subcommands ?? []).filter { $0.commandName != "help" }.forEach(walk)
    }
    walk(try DescribedCommand.of(Caibian.self))
    #expect(names.subtracting(ChineseValue.names.keys).sorted() == [])
    #expect(Set(ChineseValue.names.keys).subtracting(names).sorted() == [])
  }

  @Test("A page fits 80 columns in either language, but for what is copied", arguments: HelpTests.commands)
  func width(path: [String]) {
    let english = PrintedExample.help(of: path)
    let chinese = PrintedExample.help(of: path, in: .zhHans)
    let examples = PrintedExample.lines(in: english)
    #expect(PrintedExample.lines(in: chinese) == examples)
    for page in [english, chinese] {
      for line in page.split(separator: "\n") where !examples.contains(String(line.drop { $0 == " " })) {
        #expect(DisplayWidth.of(line) <= 80, "\(line)")
        #expect(line.count { $0 == "[" } == line.count { $0 == "]" }, "\(line)")
      }
    }
    #expect(chinese.hasPrefix("概述：") && !chinese.contains("OPTIONS") && !chinese.contains("default:"))
  }

  @Test("It is chosen as all else is")
  func chosen() async {
    let desk = Newsdesk()
    for words in [["help", "article", "draft"], ["article", "draft", "--help"], ["article", "draft", "-h"]] {
      let chinese = await desk.run(words)
      #expect(chinese.code == 0 && chinese.errors.isEmpty)
      #expect(chinese.output.contains("建一篇自采稿。") && chinese.output.contains("--column <栏目>"))
      let english = await desk.run(words + ["--language", "en"])
      #expect(english.output.hasPrefix("OVERVIEW: Bring in a story of our own 建稿."))
      let named = await desk.run(words + ["--language=zh-Hans"], environment: ["LANG": "en_GB.UTF-8"])
      #expect(named.output == chinese.output)
      let located = await desk.run(words, environment: ["LC_ALL": "en_GB.UTF-8"])
      #expect(located.output == english.output)
    }
    let group = await desk.caibian("submission")
    #expect(
      group.code == 0 && group.output.contains("来稿编辑：") && group.output.contains("各命令详见 'caibian help submission 命令'。"))
    let root = await desk.run([])
    #expect(root.code == 0 && root.output.contains("稿件：") && root.output.contains("运行："))
    let unknown = await desk.caibian("help", "article", "publsh")
    #expect(unknown.code == 64 && unknown.errors.contains("是不是 publish"))
  }

  @Test(
    "Every kind of wrong usage is said in Chinese, with what was typed and how it is typed",
    arguments: [
      (["article", "list", "--colunm", "梧桐"], "没有“--colunm”这个选项；是不是 --column？"),
      (["article", "list", "--zzzzzzzz"], "没有“--zzzzzzzz”这个选项。"),
      (["article", "list", "-x"], "没有“-x”这个选项。"),
      (["article", "draft", "--column"], "“--column”后面要写值。\n说明：--column <栏目>  栏目：全路径，或路径末段，如 强县新闻。"),
      (["article", "list", "--json=ja"], "选项“--json”不带值，却写了“ja”。"),
      (["article", "show", "3f2a", "4b"], "多出了“4b”，不知是什么。"),
      (["article", "show", "3f2a", "4b", "5c"], "多出了“4b”、“5c”，不知是什么。"),
      (["article", "show"], "缺少“<编号>”。\n说明：<编号>  稿件：编号或其开头几位、标题的开头，或 - 表示上一篇。"),
      (["article", "draft"], "缺少“--column <栏目>”。"),
      (["article", "list", "--limit", "many"], "“many”不能作“--limit <条数>”的值。"),
      (["article", "list", "--sort", "up"], "“up”不能作“--sort <次序>”的值；可以写：changed、waiting。"),
      (["article", "list", "--stage", "printed"], "；可以写：draft、editing、"),
      (["topic", "set", "a", "--title", "样", "--close", "--reopen"], "--close 与 --reopen 只写一个。"),
      (["article", "comment", "3f2a"], "缺少“<文字>”。"),
      (
        ["--generate-completion-script", "perl"], "没有为“perl”准备的补全；请写 --generate-completion-script=，后接 zsh bash fish 之一。"
      ),
    ])
  func mistakes(typed: [String], sentence: String) async {
    let chinese = await Newsdesk().run(typed)
    #expect(chinese.code == 64)
    #expect(chinese.errors.hasPrefix("用法有误："))
    #expect(chinese.errors.contains(sentence), "\(chinese.errors)")
    #expect(chinese.errors.contains("\n用法：caibian") && chinese.errors.contains("  详见 'caibian help"))
    let json = await Newsdesk().run(typed + ["--json"])
    if json.errors.hasPrefix("{") { #expect(!json.errors.contains("Please provide")) }
    let english = await Newsdesk().run(typed, environment: ["LANG": "en_GB.UTF-8"])
    #expect(english.code == 64 && english.errors.hasPrefix("Error: ") && english.errors.contains("\nUsage: caibian"))
  }

  @Test("Sentences of the parser that no command of ours brings about are said in Chinese too")
  func rare() {
    struct Said: Error, CustomStringConvertible { let description: String }
    for (english, chinese) in [
      ("Value to be set with flag '--a' had already been set with flag '--b'", "“--a”与已写的“--b”不能同时写。"),
      ("Missing one of: '--at <time>', '--none'", "缺少其中之一：“--at <time>”、“--none”。"),
      ("Missing required subcommand.", "后面还要写一个子命令。"), ("Invalid option: -é", "“-é”不是选项的写法。"),
      ("Unknown option '-xy'\n   or: Missing value for '-x' in '-xy'", "没有“-xy”这个选项。\n或者：“-xy”后面要写值。"),
    ] {
      #expect(UsageMistake(Said(description: english)).sentence(Words(.zhHans)) == chinese)
      #expect(UsageMistake(Said(description: english)).sentence(Words(.en)) == english)
    }
  }
}
