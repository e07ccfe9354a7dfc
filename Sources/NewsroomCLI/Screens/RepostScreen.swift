import Editorial
import Newsroom

/// A repost's origin and hops for people to read. What is not known is said to be so.
struct RepostScreen {
  private let repost: Repost
  private let edit: EditClass
  private let room: Room
  private let context: Context

  init(_ repost: Repost, _ edit: EditClass, _ room: Room, _ context: Context) {
    self.repost = repost
    self.edit = edit
    self.room = room
    self.context = context
  }

  private var words: Words { context.words }

  var text: String {
    let origin = repost.origin
    let facts: [(name: String, value: String)] = [
      (words.say("来源", "source"), source),
      (words.say("原标题", "original title"), origin.title ?? missing),
      (words.say("作者", "authors"), authors),
      (words.say("原文", "reference"), reference),
      (words.say("首发", "first published"), origin.published ?? missing),
      (words.say("取得", "fetched"), room.time(origin.fetched)),
      (words.say("快照", "snapshot"), snapshot),
      (words.say("改动", "our change"), "\(edit.rawValue) \(words.name(edit))"),
    ]
    var table = Table(
      "#", words.say("单位", "party"), words.say("身份", "part"), words.say("所为", "act"), words.say("时间", "when"),
      words.say("摘要", "digest"), words.say("依据", "evidence"), whole: [0, 1])
    for hop in repost.hops {
      table.add(
        Table.Cell("\(hop.number)", .faint), Table.Cell(hop.party), Table.Cell(words.name(hop.role)),
        Table.Cell(words.name(hop.act)), Table.Cell(hop.at.map(room.time) ?? ""),
        Table.Cell(String(hop.digest.short), .faint), Table.Cell(hop.evidence ?? ""))
    }
    let chain =
      repost.chainHolds
      ? context.style.good(words.say("转载链完整", "the chain holds"))
      : context.style.bad(words.say("转载链中断", "the chain is broken"))
    return [FactList.text(facts, context.style), table.text(for: context.terminal) + "\n" + chain].joined(
      separator: "\n\n")
  }

  private var missing: String { context.style.warn(words.say("不明", "not known")) }

  private var source: String {
    guard let source = repost.origin.source else { return missing }
    return source.printed == source.resolved ? source.printed : "\(source.printed) = \(source.resolved)"
  }

  private var authors: String {
    if !repost.origin.authors.isEmpty { return repost.origin.authors.map(\.name).joined(separator: " ") }
    return repost.origin.noAuthorEvidence.map { words.say("原文无署名：\($0)", "the source gives none: \($0)") } ?? missing
  }

  private var reference: String {
    switch repost.origin.reference {
    case .address(let address): address
    case .print(let paper, let date, let page): "\(paper) \(date) \(page)"
    case nil: missing
    }
  }

  private var snapshot: String {
    let snapshot = repost.origin.snapshot
    let verdict =
      snapshot.verifies
      ? context.style.good(words.say("完好", "verifies")) : context.style.bad(words.say("已损坏", "does not verify"))
    let file = snapshot.file.map { words.say("，原页 sha256:\($0.short)", ", the page sha256:\($0.short)") } ?? ""
    return "sha256:\(snapshot.digest.short)  \(verdict)\(file)"
  }
}

extension Words {
  func name(_ edit: EditClass) -> String {
    switch edit {
    case .verbatim: say("照登", "verbatim")
    case .typography: say("仅标点不同", "typography")
    case .shortened: say("删节", "shortened")
    case .retitled: say("改题", "retitled")
    case .changed: say("有改写", "changed")
    case .translated: say("翻译", "translated")
    case .digested: say("摘编", "digested")
    case .newMedia: say("新配图片音视频", "new media")
    }
  }
}
