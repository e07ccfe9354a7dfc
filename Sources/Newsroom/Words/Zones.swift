public import Editorial

extension Words {
  public func name(_ kind: Planned.Kind) -> String {
    switch kind {
    case .scheduled: say("定时发布", "goes out")
    case .scheduleWaits: say("定时（待审签）", "goes out, once signed")
    case .embargo: say("禁发期满", "embargo ends")
    case .deadline: say("截稿", "deadline")
    case .withdrawal: say("定时撤稿", "leaves the site")
    }
  }

  /// That the newsroom goes by another clock, and what each instant of an article is called by both.
  func rezoned(_ note: ZoneNote?, by who: String) -> String {
    guard let note else { return say("\(who)改了编辑部时区", "\(who) changed the newsroom's zone") }
    let lines = note.lines.map { line in
      "\(name(line.kind)) \(moment(line.at, in: note.before)) → \(moment(line.at, in: note.after))"
    }
    return say(
      "\(who)把编辑部时区由 \(note.before) 改为 \(note.after)；时刻不变，钟点改按新时区显示：\(list(lines))",
      "\(who) changed the newsroom's zone from \(note.before) to \(note.after); instants stay, and are shown by the new clock: \(list(lines))"
    )
  }
}
