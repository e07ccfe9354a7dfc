public import NewsroomFormats

/// How one field of a page was read.
public enum Verdict: String, Sendable, CaseIterable {
  case right
  /// Said with certainty, and not so.
  case wrong
  /// Not said, or said to be uncertain.
  case missed
}

extension PageCase {
  /// The fields that are judged, in the order of the table.
  public static let fields = [
    "headline", "source", "date", "authors", "editor", "originalTitle", "kicker", "deck", "body",
  ]

  /// The verdict on each field, with what was read and what is right where they differ.
  public func verdicts(on page: PageText) -> [(field: String, verdict: Verdict, detail: String)] {
    let credit = page.credit
    let read: [String: String?] = [
      "headline": page.headline.isEmpty ? nil : page.headline, "kicker": page.kicker, "deck": page.deck,
      "source": credit?.source, "date": credit?.published, "originalTitle": credit?.originalTitle,
      "editor": credit.flatMap { $0.editors.isEmpty ? nil : $0.editors.joined(separator: " ") },
    ]
    return Self.fields.map { field in
      if field == "body" {
        let fault = body(page.body)
        let isSaid = !page.body.isEmpty && !page.doubts.contains { $0.field == .body }
        return (field, fault.isEmpty ? .right : isSaid ? .wrong : .missed, fault)
      }
      if field == "authors" {
        let names = credit?.authors ?? []
        let isRight = allowedAuthors.contains { $0.map(Self.plain) == names.map(Self.plain) }
        return (field, isRight ? .right : names.isEmpty ? .missed : .wrong, "\(names), right: \(allowedAuthors[0])")
      }
      let value = read[field] ?? nil
      let plain = field == "date" ? Self.minute : Self.plain
      let isRight = allowed(field).contains { $0.map(plain) == value.map(plain) }
      return (
        field, isRight ? .right : value == nil ? .missed : .wrong,
        "\(value ?? "nothing"), right: \(allowed(field)[0] ?? "nothing")"
      )
    }
  }

  /// What is not as it should be; empty where the body is right.
  private func body(_ paragraphs: [String]) -> String {
    let captions = Set(mayStand.map(Self.plain))
    let story = paragraphs.map(Self.plain).filter { !captions.contains($0) }
    guard let first = story.first, let last = story.last else { return "no body" }
    if !first.hasPrefix(Self.plain(bodyStarts)) { return "begins \(first.prefix(24))" }
    if !last.hasSuffix(Self.plain(bodyEnds)) { return "ends \(last.suffix(24))" }
    if let number = self.paragraphs, number != story.count { return "\(story.count) paragraphs, right: \(number)" }
    let stray = notInBody.first { stray in paragraphs.contains { Self.plain($0).contains(Self.plain(stray)) } }
    return stray.map { "holds \($0)" } ?? ""
  }

  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// To the minute, without the zone: seconds are printed in one place and stated in another.
  private static func minute(_ date: String) -> String { String(date.prefix(16)) }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
