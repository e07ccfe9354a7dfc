import ArgumentParser
import Editorial
import Newsroom

struct HandOverStories: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Assign all that waits for somebody to somebody else 移交.",
    discussion: """
      For editors of the stories' columns: each is assigned by itself, and those that you may not assign are named with \
      what stands in the way.

      Examples:
        caibian people hand-over song --to chen
        caibian people hand-over song --to chen --dry-run
      """)

  struct Answer: Encodable {
    struct Refused: Encodable {
      let article: String
      let why: [String]
    }

    let done: [String]
    let refused: [Refused]
    /// What cannot be assigned, and still waits for them.
    let waiting: WaitingAnswer
  }

  @Argument(help: "Whose stories: a short name.")
  var id: String

  @Option(name: .customLong("to"), help: ArgumentHelp("Who has them from now on: a short name.", valueName: "id"))
  var heir: String

  @Option(help: "A note for whoever has them.")
  var note: String?

  @Flag(help: "Only say what would happen.")
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await room.person(id)
    let heir = try await room.person(heir)
    let before = try await WhatWaits(room.desk)(person.id, by: room.session)
    let lines = try await ActOnMany(room.desk)(
      .assign(to: heir.id, note: note), on: before.stories, by: room.session, isDryRun: dryRun, takesWhatItCan: true)
    let after = dryRun ? before : try await WhatWaits(room.desk)(person.id, by: room.session)
    let done = lines.filter(\.isDone)
    let refused = lines.filter { !$0.isDone }
    let words = context.words
    context.answer(
      Answer(
        done: done.map(\.article.description),
        refused: refused.map { Answer.Refused(article: $0.article.description, why: $0.reasons(in: words)) },
        waiting: WaitingAnswer(after))
    ) {
      var text = [
        dryRun
          ? words.say(
            "可将 \(done.count) 篇由 \(person.name) 移交 \(heir.name)；什么都没有写入。",
            "\(done.count) stories can go from \(person.name) to \(heir.name); nothing was written.")
          : words.say(
            "\(done.count) 篇由 \(person.name) 移交 \(heir.name)。",
            "\(done.count) stories went from \(person.name) to \(heir.name).")
      ]
      for line in refused {
        text.append(words.say("  未移交 ", "  not handed over ") + "\(line.article.short): ")
        text[text.count - 1] += line.reasons(in: words).joined(separator: " ")
      }
      return (text + words.lines(after, of: person.id)).joined(separator: "\n")
    }
    if !refused.isEmpty { throw ExitCode(ExitCodes.refused) }
  }
}

extension ActOnMany.Line {
  fileprivate var isDone: Bool {
    switch fate {
    case .possible, .done: true
    case .refused, .overtaken, .leftAlone: false
    }
  }

  fileprivate func reasons(in words: Words) -> [String] {
    switch fate {
    case .refused(let refusal): words.sentences(refusal)
    case .overtaken(let actor): [words.say("\(words.name(actor))刚刚改过。", "\(words.name(actor)) was quicker.")]
    case .possible, .done, .leftAlone: []
    }
  }
}
