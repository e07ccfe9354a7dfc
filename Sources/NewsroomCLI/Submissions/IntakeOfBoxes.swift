import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomMail

/// Whole boxes, and letters that are named by themselves.
extension Intake {
  func take(_ paths: [String]) async throws {
    var results: [Result] = []
    var isLeftWhereItLay = false
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputFault.cannotRead(path: path, .missing)
      }
      if isFolder.boolValue {
        results += try await box(LetterBox(path: path))
      } else {
        let result = try await letter(LetterBox.Letter(path: path, name: (path as NSString).lastPathComponent), in: nil)
        if case .deferred = result.outcome { isLeftWhereItLay = true }
        results.append(result)
      }
    }
    let answer = IntakeAnswer(results)
    context.answer(answer) { answer.text(context.words) }
    if answer.refused > 0 || answer.held != nil { throw ExitCode(ExitCodes.refused) }
    if isLeftWhereItLay { throw ExitCode(ExitCodes.tryAgain) }
  }

  /// Lets letters in that wait, wherever they lie.
  func letIn(_ waiting: [(letter: LetterBox.Letter, box: LetterBox?)]) async throws {
    var results: [Result] = []
    for (letter, box) in waiting {
      let result = try await self.letter(letter, in: box)
      results.append(result)
      try box?.put(letter, after: result.outcome, because: result.answer.error, at: desk.clock.now)
      box?.deferred.sweep()
    }
    let answer = IntakeAnswer(results)
    context.answer(answer) { answer.text(context.words) }
    if answer.refused > 0 || answer.held != nil { throw ExitCode(ExitCodes.refused) }
  }

  /// A letter's file moves after the newsroom has it and its note has gone, so a crash in between only asks again.
  private func box(_ box: LetterBox) async throws -> [Result] {
    var results: [Result] = []
    var waiting = box.deferred.letters().count
    // Once the day has room for nobody, no further letter is read to learn it.
    var closed: Refusal?
    try context.deferredBoxes.note(box.folder, of: settings.id)
    for letter in try box.letters(at: desk.clock.now) {
      // Another program has moved it meanwhile.
      guard FileManager.default.fileExists(atPath: letter.path) else { continue }
      var result: Result
      if let closed, let until = closed.roomFrom, desk.clock.now < until {
        result = deferred(letter, closed, until)
      } else {
        result = try await self.letter(letter, in: box)
      }
      if case .deferred = result.outcome, let refusal = result.refusal {
        if refusal.isOfEverybody { closed = refusal }
        result = decided(result, letter, refusal, beside: waiting)
        if case .deferred = result.outcome, letter.since == nil { waiting += 1 }
      }
      if case .deferred = result.outcome {} else if letter.since != nil { waiting -= 1 }
      results.append(result)
      try box.put(letter, after: result.outcome, because: result.answer.error, at: desk.clock.now)
    }
    box.deferred.sweep()
    return results
  }

  private func deferred(_ letter: LetterBox.Letter, _ refusal: Refusal, _ until: Instant) -> Result {
    Result(
      answer: IntakeAnswer.Letter(file: letter.path, .newsroom(.refused(refusal)), until: until, context.words),
      outcome: .deferred(until: until), refusal: refusal)
  }

  /// Waits, or has waited too long, or finds too many waiting.
  private func decided(_ result: Result, _ letter: LetterBox.Letter, _ refusal: Refusal, beside waiting: Int) -> Result
  {
    do throws(Refusal) {
      _ = try settings.quotas.waiting(after: refusal, beside: waiting, since: letter.since, at: desk.clock.now)
      return result
    } catch {
      return Result(
        answer: IntakeAnswer.Letter(file: letter.path, .newsroom(.refused(error)), context.words), outcome: .refused,
        refusal: error)
    }
  }
}

extension Refusal {
  /// Whether there is no room for anybody's letter any more, however small.
  fileprivate var isOfEverybody: Bool {
    unmet.contains {
      guard case .quota(let excess) = $0, excess.scope == .newsroom, case .letters = excess.most else { return false }
      return true
    }
  }
}

extension Context {
  /// Where letters are noted that are being read.
  func letterNotes(of newsroom: NewsroomID) -> any LetterNotes { NoteFolder(folder: paths.letters(newsroom.text)) }

  /// Where answers to refused letters wait for the post.
  func refusedLetters(of newsroom: NewsroomID) -> RefusedFolder {
    RefusedFolder(folder: paths.letters(newsroom.text) + "/refused")
  }

  /// Where letters wait for another day.
  var deferredBoxes: DeferredBoxes { DeferredBoxes(folder: paths.letters) }

  /// How many letters of any newsroom wait on this machine for another day.
  func deferredLetters() throws -> Int { try deferredBoxes.waiting().count }

  /// How many letters of any newsroom are kept aside on this machine and not given up.
  func heldLetters() throws -> Int {
    let newsrooms = (try? FileManager.default.contentsOfDirectory(atPath: paths.letters)) ?? []
    return try newsrooms.reduce(0) { count, newsroom in
      try count + NoteFolder(folder: paths.letters(newsroom)).held().count { $0.givenUp == nil }
    }
  }
}
