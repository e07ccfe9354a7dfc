import Editorial

/// What was to happen by now, or not yet.
extension Words {
  func outlived(_ planned: PlannedWithdrawal) -> Explanation {
    so(
      "按计划应已撤稿（\(planned.reason)），不再自动发布。",
      "It was to leave the site by now (\(planned.reason)), so it is not published late.",
      .movePlannedWithdrawal(nil), .step(.publishByHand))
  }

  func planPassed(_ planned: PlannedWithdrawal) -> Explanation {
    let at = moment(planned.at, in: planned.zone)
    return so(
      "撤稿期间，原定的定时撤稿（\(planned.reason)，\(at)）已过。",
      "Its planned withdrawal (\(planned.reason), \(at)) passed while it was withdrawn.", .movePlannedWithdrawal(nil))
  }

  func embargoed(_ embargo: Embargo) -> Explanation {
    so(
      "禁发期到 \(moment(embargo.until)) 才过（\(embargo.reason)）。",
      "It is under embargo until \(moment(embargo.until)) (\(embargo.reason)).", .step(.liftEmbargo))
  }
}
