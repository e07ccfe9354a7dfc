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
    context.fate(try await OwnSubmission(desk)(Receipt(typed: receipt), in: settings.id), settings)
  }

  /// As it was given out.
  static func normal(_ typed: String) -> String { Receipt(typed: typed).text }
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
      try await OwnSubmission(desk).withdraw(Receipt(typed: receipt), in: settings.id), settings)
  }
}

struct ReviseSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise", abstract: "Send the version that was asked for, by the receipt 修改稿.",
    discussion: """
      No login is needed.

      Pictures stay as they were, unless new ones are sent, by --picture or in a .docx or .odt: these take their place.

      Examples:
        caibian submission revise 7K2M-9QXT-4B6D-H0WZ --file s2.txt
        caibian submission revise 7K2M-9QXT-4B6D-H0WZ --file s2.txt --picture a.jpg --picture b.jpg
      """)

  @OptionGroup var newsroom: NewsroomOption
  @OptionGroup var text: ManuscriptOptions
  @OptionGroup var slip: SlipOption

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
    let held = Receipt(typed: receipt)
    let old = try await OwnSubmission(desk)(held, in: settings.id)
    let writing = try await Writing(
      text, context, begin: ManuscriptText.written(old.manuscript), named: "submission", takesPictures: true,
      leavesSlipOut: !slip.keepSlip)
    let submission = try await writing.saving { manuscript, own in
      try await OwnSubmission(desk).revise(held, manuscript, pictures: own + pictures, in: settings.id)
    }
    context.fate(submission, settings)
  }
}

struct RenewReceiptCommand: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew-receipt", abstract: "Send a new receipt to the address on file 补发回执号.",
    discussion: """
      For whoever lost theirs. No login is needed: the letter goes to the address that came with the story, and to no \
      other. The old receipt counts until the new one is first used, within a day. One letter in ten minutes, three a day.

      Example:
        caibian submission renew-receipt 8c0d1f2e
      """)

  @OptionGroup var newsroom: NewsroomOption

  @Argument(help: "The submission's number: the first eight digits of its id or more, from a letter about it.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let (desk, settings) = try await context.door(newsroom)
    try await RenewReceipt(desk, keys: context.keys)(id, in: settings.id)
    // The same words whether or not there is such a story, and an address with it.
    context.answer(AskedAnswer(asked: true)) {
      context.words.say(
        "如来稿留有电邮地址，新的回执号将随信寄往该地址；旧的在新的首次使用前仍有效。",
        "If an e-mail address came with that story, a new receipt goes there; the old one counts until the new one is used."
      )
    }
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
      if !submission.asked.isEmpty {
        facts.append((words.say("待核实", "to be asked"), words.list(submission.asked.map { words.name($0) })))
      }
      if submission.freed != nil {
        facts.append((words.say("另投", "elsewhere"), words.say("可以另投他处", "you may offer it elsewhere")))
      }
      return FactList.text(facts, style)
    }
  }
}
