import Editorial
import Foundation
import NewsroomFormats
import Testing

@Suite("Calendars for programs")
struct ICalendarTests {
  private func calendar(_ summary: String, _ details: String = "3f2a") -> String {
    ICalendar(
      name: "桐乡新闻网 排期",
      [
        ICalendar.Entry(
          id: "a-scheduled@tongxiang", at: Instant(microseconds: 1_800_000_000_999_999), summary: summary,
          categories: ["定时发布", "国内国际/强县新闻"], details: details)
      ], writtenAt: Instant(microseconds: 1_700_000_000_000_000)
    ).text
  }

  /// The content lines, put together again as a reader does (RFC 5545, 3.1).
  private func lines(_ text: String) -> [String] {
    text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  @Test("Lines end in CR LF, are at most 75 octets long and break within no character")
  func folding() throws {
    let long = String(repeating: "强县新闻，𠮷野家；é\u{301}", count: 40)
    let text = calendar(long)
    #expect(text.hasSuffix("\r\n"))
    #expect(text.utf8.filter { $0 == 0x0A }.count == text.utf8.filter { $0 == 0x0D }.count)
    for line in text.utf8.split(separator: 0x0A) {
      let bare = Array(line.dropLast())
      #expect(bare.count <= 75)
      #expect(String(validating: bare, as: UTF8.self) != nil)
    }
    #expect(lines(text).contains("SUMMARY:" + long))
  }

  @Test("What has a meaning of its own is escaped, and nobody can begin a line of theirs")
  func escaping() {
    let text = calendar("一;二,三\\四\nEND:VEVENT\r\nX:y\u{0}", "a\nb")
    let all = lines(text)
    #expect(all.contains("SUMMARY:一\\;二\\,三\\\\四\\nEND:VEVENT\\nX:y"))
    #expect(all.contains("DESCRIPTION:a\\nb"))
    #expect(all.filter { $0 == "END:VEVENT" }.count == 1)
    #expect(all.contains("CATEGORIES:定时发布,国内国际/强县新闻"))
  }

  @Test("Every entry has what the grammar asks for, once, in UTC and whole seconds")
  func grammar() {
    let all = lines(calendar("样本"))
    #expect(all.prefix(3) == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Caibian//Plan//ZH"])
    #expect(all.suffix(2) == ["END:VCALENDAR", ""])
    for property in ["UID:a-scheduled@tongxiang", "DTSTAMP:20231114T221320Z", "DTSTART:20270115T080000Z"] {
      #expect(all.filter { $0 == property }.count == 1)
    }
  }
}
