import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomMail

/// Takes in letters, one after the other: each is received, refused, deferred to another day or kept aside, with a line of
/// its own.
///
/// Before a letter is touched a note says so, and the note goes when the letter has its end. A letter whose note stands
/// although nobody is at it is one that ended the program or the machine; it is kept aside, and the next one is read.
struct Intake {
  let desk: Desk
  let settings: NewsroomSettings
  let context: Context
  let defaults: StoryFacts
  /// Where the letters came from, as far as they do not say it themselves.
  let network: Network
  /// That somebody lets them in although the day has no room for them.
  let pass: QuotaPass?
  let notes: any LetterNotes

  init(
    desk: Desk, settings: NewsroomSettings, defaults: StoryFacts, from network: Network?, past pass: QuotaPass? = nil,
    context: Context
  ) {
    self.desk = desk
    self.settings = settings
    self.defaults = defaults
    self.context = context
    self.network = network ?? .unknown
    self.pass = pass
    notes = context.letterNotes(of: settings.id)
  }

  /// What became of a letter, which says where its file goes.
  enum Outcome: Equatable {
    case taken, refused, held
    /// The day has no room for it; it is tried again from then on.
    case deferred(until: Instant)
    /// Another program is reading it.
    case elsewhere
  }

  struct Result {
    let answer: IntakeAnswer.Letter
    let outcome: Outcome
    /// Why, of one that is refused or deferred.
    var refusal: Refusal?
  }

  /// - Parameter box: the box that the letter lies in; its pictures lie there too. `nil` for one named by itself.
  func letter(_ letter: LetterBox.Letter, in box: LetterBox?) async throws -> Result {
    let path = letter.path
    let bytes: [UInt8]
    do { bytes = try context.bytes(of: path, limit: LetterBox.limit(of: path) + 1) } catch {
      return Result(answer: IntakeAnswer.Letter(file: path, CommandFault(error), context.words), outcome: .refused)
    }
    let now = desk.clock.now
    var note = LetterNote(
      letter: Digest(of: bytes), newsroom: settings.id, file: URL(filePath: path).standardizedFileURL.path,
      since: SystemClock().now)
    switch try notes.begin(note) {
    case .ours: break
    case .others: return Result(answer: IntakeAnswer.Letter(inWork: path, context.words), outcome: .elsewhere)
    case .nobody(var held):
      if held.givenUp == nil, let box {
        held.file = box.place(of: letter, after: .held, at: now)
        try notes.hold(held)
      }
      return Result(
        answer: IntakeAnswer.Letter(file: path, held, context.words),
        outcome: held.givenUp == nil ? .held : .refused)
    }
    let seen = SeenSender()
    do {
      var answer = try await take(bytes, path, picturesIn: box?.folder, noting: seen)
      // Nobody sits before a box: what is said of it lies in a log, and the receipt goes by letter to its sender alone.
      if box != nil, seen.isReached { answer.receipt = nil }
      try notes.finish(note.letter)
      return Result(answer: answer, outcome: .taken)
    } catch {
      let fault = CommandFault(error)
      if let reason = fault.stopOfParser {
        note.reason = reason
        if let box { note.file = box.place(of: letter, after: .held, at: now) }
        try notes.hold(note)
        return Result(answer: IntakeAnswer.Letter(file: path, note, context.words), outcome: .held)
      }
      try notes.finish(note.letter)
      guard fault.isOfLetter else { throw fault }
      guard let until = fault.refusal?.roomFrom else {
        try owe(answer: fault, to: seen, note.letter, at: now)
        return Result(
          answer: IntakeAnswer.Letter(file: path, fault, context.words), outcome: .refused, refusal: fault.refusal)
      }
      return Result(
        answer: IntakeAnswer.Letter(file: path, fault, until: until, context.words), outcome: .deferred(until: until),
        refusal: fault.refusal)
    }
  }

  /// Whether there is room is asked before anything is parsed, and again when the sender is known and before pictures are.
  private func take(
    _ bytes: [UInt8], _ path: String, picturesIn folder: String?, noting seen: SeenSender
  ) async throws -> IntakeAnswer.Letter {
    let receive = ReceiveSubmission(desk, keys: context.keys)
    let isMail = LetterBox.isMail(path)
    let network = isMail ? Network(headersOf: bytes) : network
    if isMail, pass == nil { try await receive.checkRoom(for: bytes.count, from: network, in: settings.id) }
    let unread = try await unread(bytes, path, picturesIn: folder)
    if isMail, !unread.isBulk { seen.address = unread.contact.email }
    seen.isReached = unread.contact.email != nil
    if pass == nil {
      let size = unread.files.reduce(0) { $0 + $1.bytes.count }
      try await receive.checkRoom(for: size, from: network, of: unread.contact, in: settings.id)
    }
    let read = try await unread.read(in: context.installation.sandbox)
    if let fault = read.saysNothing { throw fault }
    do {
      return try await answer(to: read, path, by: receive, from: network)
    } catch {
      let fault = CommandFault(error)
      guard !read.remarks.isEmpty, fault.isOfLetter else { throw fault }
      throw CommandFault.remarked(read.remarks, because: fault)
    }
  }

  private func answer(
    to read: ReadStory, _ path: String, by receive: ReceiveSubmission, from network: Network
  ) async throws -> IntakeAnswer.Letter {
    let (submission, receipt) = try await receive.taking(
      read.story, pictures: read.pictures, attachments: read.attachments, contact: read.contact, payee: read.payee,
      from: network, past: pass, in: settings.id)
    return IntakeAnswer.Letter(
      file: path, submission, receipt, remarks: context.words.remarks(of: read, open: submission.open),
      setAside: read.setAside.map { context.words.sentence($0) })
  }

  /// Who wrote the letter that is being read, if a person did who may be answered.
  private final class SeenSender {
    var address: String?
    /// Whether there is an address to which its receipt goes.
    var isReached = false
  }

  /// The sender of a letter that lacked something is told so, by the rules for letters that go by themselves.
  private func owe(answer fault: CommandFault, to seen: SeenSender, _ letter: Editorial.Digest, at now: Instant) throws
  {
    guard let refusal = fault.refusal, let address = seen.address else { return }
    let lacks = LetterLack.all(in: refusal)
    guard !lacks.isEmpty else { return }
    try context.refusedLetters(of: settings.id).note(
      RefusedLetter(letter: letter, address: address, lacks: lacks, at: now))
  }

  private func unread(_ bytes: [UInt8], _ path: String, picturesIn folder: String?) async throws -> UnreadStory {
    if LetterBox.isMail(path) {
      let letter = try await context.installation.sandbox.parse(bytes, as: LetterFormat.self)
      if let own = context.environment.text("CAIBIAN_MAIL_FROM").flatMap(MailAddress.init),
        let from = letter.from.flatMap(MailAddress.init), from.isSame(as: own)
      {
        throw ParsingFault<MailFault>.refused(.ours)
      }
      return try letter.story(defaults: defaults)
    }
    if LetterBox.isManuscript(path) {
      let name = (path as NSString).lastPathComponent
      if ManuscriptFormat.isUnreadable(bytes) { throw ManuscriptFault.notADocument }
      if !ManuscriptFormat.mayRead(bytes), path.lowercased().hasSuffix(".txt") {
        let read: String
        do throws(TextDecoding.Fault) { read = try TextDecoding.text(of: bytes).text } catch {
          throw InputFault.undecodable(path: path, error)
        }
        return try UnreadStory(WordManuscript(typed: read), named: name, defaults: defaults)
      }
      return try UnreadStory(
        try await context.installation.sandbox.parse(bytes, as: ManuscriptFormat.self), named: name,
        defaults: defaults)
    }
    let beside = folder ?? (path as NSString).deletingLastPathComponent
    do {
      return try await StoryForm.read(bytes, path: path, defaults: defaults, in: context.installation.sandbox) { name in
        let picture = (beside.isEmpty ? "." : beside) + "/" + name
        // A link would lead the intake to files that are none of the sender's.
        var status = stat()
        guard lstat(picture, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
          throw InputFault.cannotRead(path: picture, .notBesideForm)
        }
        return try context.bytes(of: picture, limit: PictureFormat.largest + 1)
      }
    } catch let fault as TextDecoding.Fault {
      throw InputFault.undecodable(path: path, fault)
    }
  }
}

extension Words {
  fileprivate func remarks(of read: ReadStory, open: [SlipMatter]) -> [String] {
    read.remarks.map { sentence($0) } + [sentence(open: open)].compactMap { $0 }
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
    case .newsroom(.refused), .newsroom(.badText), .newsroomFile, .input, .letter, .parser, .manuscript: true
    case .remarked(_, let cause): cause.isOfLetter
    default: false
    }
  }
}
