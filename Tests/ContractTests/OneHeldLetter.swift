import Editorial
import Newsroom

/// Notes that hold one letter, whatever is done with it.
struct OneHeldLetter: LetterNotes {
  let note: LetterNote

  /// The letter's id begins with `2d71`.
  init(in newsroom: NewsroomID) {
    var note = LetterNote(
      letter: Digest(of: Array("x".utf8)), newsroom: newsroom, file: "/box/quarantine/1.eml",
      since: Instant(microseconds: 0))
    note.reason = .brokenOff
    self.note = note
  }

  func begin(_ note: LetterNote) -> LetterTurn { .nobody(self.note) }
  func finish(_ letter: Digest) {}
  func hold(_ note: LetterNote) {}
  func held() -> [LetterNote] { [note] }
  func release(_ letter: Digest) {}
  func giveUp(_ letter: Digest, _ end: LetterNote.GivenUp) {}
}

extension OneHeldLetter: DeferredLetters {
  func waiting() -> [DeferredLetter] {
    [DeferredLetter(newsroom: note.newsroom, path: "/box/deferred/1.eml", since: note.since, until: note.since)]
  }
}
