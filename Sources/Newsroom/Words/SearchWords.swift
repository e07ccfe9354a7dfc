public import Editorial

extension SearchVocabulary {
  /// What values of fields are called, in Chinese and in English.
  /// - Parameter beginning: when a day begins on the newsroom's clock; `nil` where there is no such day.
  public init(
    of settings: NewsroomSettings, beginning: @escaping @Sendable (_ year: Int, _ month: Int, _ day: Int) -> Instant?
  ) {
    let languages = [Words(.zhHans), Words(.en)]
    self.init(
      columns: settings.columns.map(\.path),
      stages: languages.flatMap { words in Stage.allCases.map { (words.name($0), $0) } },
      kinds: languages.flatMap { words in Provenance.Kind.allCases.map { (words.searched($0), $0) } },
      answers: languages.flatMap { words in [true, false].map { (words.answer($0), $0) } }, beginning: beginning)
  }
}

extension Words {
  fileprivate func answer(_ isYes: Bool) -> String { isYes ? say("是", "yes") : say("否", "no") }

  fileprivate func searched(_ kind: Provenance.Kind) -> String {
    switch kind {
    case .own: say("自采", "own")
    case .repost: say("转载", "repost")
    case .submission: say("来稿", "submission")
    }
  }

  /// What was looked for, said whole: how what was typed was understood.
  public func searched(_ condition: SearchCondition) -> String { said(condition, isInside: false) }

  private func said(_ condition: SearchCondition, isInside: Bool) -> String {
    switch condition {
    case .all(let parts): grouped(parts, say("，且", " and "), isInside)
    case .any(let parts): grouped(parts, say(" 或 ", " or "), isInside)
    case .not(.test(.says(let phrase, in: let zone))): without(phrase, zone)
    case .not(let part): say("除去（\(said(part, isInside: false))）", "not (\(said(part, isInside: false)))")
    case .test(let test): said(test)
    }
  }

  private func grouped(_ parts: [SearchCondition], _ joint: String, _ isInside: Bool) -> String {
    let text = parts.map { said($0, isInside: true) }.joined(separator: joint)
    return isInside ? say("（\(text)）", "(\(text))") : text
  }

  private func without(_ phrase: SearchPhrase, _ zone: SearchZone?) -> String {
    say(
      "\(zone.map { name($0) } ?? "")不含“\(phrase.typed)”",
      "no “\(phrase.typed)”\(zone.map { " in the \(name($0))" } ?? "")")
  }

  private func said(_ test: SearchTest) -> String {
    switch test {
    case .says(let phrase, in: nil): say("含“\(phrase.typed)”", "“\(phrase.typed)”")
    case .says(let phrase, in: let zone?):
      say("\(name(zone))含“\(phrase.typed)”", "“\(phrase.typed)” in the \(name(zone))")
    case .column(let column): say("栏目在“\(column)”及其下", "in the column \(column) or below it")
    case .stage(let stage): say("阶段为\(name(stage))", "in the stage \(name(stage))")
    case .isLive(true): say("读者看得到", "seen by readers")
    case .isLive(false): say("读者看不到", "not seen by readers")
    case .since(let date, _, let typed): say("\(name(date))不早于 \(typed)", "\(name(date)) from \(typed) on")
    case .before(let date, _, let typed): say("\(name(date))早于 \(typed)", "\(name(date)) before \(typed)")
    case .kind(let kind): say("出处为\(searched(kind))", "of the kind \(searched(kind))")
    case .hasPicture(true): say("有配图", "with pictures")
    case .hasPicture(false): say("没有配图", "without pictures")
    case .topic(let code): say("属专题 \(code)", "of the topic \(code)")
    case .assigned(let person): say("派给 \(person)", "assigned to \(person)")
    case .changedBy(let person): say("最后由 \(person) 改动", "last changed by \(person)")
    case .article(let digits): say("编号以 \(digits) 开头", "with an id that begins with \(digits)")
    case .submission(let digits): say("来稿编号以 \(digits) 开头", "made of a submission that begins with \(digits)")
    }
  }

  private func name(_ zone: SearchZone) -> String {
    switch zone {
    case .headline: say("标题", "headline")
    case .body: say("正文", "text")
    case .source: say("来源", "source")
    case .author: say("作者", "author")
    case .editor: say("编辑", "editor")
    case .originalTitle: say("原题", "original title")
    }
  }

  private func name(_ date: SearchDate) -> String {
    switch date {
    case .came: say("到稿", "came in")
    case .published: say("首次发布", "first published")
    case .changed: say("最后改动", "last changed")
    }
  }
}

extension Words {
  /// Of an article that is not kept for finding as it stands.
  public var misread: String {
    sentence(
      so("查稿用的文字与稿件不符。", "What it is found by is not what it says.", .operating(.rebuildSearch)))
  }

  /// How many were found.
  public func sentence(_ count: FoundCount) -> String {
    switch count {
    case .exactly(0): say("没有找到稿件。", "Nothing was found.")
    case .exactly(1): say("找到 1 篇。", "1 article was found.")
    case .exactly(let count):
      say("找到 \(count) 篇。", "\(counted(count, "article")) \(agreeing(count, "was", "were")) found.")
    case .over(let count):
      say("找到 \(count) 篇以上。", "More than \(counted(count, "article")) \(agreeing(count, "was", "were")) found.")
    }
  }
}
