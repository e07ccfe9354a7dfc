public import Editorial

extension Words {
  /// That a text was seen before, where, and how much of it.
  public func sentence(_ copy: FoundCopy) -> String {
    say(
      "与\(name(copy.subject))《\(copy.manuscript.headline?.text ?? "")》相同：占本文 \(copy.shared.ofThis)%，占对方 \(copy.shared.ofThat)%；请比对（caibian submission similar、article similar）。",
      "It shares \(copy.shared.ofThis)% of itself with \(name(copy.subject)) “\(copy.manuscript.headline?.text ?? "")”, \(copy.shared.ofThat)% of that; compare them (caibian submission similar, article similar)."
    )
  }

  public func name(_ subject: CopySubject) -> String {
    switch subject {
    case .article(let id): say("稿件 \(id.short)", "the article \(id.short)")
    case .submission(let id): say("来稿 \(id.short)", "the submission \(id.short)")
    }
  }

  public var noCopies: String { say("没有见过相同的文字。", "No text like it has been seen.") }
  public func letters(_ count: Int) -> String { say("\(count) 字", "\(count) characters") }
}
