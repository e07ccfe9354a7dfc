import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ReceiveStory: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Take in what readers send; prints the receipt 收稿.",
    discussion: """
      No login is needed. The sender keeps the receipt, and learns the story's fate by it.

      Letters are form files (JSON, YAML), e-mail files (.eml), or a folder of them. In a folder, what \
      was taken goes to taken/, what was refused to refused/; each has its line, and none stops the \
      next. A letter that stops its reader, the program or the machine goes to quarantine/ and is not \
      read again by itself (caibian submission held). What the day has no room for goes to deferred/, and the call of \
      another day takes it (caibian submission deferred); one named by itself stays, and the exit code is 75. The same letter again is the same submission. The options fill in what a letter does not say.

      Examples:
        caibian submission receive --pen-name 河边人 --consent 2026-1 --file s.txt
        caibian submission receive letter.eml --consent 2026-1 --original
        caibian submission receive letters --consent 2026-1
      """)

  @Argument(help: "Form files, e-mail files, or folders of them.", completion: .file())
  var letters: [String] = []

  @OptionGroup var text: ManuscriptOptions
  @OptionGroup var slip: SlipOption
  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var story: StoryOptions

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let desk = try await context.desk()
    let id = try await newsroom.find(context, desk)
    let settings = try await ReadNewsroom(desk)(id)
    guard letters.isEmpty else {
      let intake = Intake(
        desk: desk, settings: settings, defaults: story.facts, from: story.network?.network, context: context)
      return try await intake.take(letters)
    }
    let writing = try await Writing(
      text, context, begin: text.headline.map { $0 + "\n\n" } ?? "", named: "submission", takesPictures: true,
      leavesSlipOut: !slip.keepSlip)
    // What the text says of its sender wins, as in a letter.
    let facts = (writing.slip?.facts ?? StoryFacts()).completed(by: story.facts)
    let (submission, receipt) = try await writing.saving { manuscript, pictures in
      try await ReceiveSubmission(desk, keys: context.keys).taking(
        IncomingStory(
          manuscript: manuscript, penName: facts.penName, consent: facts.agreedNotice,
          isConsentOpen: facts.isConsentOpen, declaration: facts.declares ? facts.declaration : nil,
          pictures: pictures.map(\.picture), remarks: facts.toldRemarks),
        pictures: pictures, contact: try facts.contact, payee: facts.payee,
        earlier: story.earlierReceipt.map(Receipt.init(typed:)),
        from: story.network?.network ?? .unknown, in: id)
    }
    context.answer(SubmissionAnswer(submission, settings, context.words, receipt: receipt, forSender: true)) {
      context.words.received(submission, receipt)
    }
  }
}

extension Words {
  func received(_ submission: Submission, _ receipt: Receipt?) -> String {
    say(
      "已收到《\(submission.manuscript.headline?.text ?? "")》，编号 \(submission.id.short)。\n回执号 \(receipt?.text ?? "")，凭此查询结果；只显示这一次。",
      "Received “\(submission.manuscript.headline?.text ?? "")” as \(submission.id.short).\nThe receipt is \(receipt?.text ?? ""), shown this once; keep it to learn the story's fate."
    )
  }
}
