extension Examination {
  /// The text that goes to readers by the command: of what comes back, the one that was live.
  private var manuscript: Manuscript {
    guard bringsBack, let taken = facts.takenDown else { return article.revision.manuscript }
    return taken.live.revision.manuscript
  }

  private var bringsBack: Bool { command.action == .reinstate || command.action == .askReinstatement }

  /// Whether the command takes something back, for which no text is needed.
  private var takesBack: Bool {
    switch command {
    case .schedule(nil), .askReinstatement(isWanted: false, _, _, _): true
    default: false
    }
  }

  /// Earlier releases stored headlines that show nothing.
  var headline: [Unmet] {
    takesBack || manuscript.headline?.text.isBlank == false ? [] : [.headline]
  }

  /// A column may take a headline with pictures for a story; then each picture says what it shows.
  var body: [Unmet] {
    let manuscript = manuscript
    guard !takesBack, manuscript.body.allSatisfy(\.isBlank) else { return [] }
    let column = bringsBack ? facts.newColumn : facts.column
    guard column?.takesPictureNews == true, !manuscript.illustrations.isEmpty else { return [.body] }
    return manuscript.illustrations.allSatisfy { $0.caption?.isBlank == false } ? [] : [.captions]
  }

  /// A text is not emptied, as none is begun that shows nothing. One that showed nothing before may be saved as it is.
  var emptied: [Unmet] {
    guard case .edit(let manuscript, _, _) = command, manuscript.showsNothing else { return [] }
    return article.revision.manuscript.showsNothing ? [] : [.text(.empty(.body))]
  }
}
