import ArgumentParser
import NewsroomFormats

struct CreditGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credit", abstract: "Read credit lines 署名行.",
    discussion: """
      Example:
        echo "来源：新华社 责编：李四" | caibian credit read
      """,
    subcommands: [ReadCredits.self])
}

struct ReadCredits: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Read credit lines from standard input, one a line, into JSON 读署名行.",
    discussion: """
      Each line gives one JSON object: source, authors, editors, reviewers (step, name), published, \
      originalTitle. What a line does not say is null or an empty list. No login is needed.

      Example:
        caibian credit read < credit-lines.txt
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let text = try context.text(of: "-", limit: 64 << 20)
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { context.surroundings.output.write(JSONText.line(CreditLine(reading: line)) + "\n") }
  }
}
