import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ExportAgreement: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "An agreement as ODRL 2.2 in JSON-LD 导出协议.",
    discussion: """
      Whoever reads it without knowing our own terms comes to the same answer or a stricter one. It comes back with caibian \
      rights save.

      Example:
        caibian rights export 样本协议-2026-001 > agreement.json
      """)

  @Argument(help: "The agreement's id.")
  var agreement: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    guard let newest = try await ReadRights(room.desk).agreement(agreement, by: room.session) else {
      throw InputFault.noSuchAgreement(agreement)
    }
    let house = ODRLWriting.house(room.session.newsroom.description)
    context.surroundings.output.write(ODRLWriting.document(newest, house: house))
  }
}
