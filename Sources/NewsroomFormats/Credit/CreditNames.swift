/// The people named from one place of a printed line on.
struct CreditNames {
  /// Those who stand for the text, in printed order.
  private(set) var people: [String] = []
  /// The token after the last one that was read.
  let end: Int
  /// Whether every word was certainly, or at least possibly, a name, and nothing ran on after them.
  private(set) var isCertain = true
  private(set) var isPossible = true
  /// The certain names before the first word that is none.
  private(set) var leading: [String] = []
  /// Whether any name was read, photographers' included.
  private(set) var isEmpty = true

  private struct Word {
    var range: Range<Int>
    /// The token it begins with.
    var token: Int
    /// The spaces before the word, if nothing else is there.
    var gap: Int?
  }

  /// Reads names in `text` from token `start` on; `stops` says which tokens begin another field.
  ///
  /// - Parameters:
  ///   - known: its words, as far as they were looked at.
  ///   - closes: the next closing bracket at or behind each token.
  ///   - reach: how many tokens are looked at.
  init(
    in text: CreditText, _ tokens: [CreditToken], _ known: CreditWords, _ closes: [Int?], from start: Int,
    reach: Int = Self.reach,
    stops: (Int) -> Bool
  ) {
    let tokens = tokens.prefix(start + reach)
    func close(_ index: Int) -> Int? { closes[index].flatMap { $0 < tokens.endIndex ? $0 : nil } }
    let postfix = Self.endsWithRole(tokens, from: start, stops: stops)
    var words: [Word] = []
    var index = start
    var gap: Int?
    var ranOn = false
    var isProse = false
    // 作者：[张三]
    var leads: Int?
    var clean = CreditNames.Collected()
    scan: while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case _ where stops(index) && !(postfix && Self.isRole(token)):
        if let last = words.last, Self.belongs(last.range, to: token, in: text, alone: words.count == 1) {
          words.removeLast()
        }
        break scan
      case .gap: gap = words.isEmpty ? nil : token.range.count
      case .mark("。"), .mark("!"), .mark("?"), .mark("…"):
        ranOn = index + 1 < tokens.count
        break scan
      case .mark(":"):
        // The word before was a label that nobody knows.
        if let last = words.last, last.range.upperBound == token.range.lowerBound, words.count > 1 {
          words.removeLast()
          index = last.token
        }
        break scan
      case .mark("|") where Self.isUnknownLabel(words.last?.range, token, text) && words.count > 1:
        words.removeLast()
        break scan
      case .mark: gap = nil
      case .open where words.isEmpty && leads == nil && Self.isWhole(tokens, index, close(index)): leads = index
      case .close where leads != nil:
        index += 1
        break scan
      case .open:
        guard let close = close(index), !stops(index + 1) else { break scan }
        index = close
      case .close, .bullet, .date: break scan
      case .label(let field, _) where postfix && Self.isRole(token):
        clean.add(Self.merged(words, text), of: known, areWriters: field != .photo)
        words = []
        gap = nil
      case .label, .word:
        if let last = words.last, last.range.upperBound == token.range.lowerBound {
          words[words.count - 1].range = last.range.lowerBound..<token.range.upperBound
          if words[words.count - 1].range.count > Self.longest {
            isProse = true
            break scan
          }
        } else {
          words.append(Word(range: token.range, token: index, gap: gap))
        }
        gap = nil
      }
      index += 1
    }
    end = index
    if isProse { words.removeLast() }
    clean.add(Self.merged(words, text), of: known, areWriters: true)
    guard !isProse else {
      (isCertain, isPossible, isEmpty, leading) = (false, false, false, clean.leading)
      return
    }
    people = clean.people
    isEmpty = clean.people.isEmpty && !clean.sawOthers
    isCertain = clean.isCertain && !ranOn && !isEmpty
    isPossible = clean.isPossible && !ranOn && !isEmpty
    leading = clean.leading
  }

  /// 制片人丨张三: a word that is no name, with a bar right behind.
  private static func isUnknownLabel(_ word: Range<Int>?, _ bar: CreditToken, _ text: CreditText) -> Bool {
    guard let word, word.upperBound == bar.range.lowerBound else { return false }
    return !PersonName.isCertain(Array(text.folded[word]))
  }

  /// Whether a bracket at the head of a value holds all of it: nothing runs on behind.
  private static func isWhole(_ tokens: ArraySlice<CreditToken>, _ open: Int, _ close: Int?) -> Bool {
    guard let close, close > open + 1 else { return false }
    guard close + 1 < tokens.endIndex else { return true }
    if case .word = tokens[close + 1].kind { return false }
    return true
  }

  /// No list of names has more tokens than this; it keeps reading linear in the length of a line.
  static let reach = 200
  /// Whether names follow at all, fewer say.
  static let deciding = 48
  /// In characters: what runs on for longer without a gap or a mark is no name, nor is anything else around it.
  private static let longest = 40

  /// Whether the word is the beginning of the label that follows: 中青在线记者, 新闻部编辑.
  private static func belongs(_ word: Range<Int>, to label: CreditToken, in text: CreditText, alone: Bool) -> Bool {
    guard case .label(let field, _) = label.kind, word.upperBound == label.range.lowerBound else { return false }
    let letters = Array(text.folded[word])
    if PersonName.isOffice(letters) { return alone || field == .reporter }
    // 今日桐乡记者: what stands before 记者 is a paper, if it is no person.
    if field == .reporter { return !PersonName.isCertain(letters) }
    return !alone && !PersonName.isCertain(letters)
  }

  /// 张三 文 李四 图: whether the roles stand after the names here.
  private static func endsWithRole(_ tokens: ArraySlice<CreditToken>, from start: Int, stops: (Int) -> Bool) -> Bool {
    var last: Int?
    var first: Int?
    for index in start..<max(start, tokens.count) {
      if isRole(tokens[index]) {
        last = index
        if first == nil { first = index }
        continue
      }
      if stops(index) || tokens[index].kind == .close { break }
      if case .gap = tokens[index].kind { continue }
      if case .mark = tokens[index].kind { continue }
      if first == nil { first = index }
      last = index
    }
    guard let first, let last else { return false }
    return isRole(tokens[last]) && !isRole(tokens[first])
  }

  private static func isRole(_ token: CreditToken) -> Bool {
    switch token.kind {
    case .label(.photo, .space), .label(.photo, .end), .label(.textAndPhoto, .space), .label(.textAndPhoto, .end): true
    case .label(.author, .space), .label(.author, .end), .label(.photo, .slash), .label(.author, .slash):
      token.label.count == 1
    default: false
    }
  }

  /// Puts together what typesetting has pulled apart: 张　三, 欧阳 修, John Smith.
  private static func merged(_ words: [Word], _ text: CreditText) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = 0
    func isLetter(_ word: Word) -> Bool { word.range.count == 1 && text.folded[word.range.lowerBound].isHan }
    func isLatin(_ word: Word) -> Bool {
      text.folded[word.range.lowerBound].isLatin && !text.folded[word.range].contains { $0.isDigit || $0 == "_" }
    }
    while index < words.count {
      var end = index + 1
      if isLetter(words[index]) {
        while end < words.count, words[end].gap != nil, isLetter(words[end]) { end += 1 }
        let run = end - index
        if run == 1 || run == 2 || run == 3 {
          names.append(words[index].range.lowerBound..<words[end - 1].range.upperBound)
        } else {
          var at = index
          while at < end {
            let length = end - at == 3 ? 3 : min(2, end - at)
            names.append(words[at].range.lowerBound..<words[at + length - 1].range.upperBound)
            at += length
          }
        }
      } else {
        if isLatin(words[index]) {
          while end < words.count, words[end].gap == 1, isLatin(words[end]) { end += 1 }
        } else if end < words.count, words[end].gap != nil, isLetter(words[end]),
          PersonName.isCompoundSurname(Array(text.folded[words[index].range]))
        {
          end += 1
        }
        names.append(words[index].range.lowerBound..<words[end - 1].range.upperBound)
      }
      index = end
    }
    return names
  }
}

extension CreditNames {
  private struct Collected {
    var people: [String] = []
    var leading: [String] = []
    var sawOthers = false
    var isCertain = true
    var isPossible = true

    mutating func add(_ names: [Range<Int>], of words: CreditWords, areWriters: Bool) {
      var found: [CreditWords.Name] = []
      for range in names {
        let word = words[range]
        if word.endsList { break }
        found += word.names
      }
      if found.contains(where: { !$0.isOffice }) { found.removeAll(where: \.isOffice) }
      for name in found {
        if name.isPhotographer {
          sawOthers = true
          continue
        }
        if isCertain, name.isCertain, areWriters { leading.append(name.written) }
        if !name.isCertain { isCertain = false }
        if !name.isPossible { isPossible = false }
        if areWriters, !people.contains(name.written) { people.append(name.written) } else { sawOthers = true }
      }
    }
  }
}
