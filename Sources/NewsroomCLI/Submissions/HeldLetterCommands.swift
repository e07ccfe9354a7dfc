import ArgumentParser
import Editorial
import Newsroom

struct ListHeldLetters: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "held", abstract: "Letters that stopped their reader, and are not read again by themselves 隔离.",
    discussion: """
      A letter that the reader breaks off over, that does not come to an end, or at which the program or the machine \
      ended. Its file is kept; look at it with another program, not on a machine that matters.

      Examples:
        caibian submission held
        caibian submission held --all    # with those given up
      """)

  @Flag(help: "With those that were given up.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let notes = context.letterNotes(of: room.session.newsroom)
    let held = try await LettersOnHold(room.desk, notes: notes).list(givenUp: all, by: room.session)
    context.answer(HeldLettersAnswer(letters: held.map(HeldLetterAnswer.init))) {
      held.isEmpty
        ? context.words.say("没有隔离的来信。", "No letter is kept aside.")
        : held.map { "\($0.letter.short)  \($0.file)\n    \(context.words.sentence($0))" }.joined(separator: "\n")
    }
  }
}

struct ReleaseLetter: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-again", abstract: "Let letters that were kept aside be read again 重读.",
    discussion: """
      They go back to the box they lay in; the next round of submission receive reads them. For after an upgrade, or \
      where it was the machine that stopped and not the letter.

      Examples:
        caibian submission read-again e537129eecf4
        caibian submission read-again --all
      """)

  @Argument(help: "The first digits of what the letters are known by.")
  var letters: [String] = []

  @Flag(help: "All that are kept aside and not given up.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let holding = LettersOnHold(room.desk, notes: context.letterNotes(of: room.session.newsroom))
    var wanted = letters
    if all { wanted += try await holding.list(by: room.session).map(\.letter.hex) }
    var released: [LetterNote] = []
    for letter in wanted { released.append(try await holding.release(letter, by: room.session)) }
    context.answer(HeldLettersAnswer(letters: released.map(HeldLetterAnswer.init))) {
      context.words.say(
        "\(released.count) 封信将重读。", "\(context.words.counted(released.count, "letter")) will be read again.")
    }
  }
}

struct GiveUpLetter: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "give-up", abstract: "Give up a letter that was kept aside; its file stays 放弃.",
    discussion: """
      It is counted no more, and not read when it comes again. Who gave it up and why is kept with it.

      Example:
        caibian submission give-up e537129eecf4 --reason 恶意来信
      """)

  @Argument(help: "The first digits of what the letter is known by.")
  var letter: String

  @Option(help: "Why.")
  var reason: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let notes = context.letterNotes(of: room.session.newsroom)
    let note = try await LettersOnHold(room.desk, notes: notes).giveUp(letter, reason: reason, by: room.session)
    context.answer(HeldLetterAnswer(note)) { context.words.sentence(note) }
  }
}
