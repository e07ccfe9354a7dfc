public import Editorial
import Foundation

/// A calendar as programs read it: iCalendar (RFC 5545).
public struct ICalendar {
  /// One entry, at a moment.
  public struct Entry {
    /// The same for the same thing, whenever it is written.
    public let id: String
    public let at: Instant
    public let summary: String
    public let categories: [String]
    public let details: String

    public init(id: String, at time: Instant, summary: String, categories: [String], details: String) {
      self.id = id
      at = time
      self.summary = summary
      self.categories = categories
      self.details = details
    }
  }

  private let name: String
  private let entries: [Entry]
  private let written: Instant

  public init(name: String, _ entries: [Entry], writtenAt time: Instant) {
    self.name = name
    self.entries = entries
    written = time
  }

  /// The whole, its lines ended by CR LF and none longer than 75 octets (RFC 5545, 3.1).
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Caibian//Plan//ZH", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))", "DTSTAMP:\(Self.stamp(written))",
        "DTSTART:\(Self.stamp(entry.at))", "SUMMARY:\(Self.escaped(entry.summary))",
        "CATEGORIES:\(entry.categories.map(Self.escaped).joined(separator: ","))",
        "DESCRIPTION:\(Self.escaped(entry.details))", "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// In UTC, so that no reader needs the rules of a zone (3.3.5, form 2); whole seconds.
  private static func stamp(_ instant: Instant) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let seconds = (Double(instant.microseconds) / 1_000_000).rounded(.down)
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: seconds))
    func digits(_ number: Int?, _ count: Int) -> String {
      let text = "\(number ?? 0)"
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return digits(parts.year, 4) + digits(parts.month, 2) + digits(parts.day, 2) + "T" + digits(parts.hour, 2)
      + digits(parts.minute, 2) + digits(parts.second, 2) + "Z"
  }

  /// Backslash, semicolon, comma and line breaks are escaped (3.3.11); other controls have no place in a text.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Broken before the 76th octet, never within a character; the next line begins with a space.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded
  }
}
