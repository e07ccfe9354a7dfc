/// A day of the calendar as people and programs write it.
enum WrittenDay {
  /// `2026-08-03`, `2026/8/3`, `2026.8.3`, `20260803` or `2026年8月3日`, with a time of day behind it or without, as
  /// `2026-08-03`; `nil` for anything else.
  static func iso(_ text: String) -> String? {
    var digits: [String] = [""]
    var rest = text.unicodeScalars.drop { $0.properties.isWhitespace }
    while let scalar = rest.first, digits.count <= 3 {
      if ("0"..."9").contains(scalar) {
        digits[digits.count - 1].unicodeScalars.append(scalar)
        if digits.count == 3, digits[2].count == 2, rest.dropFirst().first.map({ ("0"..."9").contains($0) }) == true {
          return nil
        }
      } else if digits.count < 3, "-/.年月".unicodeScalars.contains(scalar), !digits[digits.count - 1].isEmpty {
        digits.append("")
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    if rest.first == "日" || rest.first == "号" { rest = rest.dropFirst() }
    guard isTime(rest) else { return nil }
    if digits.count == 1, digits[0].count == 8 || digits[0].count == 14 {
      let whole = digits[0]
      digits = [String(whole.prefix(4)), String(whole.dropFirst(4).prefix(2)), String(whole.dropFirst(6).prefix(2))]
    }
    guard digits.count == 3, digits[0].count == 4, let year = Int(digits[0]), let month = Int(digits[1]),
      let day = Int(digits[2]), (2000...2999).contains(year), (1...12).contains(month),
      (1...days(in: month, of: year)).contains(day)
    else { return nil }
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Nothing, or digits and colons behind a space or a `T`.
  private static func isTime(_ rest: Substring.UnicodeScalarView) -> Bool {
    let time = rest.drop { $0.properties.isWhitespace || $0 == "T" }
    return time.isEmpty
      || time.startIndex > rest.startIndex
        && time.allSatisfy { ("0"..."9").contains($0) || ":.+Z时分秒 ".unicodeScalars.contains($0) }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Spaces that nobody sees in a name, or sees as another.
enum FoldedSpaces {
  /// The name with no-break and wide spaces as plain ones, without what has no width, and without spaces around it; whether
  /// that changed anything but the spaces around it.
  static func folded(_ name: String) -> (text: String, isChanged: Bool) {
    var view = String.UnicodeScalarView()
    var isChanged = false
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0x00AD: isChanged = true
      case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F:
        view.append(" ")
        isChanged = true
      default: view.append(scalar)
      }
    }
    func isEdge(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let text = view.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text)
    return (String(result), isChanged)
  }
}
