import ArgumentParser
import Editorial
import Newsroom

/// Where the pages lie.
struct SiteOptions: ParsableArguments {
  @Option(
    help: "The folder of the pages; otherwise CAIBIAN_SITE, else site/NEWSROOM in the data folder.",
    completion: .directory)
  var site: String?

  /// Whether somebody has said which folder it is.
  func isNamed(_ context: Context) -> Bool { site != nil || context.environment.text("CAIBIAN_SITE") != nil }

  func folder(_ context: Context, of newsroom: NewsroomID) -> String {
    site ?? context.environment.text("CAIBIAN_SITE") ?? context.paths.site(newsroom.text)
  }
}
