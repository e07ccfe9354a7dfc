import ArgumentParser
import Newsroom

/// What was typed wrong, as ArgumentParser finds it. It speaks English; in Chinese every kind of its sentences is said again.
struct UsageMistake {
  /// As ArgumentParser says it.
  let english: String

  init(_ error: any Error) { english = Caibian.message(for: error) }

  func sentence(_ words: Words) -> String { words.say(chinese ?? english, english) }

  /// The option or value that it is about: `--column`, `id`.
  var subject: String? {
    let lacking = [
      #/Missing (?:value for|expected argument) '(?<name>[^']*)'/#, #/is invalid for '(?<name>[^']*)'/#,
    ].lazy.compactMap { english.firstMatch(of: $0)?.name }.first
    guard let named = lacking?.split(separator: " ").first else { return nil }
    return named.hasPrefix("<") ? String(named.dropFirst().prefix { $0 != ">" }) : String(named)
  }

  private var chinese: String? {
    if let known = ChineseHelp.misuses[english] { return known }
    // 「-xyz」 is no option, or stands for some of which one lacks a value.
    if let part = english.firstRange(of: "\n   or: ") {
      return [english[..<part.lowerBound], english[part.upperBound...]].map { Self.chinese(String($0)) ?? String($0) }
        .joined(separator: "\n或者：")
    }
    return Self.chinese(english)
  }

  private static func chinese(_ text: String) -> String? {
    if let found = text.wholeMatch(of: #/Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/#) {
      return "没有“\(found.1)”这个选项" + (found.2.map { "；是不是 \($0)？" } ?? "。")
    }
    if let found = text.wholeMatch(of: #/Missing value for '(\S+?)(?: <.*?>)?'(?: in '(.*)')?/#) {
      return "“\(found.2 ?? found.1)”后面要写值。"
    }
    if let found = text.wholeMatch(of: #/(?s)The option '(.*?)' does not take any value, but '(.*)' was specified\./#) {
      return "选项“\(found.1)”不带值，却写了“\(found.2)”。"
    }
    if let found = text.wholeMatch(of: #/(?s)Unexpected argument '(.*)'/#) { return "多出了“\(found.1)”，不知是什么。" }
    if let found = text.wholeMatch(of: #/(?s)\d+ unexpected arguments: '(.*)'/#) {
      return "多出了\(quoted(found.1))，不知是什么。"
    }
    if let found = text.wholeMatch(of: #/Missing expected argument '(.*)'/#) { return "缺少“\(value(found.1))”。" }
    if let found = text.wholeMatch(of: #/Missing one of: '(.*)'/#) { return "缺少其中之一：\(quoted(found.1))。" }
    if let found = text.wholeMatch(of: #/(?s)The value '(.*?)' is invalid for '(.*?)'(.*)/#) {
      return "“\(found.1)”不能作“\(value(found.2))”的值" + allowed(found.3)
    }
    if let found = text.wholeMatch(of: #/Value to be set with flag '(.*?)' had already been set with flag '(.*?)'/#) {
      return "“\(found.1)”与已写的“\(found.2)”不能同时写。"
    }
    if let found = text.wholeMatch(of: #/Invalid option: (.*)/#) { return "“\(found.1)”不是选项的写法。" }
    if text == "Missing required subcommand." { return "后面还要写一个子命令。" }
    if let found = text.wholeMatch(of: #/Can't generate completion scripts for '(.*)'\.\n[^\n]*\n *(.*)/#) {
      return "没有为“\(found.1)”准备的补全；请写 --generate-completion-script=，后接 \(found.2) 之一。"
    }
    if let found = text.wholeMatch(of: #/Can't autodetect a supported shell\.\n[^\n]*\n *(.*)/#) {
      return "看不出用的是哪种终端程序；请写 --generate-completion-script=，后接 \(found.1) 之一。"
    }
    return nil
  }

  /// `--at <time>` as `--at <时间>`.
  private static func value(_ typed: Substring) -> String {
    String(typed).replacing(#/<([^>]*)>/#) { "<" + ChineseValue.name(String($0.1)) + ">" }
  }

  private static func quoted(_ list: Substring) -> String {
    list.split(separator: "', '").map { "“\(value($0))”" }.joined(separator: "、")
  }

  /// `. Please provide one of 'a', 'b' or 'c'.`, and as a list below each other.
  private static func allowed(_ text: Substring) -> String {
    let listed = text.split(separator: "\n").dropFirst().map { $0.drop { " -".contains($0) } }
    let values = listed.isEmpty ? text.matches(of: #/'([^']*)'/#).map(\.1) : Array(listed)
    return values.isEmpty ? "。" : "；可以写：\(values.joined(separator: "、"))。"
  }
}
