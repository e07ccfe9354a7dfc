public import Editorial

extension Words {
  /// That a text was seen before, where, and how much of it.
  public func explanation(_ copy: FoundCopy) -> Explanation {
    let headline = copy.manuscript.headline?.text ?? ""
    return so(
      "与\(name(copy.subject))《\(headline)》相同：占本文 \(copy.shared.ofThis)%，占对方 \(copy.shared.ofThat)%。",
      "It shares \(copy.shared.ofThis)% of itself with \(name(copy.subject)) “\(headline)”, \(copy.shared.ofThat)% of that.",
      .compareCopies(with: copy.subject))
  }

  public func name(_ subject: CopySubject) -> String {
    switch subject {
    case .article(let id): say("稿件 \(id.short)", "the article \(id.short)")
    case .submission(let id): say("来稿 \(id.short)", "the submission \(id.short)")
    }
  }

  /// That nothing was found; of a short text only the very same would have been.
  ///
  /// - Parameter letters: how many letters and digits its body has.
  public func noCopies(of letters: Int) -> String {
    switch letters {
    case 0: say("没有正文，无从比对。", "It has no body, so there is nothing to compare.")
    case ..<CopyText.comparable:
      say(
        "正文只有 \(letters) 字，只找得到全文相同的，没有见过；相近的找不到。",
        "The body has \(counted(letters, "character")) only: the very same text would be found and was not; one like it cannot be."
      )
    default: say("没有见过相同的文字。", "No text like it has been seen.")
    }
  }
  public func letters(_ count: Int) -> String { say("\(count) 字", "\(counted(count, "character"))") }
}
