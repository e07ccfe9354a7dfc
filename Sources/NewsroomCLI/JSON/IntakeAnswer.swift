import Editorial
import Newsroom
import NewsroomFormats

/// What became of letters that were taken in.
struct IntakeAnswer: Encodable {
  struct Letter: Encodable {
    let file: String
    var id: String?
    /// Left out of letters from a box whose sender gets it by letter.
    var receipt: String?
    var headline: String?
    /// Attachments that were not taken, and why.
    var setAside: [String] = []
    /// What its slip leaves open until somebody states it.
    var open: [String]?
    /// What the desk must know of it.
    var remarks: [String]?
    var code: String?
    var error: String?
    /// What a letter that is kept aside is known by.
    var letter: String?
    /// When a letter that the day has no room for is tried again.
    var until: String?

    init(file: String, _ submission: Submission, _ receipt: Receipt?, remarks: [String], setAside: [String]) {
      self.file = file
      open = submission.open.isEmpty ? nil : submission.open.map(\.rawValue)
      id = submission.id.description
      self.receipt = receipt?.text
      headline = submission.manuscript.headline?.text
      self.setAside = setAside
      self.remarks = remarks.isEmpty ? nil : remarks
    }

    init(file: String, _ fault: CommandFault, _ words: Words) {
      self.file = file
      error = words.sentence(fault).replacing("\n", with: " ")
      code = fault.code
    }

    init(file: String, _ fault: CommandFault, until: Instant, _ words: Words) {
      self.init(file: file, fault, words)
      code = "deferred"
      self.until = TypedTime.json(until)
    }

    init(file: String, _ note: LetterNote, _ words: Words) {
      self.file = file
      error = words.sentence(note)
      code = note.givenUp == nil ? "held" : "givenUp"
      letter = note.letter.hex
    }

    init(inWork file: String, _ words: Words) {
      self.file = file
      error = words.say("另一个程序正在读这封信。", "Another program is reading it.")
      code = "inWork"
    }
  }

  let letters: [Letter]
  let refused: Int
  /// How many are kept aside; left out where none is.
  var held: Int?
  /// How many wait for another day; left out where none does.
  var deferred: Int?

  init(_ results: [Intake.Result]) {
    letters = results.map(\.answer)
    refused = results.count { $0.outcome == .refused }
    let held = results.count { $0.outcome == .held }
    self.held = held == 0 ? nil : held
    let deferred = results.count { if case .deferred = $0.outcome { true } else { false } }
    self.deferred = deferred == 0 ? nil : deferred
  }

  func text(_ words: Words) -> String {
    let lines = letters.map { letter in
      if let error = letter.error { return "✗ \(PlainName.of(letter.file)): \(error)" }
      let aside = ((letter.remarks ?? []) + letter.setAside).map { "\n    \($0)" }.joined()
      return "✓ \(PlainName.of(letter.file)): \(letter.id?.prefix(8) ?? "") \(letter.receipt ?? "")\(aside)"
    }
    let taken = letters.count { $0.error == nil }
    let kept = held.map {
      words.say("隔离 \($0) 件（caibian submission held）。", " \($0) kept aside (caibian submission held).")
    }
    let waits = deferred.map {
      words.say(
        "顺延 \($0) 件（caibian submission deferred）。", " \($0) wait for another day (caibian submission deferred).")
    }
    return lines.joined(separator: "\n") + "\n"
      + words.say("收到 \(taken) 件，拒收 \(refused) 件。", "\(taken) received, \(refused) refused.") + (kept ?? "")
      + (waits ?? "")
  }
}

/// A letter at which its reader stopped.
struct HeldLetterAnswer: Encodable {
  /// The digest of its bytes.
  let letter: String
  let file: String
  let since: String
  let reason: String
  let givenUpBy: String?
  let givenUpBecause: String?

  init(_ note: LetterNote) {
    letter = note.letter.hex
    file = note.file
    since = TypedTime.json(note.since)
    reason = (note.reason ?? .ended).rawValue
    givenUpBy = note.givenUp?.by.text
    givenUpBecause = note.givenUp?.reason
  }
}

struct HeldLettersAnswer: Encodable {
  let letters: [HeldLetterAnswer]
}
