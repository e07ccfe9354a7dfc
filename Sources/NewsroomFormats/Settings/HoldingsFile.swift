/// A table for spreadsheets: comma-separated values (RFC 4180) behind the mark by which they know UTF-8.
public enum HoldingsFile {
  public static func written(_ rows: [[String]]) -> String { "\u{FEFF}" + rows.map(CSV.line).joined() }
}
