import ArgumentParser
import Editorial
import Foundation
import NewsroomFormats

/// What is stated of a story's first appearance; what is not given stays as it is.
struct OriginOptions: ParsableArguments {
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

  var isEmpty: Bool {
    author.isEmpty
      && [source, resolved, originalTitle, url, paper, date, page, noAuthor, firstPublished].allSatisfy { $0 == nil }
  }

  func stated(after old: Origin) throws -> Origin {
    // A name of Latin letters has spaces in it; between Chinese names a space parts two people.
    let names = author.flatMap { typed in
      typed.contains(where: \.isLetter) && typed.unicodeScalars.allSatisfy({ $0.properties.isIdeographic == false })
        ? [typed.trimmingCharacters(in: .whitespaces)] : typed.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return try Origin(
      source: try sourceName(old.source), title: originalTitle ?? old.title,
      authors: names.isEmpty ? old.authors : try names.map { try Byline($0) },
      noAuthorEvidence: noAuthor ?? old.noAuthorEvidence, reference: try reference() ?? old.reference,
      published: try firstPublished.map(Self.published) ?? old.published, fetched: old.fetched, snapshot: old.snapshot,
      pictures: old.pictures)
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
