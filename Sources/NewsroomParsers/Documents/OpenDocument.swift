import NewsroomFormats

/// The content of an .odt (OpenDocument 1.2, part 1).
final class OpenDocument: XMLEvents {
  private(set) var lines = ManuscriptLines()
  private var depth = 0
  private var skipped = 0
  private var elements = 0

  var isTooMuch: Bool { lines.isTooMuch || elements > 500_000 }

  func open(_ prefix: Substring, _ name: Substring, _ attributes: [(name: Substring, value: String)]) {
    elements += 1
    func value(_ name: Substring) -> String? { attributes.first { $0.name == name }?.value }
    if Self.skippedNames.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    switch (prefix, name) {
    case (_, "p") where prefix != "svg", (_, "h"):
      lines.endParagraph()
      depth += 1
      lines.isHeading = name == "h" || ["Title", "Heading"].contains { (value("style-name") ?? "").hasPrefix($0) }
    case (_, "tab"): lines.append(0x20)
    case (_, "s"):
      for _ in 0..<min(8, max(0, Int(value("c") ?? "") ?? 1)) { lines.append(0x20) }
    case (_, "line-break"): lines.append(0x0A)
    case (_, "table-row"): lines.beginRow()
    case (_, "table-cell"): lines.beginCell()
    case (_, "image"): if let picture = value("href") { lines.addPicture(picture) }
    default: break
    }
  }

  func close(_ prefix: Substring, _ name: Substring) {
    if Self.skippedNames.contains(name) {
      skipped = max(0, skipped - 1)
      return
    }
    guard skipped == 0 else { return }
    switch name {
    case "p", "h":
      lines.endParagraph()
      depth = max(0, depth - 1)
    case "table-row": lines.endRow()
    default: break
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) { if depth > 0, skipped == 0 { lines.append(text) } }

  /// What was deleted, and what others noted.
  private static let skippedNames: Set<Substring> = ["tracked-changes", "annotation", "note"]
}
