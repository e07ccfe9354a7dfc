import Foundation
import Testing

@testable import NewsroomCLI

/// Files that are no pictures that can be taken, by every way in which pictures come.
@Suite("Bad pictures")
struct BadPictureTests {
  enum Shape: String, CaseIterable {
    case empty, text, truncated, headOnly, heic, tiff, bomb, noise, tooLarge

    /// What is in the file; made when it is needed, since a test's arguments are copied into its report.
    var bytes: [UInt8] {
      switch self {
      case .empty: []
      case .text: Array("<svg onload=alert(1)>".utf8)
      case .truncated: Array(Shape.jpeg.dropLast(Shape.jpeg.count / 2))
      case .headOnly: Array(Shape.png.prefix(20))
      case .heic: [0, 0, 0, 0x18] + Array("ftypheic".utf8) + [UInt8](repeating: 0, count: 200)
      case .tiff: [0x49, 0x49, 0x2A, 0] + [UInt8](repeating: 0, count: 200)
      // A PNG of 60,000 by 60,000 pixels.
      case .bomb:
        Array(Shape.png.prefix(16)) + [0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60] + Array(Shape.png.dropFirst(24))
      case .noise: [0xFF, 0xD8, 0xFF] + (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ $0 >> 5) }
      case .tooLarge: Shape.png + [UInt8](repeating: 0, count: 20 << 20)
      }
    }

    private static let png = [UInt8](
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==") ?? Data())
    private static let jpeg: [UInt8] =
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
      + [0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0] + [UInt8](repeating: 7, count: 200)
  }

  private func file(_ shape: Shape, of desk: Newsdesk) throws -> String {
    // The ending says what the file is not.
    let path = desk.home + "/\(shape.rawValue).jpg"
    try Data(shape.bytes).write(to: URL(filePath: path))
    return path
  }

  private func isSaid(_ outcome: Newsdesk.Outcome, _ shape: Shape) {
    #expect(outcome.code == 64, "\(shape): \(outcome.code) \(outcome.errors)")
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty, "\(shape)")
  }

  @Test("are refused with exit code 64 and a word when somebody adds one to an article", arguments: Shape.allCases)
  func article(shape: Shape) async throws {
    let desk = try await Newsdesk.opened()
    let article = try await desk.drafted()
    isSaid(await desk.caibian("article", "picture", "add", article, try file(shape, of: desk), as: "reporter"), shape)
  }

  @Test("are refused with exit code 64 and a word when a sender sends a new version", arguments: Shape.allCases)
  func revised(shape: Shape) async throws {
    let desk = try await Newsdesk.opened()
    let sent = await desk.caibian(
      "submission", "receive", "--headline", "春", "--consent", "1", "--file", "-", "--json", input: "正文。\n")
    let (id, receipt) = (try desk.text("id", in: sent.output), try desk.text("receipt", in: sent.output))
    _ = await desk.caibian("submission", "ask", id, "--request", "请补图", as: "desk")
    isSaid(
      await desk.caibian(
        "submission", "revise", receipt, "--file", "-", "--picture", try file(shape, of: desk), input: "春\n\n正文二。\n"),
      shape)
  }

  @Test("are set aside with a word when a form names one; the story is taken", arguments: Shape.allCases)
  func form(shape: Shape) async throws {
    let desk = try await Newsdesk.opened()
    let name = (try file(shape, of: desk) as NSString).lastPathComponent
    let form = desk.home + "/form.yaml"
    try "headline: 春\nbody: 正文。\nconsent: 1\noriginal: true\npictures: [\(name)]\n"
      .write(toFile: form, atomically: true, encoding: .utf8)
    let outcome = await desk.caibian("submission", "receive", form, "--json")
    #expect(outcome.code == 0, "\(shape): \(outcome.output) \(outcome.errors)")
    #expect(try desk.text("letters.0.setAside.0", in: outcome.output).hasPrefix(name))
  }

  @Test("are set aside with a word when a letter brings one; the story is taken", arguments: Shape.allCases)
  func attached(shape: Shape) async throws {
    let desk = try await Newsdesk.opened()
    let letter = """
      From: reader@example.com
      Subject: 春
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      正文。
      --b
      Content-Type: image/jpeg; name=\(shape.rawValue).jpg
      Content-Disposition: attachment; filename=\(shape.rawValue).jpg
      Content-Transfer-Encoding: base64

      \(Data(shape.bytes).base64EncodedString(options: .lineLength76Characters))
      --b--
      """
    let path = desk.home + "/letter.eml"
    try letter.replacing("\n", with: "\r\n").write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = await desk.caibian("submission", "receive", path, "--consent", "1", "--original", "--json")
    #expect(outcome.code == 0, "\(shape): \(outcome.output) \(outcome.errors)")
    #expect(try desk.text("letters.0.setAside.0", in: outcome.output).hasPrefix(shape.rawValue))
  }

  @Test("A path that leads to no file, or to a folder, is said so")
  func noFile() async throws {
    let desk = try await Newsdesk.opened()
    let article = try await desk.drafted()
    for path in [desk.home + "/none.jpg", desk.home, "/dev/null"] {
      #expect((await desk.caibian("article", "picture", "add", article, path, as: "reporter")).code == 64, "\(path)")
    }
  }
}
