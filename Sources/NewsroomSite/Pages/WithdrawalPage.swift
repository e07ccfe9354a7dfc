import Editorial
import Newsroom

/// The notice in the place of a withdrawn article. It says that and when, and nothing of the text; the reason was
/// given for the record, and may name people, so it stays there.
struct WithdrawalPage {
  let frame: Frame
  let version: Int
  let withdrawn: PrintedTime

  init(_ withdrawal: Withdrawal, version: Int, at place: PagePlace, in house: House) {
    frame = house.frame(of: place, title: "稿件已撤回", summary: "本稿件已由\(house.settings.name)撤回。")
    self.version = version
    withdrawn = house.printed(withdrawal.at)
  }
}
