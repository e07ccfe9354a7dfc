import ArgumentParser

struct RepostGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repost", abstract: "Stories carried from others, with their origin 转载.",
    discussion: """
      Examples:
        caibian repost import page.txt --column 强县新闻
        caibian repost describe 3f2a --original-title 沂蒙山区的春天 --url https://example.com/a.html
        caibian repost show 3f2a
      """,
    subcommands: [ImportRepost.self, DescribeRepost.self, ShowRepost.self])
}
