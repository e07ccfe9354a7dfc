/// A picture that a page shows, by its address: nothing is fetched.
struct PagePicture {
  static let most = 500

  let address: String
  let alternative: String
  /// The line that follows it.
  let line: Int
  let element: Int

  /// Where it lies, also where the page loads it late; `nil` of what is no picture of a text, such as a sign or a code to scan.
  static func address(_ attributes: [String: String]) -> String? {
    let lazy = late.lazy.compactMap { attributes[$0] }.first { !$0.isEmpty }
    guard let address = lazy ?? attributes["src"], !address.isEmpty, address.utf8.count <= 2_000 else { return nil }
    let sizes = ["width", "height"].compactMap { attributes[$0].flatMap { Int($0.prefix { $0.isNumber }) } }
    let lower = address.lowercased()
    guard !lower.hasPrefix("data:"), !sizes.contains(where: { $0 < 60 }), !signs.contains(where: { lower.contains($0) })
    else { return nil }
    return address
  }

  private static let late = ["data-original", "data-src", "data-actualsrc", "data-lazy-src", "file", "oldsrc"]
  private static let signs = [
    "icon", "logo", "qrcode", "ewm", "erweima", "/emoji", "spacer", "blank.gif", "loading", "weixin", "share",
  ]
}
