import Editorial
import Foundation
import NewsroomSite
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The main job as people do it: the sample newsroom, the sample page and a submission, on PostgreSQL, into a folder.
@Suite("A morning in the sample newsroom")
struct SampleMorningTests {
  private static let samples =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Samples/tongxiang"

  private func opened() async throws -> Newsdesk {
    let desk = Newsdesk(database: try await ThrowAwayPostgres.shared().makeDatabase())
    #expect((await desk.caibian("migrate")).code == 0)
    let created = await desk.caibian(
      "newsroom", "create", "tongxiang", "--name", "桐乡新闻网", "--admin", "sample-admin", "--json")
    desk.keep(token: try desk.text("token", in: created.output), of: "admin")
    let loaded = await desk.caibian("newsroom", "load", Self.samples, as: "admin")
    #expect(loaded.code == 0, "\(loaded.errors)")
    for person in ["editor", "chief", "submissions", "licensing"] {
      let token = (await desk.caibian("people", "token", "sample-\(person)", as: "admin")).output
      desk.keep(token: token.trimmingCharacters(in: .newlines), of: person)
    }
    return desk
  }

  private func page(_ published: Newsdesk.Outcome, _ desk: Newsdesk) throws -> PublishedText {
    let path = try desk.text("page", in: published.output)
    return try PublishedText(page: try Data(contentsOf: URL(filePath: path)))
  }

  /// Submitted, passed and signed; the digest that was signed.
  private func signed(_ id: String, by author: String, _ desk: Newsdesk) async throws -> String {
    #expect((await desk.caibian("article", "submit", id, as: author)).code == 0)
    let passed = await desk.caibian("article", "pass", id, "--editor", "sample-editor", as: "editor")
    #expect(passed.code == 0, "\(passed.errors)")
    let text = (await desk.caibian("article", "text", id, "--json", as: "chief")).output
    let digest = try desk.text("revision.digest", in: text)
    #expect((await desk.caibian("article", "sign", id, "--digest", digest, as: "chief")).code == 0)
    return digest
  }

  @Test("A letter's pictures are printed under their captions, and a picture changed by other hands is found")
  func pictures() async throws {
    let desk = try await opened()
    let received = await desk.caibian("submission", "receive", Self.samples + "/letter.eml", "--json")
    let letter = try desk.text("letters.0.id", in: received.output)
    let accepted = await desk.caibian("submission", "accept", letter, "--column", "投稿", "--json", as: "submissions")
    let id = try desk.text("article.id", in: accepted.output)
    let captioned = await desk.caibian(
      "article", "picture", "caption", id, "1", "--caption", "老茧站的门", "--photographer", "河边人", as: "editor")
    #expect(captioned.code == 0, "\(captioned.errors)")
    let named = await desk.caibian("article", "picture", "caption", id, "2", "--photographer", "河边人", as: "editor")
    #expect(named.code == 0, "\(named.errors)")
    // A third is added, and taken out again.
    let folder = desk.home + "/pictures"
    let listed = await desk.caibian("article", "picture", "list", id, "--into", folder, "--json", as: "editor")
    let file = try desk.text("files.0", in: listed.output)
    let added = await desk.caibian("article", "picture", "add", id, file, "--json", as: "editor")
    #expect(
      try desk.text("revision.pictures.2.picture", in: added.output)
        == desk.text("pictures.0.picture", in: listed.output))
    #expect((await desk.caibian("article", "picture", "remove", id, "4", as: "editor")).code == 64)
    #expect((await desk.caibian("article", "picture", "remove", id, "3", as: "editor")).code == 0)
    // A change of words leaves the pictures alone.
    let edited = await desk.caibian(
      "article", "edit", id, "--file", "-", "--json", as: "editor", input: "老茧站\n\n样本改稿。\n")
    #expect(try desk.text("revision.pictures.0.caption", in: edited.output) == "老茧站的门")
    let digest = try await signed(id, by: "submissions", desk)
    let published = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(published.code == 0, "\(published.errors)")
    let page = try page(published, desk)
    #expect(page.digest.hex == digest)
    #expect(page.manuscript.illustrations.map(\.caption) == ["老茧站的门", nil])
    #expect((await desk.caibian("audit", "pages", as: "admin")).code == 0)
    // Nothing of what the sender said of herself is on any page.
    let site = URL(filePath: desk.home + "/site")
    let files =
      FileManager.default.enumerator(at: site, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    #expect(
      files.contains { $0.lastPathComponent.hasSuffix(".jpg") }
        && files.contains { $0.lastPathComponent == "index.html" })
    for file in files where !file.hasDirectoryPath {
      let bytes = try Data(contentsOf: file)
      for planted in ["sample-reader@example.com", "13900000000"] {
        #expect(bytes.range(of: Data(planted.utf8)) == nil, "\(planted) in \(file.path)")
      }
    }
    let beside = try desk.text("page", in: published.output).dropLast(5)
    let picture = try #require(page.manuscript.illustrations.first)
    try Data("别的字节".utf8).write(to: URL(filePath: "\(beside)/\(SiteFolder.fileName(of: picture))"))
    let tampered = await desk.caibian("audit", "pages", as: "admin")
    #expect(tampered.code == 1)
    #expect(tampered.output.contains("\(SiteFolder.fileName(of: picture)) 被人改过"), "\(tampered.output)")
    #expect((await desk.caibian("dispatch", "--rebuild", as: "admin")).code == 0)
    #expect((await desk.caibian("audit", "pages", as: "admin")).code == 0)
  }

  @Test("The sample page is refused, repaired and published; the bytes published are the bytes signed")
  func repost() async throws {
    let desk = try await opened()
    let imported = await desk.caibian("repost", "import", Self.samples + "/reposted-page.txt", "--json", as: "editor")
    #expect(imported.code == 0, "\(imported.errors)")
    let id = try desk.text("article.id", in: imported.output)
    let digest = try await signed(id, by: "editor", desk)

    let refused = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: refused.errors) == "clearedRights")
    for fact in ["originalTitleStated", "referenceStated"] { #expect(refused.errors.contains(fact)) }
    #expect(!FileManager.default.fileExists(atPath: desk.home + "/site/tongxiang/index.html"))

    let described = await desk.caibian(
      "repost", "describe", id, "--original-title", "平邑:探索“流动党员”管理新模式", "--paper", "临沂日报", "--date", "2010-07-14",
      "--page", "A3", as: "editor")
    #expect(described.code == 0, "\(described.errors)")
    let standing = await desk.caibian(
      "rights", "describe", id, "--byline", "孟宪华=staff", "--byline", "纪成永=staff", "--byline", "李中文=staff",
      as: "licensing")
    #expect(standing.code == 0, "\(standing.errors)")
    let published = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(published.code == 0, "\(published.errors)")

    let page = try page(published, desk)
    #expect(page.credit.line == "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕")
    #expect(page.manuscript.headline?.text == "平邑:探索“流动党员”管理新模式")
    #expect(page.manuscript.characterCount == 1_575)
    #expect(page.digest.hex == digest)
    #expect(page.stated.hex == digest)
    #expect(try desk.text("live.digest", in: published.output) == digest)
    #expect((await desk.caibian("audit", "verify", "--all", as: "admin")).code == 0)

    #expect((await desk.caibian("audit", "pages", as: "admin")).output.contains("1 页"))
    let path = try desk.text("page", in: published.output)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    try written.replacing("14万人", with: "15万人").write(toFile: path, atomically: true, encoding: .utf8)
    let tampered = await desk.caibian("audit", "pages", "--json", as: "admin")
    #expect(tampered.code == 1)
    #expect(try desk.text("faults.0.id", in: tampered.output) == id)
    #expect((await desk.caibian("dispatch", "--rebuild", as: "admin")).code == 0)
    #expect((await desk.caibian("audit", "pages", as: "admin")).code == 0)

    let again = await desk.caibian("article", "publish", id, as: "editor")
    #expect(again.code == 1)
    let invented = await desk.caibian(
      "article", "withdraw", id, "--reason", "权利人要求", "--claim", "样本-1", "--json", as: "licensing")
    #expect(try desk.text("error.unmet.0.code", in: invented.errors) == "standingClaim")
    let claim = try desk.text(
      "id", in: (await desk.caibian("claim", "receive", id, "--way", "phone", "--json", as: "licensing")).output)
    let withdrawn = await desk.caibian(
      "article", "withdraw", id, "--reason", "权利人要求", "--claim", String(claim.prefix(8)), as: "licensing")
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    let notice = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!notice.contains("流动党员"))
    #expect(!(try String(contentsOfFile: desk.home + "/site/tongxiang/index.html", encoding: .utf8)).contains(id))
  }

  @Test("A reader's submission is accepted, edited, signed and published, and its sender learns of it")
  func submission() async throws {
    let desk = try await opened()
    let received = await desk.caibian(
      "submission", "receive", "--file", Self.samples + "/submission.txt", "--pen-name", "样本街坊", "--consent", "2026-1",
      "--json")
    #expect(received.code == 0, "\(received.errors)")
    let accepted = await desk.caibian(
      "submission", "accept", try desk.text("id", in: received.output), "--column", "投稿", "--json", as: "submissions")
    #expect(accepted.code == 0, "\(accepted.errors)")
    let id = try desk.text("article.id", in: accepted.output)
    let digest = try await signed(id, by: "submissions", desk)
    let published = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(published.code == 0, "\(published.errors)")
    let page = try page(published, desk)
    #expect(page.credit.line == "来源: 桐乡新闻网 作者: 样本街坊 编辑: 宋琼燕")
    #expect(page.digest.hex == digest)
    let fate = await desk.caibian("submission", "fate", try desk.text("receipt", in: received.output))
    #expect(fate.output.contains("采用"))
  }
}
