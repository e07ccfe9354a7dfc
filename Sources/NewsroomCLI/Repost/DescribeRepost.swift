import ArgumentParser
import Editorial
import Newsroom

struct DescribeRepost: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "State what is known of a repost's origin 著录出处.",
    discussion: """
      What is not given stays as it is. To change what had been stated takes a --reason.

      Examples:
        caibian repost describe 3f2a --source 临沂日报 --resolved 临沂日报社
        caibian repost describe 3f2a --author 孟宪华 纪成永 李中文 --original-title 沂蒙山区的春天
        caibian repost describe 3f2a --paper 临沂日报 --date 2010-07-14 --page A3
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @OptionGroup var origin: OriginOptions

  @Option(help: "Why something that had been stated is changed.")
  var reason: String?

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard !origin.isEmpty else { throw InputFault.nothingToDescribe }
    try await context.act(on: id, named: named) { article, room in
      guard let repost = article.provenance.repost else { throw InputFault.notARepost(id) }
      let origin = try origin.stated(after: repost.origin)
      let hops = try RepostHops.following(repost, origin, newsroom: room.settings.name)
      return .describe(Description(provenance: .repost(Repost(origin: origin, hops: hops)), reason: reason))
    }
  }
}
