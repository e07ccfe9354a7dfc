/// A saved page as its markup states it: lines of text with what their elements say, pictures, and what is stated beside.
public final class PageDocument: HTMLEvents {
  struct Row { var start: Int; var cells: Int }

  /// In bytes: three for each character of the longest story. What runs on without a break for longer is no line of text.
  static let longestLine = 600_000
  /// What a page says of itself is short: its title, a story in linked data, a style sheet.
  private static let longestTitle = 2_000
  private static let longestLinkedData = 1 << 18
  private static let longestSheet = 1 << 20

  struct Picture {
    let address: String
    let alternative: String
    /// The line that follows it.
    let line: Int
    let element: Int
  }

  private(set) var lines: [PageLine] = []
  /// The element of each line.
  private(set) var owners: [Int] = []
  private(set) var elements: [PageElement] = []
  private(set) var pictures: [Picture] = []
  private(set) var title = ""
  private(set) var metas: [(name: String, content: String)] = []
  private(set) var linkedData: [String] = []
  private(set) var comments: [String] = []
  private(set) var times: [PageTime] = []
  private(set) var address: String?

  /// Where in the buffer the text of an open `<time>` begins, and which it is.
  private var openTime: (index: Int, start: Int)?
  private var stack: [Int] = []
  private var buffer: [UInt8] = []
  private var linked = 0
  private var links = 0
  /// How many open elements keep the lines of their text.
  private var preformatted = 0
  private var skipped = 0
  private var skippedTag = ""
  private var captured: String?
  /// How many bytes more may be captured.
  private var room = 0
  private var isLinkedData = false
  private var rows: [Row] = []
  private var cell = 0
  /// The classes and ids that the page's own style sheet does not show: `.hide`, `#gather`.
  private var hiddenNames: Set<String> = []
  private var knownNames: [String: PageNames] = [:]
  private var cells: [Int] = []

  public init() {}

  public func open(_ tag: String, _ attributes: [String: String]) {
    if skipped > 0 {
      if tag == skippedTag { skipped += 1 }
      return
    }
    switch tag {
    case "script" where attributes["type"]?.prefix(200).lowercased().contains("ld+json") == true:
      capture(Self.longestLinkedData)
      isLinkedData = true
    case "script", "svg", "template", "select", "button", "textarea", "iframe", "object", "noscript", "math", "audio",
      "video", "canvas":
      (skipped, skippedTag) = (1, tag)
    case "style": capture(Self.longestSheet)
    case "title" where title.isEmpty: capture(Self.longestTitle)
    case "meta": meta(attributes)
    case "link": if attributes["rel"]?.lowercased() == "canonical" { address = attributes["href"] }
    case "br"
    where stack.last.map { elements[$0].heading > 0 || elements[$0].role == .title && !buffer.isEmpty } == true:
      if buffer.last != 0x20 { buffer.append(0x20) }
      buffer.append(Self.seam)
    case "br", "hr": flush()
    case "img": picture(attributes)
    case "input", "base", "source", "wbr", "col", "area", "embed", "param", "track": break
    case "time":
      begin(tag, attributes)
      beginTime(attributes)
    default: begin(tag, attributes)
    }
  }

  public func close(_ tag: String) {
    if skipped > 0 {
      if tag == skippedTag { skipped -= 1 }
      return
    }
    switch tag {
    case "script" where isLinkedData:
      if let captured, linkedData.count < 16 { linkedData.append(captured) }
      captured = nil
      isLinkedData = false
    case "style":
      for name in PageSheet.hiddenNames(captured ?? "") where hiddenNames.count < 500 { hiddenNames.insert(name) }
      captured = nil
    case "title":
      if let captured { title = captured }
      captured = nil
    case "time":
      endTime()
      end(tag)
    default: end(tag)
    }
  }

  public func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0 else { return }
    if captured != nil {
      if room > 0 { captured? += String(decoding: text, as: UTF8.self) }
      room -= text.count
      return
    }
    var rest = text[...]
    while preformatted > 0, let end = rest.firstIndex(of: 0x0A) {
      add(UnsafeBufferPointer(rebasing: rest[..<end]))
      flush()
      rest = rest[(end + 1)...]
    }
    add(UnsafeBufferPointer(rebasing: rest))
  }

  private func add(_ text: UnsafeBufferPointer<UInt8>) {
    let added = append(text)
    if links > 0 { linked += added }
  }

  public func comment(_ text: String) {
    if text.utf8.count < 1 << 16, comments.count < 64, text.hasBytes(of: "enpproperty", "<title>") {
      comments.append(text)
    }
  }

  private func capture(_ limit: Int) {
    captured = ""
    room = limit
  }

  /// To be called once, when all is told.
  public func finish() { flush() }

  /// Appends with runs of white space as one space; how many characters that made.
  private func append(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard buffer.count < Self.longestLine else { return 0 }
    var isAfterSpace = buffer.last.map { $0 == 0x20 } ?? true
    var added = 0
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !Self.isSpace(text[index]) {
        if text[index] & 0xC0 != 0x80 { added += 1 }
        index += 1
      }
      if index > start {
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        isAfterSpace = false
      }
      guard index < text.count else { break }
      if !isAfterSpace {
        buffer.append(0x20)
        added += 1
        isAfterSpace = true
      }
      index += 1
    }
    return added
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func begin(_ tag: String, _ attributes: [String: String]) {
    let isInline = Self.inline.contains(tag)
    if !isInline {
      flush()
    } else if tag != "a", tag != "b", tag != "strong", tag != "font",
      buffer.last.map({ $0 != Self.seam && ($0 != 0x20 || stack.last.map { elements[$0].heading > 0 } == true) })
        == true
    {
      buffer.append(Self.seam)
    }
    let parent = stack.last ?? -1
    elements.append(
      PageElement(tag, attributes, in: parent >= 0 ? elements[parent] : nil, at: parent, names: names(attributes)))
    stack.append(elements.count - 1)
    if tag == "a" { links += 1 }
    if tag == "pre" { preformatted += 1 }
    if tag == "tr" { rows.append(Row(start: lines.count, cells: 0)) }
    if tag == "td" || tag == "th" { cell += 1 }
  }

  private func beginTime(_ attributes: [String: String]) {
    guard times.count < PageTime.most, let element = stack.last else { return }
    openTime = (times.count, buffer.count)
    times.append(PageTime(attributes, element: element, line: lines.count, isLinked: links > 0))
  }

  private func endTime() {
    defer { openTime = nil }
    guard let (index, start) = openTime, times[index].line == lines.count, start <= buffer.count else { return }
    times[index].text = String(decoding: buffer[start...].prefix(200).filter { $0 != Self.seam }, as: UTF8.self)
  }

  /// The same classes come again and again.
  private func names(_ attributes: [String: String]) -> PageNames {
    guard !attributes.isEmpty, attributes["class"] != nil || attributes["id"] != nil else { return .none }
    let key = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    if let known = knownNames[key] { return known }
    var names = PageNames(key)
    if !hiddenNames.isEmpty {
      let classes = (attributes["class"] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
      names.isHidden =
        classes.contains { hiddenNames.contains("." + $0) }
        || attributes["id"].map { hiddenNames.contains("#" + $0.lowercased()) } == true
    }
    if knownNames.count < 2_000 { knownNames[key] = names }
    return names
  }

  private func end(_ tag: String) {
    guard let top = stack.last,
      elements[top].tag == tag || stack.suffix(64).contains(where: { elements[$0].tag == tag })
    else { return }
    if !Self.inline.contains(tag) { flush() }
    while let top = stack.popLast() {
      if elements[top].tag == "a" { links = max(0, links - 1) }
      if elements[top].tag == "pre" { preformatted -= 1 }
      if elements[top].tag == tag { break }
    }
    if tag == "tr", let row = rows.popLast() { joinCells(since: row.start) }
  }

  /// The cells of a table of data become one line; those of a table that only arranges the page stay apart.
  private func joinCells(since start: Int) {
    let count = lines.count - start
    guard (2...12).contains(count), Set(cells[start...]).count == count,
      lines[start...].allSatisfy({ $0.credit == nil && $0.creditShape == nil && $0.count <= 40 && $0.linkShare < 0.5 })
    else { return }
    let text = lines[start...].map(\.text).joined(separator: " | ")
    let (hint, owner, cell) = (lines[start].hint, owners[start], cells[start])
    lines.removeSubrange(start...)
    owners.removeSubrange(start...)
    cells.removeSubrange(start...)
    var whole = hint
    whole.isRow = true
    lines.append(PageLine(text, hint: whole))
    owners.append(owner)
    cells.append(cell)
  }

  private func flush() {
    defer {
      buffer.removeAll(keepingCapacity: true)
      linked = 0
    }
    guard let owner = stack.last ?? (elements.isEmpty ? nil : 0), !buffer.isEmpty, buffer.count < Self.longestLine
    else {
      return
    }
    let element = elements[owner]
    guard !element.isHidden else { return }
    if element.heading > 0, let (title, credit) = PageHeading.parts(of: buffer, seam: Self.seam) {
      append(title, element, owner)
      append(credit, element, owner, isHeading: false)
    } else {
      append(PageLine(Self.seamless(buffer)), element, owner)
    }
  }

  private func append(_ line: PageLine, _ element: PageElement, _ owner: Int, isHeading: Bool = true) {
    guard !line.isEmpty else { return }
    var hint = PageHint()
    hint.heading = isHeading ? element.heading : 0
    hint.scalars = max(1, line.count)
    hint.linked = min(linked, hint.scalars)
    hint.caption = element.isCaption
    hint.menu = element.isMenu
    hint.role = isHeading ? element.role : .meta
    line.hint = hint
    lines.append(line)
    owners.append(owner)
    cells.append(cell)
  }

  /// Where one inline element follows another; the style sheet may set them apart. No byte of UTF-8.
  private static let seam: UInt8 = 0xFF

  /// In a line of credits seams are spaces; in running text they are nothing.
  private static func seamless(_ bytes: [UInt8]) -> String {
    guard bytes.contains(seam) else { return String(decoding: bytes, as: UTF8.self) }
    let plain = String(decoding: bytes.filter { $0 != seam }, as: UTF8.self)
    let digits = bytes.count { (0x30...0x39).contains($0) }
    let isMeta =
      bytes.count <= 480 && !plain.contains("。")
      && (digits >= 6 || CreditShape.mayBe(plain.unicodeScalars) && plain.contains { ":：|｜".contains($0) })
    return isMeta ? String(decoding: bytes.map { $0 == seam ? 0x20 : $0 }, as: UTF8.self) : plain
  }

  private func meta(_ attributes: [String: String]) {
    guard let content = attributes["content"], !content.isEmpty, content.utf8.count <= 2_000, metas.count < 400,
      let name = attributes["name"] ?? attributes["property"] ?? attributes["itemprop"]
    else { return }
    metas.append((name.lowercased(), content))
  }

  private func picture(_ attributes: [String: String]) {
    let lazy = ["data-original", "data-src", "data-actualsrc", "data-lazy-src", "file", "oldsrc"].lazy.compactMap {
      attributes[$0]
    }.first { !$0.isEmpty }
    guard let address = lazy ?? attributes["src"], !address.isEmpty, address.utf8.count <= 2_000,
      !address.lowercased().hasPrefix("data:"),
      pictures.count < 500, let owner = stack.last, !elements[owner].isHidden, !elements[owner].isMenu
    else { return }
    let sizes = ["width", "height"].compactMap { attributes[$0].flatMap { Int($0.prefix { $0.isNumber }) } }
    let lower = address.lowercased()
    guard !sizes.contains(where: { $0 < 60 }),
      !["icon", "logo", "qrcode", "ewm", "erweima", "/emoji", "spacer", "blank.gif", "loading", "weixin", "share"]
        .contains(where: { lower.contains($0) })
    else { return }
    flush()
    pictures.append(
      Picture(
        address: address, alternative: attributes["alt"] ?? attributes["title"] ?? "", line: lines.count, element: owner
      ))
  }

  private static let inline: Set<String> = [
    "a", "span", "b", "strong", "i", "em", "font", "u", "s", "sub", "sup", "small", "big", "label", "code", "abbr",
    "cite", "q", "mark", "time", "ins", "del",
    "bdo", "bdi", "ruby", "rt", "rp", "tt", "kbd", "var", "samp", "strike", "nobr", "founder-content", "o:p",
    "st1:chsdate", "data",
  ]
}
