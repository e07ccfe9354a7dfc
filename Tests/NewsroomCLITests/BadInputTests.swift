import Editorial
import Foundation
import NewsroomFormats
import Testing

@testable import NewsroomCLI

@Suite("Bad input")
struct BadInputTests {
  private func draft(_ bytes: [UInt8], on desk: Newsdesk) async -> Newsdesk.Outcome {
    await desk.run(
      ["article", "draft", "--column", "梧桐", "--file", "-", "--json"], as: "reporter", input: bytes)
  }

  /// Texts that cannot be taken; made when they are needed, since a test's arguments are copied into its report.
  enum BadText: CaseIterable {
    case nul, escape, rightToLeft, noText, tooMuch, longHeadline, letter, page

    var bytes: [UInt8] {
      switch self {
      case .nul: Array("标题\n甲\u{0}乙".utf8)
      case .escape: Array("标题\n\u{1B}[31m红".utf8)
      case .rightToLeft: Array("标题\u{202E}反\n文".utf8)
      case .noText: Array("标题\n桐乡新闻".utf8) + [0xFF, 0xFE, 0x80]
      case .tooMuch: [UInt8](repeating: 0x61, count: 10 << 20)
      case .longHeadline: Array((String(repeating: "长", count: 201) + "\n文").utf8)
      case .letter: Array("From: a@example.com\nSubject: 稿\nMIME-Version: 1.0\n\n正文\n".utf8)
      case .page: Array("<!DOCTYPE html>\n<html><body><h1>题</h1><p>文</p></body></html>".utf8)
      }
    }

    /// The stable code, and what the message must say.
    var told: (code: String, said: String) {
      switch self {
      case .nul: ("unsafeText", "第 2 行第 2 字")
      case .escape: ("unsafeText", "U+001B")
      case .rightToLeft: ("unsafeText", "U+202E")
      case .noText: ("undecodable", "第 19 字节")
      case .tooMuch: ("tooLarge", "2097152")
      case .longHeadline: ("badText", "200")
      case .letter: ("letter", "caibian submission receive")
      case .page: ("page", "caibian repost import")
      }
    }
  }

  @Test("is refused with where it is, and nothing is written", arguments: BadText.allCases)
  func refused(text: BadText) async throws {
    let desk = try await Newsdesk.opened()
    let outcome = await draft(text.bytes, on: desk)
    #expect(outcome.code == 64)
    #expect(try desk.text("error.code", in: outcome.errors) == text.told.code)
    #expect(try desk.text("error.message", in: outcome.errors).contains(text.told.said))
    #expect(outcome.output.isEmpty)
    #expect((await desk.caibian("article", "list", as: "reporter")).output == "没有稿件。\n")
  }

  @Test("GB18030 and UTF-16 are read")
  func decoded() async throws {
    let desk = try await Newsdesk.opened()
    let gb18030: [UInt8] = [0xB4, 0xBA, 0xB2, 0xE8, 0x0A, 0xB2, 0xC9, 0xD5, 0xAA, 0xA1, 0xA3]
    let units = Array("春茶\n采摘。".utf16)
    let utf16: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    for bytes: [UInt8] in [gb18030, utf16] {
      let outcome = await draft(bytes, on: desk)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(try desk.text("revision.headline", in: outcome.output) == "春茶")
      #expect(try desk.text("revision.body.0", in: outcome.output) == "采摘。")
    }
  }

  @Test("An empty text makes no article, and it is said what is missing")
  func empty() async throws {
    let desk = try await Newsdesk.opened()
    for text in ["", "\n\u{200B}\n"] {
      let outcome = await draft(Array(text.utf8), on: desk)
      #expect(outcome.code == 1, "\(outcome.output)")
      #expect(try desk.text("error.unmet.0.code", in: outcome.errors) == "text")
    }
  }

  @Test("An unknown column is told with the nearest one and all there are")
  func column() async throws {
    let desk = try await Newsdesk.opened()
    let outcome = await desk.caibian(
      "article", "draft", "--column", "强县新文", "--file", "-", as: "reporter", input: Newsdesk.story)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("是不是“国内国际/强县新闻”"))
    #expect(outcome.errors.contains("桐乡新闻/濮院"))
  }

  @Test("Unknown, short and ambiguous ids")
  func ids() async throws {
    let desk = try await Newsdesk.opened()
    let short = await desk.caibian("article", "show", "8e6", as: "reporter")
    #expect(short.code == 64 && short.errors.contains("至少写前 4 位"))
    for id in ["ffff0000", "xyz", "xyzw", "../etc"] {
      let outcome = await desk.caibian("article", "show", id, "--json", as: "reporter")
      #expect(outcome.code == 64)
      #expect(try desk.text("error.code", in: outcome.errors) == "noSuchArticle")
    }
    #expect((await desk.caibian("submission", "show", "ffff", as: "editor")).code == 64)
    #expect((await desk.caibian("rights", "explain", "ffff", as: "editor")).code == 64)
  }

  @Test("An ambiguous id lists what it could mean")
  func ambiguous() async throws {
    let desk = try await Newsdesk.opened(beginning: 0xABCD)
    let one = try await desk.drafted()
    let other = try await desk.drafted()
    let outcome = await desk.caibian("article", "show", String(one.prefix(4)), "--json", as: "reporter")
    #expect(outcome.code == 64)
    #expect(try desk.text("error.code", in: outcome.errors) == "ambiguous")
    #expect(outcome.errors.contains(one) && outcome.errors.contains(other))
  }

  @Test(
    "Times that no clock shows are refused",
    arguments: ["tomorrow", "2026-02-30 08:00", "2026-07-01", "2026-07-01 25:00", "2026-13-01 08:00", "24:30"])
  func times(text: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let outcome = await desk.caibian("article", "schedule", id, "--at", text, "--json", as: "editor")
    #expect(outcome.code == 64)
    #expect(try desk.text("error.code", in: outcome.errors) == "time")
  }

  @Test("Times are read in their zone")
  func zones() throws {
    let shanghai = try TypedTime.instant("2026-07-01 08:00", zone: "Asia/Shanghai")
    #expect(shanghai == Instant(microseconds: 1_782_864_000_000_000))
    #expect(try TypedTime.instant("2026-07-01T00:00:00Z", zone: "Asia/Shanghai") == shanghai)
    #expect(try TypedTime.instant("2026-7-1 02:00 +02:00", zone: "Asia/Shanghai") == shanghai)
    #expect(TypedTime.text(shanghai, zone: "Asia/Shanghai") == "2026-07-01 08:00")
    #expect(TypedTime.json(shanghai) == "2026-07-01T00:00:00Z")
    // In Paris the clock jumps from 2 to 3 on that morning.
    #expect(throws: TimeFault.self) { try TypedTime.instant("2026-03-29 02:30", zone: "Europe/Paris") }
    #expect(throws: TimeFault.self) { try TypedTime.instant("2026-07-01 08:00", zone: "Nowhere") }
  }

  @Test("A file that is not there, and no text at all")
  func files() async throws {
    let desk = try await Newsdesk.opened()
    let missing = await desk.caibian("article", "draft", "--column", "梧桐", "--file", "/nowhere/a.txt", as: "reporter")
    #expect(missing.code == 64)
    #expect(missing.errors.contains("/nowhere/a.txt"))
    let silent = await desk.caibian("article", "draft", "--column", "梧桐", as: "reporter")
    #expect(silent.code == 64)
    #expect(silent.errors.contains("--file -"))
  }
}
