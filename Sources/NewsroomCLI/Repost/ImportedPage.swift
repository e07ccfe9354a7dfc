import Editorial
import Newsroom
import NewsroomFormats

/// A page that somebody else published, as the newsroom takes it in: the text, and where it comes from.
struct ImportedPage {
  let manuscript: Manuscript
  let repost: Repost
  /// The responsible editor that the page itself names.
  let printedEditor: String?

  /// The snapshot is the text as it was read, and the file as it came; the source is resolved by the names that the rights book knows.
  /// - Parameter pictures: those that came with the page.
  init(_ read: PageInput, with pictures: [Picture], stating stated: OriginOptions, in room: Room) async throws {
    let page = read.page
    let headline: Headline? = page.headline.isEmpty ? nil : try Headline(page.headline)
    manuscript = try Manuscript(headline: headline, deck: page.deck, body: page.body)
    printedEditor = page.credit.flatMap { $0.editors.isEmpty ? nil : $0.editors.joined(separator: " ") }
    var source: SourceName?
    if let printed = page.credit?.source {
      let name = try await ReadRights(room.desk).legalName(of: printed, by: room.session)
      source = try SourceName(printed: printed, resolved: name)
    }
    let asRead = try Origin(
      source: source, title: page.credit?.originalTitle,
      authors: try page.credit?.authors.map { try Byline($0) } ?? [], reference: nil,
      published: page.credit?.published, fetched: room.desk.clock.now,
      snapshot: Snapshot(manuscript.bodyText, file: Digest(of: read.file)),
      pictures: pictures.map(\.digest))
    let origin = try stated.stated(after: asRead)
    let us = try Hop(after: nil, party: room.settings.name, role: .us, act: .carried, at: origin.fetched)
    let bare = Repost(origin: origin, hops: [us])
    let printed = page.creditAsPrinted.map {
      String($0.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(2_000))
    }
    repost = Repost(
      origin: origin,
      hops: try RepostHops.following(bare, origin, newsroom: room.settings.name, printed: printed))
  }
}
