import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct SaveAttachments: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "attachments", abstract: "Put the files that came with a submission into a folder 附件.",
    discussion: """
      They lie there as they came, whoever made them: open them with care.

      Example:
        caibian submission attachments 8c0d --into files
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @Option(help: "The folder; made if it is not there.", completion: .directory)
  var into: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    let files = try await ReadWork(room.desk).attachments(ofSubmission: submission.id, by: room.session)
    let paths = try Self.write(files, into: into)
    context.answer(AttachmentsAnswer(files: paths)) {
      paths.isEmpty ? context.words.say("没有附件。", "There are no files.") : paths.joined(separator: "\n")
    }
  }

  /// Each under its own name, with the beginning of its digest before it: two may be called the same.
  private static func write(_ files: [AttachmentFile], into folder: String) throws -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return try files.map { file in
        let path = "\(folder)/\(file.attachment.digest.short)-\(file.attachment.name)"
        try Data(file.bytes).write(to: URL(filePath: path), options: .atomic)
        return path
      }
    } catch let error as CocoaError {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
  }
}

struct AttachmentsAnswer: Encodable { let files: [String] }
