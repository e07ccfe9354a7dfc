/// What a stranger could reach or rob a person by: a mobile telephone, an e-mail address, an identity or a card number.
struct PrivateNumber: Equatable {
  enum Kind { case mobile, email, identity, account }

  let kind: Kind
  /// As it is kept: digits without what stands between them.
  let text: String
  /// Where it stands, in characters of the line.
  let place: Range<Int>

  /// For people: what is not said cannot be seen over a shoulder.
  var masked: String {
    guard kind == .email else { return "****" + text.suffix(4) }
    return text.prefix(1) + "***" + text.drop { $0 != "@" }
  }

  /// In bytes. No paragraph that a person wrote is longer.
  private static let longestLine = 20_000

  static func all(in line: String) -> [PrivateNumber] {
    guard line.utf8.count <= longestLine else { return [] }
    let characters = Array(line)
    return (emails(in: characters) + digits(in: characters)).sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  private static func emails(in line: [Character]) -> [PrivateNumber] {
    func isPart(_ character: Character) -> Bool {
      character.isASCII && (character.isLetter || character.isNumber || "._-+".contains(character))
    }
    var found: [PrivateNumber] = []
    for at in line.indices where line[at] == "@" || line[at] == "＠" {
      var (start, end) = (at, at + 1)
      while start > 0, at - start < 64, isPart(line[start - 1]) { start -= 1 }
      while end < line.count, end - at < 128, isPart(line[end]) { end += 1 }
      let domain = line[(at + 1)..<end]
      guard start < at, domain.dropFirst().dropLast().contains(".") else { continue }
      found.append(
        PrivateNumber(kind: .email, text: String(line[start..<at]) + "@" + String(domain), place: start..<end))
    }
    return found
  }

  /// Digits that one sign or nothing parts: `139 0000 0000`.
  private static func digits(in line: [Character]) -> [PrivateNumber] {
    var found: [PrivateNumber] = []
    var index = 0
    while index < line.count {
      guard digit(line[index]) != nil, index == 0 || !isLatin(line[index - 1]) else {
        index += 1
        continue
      }
      var groups: [Range<Int>] = []
      var end = index
      repeat {
        let start = end
        while end < line.count, digit(line[end]) != nil { end += 1 }
        groups.append(start..<end)
        if end + 1 < line.count, " -.·－\u{A0}".contains(line[end]), digit(line[end + 1]) != nil { end += 1 }
      } while end < line.count && digit(line[end]) != nil
      found += numbers(in: line, groups)
      index = end
    }
    return found
  }

  private static func numbers(in line: [Character], _ groups: [Range<Int>]) -> [PrivateNumber] {
    var found: [PrivateNumber] = []
    var first = 0
    while first < groups.count {
      var next = first + 1
      for last in first..<min(first + 6, groups.count) {
        let run = groups[first...last]
        let text = String(run.flatMap { line[$0].compactMap(digit) })
        guard let (kind, used, end) = kind(text, run.map(\.count), before: line, groups[last].upperBound) else {
          continue
        }
        found.append(PrivateNumber(kind: kind, text: used, place: groups[first].lowerBound..<end))
        next = last + 1
        break
      }
      first = next
    }
    return found
  }

  private static func kind(
    _ digits: String, _ groups: [Int], before line: [Character], _ end: Int
  ) -> (Kind, String, end: Int)? {
    let checks = end < line.count && "Xx".contains(line[end]) ? 1 : 0
    if digits.count + checks == 18, ["18", "19", "20"].contains(digits.dropFirst(6).prefix(2)),
      [1, 3].contains(groups.count)
    {
      return (.identity, digits + (checks == 1 ? "X" : ""), end + checks)
    }
    let mobile = digits.count == 13 && digits.hasPrefix("86") ? String(digits.dropFirst(2)) : digits
    if mobile.count == 11, mobile.first == "1", mobile.dropFirst().first.map({ "3456789".contains($0) }) == true {
      let shape = groups.first == 2 && groups.count > 1 ? Array(groups.dropFirst()) : groups
      return [[11], [3, 8], [7, 4], [3, 4, 4], [13]].contains(shape) ? (.mobile, mobile, end) : nil
    }
    guard (16...19).contains(digits.count), digits.hasPrefix("6"), groups.dropLast().allSatisfy({ $0 == 4 }) else {
      return nil
    }
    return (.account, digits, end)
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character == "_" || character == "@")
  }

  /// Also in the width of ideographs.
  private static func digit(_ character: Character) -> Character? {
    if ("0"..."9").contains(character) { return character }
    guard ("０"..."９").contains(character), let value = character.wholeNumberValue else { return nil }
    return Character(String(value))
  }
}
