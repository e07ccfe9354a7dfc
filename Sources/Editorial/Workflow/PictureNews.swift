extension Examination {
  /// A column may take a headline with pictures for a story; then each picture says what it shows.
  var body: [Unmet] {
    let manuscript = article.revision.manuscript
    guard manuscript.body.isEmpty else { return [] }
    guard facts.column?.takesPictureNews == true, !manuscript.illustrations.isEmpty else { return [.body] }
    return manuscript.illustrations.allSatisfy { $0.caption != nil } ? [] : [.captions]
  }
}
