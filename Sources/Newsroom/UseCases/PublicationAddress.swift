public import Editorial
import Foundation

/// Where an article's page lies below the site's root: by the month it was first published, then by its id.
public enum PublicationAddress {
  /// - Parameter zone: the newsroom's IANA time zone: the month is the one on its readers' calendars.
  public static func of(_ id: ArticleID, at time: Instant, zone: String) -> String {
    let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: zone) ?? .gmt).year().month()
    return "\(time.date.formatted(style).replacing("-", with: "/"))/\(id.description).html"
  }
}
