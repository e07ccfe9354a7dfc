import Testing

@Suite("A line as a shell reads it")
struct ShellLineTests {
  /// The line in words: those of a command between `[` and `]`.
  private func read(_ line: String) throws -> String {
    func text(_ word: ShellLine.Word) -> String {
      word.parts.map { part in
        switch part {
        case .text(let text): text
        case .output(let line): "{\(text(line))}"
        }
      }.joined()
    }
    func text(_ command: ShellLine.Command) -> String {
      let settings = command.settings.map { "\($0.name)=(\(text($0.value)))" }
      let files = command.input.map { ["<\(text($0))"] } ?? []
      let written = command.output.map { [">\(text($0))"] } ?? []
      return "[" + (settings + command.words.map(text) + files + written).joined(separator: ",") + "]"
    }
    func text(_ line: ShellLine) -> String {
      line.pipelines.map { $0.map(text).joined(separator: "|") }.joined(separator: ";")
    }
    return text(try ShellLine(line))
  }

  @Test(
    "has words, quotes, files, pipes, settings and what other lines write",
    arguments: [
      ("caibian  a 'b  c' \"d e\"f ''", "[caibian,a,b  c,d ef,]"),
      ("echo \"来源：新华社 责编：李四\" | caibian credit read", "[echo,来源：新华社 责编：李四]|[caibian,credit,read]"),
      ("caibian a > b.txt; vi b.txt", "[caibian,a,>b.txt];[vi,b.txt]"),
      ("caibian a<b # what it does", "[caibian,a,<b]"),
      ("A=$(caibian b | c) caibian d=e", "[A=({[caibian,b]|[c]}),caibian,d=e]"),
      ("jq '.a[] | select(.b)' “x y”", "[jq,.a[] | select(.b),“x,y”]"),
    ])
  func reads(line: String, parts: String) throws { #expect(try read(line) == parts) }

  @Test(
    "is refused where a shell would read more into it",
    arguments: [
      "a *", "a && b", "a $b", "a 'b", "a \"b", "a $(b", "a | ", "; a", "a > ", "a (b)", "a \\b", "a `b`", "",
    ])
  func refuses(line: String) { #expect(throws: ShellLine.Fault.self) { try ShellLine(line) } }
}
