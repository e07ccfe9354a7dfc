import Editorial
import Newsroom

extension Context {
  /// Says what readers, lists and partners will see of a withdrawal, and asks.
  func confirmWithdrawal(of article: Article, _ room: Room) async throws {
    guard let outlook = try await ForeseeWithdrawal(room.desk)(article.id, by: room.session) else { return }
    let title = outlook.live.revision.manuscript.headline?.text ?? String(article.id.short)
    let since = room.time(outlook.live.published)
    let pages = words.list(outlook.sites.map { "\($0.place ?? $0.id.text)/\(outlook.live.address)" })
    let lines = [
      words.say("将撤下“\(title)”（\(since) 起在线）：", "This withdraws “\(title)”, live since \(since):"),
      words.say("  - 页面换成撤稿说明：\(pages)", "  - a notice takes the place of its page: \(pages)"),
      words.say(
        "  - 列表、专题、订阅源里不再出现；\(outlook.naming) 篇提到它的稿件随之更新",
        "  - it leaves lists, topics and feeds; \(words.counted(outlook.naming, "article")) that name it change with it"
      ),
      words.say("  - 持有副本的伙伴会收到撤稿通知", "  - partners that hold copies are told to withdraw them"),
      words.say("确定请输入 yes：", "Type yes to go on: "),
    ]
    surroundings.errors.write(lines.joined(separator: "\n"))
    try mustTypeYes()
  }
}
