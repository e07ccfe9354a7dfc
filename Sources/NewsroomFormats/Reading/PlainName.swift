/// File names that strangers chose.
public enum PlainName {
  /// The name without any path, controls or signs that turn the reading direction; at most 80 characters.
  public static func of(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    var view = String.UnicodeScalarView()
    for scalar in last.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x061C, 0xFEFF: continue
      case 0x3A, 0x2A, 0x3F, 0x22, 0x3C, 0x3E, 0x7C: view.append("_")
      default: view.append(scalar)
      }
    }
    let plain = String(String(view).drop { $0 == "." }.suffix(80))
    return plain.isEmpty ? "picture" : plain
  }
}
