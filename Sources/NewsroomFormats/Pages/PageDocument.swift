/// A saved page as its markup states it: lines of text with what their elements say, pictures, and what is stated beside.
public final class PageDocument: HTMLEvents {
  /// What a page says of itself is short: its title, a story in linked data, a style sheet.
  private static let longestTitle = 2_000
  private static let longestLinkedData = 1 << 18
  private static let longestSheet = 1 << 20

  private(set) var lines: [PageLine] = []
  /// The element of each line.
  private(set) var owners: [Int] = []
  private(set) var elements: [PageElement] = []
  private(set) var pictures: [PagePicture] = []
  private(set) var title = ""
  private(set) var metas: [(name: String, content: String)] = []
  private(set) var linkedData: [String] = []
  private(set) var comments: [String] = []
  private(set) var times: [PageTime] = []
  private(set) var address: String?

  /// Where in the buffer the text of an open `<time>` begins, and which it is.
  private var openTime: (index: Int, start: Int)?
  private var stack: [Int] = []
  private var buffer = LineBuffer()
  private var linked = 0
  private var links = 0
  /// How many open elements keep the lines of their text.
  private var preformatted = 0
  private var (skipped, skippedTag) = (0, "")
  private var captured: String?
  /// How many bytes more may be captured.
  private var room = 0
  private var isLinkedData = false
  /// The first line of each open row.
  private var rows: [Int] = []
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
      buffer.breakHeading()
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
    let added = buffer.append(text)
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

  private func begin(_ tag: String, _ attributes: [String: String]) {
    let isInline = PageElement.inline.contains(tag)
    if !isInline {
      flush()
    } else if tag != "a", tag != "b", tag != "strong", tag != "font",
      buffer.isOpen(inHeading: stack.last.map { elements[$0].heading > 0 } == true)
    {
      buffer.appendSeam()
    }
    let parent = stack.last ?? -1
    elements.append(
      PageElement(tag, attributes, in: parent >= 0 ? elements[parent] : nil, at: parent, names: names(attributes)))
    stack.append(elements.count - 1)
    if tag == "a" { links += 1 }
    if tag == "pre" { preformatted += 1 }
    if tag == "tr" { rows.append(lines.count) }
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
    times[index].text = buffer.text(from: start)
  }

  /// The same classes come again and again.
  private func names(_ attributes: [String: String]) -> PageNames {
    guard !attributes.isEmpty, attributes["class"] != nil || attributes["id"] != nil else { return .none }
    let key = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    if let known = knownNames[key] { return known }
    var names = PageNames(key)
    names.isHidden = PageSheet.hides(attributes, hiddenNames)
    if knownNames.count < 2_000 { knownNames[key] = names }
    return names
  }

  private func end(_ tag: String) {
    guard let top = stack.last,
      elements[top].tag == tag || stack.suffix(64).contains(where: { elements[$0].tag == tag })
    else { return }
    if !PageElement.inline.contains(tag) { flush() }
    while let top = stack.popLast() {
      if elements[top].tag == "a" { links = max(0, links - 1) }
      if elements[top].tag == "pre" { preformatted -= 1 }
      if elements[top].tag == tag { break }
    }
    if tag == "tr", let row = rows.popLast() { joinCells(since: row) }
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
      buffer.clear()
      linked = 0
    }
    guard let owner = stack.last ?? (elements.isEmpty ? nil : 0), !buffer.isEmpty, !buffer.isFull
    else { return }
    let element = elements[owner]
    guard !element.isHidden else { return }
    if element.heading > 0, let (title, credit) = PageHeading.parts(of: buffer.bytes) {
      append(title, element, owner)
      append(credit, element, owner, isHeading: false)
    } else {
      append(PageLine(buffer.text), element, owner)
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

  private func meta(_ attributes: [String: String]) {
    if metas.count < 400, let meta = PageStatements.meta(attributes) { metas.append(meta) }
  }

  private func picture(_ attributes: [String: String]) {
    guard pictures.count < PagePicture.most, let owner = stack.last, !elements[owner].isHidden, !elements[owner].isMenu,
      let address = PagePicture.address(attributes)
    else { return }
    flush()
    pictures.append(
      PagePicture(
        address: address, alternative: attributes["alt"] ?? attributes["title"] ?? "", line: lines.count, element: owner
      ))
  }
}
