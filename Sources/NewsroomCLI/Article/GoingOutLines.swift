import Editorial
import Newsroom
import NewsroomFormats

/// What goes out once a hold is taken back.
struct GoingOutAnswer: Encodable {
  let kind: String
  /// Left out where it goes with the next round of the dispatcher.
  let at: String?
  let address: String?

  init(_ going: GoingOut) {
    kind = going.kind.rawValue
    at = going.at.map(TypedTime.json)
    address = going.address
  }
}

extension Context {
  /// What goes out now, and what is in the way of what is scheduled.
  func goingOut(_ taken: ArticleStep, in room: Room) async throws -> [String] {
    let going = taken.article.goingOut(at: room.desk.clock.now)
    guard !going.isEmpty else {
      return [words.say("现在没有要发出的。", "Nothing goes out by that now.")]
    }
    let lines = going.map { Wrapping.wrap("  - \(words.sentence($0))", for: terminal) }
    return [words.say("放行后：", "By that:")] + lines + (try await foreseen(taken, in: room))
  }
}

extension Context {
  /// That a schedule whose time has passed is kept after all, now that nothing is in its way any more.
  func freed(by taken: ArticleStep, in room: Room) async throws -> [String] {
    guard let late = taken.late(at: room.desk.clock.now) else { return [] }
    let isFree = try await ForeseePublication(room.desk)(taken.article.id, by: room.session).isEmpty
    return isFree ? [Wrapping.wrap(words.sentence(late), for: terminal)] : []
  }
}

extension ArticleStep {
  /// The publication that is due and has not been made, where an embargo or a tick may have been in its way. A release says all
  /// that goes out by it.
  func late(at time: Instant) -> GoingOut? {
    let mayFree = events.contains { event in
      switch event {
      case .embargoed, .checked: true
      default: false
      }
    }
    return mayFree ? article.goingOut(at: time).first { $0.kind == .publication && $0.at == nil } : nil
  }
}

extension Words {
  fileprivate func sentence(_ going: GoingOut) -> String {
    let meant = going.meant.map { "\(TypedTime.text($0.at, zone: $0.zone)) \(Self.zone($0.zone))" } ?? ""
    let address = going.address ?? ""
    switch (going.kind, going.at) {
    case (.page, _):
      return say(
        "在线稿重新可见：\(address)，由下一轮 caibian dispatch 更新页面。",
        "what is live is shown again at \(address), with the next round of caibian dispatch.")
    case (.publication, nil):
      return say(
        "定时 \(meant) 已过，下一轮 caibian dispatch 就发布。",
        "its scheduled time \(meant) has passed: the next round of caibian dispatch publishes it.")
    case (.publication, _): return say("将按定时 \(meant) 发布。", "it is published at \(meant), as scheduled.")
    case (.withdrawal, nil):
      return say(
        "定时撤稿 \(meant) 已过，下一轮 caibian dispatch 就撤下。",
        "its planned withdrawal \(meant) has passed: the next round of caibian dispatch takes it off.")
    case (.withdrawal, _): return say("将按计划于 \(meant) 撤稿。", "it leaves the site at \(meant), as planned.")
    }
  }
}
