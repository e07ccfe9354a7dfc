import Editorial
import Newsroom

/// The notice in the place of an article that readers do not see: withdrawn, or stopped while something is looked into.
/// It says that and since when, and nothing of the text; the reason was given for the record, and may name people, so it
/// stays there.
struct NoticePage {
  let frame: Frame
  let version: Int
  let since: PrintedTime
  let title: String
  let words: String

  static let withdrawn = "稿件已撤回"

  init(_ withdrawal: Withdrawal, version: Int, at place: PagePlace, in house: House) {
    let name = house.settings.name
    title = Self.withdrawn
    words = "此处原有的稿件已由\(name)撤回，不再提供。转载过此稿的媒体和网站，请一并撤下。"
    frame = house.frame(of: place, title: title, summary: "本稿件已由\(name)撤回。")
    self.version = version
    since = house.printed(withdrawal.at)
  }

  init(_ hold: Hold, version: Int, at place: PagePlace, in house: House) {
    title = "稿件暂停提供"
    words = "此处的稿件正在核实，暂停提供。转载过此稿的媒体和网站，请一并暂停。"
    frame = house.frame(of: place, title: title, summary: "本稿件暂停提供。")
    self.version = version
    since = house.printed(hold.at)
  }
}
