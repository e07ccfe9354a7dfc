import ArgumentParser
import Editorial
import Newsroom

struct ReceiveStory: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: "Take in what a reader sends; prints the receipt 收稿.",
    discussion: """
      No login is needed. The sender keeps the receipt, and learns the story's fate by it.

      Example:
        caibian submission receive --pen-name 河边人 --consent 2026-1 --file s.txt
      """)

  @OptionGroup var text: ManuscriptOptions
  @OptionGroup var newsroom: NewsroomOption

  @Option(help: "The name to be printed.")
  var penName: String?

  @Option(help: "The version of the privacy notice that the sender agreed to.")
  var consent: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let desk = try await context.desk()
    let id = try await newsroom.find(context, desk)
    let writing = try Writing(text, context, begin: text.headline.map { $0 + "\n\n" } ?? "", named: "submission")
    let submission = try await writing.saving { manuscript in
      try await ReceiveSubmission(desk)(manuscript, penName: penName, consent: consent, in: id)
    }
    context.answer(SubmissionAnswer(submission)) {
      context.words.say(
        "已收到《\(submission.manuscript.headline?.text ?? "")》，编号 \(submission.id.short)。\n回执号 \(submission.receipt)，凭此查询结果。",
        "Received “\(submission.manuscript.headline?.text ?? "")” as \(submission.id.short).\nThe receipt is \(submission.receipt); keep it to learn the story's fate."
      )
    }
  }
}

struct FateOfSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "fate", abstract: "What became of a submission, by its receipt 查询.",
    discussion: """
      No login is needed.

      Example:
        caibian submission fate 7K2M-9QXT-4B6D-H0WZ
      """)

  @OptionGroup var newsroom: NewsroomOption

  @Argument(help: "The receipt; small letters and missing dashes do not matter.")
  var receipt: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let desk = try await context.desk()
    let id = try await newsroom.find(context, desk)
    let settings = try await ReadNewsroom(desk)(id)
    guard let submission = try await desk.submissions.submission(receipt: Self.normal(receipt), in: id) else {
      throw InputFault.noSuchReceipt(receipt)
    }
    context.answer(FateAnswer(submission)) {
      let words = context.words
      var facts = [
        (words.say("标题", "headline"), submission.manuscript.headline?.text ?? ""),
        (words.say("收到", "received"), TypedTime.text(submission.received, zone: settings.zone)),
        (words.say("结果", "fate"), words.name(submission.state)),
      ]
      if let reason = submission.reason { facts.append((words.say("理由", "reason"), reason)) }
      if submission.state == .received {
        facts.append((words.say("答复期限", "answer due by"), TypedTime.text(submission.answerDue, zone: settings.zone)))
      }
      return FactList.text(facts, context.style)
    }
  }

  /// As it was given out: Crockford's base 32 reads O as 0, and I and L as 1.
  static func normal(_ typed: String) -> String {
    let letters = typed.uppercased().compactMap { letter -> Character? in
      switch letter {
      case "O": "0"
      case "I", "L": "1"
      case "-", " ": nil
      default: letter
      }
    }
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }
}
