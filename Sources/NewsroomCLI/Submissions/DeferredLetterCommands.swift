import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct ListDeferred: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "deferred", abstract: "Letters that wait, because the day had no room for them 顺延.",
    discussion: """
      How many letters of one sender, one network and all together a day has room for stands in newsroom.yaml \
      (submissions: quotas). What is over waits in the box's folder deferred/, and the next call of submission receive \
      on another day takes it, the longest waiting first. One that must not wait is let in by name.

      Examples:
        caibian submission deferred
        caibian submission let-in 1782871200123456_42.eml --reason 台风消息 --consent 2026-1
      """)

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let letters = try await ListDeferredLetters(room.desk, letters: context.deferredBoxes)(by: room.session)
    context.answer(DeferredLettersAnswer(letters: letters.map(DeferredLettersAnswer.Letter.init))) {
      letters.isEmpty
        ? context.words.say("没有顺延的来信。", "No letter waits.")
        : letters.map { letter in
          let (since, until) = (room.time(letter.since), room.time(letter.until))
          return letter.path + "\n    "
            + context.words.say("\(since) 起等候，\(until) 再收", "waits since \(since), tried again \(until)")
        }.joined(separator: "\n")
    }
  }
}

struct LetLetterIn: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "let-in", abstract: "Let letters in that the day has no room for 放行.",
    discussion: """
      For a story that must not wait until a flood is over. Who let it in and why stands in its history; it is counted \
      like any other. The options fill in what a letter does not say, as in submission receive.

      Examples:
        caibian submission let-in 1782871200123456_42.eml --reason 台风消息 --consent 2026-1 --original
        caibian submission let-in large.eml --reason 长篇报告文学 --consent 2026-1 --original
      """)

  @Argument(help: "The letters' files, by path, or by name as submission deferred has them.", completion: .file())
  var letters: [String]

  @Option(help: "Why; kept with the story.")
  var reason: String?

  @OptionGroup var story: StoryOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let pass = try await PassQuota(room.desk)(reason, on: letters.joined(separator: " "), by: room.session)
    let waiting = try await ListDeferredLetters(room.desk, letters: context.deferredBoxes)(by: room.session)
    let found = try letters.map { typed in try Self.find(typed, among: waiting) }
    let intake = Intake(
      desk: room.desk, settings: room.settings, defaults: story.facts, from: story.network?.network, past: pass,
      context: context)
    try await intake.letIn(found)
  }

  private static func find(
    _ typed: String, among waiting: [DeferredLetter]
  ) throws -> (letter: LetterBox.Letter, box: LetterBox?) {
    let path = URL(filePath: typed).standardizedFileURL.path
    let known = waiting.first { letter in
      letter.path.utf8.elementsEqual(path.utf8)
        || (letter.path as NSString).lastPathComponent.utf8.elementsEqual(typed.utf8)
    }
    if let known {
      // BOX/deferred/UNTIL/SINCE_NAME
      let box = (0..<3).reduce(URL(filePath: known.path)) { place, _ in place.deletingLastPathComponent() }.path
      let name = (known.path as NSString).lastPathComponent.split(separator: "_", maxSplits: 1).last.map(String.init)
      return (
        LetterBox.Letter(path: known.path, name: name ?? typed, since: known.since), LetterBox(path: box)
      )
    }
    guard FileManager.default.fileExists(atPath: typed) else { throw InputFault.cannotRead(path: typed, .missing) }
    return (LetterBox.Letter(path: typed, name: (typed as NSString).lastPathComponent), nil)
  }
}

/// The letters that wait for another day.
struct DeferredLettersAnswer: Encodable {
  struct Letter: Encodable {
    let file: String
    let since: String
    let until: String

    init(_ letter: DeferredLetter) {
      file = letter.path
      since = TypedTime.json(letter.since)
      until = TypedTime.json(letter.until)
    }
  }

  let letters: [Letter]
}

/// The address that something came from, as it is typed.
struct NetworkAddress: ExpressibleByArgument {
  let network: Network

  init?(argument: String) {
    guard let network = Network(typed: argument) else { return nil }
    self.network = network
  }
}
