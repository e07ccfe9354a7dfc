import ArgumentParser
import Editorial
import Newsroom

struct HandOverStories: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Give all that waits for somebody to somebody else 移交.",
    discussion: """
      Stories are assigned, each by itself; submissions, claims and comments that wait for an answer go to the heir, who \
      finds them in people waiting. What you may not assign, or the heir may not read, is named with what stands in the way. \
      What only its holder's role can sign or settle waits for somebody who gets that role.

      Examples:
        caibian people hand-over sample-editor --to sample-board
        caibian people hand-over sample-editor --to sample-board --dry-run
      """)

  struct Answer: Encodable {
    struct Refused: Encodable {
      let article: String
      let why: [String]
    }

    struct Given: Encodable {
      let submissions: [String]
      let claims: [String]
      let comments: [WaitingAnswer.Mention]

      init(_ things: [HandedOver.Thing]) {
        submissions = things.compactMap { thing -> String? in
          guard case .submission(let id) = thing else { return nil }
          return id.description
        }
        claims = things.compactMap { thing -> String? in
          guard case .claim(let id) = thing else { return nil }
          return id.description
        }
        comments = things.compactMap { thing -> WaitingAnswer.Mention? in
          guard case .comment(let id, let number) = thing else { return nil }
          return WaitingAnswer.Mention(article: id.description, comment: number)
        }
      }
    }

    let done: [String]
    let refused: [Refused]
    let given: Given
    /// What the heir may not read.
    let kept: Given
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
      ArticleCommand.assign(to: heir.id, note: note), on: before.stories, by: room.session, isDryRun: dryRun,
      takesWhatItCan: true)
    let work = try await HandOverWork(room.desk)(from: person.id, to: heir.id, isDryRun: dryRun, by: room.session)
    let after = dryRun ? before : try await WhatWaits(room.desk)(person.id, by: room.session)
    let done = lines.filter(\.isDone)
    let refused = lines.filter { !$0.isDone }
    let words = context.words
    context.answer(
      Answer(
        done: done.map(\.article.description),
        refused: refused.map { Answer.Refused(article: $0.article.description, why: $0.reasons(in: words)) },
        given: Answer.Given(work.given), kept: Answer.Given(work.kept.map(\.thing)),
        waiting: WaitingAnswer(after))
    ) {
      var text = [
        dryRun
          ? words.say(
            "可将 \(done.count) 篇由 \(person.name) 移交 \(heir.name)；什么都没有写入。",
            "\(words.counted(done.count, "story", "stories")) can go from \(person.name) to \(heir.name); nothing was written."
          )
          : words.say(
            "\(done.count) 篇由 \(person.name) 移交 \(heir.name)。",
            "\(words.counted(done.count, "story", "stories")) went from \(person.name) to \(heir.name).")
      ]
      if !work.given.isEmpty {
        text.append(words.say("  连同 ", "  and ") + words.list(work.given.map { words.name($0) }))
      }
      for one in work.kept {
        text.append(
          words.say("  未移交 ", "  not handed over ") + words.name(one.thing) + ": "
            + words.sentences(one.refusal).joined(separator: " "))
      }
      for line in refused {
        text.append(words.say("  未移交 ", "  not handed over ") + "\(line.article.short): ")
        text[text.count - 1] += line.reasons(in: words).joined(separator: " ")
      }
      return (text + words.lines(after, of: person.id, in: room)).joined(separator: "\n")
    }
    if !refused.isEmpty || !work.kept.isEmpty { throw ExitCode(ExitCodes.refused) }
  }
}

extension Words {
  fileprivate func name(_ thing: HandedOver.Thing) -> String {
    switch thing {
    case .submission(let id): say("来稿 \(id.short)", "submission \(id.short)")
    case .claim(let id): say("投诉 \(id.short)", "claim \(id.short)")
    case .comment(let id, let number): say("评论 \(id.short) #\(number)", "comment \(id.short) #\(number)")
    }
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
