/// `☑是 □否`: what is left to choose on a printed form.
enum CheckedBoxes {
  /// The choice that is marked, where exactly one is; else the text as it stands.
  static func choice(in text: String) -> String {
    var chosen: [String] = []
    var isChosen: Bool?
    var word = ""
    func end() { if isChosen == true { chosen.append(word.filter { !$0.isWhitespace }) } }
    for character in text {
      if marked.contains(character) || open.contains(character) {
        end()
        isChosen = marked.contains(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    end()
    guard text.contains(where: { open.contains($0) }), chosen.count == 1, let choice = chosen.first, !choice.isEmpty
    else {
      return text
    }
    return choice
  }

  private static let marked = "☑☒✔✅■●◉🗹√✓"
  private static let open = "□☐○◯▢"
}
