import Foundation
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// What somebody does who can write the site's folder, on a copy of it: each is found, and named.
@Suite("A site that was tampered with")
struct TamperedSiteTests {
  /// A tampering: what is done, and what the audit says of which file.
  struct Tampering: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: String
    /// Below the site; `PAGE` stands for the page of the story, `GONE` for that of the withdrawn one.
    let path: String
    let act: @Sendable (SiteCopy) throws -> Void

    var testDescription: String { name }
  }

  private static let tamperings: [Tampering] = [
    Tampering(name: "a script", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "</body>", "<script>steal()</script></body>")
    },
    Tampering(name: "a hidden body", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "<div class=\"body\">", "<div class=\"body\" hidden>")
    },
    Tampering(name: "a redirect", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "<title>", "<meta http-equiv=\"refresh\" content=\"0; url=https://example.org/\"/><title>")
    },
    Tampering(name: "a date", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "<time datetime=\"20", "<time datetime=\"19")
    },
    Tampering(name: "a title", kind: "changed", path: "PAGE") { try $0.replace("PAGE", "<title>桐乡", "<title>嘉兴") },
    Tampering(name: "JSON-LD", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "\"headline\":\"桐乡春茶", "\"headline\":\"桐乡冬茶")
    },
    Tampering(name: "the feed", kind: "changed", path: "feed.xml") { try $0.replace("feed.xml", "桐乡春茶", "桐乡冬茶") },
    Tampering(name: "the style", kind: "changed", path: "site.css") {
      try $0.append("site.css", ".body { display: none }\n")
    },
    Tampering(name: "a foreign page", kind: "foreign", path: "MONTH/00000000-0000-4000-8000-0000000000ff.html") {
      try $0.copy("PAGE", to: "MONTH/00000000-0000-4000-8000-0000000000ff.html")
    },
    Tampering(name: "a withdrawn page put back", kind: "putBack", path: "GONE") { try $0.putBack() },
    Tampering(name: "a symbolic link", kind: "link", path: "PAGE") {
      try $0.remove("PAGE")
      try $0.link("PAGE", to: "/etc/passwd")
    },
    Tampering(name: "a picture", kind: "changed", path: "PICTURE") { try $0.append("PICTURE", "x") },
    Tampering(name: "the feed's own time", kind: "laterFeed", path: "feed.xml") {
      try $0.replace("feed.xml", "</title>\n<updated>20", "</title>\n<updated>29", only: 1)
    },
    Tampering(name: "what robots are told", kind: "changed", path: "robots.txt") { try $0.append("robots.txt", "\n") },
    Tampering(name: "an empty front page", kind: "changed", path: "index.html") { try $0.write("index.html", "") },
    Tampering(name: "a name in capitals", kind: "foreign", path: "INDEX.HTML") {
      try $0.copy("index.html", to: "INDEX.HTML")
    },
    Tampering(name: "a folder more", kind: "foreign", path: "2001") { try $0.folder("2001/08") },
    Tampering(name: "a second name", kind: "twoNames", path: "PAGE") { try $0.secondName("PAGE") },
    Tampering(name: "a page that others write", kind: "openMode", path: "PAGE") { try $0.mode("PAGE", 0o666) },
    Tampering(name: "a folder in a file's place", kind: "notAFile", path: "trust.txt") {
      try $0.remove("trust.txt")
      try $0.folder("trust.txt")
    },
    Tampering(name: "a folder that is a link", kind: "link", path: "columns") {
      try $0.remove("columns")
      try $0.link("columns", to: "/tmp")
    },
    Tampering(name: "a page that is gone", kind: "missing", path: "PAGE") { try $0.remove("PAGE") },
    Tampering(name: "a later version than there is", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "caibian:version\" content=\"", "caibian:version\" content=\"9")
    },
    Tampering(name: "the mark of the folder", kind: "changed", path: ".caibian-site") {
      try $0.append(".caibian-site", "note\n")
    },
    Tampering(name: "a half-written file", kind: "leftOver", path: ".new-index.html") {
      try $0.copy("index.html", to: ".new-index.html")
    },
    Tampering(name: "a name that turns the line around", kind: "foreign", path: "a\\xE2\\x80\\xAEb.html") {
      try $0.copy("index.html", to: "a\u{202E}b.html")
    },
    Tampering(name: "a program's name in a page", kind: "changed", path: "PAGE") {
      try $0.replace("PAGE", "content=\"Caibian ", "content=\"Caibian 0")
      try $0.replace("PAGE", "茶农说", "茶商说")
    },
    Tampering(name: "a picture more", kind: "foreign", path: "FOLDER/other.gif") {
      try $0.copy("PICTURE", to: "FOLDER/other.gif")
    },
  ]

  @Test("is found, and what was done is named", arguments: tamperings)
  func found(tampering: Tampering) async throws {
    let room = try await TamperedRoom.shared.value
    let copy = try SiteCopy(of: room)
    try tampering.act(copy)
    let said = await room.desk.caibian("audit", "pages", "--site", copy.path, "--json", as: "admin")
    #expect(said.code == 1, "\(said.output)\(said.errors)")
    #expect(said.errors.contains("--keep"))
    let faults = try copy.faults(said.output)
    #expect(faults.contains("\(tampering.kind) \(copy.place(tampering.path))"), "\(faults)")
    // What was done to one file is said of that one alone; where the mark of a whole folder went, of what lay there.
    if !["link", "notAFile"].contains(tampering.kind) { #expect(faults.count <= 2, "\(faults)") }
  }

  @Test("is not what a whole site is")
  func whole() async throws {
    let room = try await TamperedRoom.shared.value
    let said = await room.desk.caibian("audit", "pages", as: "admin")
    #expect(said.code == 0, "\(said.output)\(said.errors)")
    #expect(said.output.contains("2 页"), "\(said.output)")
  }

  @Test("is kept as it was found before anybody repairs it")
  func kept() async throws {
    let room = try await TamperedRoom.shared.value
    let copy = try SiteCopy(of: room)
    try copy.append("site.css", "evil")
    try copy.link("elsewhere", to: "/etc/passwd")
    let folder = copy.path + "-kept"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let said = await room.desk.caibian("audit", "pages", "--site", copy.path, "--keep", folder, as: "admin")
    #expect(said.code == 1 && said.errors.contains(folder), "\(said.errors)")
    let css = try String(contentsOfFile: folder + "/found/site.css", encoding: .utf8)
    #expect(css.hasSuffix("evil"))
    #expect(try String(contentsOfFile: folder + "/links", encoding: .utf8) == "elsewhere -> /etc/passwd\n")
    let sums = try String(contentsOfFile: folder + "/SHA256SUMS", encoding: .utf8)
    #expect(sums.hasSuffix("  found/site.css\n") && sums.split(separator: "\n").count == 1)
    #expect(FileManager.default.fileExists(atPath: folder + "/findings.json"))
    let again = await room.desk.caibian("audit", "pages", "--site", copy.path, "--keep", folder, as: "admin")
    #expect(again.code == 64 && again.errors.contains("不是空的"), "\(again.errors)")
    let inside = await room.desk.caibian(
      "audit", "pages", "--site", copy.path, "--keep", copy.path + "/kept", as: "admin")
    #expect(inside.code == 69, "\(inside.code)")
  }

  @Test("A file that is said to be somebody else's is not looked at, and said not to be")
  func allowed() async throws {
    let room = try await TamperedRoom.shared.value
    let copy = try SiteCopy(of: room)
    try copy.folder(".well-known/acme-challenge")
    try copy.write(".well-known/acme-challenge/token", "x")
    let said = await room.desk.caibian(
      "audit", "pages", "--site", copy.path, "--allow", ".well-known/acme-challenge/", as: "admin")
    #expect(said.code == 0 && said.output.contains("acme-challenge"), "\(said.output)\(said.errors)")
  }

  @Test("What waits to be delivered is told apart from what was changed meanwhile")
  func waiting() async throws {
    let room = try await TamperedRoom()
    let id = try await room.desk.approved()
    #expect(await room.desk.caibian("article", "publish", id, "--no-dispatch", as: "editor").code == 0)
    let withdrawn = await room.desk.caibian(
      "article", "withdraw", room.story, "--reason", "样本", "--no-dispatch", as: "chief")
    #expect(withdrawn.code == 0, "\(withdrawn.errors)")
    let said = await room.desk.caibian("audit", "pages", "--json", as: "admin")
    #expect(said.code == 0, "\(said.output)\(said.errors)")
    #expect(said.output.contains("\(id).html") && said.output.contains("waiting"), "\(said.output)")
    let copy = try SiteCopy(of: room)
    try copy.replace("PAGE", "</body>", "<script>steal()</script></body>")
    try copy.replace("index.html", "</body>", "<script>steal()</script></body>")
    try copy.append("PICTURE", "x")
    let tampered = await room.desk.caibian("audit", "pages", "--site", copy.path, "--json", as: "admin")
    let faults = try copy.faults(tampered.output)
    let wanted = Set(["PAGE", "PICTURE", "index.html"].map { "changed \(copy.place($0))" })
    #expect(tampered.code == 1 && Set(faults) == wanted, "\(faults)")
    #expect(await room.desk.caibian("dispatch", as: "editor").code == 0)
    let then = await room.desk.caibian("audit", "pages", "--json", as: "admin")
    #expect(then.code == 0 && !then.output.contains("waiting"), "\(then.output)\(then.errors)")
  }

  @Test("Pages under earlier settings, and of another version of the program, are said to be those")
  func earlier() async throws {
    let room = try await TamperedRoom()
    let copy = try SiteCopy(of: room)
    try copy.replace("PAGE", "content=\"Caibian ", "content=\"Caibian 0")
    let other = await room.desk.caibian("audit", "pages", "--site", copy.path, "--json", as: "admin")
    #expect(try other.code == 1 && copy.faults(other.output) == ["otherForm \(copy.place("PAGE"))"], "\(other.output)")
    let added = await room.desk.caibian("newsroom", "column", "add", "桐乡新闻/乌镇", as: "admin")
    #expect(added.code == 0, "\(added.errors)")
    let said = await room.desk.caibian("audit", "pages", "--json", as: "admin")
    let faults = try copy.faults(said.output)
    #expect(said.code == 1 && faults.allSatisfy { $0.hasPrefix("earlierSettings ") } && faults.count > 5, "\(faults)")
    #expect(await room.desk.caibian("dispatch", "--rebuild", as: "admin").code == 0)
    let rebuilt = await room.desk.caibian("audit", "pages", as: "admin")
    #expect(rebuilt.code == 0, "\(rebuilt.output)")
  }
}

/// A newsroom with a story that has a picture, and a story that was withdrawn.
final class TamperedRoom: Sendable {
  static let shared = Task { try await TamperedRoom() }

  let desk: Newsdesk
  let story: String
  let gone: String
  /// The page of the withdrawn story as it was.
  let before: Data
  var site: String { desk.home + "/site/tongxiang" }

  init() async throws {
    desk = Newsdesk(database: try await ThrowAwayPostgres.shared().makeDatabase())
    _ = await desk.caibian("migrate")
    try await desk.open()
    story = try await desk.drafted()
    let dot = "R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=="
    let path = desk.home + "/dot.gif"
    try (Data(base64Encoded: dot) ?? Data()).write(to: URL(filePath: path))
    let added = await desk.caibian(
      "article", "picture", "add", story, path, "--caption", "样本", "--source", "桐乡新闻网", as: "reporter")
    guard added.code == 0 else { throw Newsdesk.Mishap(text: added.errors) }
    await desk.caibian("article", "submit", story, as: "reporter")
    await desk.caibian("article", "pass", story, as: "editor")
    let text = (await desk.caibian("article", "text", story, "--json", as: "editor")).output
    let digest = try desk.text("revision.digest", in: text)
    await desk.caibian("article", "sign", story, "--digest", digest, as: "chief")
    let published = await desk.caibian("article", "publish", story, as: "editor")
    guard published.code == 0 else { throw Newsdesk.Mishap(text: published.errors) }
    gone = try await desk.approved()
    let second = await desk.caibian("article", "publish", gone, "--json", as: "editor")
    guard second.code == 0 else { throw Newsdesk.Mishap(text: second.errors) }
    before = try Data(contentsOf: URL(filePath: try desk.text("page", in: second.output)))
    let withdrawn = await desk.caibian("article", "withdraw", gone, "--reason", "样本", as: "chief")
    guard withdrawn.code == 0 else { throw Newsdesk.Mishap(text: withdrawn.errors) }
  }
}

/// A copy of a room's site, gone when the test is over.
final class SiteCopy {
  let path: String
  private let before: Data
  private var named: [String: String] = [:]

  init(of room: TamperedRoom) throws {
    path = NSTemporaryDirectory() + "caibian-tampered-" + UUID().uuidString
    before = room.before
    try FileManager.default.copyItem(atPath: room.site, toPath: path)
    let all = FileManager.default.subpaths(atPath: path) ?? []
    named["PAGE"] = all.first { $0.hasSuffix("\(room.story).html") }
    named["GONE"] = all.first { $0.hasSuffix("\(room.gone).html") }
    named["PICTURE"] = all.first { $0.hasSuffix(".gif") }
    named["MONTH"] = named["PAGE"].map { $0.split(separator: "/").prefix(2).joined(separator: "/") }
    named["FOLDER"] = named["PAGE"].map { String($0.dropLast(5)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func place(_ name: String) -> String {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, let real = named[first] else { return name }
    return ([real] + parts.dropFirst()).joined(separator: "/")
  }

  /// The kind and path of each finding.
  func faults(_ json: String) throws -> [String] {
    struct Answer: Decodable {
      struct Fault: Decodable {
        let kind: String
        let path: String
      }
      let faults: [Fault]
    }
    return try JSONDecoder().decode(Answer.self, from: Data(json.utf8)).faults.map { "\($0.kind) \($0.path)" }
  }

  private func full(_ name: String) -> String { "\(path)/\(place(name))" }

  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  private func write(_ name: String, _ data: Data) throws { try data.write(to: URL(filePath: full(name))) }

  /// - Parameter times: how often at most.
  func replace(_ name: String, _ old: String, _ new: String, only times: Int = .max) throws {
    let text = try String(contentsOfFile: full(name), encoding: .utf8)
    let changed = text.replacing(old, with: new, maxReplacements: times)
    guard changed != text else { throw Newsdesk.Mishap(text: "no \(old) in \(name): \(text)") }
    try write(name, changed)
  }

  func append(_ name: String, _ text: String) throws {
    try write(name, try Data(contentsOf: URL(filePath: full(name))) + Data(text.utf8))
  }

  func copy(_ name: String, to other: String) throws {
    try write(other, try Data(contentsOf: URL(filePath: full(name))))
  }

  func putBack() throws { try write("GONE", before) }
  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: full(name)) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: full(name), withDestinationPath: target)
  }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: full(name), withIntermediateDirectories: true)
  }

  func secondName(_ name: String) throws {
    try FileManager.default.linkItem(atPath: full(name), toPath: path + ".other")
  }

  func mode(_ name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: full(name))
  }
}
