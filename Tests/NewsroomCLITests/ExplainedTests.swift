import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("What is so, and what to do")
struct ExplainedTests {
  private static let root =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Everything that is explained, as it is said with and without an adviser.
  private func explanations(_ words: Words) throws -> [Said] {
    let samples = try ExplainedSamples()
    var said: [Said] = []
    for unmet in samples.unmet {
      said.append(Said(words.sentence(unmet), words.explanation(unmet), words.remedies(for: unmet)))
    }
    for finding in samples.findings {
      said.append(Said(words.sentence(finding), words.explanation(finding), words.remedies(for: finding)))
    }
    for error in samples.errors {
      said.append(Said(words.sentence(error), words.explanation(error), words.remedies(for: error)))
    }
    for given in samples.told {
      said.append(Said(words.sentence(given), words.explanation(given), words.remedies(for: given)))
    }
    return said
  }

  private struct Said {
    let said: String
    let text: String
    let remedies: [Remedy]

    init(_ said: String, _ explanation: Explanation, _ remedies: [Remedy]) {
      self.said = said
      text = explanation.text
      self.remedies = remedies
    }
  }

  @Test("The samples have one of everything that can be unmet, and of every error")
  func whole() throws {
    let samples = try ExplainedSamples()
    let codes = try String(
      contentsOf: Self.root.appending(path: "Sources/Editorial/Workflow/UnmetCode.swift"), encoding: .utf8
    ).matches(of: /case \.(\w+): "(\w+)"/).map { String($0.2) }
    #expect(codes.count > 100 && Set(codes) == Set(samples.unmet.map(\.code)))
    let errors = try String(
      contentsOf: Self.root.appending(path: "Sources/Newsroom/NewsroomError.swift"), encoding: .utf8
    ).matches(of: /(?m)^  case (\w+)/).map { String($0.1) }
    #expect(errors.count > 40)
    #expect(Set(errors) == Set(samples.errors.map { error in String("\(error)".prefix { $0 != "(" }) }))
  }

  @Test(
    "Every sentence stands by itself, with an adviser and without, and what is so stands without what to do",
    arguments: Language.allCases)
  func sentences(language: Language) throws {
    let plain = try explanations(Words(language))
    let advised = try explanations(.atTerminal(language))
    #expect(plain.count > 700)
    for (alone, atTerminal) in zip(plain, advised) {
      #expect(alone.text == atTerminal.text && alone.remedies == atTerminal.remedies)
      for text in [alone.text, alone.said, atTerminal.said] { whole(text, language) }
      #expect(!alone.said.contains("caibian") && alone.said.firstMatch(of: /--[a-z]/) == nil, "\(alone.said)")
      // Something is added exactly where something can be done.
      #expect((alone.said == alone.text) == alone.remedies.isEmpty, "\(alone.said)")
    }
  }

  /// No line ends in the middle of a sentence, and no separator stands beside another.
  private func whole(_ text: String, _ language: Language, location: SourceLocation = #_sourceLocation) {
    let ends = language == .zhHans ? ["。", "？", "：", "…"] : [".", "?", ":", "…"]
    for line in text.split(separator: "\n") where !ends.contains(where: { line.hasSuffix($0) }) {
      Issue.record("\(line)", sourceLocation: location)
    }
    let doubled = [
      "；。", "；；", "，。", "。；", "。，", "、。", "。。", "；，", "…。", "; .", ";.", ", .", ",.", ".;", ". .", "; ;",
    ]
    for signs in doubled where text.contains(signs) {
      Issue.record("\(signs): \(text)", sourceLocation: location)
    }
  }

  @Test("What can be done is said once for each that can, and follows what is so")
  func joined() throws {
    let (chinese, english) = (Words.atTerminal(.zhHans), Words.atTerminal(.en))
    #expect(chinese.sentence(Unmet.reason) == "没有说明理由；请用 --reason 写明。")
    #expect(english.sentence(Unmet.reason) == "No reason is given; state one with --reason.")
    #expect(Words(.zhHans).sentence(Unmet.reason) == "没有说明理由；请写明理由。")
    #expect(Words(.en).sentence(Unmet.reason) == "No reason is given; give a reason.")
    #expect(chinese.sentence(Unmet.quote(0)) == "稿件里没有这几个字；请照原文引用，或用 --revision 指明哪一稿。")
    #expect(
      english.sentence(Unmet.quote(2))
        == "These words stand in the text 2 times; quote more of them, or say which with --occurrence.")
    #expect(
      english.sentence(NewsroomError.site(.notWritable(path: "/srv")))
        == "/srv cannot be written; check its permissions. Then run caibian dispatch.")
    let finding = Finding(.r15, .authorStated, .no, effect: .deny)
    #expect(english.remedies(for: finding) == [.rights(.stateAuthors), .rights(.stateNoAuthor)])
    #expect(
      chinese.advice(on: finding)
        == "请用 caibian repost describe --author 补上，或用 caibian repost describe --no-author 写明原文无署名的依据。")
    #expect(chinese.advice(on: Finding(.r15, .authorStated, .yes, effect: .allow)) == nil)
  }

  @Test("Errors tell programs what can be done, each with its values")
  func json() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let refused = await desk.caibian("article", "spike", id, "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.unmet.0.remedies.0.code", in: refused.errors) == "giveReason")
    #expect(try desk.text("error.remedies.0.code", in: refused.errors) == "giveReason")
    let spike = await desk.caibian("article", "why", id, "sign", "--json", as: "editor").output
    #expect(try desk.text("actions.0.unmet.0.code", in: spike) == "stage")
    let missing = await desk.caibian("article", "show", "ffff", "--json", as: "reporter").errors
    #expect(try desk.text("error.remedies.0.code", in: missing) == "listArticles")
  }
}
