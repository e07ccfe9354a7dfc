import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

/// Whether lines that tell of a sender stay in a text.
struct SlipOption: ParsableArguments {
  @Flag(help: "Keep lines such as 电话：… and 笔名：… in the text; otherwise they are left out, and named.")
  var keepSlip = false
}

extension Context {
  /// Names what was left out of a text, and where it still lies; what it says of a person is not shown.
  func tell(of slip: SlipApart, in place: String) {
    let (names, count) = (slip.names.joined(separator: "、"), slip.lines.count)
    note(
      "文中寄件人附条没有收入正文：\(names)（\(count) 行），原样留在 \(place)。确属正文的，加 --keep-slip 再存。",
      "Lines that tell of the sender are no part of the text: \(names) (\(count)). They are still in \(place). If they belong to the text, use --keep-slip."
    )
  }
}
