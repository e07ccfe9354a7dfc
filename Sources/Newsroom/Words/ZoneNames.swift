import Editorial

extension Words {
  /// The name of a zone as people type it: `UTC+8` for what is kept as `GMT+0800`; another is its own name.
  public static func zone(_ name: String) -> String {
    guard let match = name.wholeMatch(of: /(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?/), let hours = Int(match.2) else {
      return name == "GMT" ? "UTC" : name
    }
    let minutes = match.3.flatMap { Int($0) } ?? 0
    return "UTC\(match.1)\(hours)" + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
  }
}
