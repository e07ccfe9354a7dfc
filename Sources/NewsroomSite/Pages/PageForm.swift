import Editorial

/// In which form this program writes pages. Each page names it, so that one that an earlier program wrote is told from one
/// that was changed.
enum PageForm {
  /// Goes up whenever the same article gives other bytes although neither a template nor the style has changed; the test
  /// `PageForms` holds form and bytes together.
  static let edition = 1

  /// Digits that change with the templates, the style and the edition.
  static let current = String(
    Digest(of: (Template.allCases.map(\.text) + [StyleSheet.text, "\(edition)"]).joined(separator: "\u{1E}").utf8).hex
      .prefix(12))

  /// Whether another version of this program wrote a page: it names another form, or none, as pages did at first.
  static func isOther(in page: Markup) -> Bool {
    if let named = page.pieces(between: "<meta name=\"generator\" content=\"Caibian ", and: "\"/>").first {
      return String(decoding: named, as: UTF8.self).exact != current.exact
    }
    return !page.pieces(between: "<meta property=\"og:site_name\" content=\"", and: "\"/>").isEmpty
  }
}
