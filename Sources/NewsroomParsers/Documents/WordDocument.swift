import NewsroomFormats

/// The main part of a .docx (ECMA-376, part 1, section 17).
final class WordDocument: XMLEvents {
  private(set) var lines = ManuscriptLines()
  private var texts = 0
  private var runs = 0
  /// Within what was deleted or moved away, or is said a second time for old programs.
  private var skipped = 0
  private var isHidden = false
  private var elements = 0

  var isTooMuch: Bool { lines.isTooMuch || elements > 500_000 }

  func open(_ prefix: Substring, _ name: Substring, _ attributes: [(name: Substring, value: String)]) {
    elements += 1
    func value(_ name: Substring) -> String? { attributes.first { $0.name == name }?.value }
    if Self.skippedNames.contains(name) { skipped += 1 }
    guard skipped == 0 else { return }
    // A drawing's own words are the chart's, not the story's.
    if name == "blip" || name == "imagedata" {
      let picture = value("embed") ?? value("link") ?? (name == "imagedata" ? value("id") : nil)
      if let picture, !picture.isEmpty { lines.addPicture(picture) }
      return
    }
    guard prefix != "a", prefix != "m" else { return }
    switch name {
    case "p": lines.endParagraph()
    case "r":
      runs += 1
      isHidden = false
    case "t": texts += 1
    case "vanish": if runs > 0, !["0", "false", "off"].contains(value("val") ?? "") { isHidden = true }
    case "pStyle": style(value("val") ?? "")
    case "jc": if runs == 0, value("val") == "center" { lines.isHeading = true }
    case "tab": if runs > 0 { lines.append(0x20) }
    case "br", "cr": if runs > 0, value("type") == nil || value("type") == "textWrapping" { lines.append(0x0A) }
    case "noBreakHyphen": lines.append(0x2D)
    case "tr": lines.beginRow()
    case "tc": lines.beginCell()
    default: break
    }
  }

  func close(_ prefix: Substring, _ name: Substring) {
    if Self.skippedNames.contains(name) {
      skipped = max(0, skipped - 1)
      return
    }
    guard skipped == 0, prefix != "a", prefix != "m" else { return }
    switch name {
    case "p": lines.endParagraph()
    case "r": runs = max(0, runs - 1)
    case "t": texts = max(0, texts - 1)
    case "tr": lines.endRow()
    case "document": lines.endParagraph()
    default: break
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if texts > 0, skipped == 0, !isHidden { lines.append(text) }
  }

  /// By the names that Word and WPS give in either language.
  private func style(_ name: String) {
    let style = name.lowercased()
    if ["title", "heading", "标题", "1"].contains(where: { style == $0 || $0 != "1" && style.hasPrefix($0) }) {
      lines.isHeading = true
    }
    if ["caption", "题注"].contains(where: { style.hasPrefix($0) }) { lines.isCaption = true }
  }

  private static let skippedNames: Set<Substring> = ["Fallback", "del", "moveFrom"]
}

/// Which file each name of a .docx means.
final class WordRelations: XMLEvents {
  private(set) var targets: [String: String] = [:]
  /// What lies elsewhere.
  private(set) var links: [String: String] = [:]
  private(set) var isTooMuch = false

  func open(_ prefix: Substring, _ name: Substring, _ attributes: [(name: Substring, value: String)]) {
    guard name == "Relationship", let id = attributes.first(where: { $0.name == "Id" })?.value,
      let target = attributes.first(where: { $0.name == "Target" })?.value
    else { return }
    guard targets.count + links.count < 5_000 else {
      isTooMuch = true
      return
    }
    if attributes.first(where: { $0.name == "TargetMode" })?.value == "External" {
      links[id] = target
    } else {
      targets[id] = target
    }
  }

  func close(_ prefix: Substring, _ name: Substring) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
