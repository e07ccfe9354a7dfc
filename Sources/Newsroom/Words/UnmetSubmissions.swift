import Editorial

/// What readers send in, and to whom it is paid.
extension Words {
  func openSlip(_ matters: [SlipMatter]) -> Explanation {
    so(
      "附条里\(list(matters.map { "“\(name($0))”" }))读不懂，也还没有人说明。",
      "Nobody can read what the slip says of \(list(matters.map { name($0) })), and nobody has stated it.",
      .stateSlip(matters))
  }

  func settledSlip(_ matters: [SlipMatter]) -> Explanation {
    so(
      "附条里\(list(matters.map { "“\(name($0))”" }))没有待说明的；不必再写。",
      "The slip leaves nothing open on \(list(matters.map { name($0) })); there is nothing to state.")
  }

  func noRoomToWait(_ most: Int) -> Explanation {
    so(
      "已有 \(most) 封来信在等，不再收。",
      "\(counted(most, "letter")) \(agreeing(most, "waits", "wait")) already, and no more are kept waiting.",
      .list(.deferredLetters))
  }

  func waitedTooLong(_ days: Int) -> Explanation {
    so(
      "等了 \(days) 天仍收不下，不再等；请投稿编辑决定是否放行。",
      "There was no room for it in \(counted(days, "day")), and it waits no longer; the submissions desk may let it in."
    )
  }

  var noPayee: Explanation {
    so(
      "没有可付的收款人：无人登记，或更换后还没有第二人核定。",
      "There is no payee to pay: none was named, or another waits for a second person.", .step(.namePayee))
  }

  var payeeSettled: Explanation {
    so(
      "收款人已由编辑部两人核定，不能再凭回执号更改；请与编辑部联系。",
      "Two people of the newsroom have settled the payee, and the receipt no longer changes it; write to the newsroom.")
  }
}
