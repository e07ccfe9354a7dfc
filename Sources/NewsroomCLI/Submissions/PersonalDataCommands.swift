import ArgumentParser
import Editorial
import Foundation
import Newsroom

/// Every reading of personal data names its purpose, and goes on record before anything is shown.
struct PurposeOption: ParsableArguments {
  @Option(help: "What the data are read for; it goes on record.")
  var purpose: String?
}

struct ContactOfSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "How a submission's sender is reached 联系方式.",
    discussion: """
      For the submissions desk and the accountant. With --readings, who has read it before, and why.

      Examples:
        caibian submission contact 8c0d --purpose 核实文中地名
        caibian submission contact 8c0d --readings
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @OptionGroup var purpose: PurposeOption

  @Flag(help: "Show the record of readings instead.")
  var readings = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let data = PersonalDataOfSenders(room.desk, keys: context.keys)
    let words = context.words
    if readings {
      let found = try await data.readings(ofSubmission: id, by: room.session)
      context.answer(ReadingsAnswer(readings: found.map(ReadingAnswer.init))) {
        var table = Table(
          words.say("时间", "at"), words.say("谁", "who"), words.say("资料", "data"), words.say("用途", "purpose"),
          whole: [0, 1, 2])
        for reading in found {
          table.add(
            Table.Cell(room.time(reading.at)), Table.Cell(words.name(reading.by)),
            Table.Cell(words.name(reading.field)), Table.Cell(reading.purpose))
        }
        return found.isEmpty ? words.say("无人查看过。", "Nobody has read it.") : table.text(for: context.terminal)
      }
      return
    }
    let contact = try await data.contact(ofSubmission: id, for: purpose.purpose, by: room.session)
    context.answer(ContactAnswer(contact)) {
      FactList.text(
        [
          (words.say("姓名", "name"), contact?.name ?? ""), (words.say("电邮", "e-mail"), contact?.email ?? ""),
          (words.say("电话", "telephone"), contact?.phone ?? ""), (words.say("地址", "address"), contact?.address ?? ""),
          (words.say("监护人同意", "guardian\'s consent"), contact?.guardian ?? ""),
        ], context.style)
    }
  }
}

struct ExportPerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "export-person", abstract: "Everything kept of a sender, for that person 个人资料副本.",
    discussion: """
      Answers a person's request (PIPL art. 45) in JSON: contact, submissions, fees, and who read the data.

      Example:
        caibian submission export-person 8c0d --purpose 本人申请查阅 > copy.json
      """)

  @Argument(help: "One of the person's submissions.")
  var id: String

  @OptionGroup var purpose: PurposeOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let data = PersonalDataOfSenders(room.desk, keys: context.keys)
    let export = try await data.export(ofSubmission: id, for: purpose.purpose, by: room.session)
    let answer = PersonExportAnswer(export, room.settings)
    context.surroundings.output.write(JSONText.of(answer) + "\n")
  }
}

struct ErasePerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-person", abstract: "Destroy what is kept of a sender, for good 删除个人资料.",
    discussion: """
      The key of that person's data is destroyed: no copy of them, in a backup either, can be read again. \
      Bylines and histories stay. Open fees must be settled first.

      Example:
        caibian submission erase-person 8c0d --purpose 本人撤回同意 --yes
      """)

  @Argument(help: "One of the person's submissions.")
  var id: String

  @OptionGroup var purpose: PurposeOption

  @Flag(help: "Do not ask again.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let data = PersonalDataOfSenders(room.desk, keys: context.keys)
    let words = context.words
    if !yes {
      guard context.canAsk else { throw InputFault.notConfirmed }
      context.note("将永久销毁此人的资料，不可恢复。确定请输入 yes：", "This person's data will be destroyed for good. Type yes to go on:")
      try context.mustTypeYes()
    }
    let sender = try await data.erase(ofSubmission: id, for: purpose.purpose, by: room.session)
    context.answer(ErasedAnswer(sender: sender.description)) {
      words.say("已销毁。署名和处理记录保留。", "Destroyed. Bylines and histories stay.")
    }
  }
}

struct SavePicture: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures", abstract: "Put a submission's pictures into a folder 图片.",
    discussion: """
      Example:
        caibian submission pictures 8c0d --into pictures
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(help: "The folder; made if it is not there.", completion: .directory)
  var into: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    let paths = try await room.write(
      (submission.pictures ?? []).map { ($0.digest, $0.kind) },
      ReadWork(room.desk).pictures(ofSubmission: submission.id, by: room.session), into: into)
    context.answer(PicturesAnswer(files: paths)) {
      paths.isEmpty ? context.words.say("没有图片。", "There are no pictures.") : paths.joined(separator: "\n")
    }
  }
}
