import ArgumentParser
import Editorial
import FoundationEssentials
import Newsroom
import NewsroomSite

struct VerifyPages: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages", abstract: "Prove that the pages show what was signed 核验页面.",
    discussion: """
      Every live article's page is read back, and the digest of the words on it held against the digest \
      that was signed. A page that is missing, was changed by other hands, or shows another text is named; so is a page \
      that the database does not know, as after going back to an older copy of it.

      Examples:
        caibian audit pages
        caibian audit pages --site /srv/www
      """)

  struct Answer: Encodable {
    let site: String
    let pages: Int
    let faults: [Audit.Answer.Fault]
    /// Pages that the database does not know; left out where there are none.
    let unknown: [UnknownPageAnswer]?
  }

  @OptionGroup var site: SiteOptions
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let folder = site.folder(context, of: room.newsroom)
    var pages = 0
    var faults: [Audit.Answer.Fault] = []
    for digits in IdentifierParts.beginnings {
      for id in try await AuditNewsroom(room.desk).part(digits, by: room.session).articles {
        // What is on hold has a notice in its place.
        guard let live = try await AuditNewsroom(room.desk).shown(id, by: room.session) else { continue }
        pages += 1
        if let fault = fault(of: live, in: folder, context.words) {
          faults.append(Audit.Answer.Fault(id: id.description, message: fault))
        }
      }
    }
    let unknown = try await AuditNewsroom(room.desk).unknownPages(
      context.installation.site(in: folder), by: room.session)
    let answer = Answer(
      site: folder, pages: pages, faults: faults,
      unknown: unknown.isEmpty ? nil : unknown.map(UnknownPageAnswer.init))
    context.answer(answer) {
      let good = context.words.say(
        "核验 \(pages) 页，在 \(folder)。",
        "\(context.words.counted(pages, "page")) in \(folder) \(context.words.agreeing(pages, "was", "were")) checked.")
      return ([good] + faults.map { context.style.bad("✗ \($0.id.prefix(8))  \($0.message)") }).joined(separator: "\n")
    }
    context.tell(unknown)
    if !faults.isEmpty { throw InputFault.pagesDiffer(count: faults.count) }
    if !unknown.isEmpty { throw InputFault.pagesUnknown(count: unknown.count) }
  }

  private func fault(of live: Live, in folder: String, _ words: Words) -> String? {
    guard let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(live.address)")) else {
      return words.say("没有页面 \(live.address)。", "there is no page \(live.address).")
    }
    guard let page = try? PublishedText(page: bytes) else {
      guard !live.revision.manuscript.isBlank else {
        return words.say(
          "所发布的文本没有标题或正文，页面是空的；请撤稿，或更正后重新发布。",
          "the text that was published has no headline or no body, so its page is empty: withdraw it, or publish a correction."
        )
      }
      return words.say("页面被人改过，读不出原文。", "its page was changed by other hands, and no text can be read from it.")
    }
    guard page.digest == live.revision.digest else {
      return words.say(
        "页面上的文字是 \(page.digest.short)，签发的是 \(live.revision.digest.short)。",
        "its page shows \(page.digest.short); what was signed is \(live.revision.digest.short).")
    }
    return picture(missingOf: live, in: folder, words)
  }

  /// Readers see a picture's bytes, and its digest is what was signed.
  private func picture(missingOf live: Live, in folder: String, _ words: Words) -> String? {
    let beside = "\(folder)/\(live.address.dropLast(".html".count))"
    for illustration in live.revision.manuscript.illustrations {
      let path = "\(beside)/\(SiteFolder.fileName(of: illustration))"
      guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
        return words.say("没有配图 \(illustration.picture.short)。", "there is no picture \(illustration.picture.short).")
      }
      guard Editorial.Digest(of: bytes) == illustration.picture else {
        return words.say(
          "配图 \(illustration.picture.short) 被人改过。",
          "the picture \(illustration.picture.short) was changed by other hands.")
      }
    }
    return nil
  }
}
