/// A full date in a printed line, with the time that follows it.
struct CreditDate {
  /// ISO 8601, as far as printed.
  let iso: String
  let end: Int

  /// The date that begins at `index` of `text`, if one does.
  ///
  /// `partial` admits a month without its day, and eight digits.
  init?(in text: CreditText, at index: Int, partial: Bool = false) {
    guard index == 0 || !text.folded[index - 1].isDigit else { return nil }
    var scan = Scan(text: text, index: index)
    guard let day = scan.day(partial: partial) else { return nil }
    let afterDay = scan.index
    if day.count == 10, let time = scan.time() {
      iso = day + "T" + time
      end = scan.index
    } else {
      iso = day
      end = afterDay
    }
  }
}

extension CreditDate {
  private struct Scan {
    let text: CreditText
    var index: Int

    private var next: Unicode.Scalar? { index < text.count ? text.folded[index] : nil }

    mutating func day(partial: Bool) -> String? {
      let start = index
      if partial, let digits = number(8...8) {
        return iso(digits / 10_000, digits / 100 % 100, digits % 100)
      }
      index = start
      if let english = englishDay() { return english }
      index = start
      guard let year = number(4...4) ?? chineseYear(), (1900...2199).contains(year) else { return nil }
      skipSpaces()
      if take("年") {
        skipSpaces()
        guard let month = number(1...2) ?? chineseNumber(), take("月", spaced: true) else { return nil }
        let afterMonth = index
        skipSpaces()
        if let day = number(1...2) ?? chineseNumber(), take("日", spaced: true) || take("号", spaced: true) {
          return iso(year, month, day)
        }
        index = afterMonth
        return partial && (1...12).contains(month) ? "\(year)-\(two(month))" : nil
      }
      for mark in ["-", "/", "."] as [Unicode.Scalar] where next == mark {
        index += 1
        guard let month = number(1...2), take(mark), let day = number(1...2), next?.isDigit != true else { return nil }
        return iso(year, month, day)
      }
      return nil
    }

    /// 19 May 2016, May 19, 2016.
    private mutating func englishDay() -> String? {
      let before = number(1...2)
      if before != nil { skipSpaces() }
      guard let month = englishMonth() else { return nil }
      skipSpaces()
      guard let day = before ?? number(1...2) else { return nil }
      skipSpaces()
      _ = take(",")
      skipSpaces()
      guard let year = number(4...4), (1900...2199).contains(year), next?.isDigit != true else { return nil }
      return iso(year, month, day)
    }

    private mutating func englishMonth() -> Int? {
      let start = index
      var letters: [Unicode.Scalar] = []
      while let scalar = next, scalar.isLatin, letters.count < 10 {
        letters.append(scalar)
        index += 1
      }
      let word = String(letters)
      let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
      ]
      let found =
        letters.count >= 3 ? months.firstIndex { $0 == word || letters.count == 3 && $0.hasPrefix(word) } : nil
      if found == nil { index = start }
      if found != nil { _ = take(".") }
      return found.map { $0 + 1 }
    }

    /// The time of day after the date, over a weekday in between.
    mutating func time() -> String? {
      if next == "t" { index += 1 }
      skipSpaces()
      skipWeekday()
      let half = half()
      guard var hour = number(1...2) else { return nil }
      if half == .afternoon, hour < 12 { hour += 12 }
      guard hour < 24 else { return nil }
      if take(":") || take("时", spaced: true) || take("点", spaced: true) {
        let colon = text.folded[index - 1] == ":"
        skipSpaces()
        guard let minute = number(1...2), minute < 60, colon || take("分", spaced: true) else {
          return colon ? nil : two(hour)
        }
        let afterMinute = index
        if take(":") || !colon, let second = number(1...2), second < 60, colon || take("秒", spaced: true) {
          return "\(two(hour)):\(two(minute)):\(two(second))" + skipFraction()
        }
        index = afterMinute
        return "\(two(hour)):\(two(minute))" + skipFraction()
      }
      return nil
    }

    /// Parts of a second and the zone are passed over: the date is local.
    private mutating func skipFraction() -> String {
      if next == ".", index + 1 < text.count, text.folded[index + 1].isDigit {
        index += 1
        while next?.isDigit == true { index += 1 }
      }
      if next == "z" { index += 1 }
      if next == "+", index + 5 < text.count, text.folded[index + 1].isDigit {
        index += 1
        while let scalar = next, scalar.isDigit || scalar == ":" { index += 1 }
      }
      return ""
    }

    private mutating func skipWeekday() {
      let start = index
      let bracketed = take("(")
      for word in ["星期", "礼拜", "周"] where text.has(Array(word.unicodeScalars), at: index) {
        index += word.unicodeScalars.count + 1
        if bracketed { _ = take(")") }
        skipSpaces()
        return
      }
      index = start
    }

    private enum Half { case morning, afternoon }

    private mutating func half() -> Half? {
      for (word, half) in [
        ("上午", Half.morning), ("凌晨", .morning), ("早上", .morning), ("下午", .afternoon), ("晚上", .afternoon),
      ]
      where text.has(Array(word.unicodeScalars), at: index) {
        index += 2
        skipSpaces()
        return half
      }
      return nil
    }

    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
      let start = index
      var value = 0
      while let scalar = next, scalar.isDigit, index - start < digits.upperBound {
        value = value * 10 + Int(scalar.value - 0x30)
        index += 1
      }
      guard digits.contains(index - start) else {
        index = start
        return nil
      }
      return value
    }

    private static let numerals: [Unicode.Scalar: Int] = Dictionary(
      uniqueKeysWithValues: zip("〇一二三四五六七八九".unicodeScalars, 0...9))

    private mutating func chineseYear() -> Int? {
      guard index + 4 < text.count, text.folded[index + 4] == "年" else { return nil }
      var year = 0
      for scalar in text.folded[index..<index + 4] {
        guard let digit = scalar == "零" || scalar == "○" ? 0 : Self.numerals[scalar] else { return nil }
        year = year * 10 + digit
      }
      index += 4
      return year
    }

    /// One to thirty-one in Chinese numerals.
    private mutating func chineseNumber() -> Int? {
      let start = index
      while let scalar = next, scalar == "十" || Self.numerals[scalar] != nil, index - start < 3 { index += 1 }
      let word = Array(text.folded[start..<index])
      if word.count == 1, let digit = Self.numerals[word[0]] { return digit }
      if let ten = word.firstIndex(of: "十") {
        let tens = ten == 0 ? 1 : Self.numerals[word[0]] ?? 0
        let ones = ten == word.count - 1 ? 0 : Self.numerals[word[word.count - 1]] ?? 0
        return tens * 10 + ones
      }
      index = start
      return nil
    }

    private mutating func skipSpaces() { index = text.afterSpaces(index) }

    private mutating func take(_ scalar: Unicode.Scalar, spaced: Bool = false) -> Bool {
      let start = index
      if spaced { skipSpaces() }
      guard next == scalar else {
        index = start
        return false
      }
      index += 1
      return true
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
      let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
      return "\(year)-\(two(month))-\(two(day))"
    }
  }
}
