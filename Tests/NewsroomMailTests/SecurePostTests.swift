import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomMail

@Suite("How letters leave for a mail server elsewhere")
struct SecurePostTests {
  private let letter = OutgoingLetter(
    id: "received-1-8c0d", from: "tougao@example.com", to: "reader@example.com", subject: "已收到", text: "您好！",
    at: Instant(microseconds: 1_782_864_000_000_000))

  /// A server on this machine that is spoken to by a name of another.
  private func post(
    to server: MailServer, scheme: String = "smtp", user: String? = nil, password: String? = nil,
    plainHost: String? = nil, authorities: String? = nil
  ) -> SMTPPost {
    SMTPPost(
      url: "\(scheme)://mail.example.com:\(server.port)", user: user, password: password, plainHost: plainHost,
      authorities: authorities, route: "mail.example.com:\(server.port):127.0.0.1:\(server.port)")
  }

  private func letters(_ server: MailServer) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: server.folder).map {
      try String(contentsOfFile: server.folder + "/" + $0, encoding: .utf8)
    }
  }

  private func expectUnavailable(_ post: SMTPPost, _ server: MailServer) async throws {
    do {
      try await post.send(letter)
      Issue.record("it was sent")
    } catch {
      guard case .unavailable = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try letters(server).isEmpty)
  }

  @Test("One that offers no TLS gets nothing, password or none, unless the operator named it; a password it never gets")
  func plain() async throws {
    let server = try MailServer()
    defer { server.remove() }
    try await expectUnavailable(post(to: server), server)
    try await expectUnavailable(post(to: server, plainHost: "other.example.com"), server)
    try await expectUnavailable(
      post(to: server, user: "a", password: "b", plainHost: "mail.example.com"), server)
    let loopback = SMTPPost(url: "smtp://127.0.0.1:\(server.port)", user: "a", password: "b")
    try await expectUnavailable(loopback, server)
    try await post(to: server, plainHost: "MAIL.example.com").send(letter)
    #expect(try letters(server).count == 1)
  }

  @Test("A certificate that an authority we trust gave to that name is taken", arguments: [true, false])
  func verified(isOnDemand: Bool) async throws {
    let keys = try Certificates()
    defer { keys.remove() }
    let (certificate, key) = try keys.issue(for: "mail.example.com")
    let server = try MailServer(
      isOnDemand ? .onDemand(certificate: certificate, key: key) : .fromTheStart(certificate: certificate, key: key))
    defer { server.remove() }
    let scheme = isOnDemand ? "smtp" : "smtps"
    try await expectUnavailable(post(to: server, scheme: scheme), server)
    try await post(to: server, scheme: scheme, authorities: keys.authority).send(letter)
    let sent = try letters(server)
    #expect(sent.count == 1 && sent[0].contains("X-TLS: True"))
  }

  @Test("A certificate of another name, or one that nobody gave, is not", arguments: [true, false])
  func unverified(isOnDemand: Bool) async throws {
    let keys = try Certificates()
    defer { keys.remove() }
    for (certificate, key) in [
      try keys.issue(for: "mail.example.org"), try keys.issue(for: "mail.example.com", isSelfSigned: true),
    ] {
      let server = try MailServer(
        isOnDemand ? .onDemand(certificate: certificate, key: key) : .fromTheStart(certificate: certificate, key: key))
      defer { server.remove() }
      let scheme = isOnDemand ? "smtp" : "smtps"
      try await expectUnavailable(post(to: server, scheme: scheme, authorities: keys.authority), server)
      try await expectUnavailable(post(to: server, scheme: scheme, user: "a", password: "b"), server)
    }
  }

  @Test(
    "Settings that would send a password astray, or letters of nobody's, are refused",
    arguments: [
      ("smtp://me:secret@mail.example.com", nil, nil, PostSettingFault.passwordInURL),
      ("smtp://me@mail.example.com", nil, nil, .passwordInURL),
      ("smtps://me:secret@127.0.0.1", nil, nil, .passwordInURL),
      ("smtp://me;AUTH=PLAIN:secret@localhost", "a", "b", .passwordInURL), ("mail.example.com", nil, nil, .notAServer),
      ("ftp://mail.example.com", nil, nil, .notAServer), ("smtp://", nil, nil, .notAServer),
      ("", nil, nil, .notAServer),
      ("smtps://mail.example.com", "me", nil, .noPassword), ("smtp://localhost", "me", nil, .noPassword),
      ("smtps://mail.example.com", nil, "secret", .noUser),
    ] as [(String, String?, String?, PostSettingFault)])
  func settings(url: String, user: String?, password: String?, fault: PostSettingFault) async {
    let post = SMTPPost(url: url, user: user, password: password)
    #expect(throws: fault) { try post.check() }
    await #expect(throws: PostFault.self) { try await post.send(letter) }
  }

  @Test(
    "An address is one that can be written to a server as it is",
    arguments: [
      ("a@example.com", true), ("a.b+c@mail.example.co.uk", true), ("a@例子.com", false), ("a b@example.com", false),
      ("a@b@example.com", false), ("@example.com", false), ("a@", false), ("a..b@example.com", false),
      ("a@-b.com", false), ("a@example.com>", false), ("\"a\"@example.com", false), ("a@[127.0.0.1]", false),
      ("a@example.com\r\nRCPT TO:<b@example.com>", false), (String(repeating: "a", count: 65) + "@b.com", false),
    ])
  func addresses(text: String, isOne: Bool) async throws {
    #expect((MailAddress(text) != nil) == isOne)
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outgoing = OutgoingLetter(id: "1", from: "tougao@example.com", to: text, subject: "x", text: "x", at: letter.at)
    do {
      try await FolderPost(folder: folder).send(outgoing)
      #expect(isOne)
    } catch {
      #expect(!isOne && error == .refused("not an e-mail address"))
    }
  }
}

/// Certificates of an authority of the test's own, made by openssl.
private struct Certificates {
  let folder = FileManager.default.temporaryDirectory.path + "/certificates-" + UUID().uuidString
  var authority: String { folder + "/authority.pem" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
      "/CN=Sample Authority", "-keyout", folder + "/authority.key", "-out", authority)
  }

  func issue(for name: String, isSelfSigned: Bool = false) throws -> (certificate: String, key: String) {
    let place = folder + "/" + UUID().uuidString
    let signer = isSelfSigned ? [] : ["-CA", authority, "-CAkey", folder + "/authority.key"]
    try openssl(
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
        "/CN=\(name)", "-addext", "subjectAltName=DNS:\(name)", "-addext", "basicConstraints=critical,CA:FALSE",
        "-keyout", place + ".key", "-out", place + ".pem",
      ] + signer)
    return (place + ".pem", place + ".key")
  }

  private func openssl(_ words: String...) throws { try openssl(words) }

  private func openssl(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw MailServer.Missing(what: "openssl") }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
