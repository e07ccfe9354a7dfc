import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

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
    let (desk, settings) = try await context.door(newsroom)
    context.fate(try await OwnSubmission(desk)(Self.normal(receipt), in: settings.id), settings)
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

struct WithdrawSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a submission back, by its receipt 撤回.",
    discussion: """
      No login is needed.

      Example:
        caibian submission withdraw 7K2M-9QXT-4B6D-H0WZ
      """)

  @OptionGroup var newsroom: NewsroomOption

  @Argument(help: "The receipt.")
  var receipt: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let (desk, settings) = try await context.door(newsroom)
    context.fate(
      try await OwnSubmission(desk).withdraw(FateOfSubmission.normal(receipt), in: settings.id), settings)
  }
}

struct ReviseSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise", abstract: "Send the version that was asked for, by the receipt 修改稿.",
    discussion: """
      No login is needed.

      Pictures stay as they were, unless new ones are sent: these take their place.

      Examples:
        caibian submission revise 7K2M-9QXT-4B6D-H0WZ --file s2.txt
        caibian submission revise 7K2M-9QXT-4B6D-H0WZ --file s2.txt --picture a.jpg --picture b.jpg
      """)

  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var text: ManuscriptOptions

  @Argument(help: "The receipt.")
  var receipt: String

  @Option(help: "A picture; may be given several times.", completion: .file())
  var picture: [String] = []

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    var pictures: [PictureFile] = []
    for path in picture {
      let bytes = try context.bytes(of: path, limit: PictureFormat.largest + 1)
      pictures.append(try await context.installation.sandbox.picture(bytes, named: path))
    }
    let (desk, settings) = try await context.door(newsroom)
    let old = try await OwnSubmission(desk)(FateOfSubmission.normal(receipt), in: settings.id)
    let writing = try await Writing(
      text, context, begin: ManuscriptText.written(old.manuscript), named: "submission")
    let submission = try await writing.saving { manuscript in
      try await OwnSubmission(desk).revise(old.receipt, manuscript, pictures: pictures, in: settings.id)
    }
    context.fate(submission, settings)
  }
}

extension Context {
  /// Where readers come in, without any login.
  func door(_ newsroom: NewsroomOption) async throws -> (Desk, NewsroomSettings) {
    let desk = try await desk()
    let id = try await newsroom.find(self, desk)
    return (desk, try await ReadNewsroom(desk)(id))
  }

  fileprivate func fate(_ submission: Submission, _ settings: NewsroomSettings) {
    answer(FateAnswer(submission, settings)) {
      var facts = [
        (words.say("标题", "headline"), submission.manuscript.headline?.text ?? ""),
        (words.say("收到", "received"), TypedTime.text(submission.received, zone: settings.zone)),
        (words.say("结果", "fate"), words.name(submission.state)),
      ]
      if let reason = words.reason(of: submission) { facts.append((words.say("理由", "reason"), reason)) }
      if submission.state == .received {
        facts.append(
          (
            words.say("答复期限", "answer due by"),
            TypedTime.text(settings.replyClock.due(submission), zone: settings.zone)
          ))
      }
      if submission.freed != nil {
        facts.append((words.say("另投", "elsewhere"), words.say("可以另投他处", "you may offer it elsewhere")))
      }
      return FactList.text(facts, style)
    }
  }
}
