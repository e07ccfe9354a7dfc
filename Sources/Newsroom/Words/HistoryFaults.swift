public import Editorial

extension Words {
  public func explanation(_ fault: HistoryFault) -> Explanation {
    switch fault {
    case .empty: so("没有历史记录。", "There is no history.")
    case .unreadable(let number, _):
      so(
        "第 \(number) 条记录读不懂；数据库可能由更新的程序写过。",
        "Event \(number) cannot be read; a newer program may have written it.", .operating(.upgrade))
    case .unreadableState:
      so(
        "现存状态读不懂；数据库可能由更新的程序写过。", "What is stored cannot be read; a newer program may have written it.",
        .operating(.upgrade))
    case .brokenChain(let number):
      so(
        "历史在第 \(number) 条处断开：记录被改过或缺失；请从备份核对。",
        "The history breaks at event \(number): something was changed or is missing. Compare with a backup.")
    case .misplaced(let number):
      so("第 \(number) 条记录不该出现在此处；请从备份核对。", "Event \(number) cannot stand where it does. Compare with a backup.")
    case .stateDiffers:
      so("重放历史得不到现存状态；请从备份核对。", "Replaying the history does not give the stored state. Compare with a backup.")
    }
  }
}
