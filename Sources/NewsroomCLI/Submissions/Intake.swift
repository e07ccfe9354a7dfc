import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomMail

/// Takes in letters, one after the other: each is received, refused or kept aside with a line of its own.
///
/// Before a letter is touched a note says so, and the note goes when the letter has its end. A letter whose note stands
/// although nobody is at it is one that ended the program or the machine; it is kept aside, and the next one is read.
struct Intake {
  let desk: Desk
  let settings: NewsroomSettings
  let defaults: StoryFacts
  let context: Context
  let notes: any LetterNotes

  init(desk: Desk, settings: NewsroomSettings, defaults: StoryFacts, context: Context) {
    self.desk = desk
    self.settings = settings
    self.defaults = defaults
    self.context = context
    notes = context.letterNotes(of: settings.id)
  }

  /// What became of a letter, which says where its file goes.
  enum Outcome: Equatable {
    case taken, refused, held
    /// Another program is reading it.
    case elsewhere
  }

  typealias Result = (answer: IntakeAnswer.Letter, outcome: Outcome)

  func take(_ paths: [String]) async throws {
    var results: [Result] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputFault.cannotRead(path: path, .missing)
      }
      if isFolder.boolValue {
        results += try await box(LetterBox(path: path))
      } else {
        results.append(try await letter(path, in: nil))
      }
    }
    let answer = IntakeAnswer(results)
    context.answer(answer) { answer.text(context.words) }
    if answer.refused > 0 || answer.held != nil { throw ExitCode(ExitCodes.refused) }
  }

  /// A letter's file moves after the newsroom has it and its note has gone, so a crash in between only asks again.
  private func box(_ box: LetterBox) async throws -> [Result] {
    var results: [Result] = []
    for name in try box.letters() {
      // Another program has moved it meanwhile.
      guard FileManager.default.fileExists(atPath: box.path(name)) else { continue }
      let result = try await letter(box.path(name), in: box)
      results.append(result)
      try box.put(name, after: result.outcome)
    }
    return results
  }

  /// An outage stops the intake, so that no letter is refused for it; whatever is wrong with the letter does not.
  private func letter(_ path: String, in box: LetterBox?) async throws -> Result {
    let bytes: [UInt8]
    do { bytes = try context.bytes(of: path, limit: LetterBox.limit(of: path) + 1) } catch {
      return (IntakeAnswer.Letter(file: path, CommandFault(error), context.words), .refused)
    }
    var note = LetterNote(
      letter: Digest(of: bytes), newsroom: settings.id, file: URL(filePath: path).standardizedFileURL.path,
      since: SystemClock().now)
    switch try notes.begin(note) {
    case .ours: break
    case .others: return (IntakeAnswer.Letter(inWork: path, context.words), .elsewhere)
    case .nobody(var held):
      if held.givenUp == nil, let box {
        held.file = box.place(of: path, after: .held)
        try notes.hold(held)
      }
      return (IntakeAnswer.Letter(file: path, held, context.words), held.givenUp == nil ? .held : .refused)
    }
    do {
      let read = try await read(bytes, path)
      let (submission, receipt) = try await ReceiveSubmission(desk, keys: context.keys).taking(
        read.story, pictures: read.pictures, contact: read.contact, in: settings.id)
      try notes.finish(note.letter)
      return (
        IntakeAnswer.Letter(
          file: path, submission, receipt,
          setAside: read.setAside.map { "\($0.name): \(context.words.sentence($0.fault))" }), .taken
      )
    } catch {
      let fault = CommandFault(error)
      if let reason = fault.stopOfParser {
        note.reason = reason
        if let box { note.file = box.place(of: path, after: .held) }
        try notes.hold(note)
        return (IntakeAnswer.Letter(file: path, note, context.words), .held)
      }
      try notes.finish(note.letter)
      guard fault.isOfLetter else { throw fault }
      return (IntakeAnswer.Letter(file: path, fault, context.words), .refused)
    }
  }

  private func read(_ bytes: [UInt8], _ path: String) async throws -> ReadStory {
    let sandbox = context.installation.sandbox
    if LetterBox.isMail(path) {
      let letter = try await sandbox.parse(bytes, as: LetterFormat.self)
      if let own = context.environment.text("CAIBIAN_MAIL_FROM").flatMap(MailAddress.init),
        let from = letter.from.flatMap(MailAddress.init), from.isSame(as: own)
      {
        throw ParsingFault<MailFault>.refused(.ours)
      }
      return try await letter.story(defaults: defaults).read(in: sandbox)
    }
    let folder = (path as NSString).deletingLastPathComponent
    do {
      return try await StoryForm.read(bytes, path: path, defaults: defaults) { name in
        let picture = (folder.isEmpty ? "." : folder) + "/" + name
        // A link would lead the intake to files that are none of the sender's.
        var status = stat()
        guard lstat(picture, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
          throw InputFault.cannotRead(path: picture, .notBesideForm)
        }
        return try context.bytes(of: picture, limit: PictureFormat.largest + 1)
      }.read(in: sandbox)
    } catch let fault as TextDecoding.Fault {
      throw InputFault.undecodable(path: path, fault)
    }
  }
}

extension CommandFault {
  /// Why its parser was stopped; `nil` for any other fault.
  fileprivate var stopOfParser: LetterNote.Reason? {
    switch self {
    case .parser(.brokenOff): .brokenOff
    case .parser(.tooSlow): .tooSlow
    default: nil
    }
  }

  /// Whether it is the letter that is wrong, and not what surrounds it.
  fileprivate var isOfLetter: Bool {
    switch self {
    case .newsroom(.refused), .newsroom(.badText), .newsroomFile, .input, .letter, .parser: true
    default: false
    }
  }
}

extension Context {
  /// Where letters are noted that are being read.
  func letterNotes(of newsroom: NewsroomID) -> any LetterNotes { NoteFolder(folder: paths.letters(newsroom.text)) }

  /// How many letters of any newsroom are kept aside on this machine and not given up.
  func heldLetters() throws -> Int {
    let newsrooms = (try? FileManager.default.contentsOfDirectory(atPath: paths.letters)) ?? []
    return try newsrooms.reduce(0) { count, newsroom in
      try count + NoteFolder(folder: paths.letters(newsroom)).held().count { $0.givenUp == nil }
    }
  }
}
