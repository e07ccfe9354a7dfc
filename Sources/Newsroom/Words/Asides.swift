public import Editorial

extension Words {
  /// What an action is called on this article: dropping what is under way is dropping a fix, or a correction.
  public func name(_ action: Action, on article: Article) -> String {
    action == .abandon && article.aside != nil ? say("放弃急改", "drop the urgent fix") : name(action)
  }

  /// What an urgent fix sets aside, or brings back, for whoever caused it; `nil` of any other event, and where there is
  /// nothing.
  ///
  /// - Parameter after: the article as it stands afterwards.
  public func aside(_ event: ArticleEvent, in after: Article) -> String? {
    switch event {
    case .setAside:
      guard let things = after.aside?.wishes, !things.isEmpty else { return nil }
      return say("搁下：\(list(things.map { name($0) }))", "set aside: \(list(things.map { name($0) }))")
    case .broughtBack:
      let things = after.wishes
      guard !things.isEmpty else { return nil }
      return say("恢复：\(list(things.map { name($0) }))", "standing again: \(list(things.map { name($0) }))")
    default: return nil
    }
  }
}
