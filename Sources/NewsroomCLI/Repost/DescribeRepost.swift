import ArgumentParser
import Editorial
import Foundation
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

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Option(help: "The source as printed, such as 临沂日报.")
  var source: String?

  @Option(help: "The unit it stands for, such as 临沂日报社.")
  var resolved: String?

  @Option(help: "The original's title.")
  var originalTitle: String?

  @Option(help: "The address of the original.")
  var url: String?

  @Option(help: "The printed paper that carried it.")
  var paper: String?

  @Option(help: "The paper's date, such as 2010-07-14.")
  var date: String?

  @Option(help: "The paper's page, such as A3.")
  var page: String?

  @Option(parsing: .upToNextOption, help: "The authors in printed order.")
  var author: [String] = []

  @Option(help: "Why there is no author: what was looked at, and when.")
  var noAuthor: String?

  @Option(help: "When it was first published: a day, or a day and a time.")
  var firstPublished: String?

  @Option(help: "Why something that had been stated is changed.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let isSilent = [source, resolved, originalTitle, url, paper, date, page, noAuthor, firstPublished]
      .allSatisfy { $0 == nil }
    guard !isSilent || !author.isEmpty else { throw InputFault.nothingToDescribe }
    try await context.act(on: id) { article, room in
      guard let repost = article.provenance.repost else { throw InputFault.notARepost(id) }
      let origin = try origin(after: repost.origin)
      let hops = try RepostHops.following(repost, origin, newsroom: room.settings.name)
      return .describe(Description(provenance: .repost(Repost(origin: origin, hops: hops)), reason: reason))
    }
  }

  private func origin(after old: Origin) throws -> Origin {
    let names = author.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return try Origin(
      source: try sourceName(old.source), title: originalTitle ?? old.title,
      authors: names.isEmpty ? old.authors : try names.map { try Byline($0) },
      noAuthorEvidence: noAuthor ?? old.noAuthorEvidence, reference: try reference() ?? old.reference,
      published: try firstPublished.map(Self.published) ?? old.published, fetched: old.fetched, snapshot: old.snapshot)
  }

  private func sourceName(_ old: SourceName?) throws -> SourceName? {
    if let source { return try SourceName(printed: source, resolved: resolved) }
    guard let resolved else { return old }
    return try SourceName(printed: old?.printed ?? resolved, resolved: resolved)
  }

  private func reference() throws -> OriginReference? {
    if let url {
      let parts = URLComponents(string: url)
      guard let parts, ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false,
        url.count <= 2_000
      else { throw InputFault.address(url) }
      return .address(url)
    }
    switch (paper, date, page) {
    case (nil, nil, nil): return nil
    case (let paper?, let date?, let page?):
      return .print(
        paper: try SourceName(printed: paper).printed, date: try TypedTime.day(date),
        page: try SourceName(printed: page).printed)
    default: throw InputFault.halfReference
    }
  }

  /// A day, or a day and a time, checked and written as ISO 8601 writes them.
  private static func published(_ text: String) throws -> String {
    guard text.contains(":") else { return try TypedTime.day(text) }
    let moment = try TypedTime.instant(text, zone: "UTC")
    return TypedTime.text(moment, zone: "UTC").replacing(" ", with: "T")
  }
}

/// The hands that a story went through, told anew once more is known of its origin.
enum RepostHops {
  static func following(_ repost: Repost, _ origin: Origin, newsroom: String) throws(TextFault) -> [Hop] {
    let old = repost.hops
    guard let party = origin.source?.resolved, old.first?.role != .origin || old.first?.party != party else {
      return old
    }
    let evidence: String? =
      switch origin.reference {
      case .address(let address): address
      case .print(let paper, let date, let page): "\(paper) \(date) \(page)"
      case nil: nil
      }
    var hops = [try Hop(after: nil, party: party, role: .origin, act: .created, at: nil, evidence: evidence)]
    for hop in old where hop.role != .origin {
      hops.append(
        try Hop(after: hops.last, party: hop.party, role: hop.role, act: hop.act, at: hop.at, evidence: hop.evidence))
    }
    if hops.last?.role != .us {
      hops.append(try Hop(after: hops.last, party: newsroom, role: .us, act: .carried, at: origin.fetched))
    }
    return hops
  }
}
