import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomSite

struct EvidencePack: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Everything that proves an article's rights, in one folder 证据包.",
    discussion: """
      evidence.html and evidence.txt are one page each: the texts and their digests, the chain of hops, every decision, \
      the sign-offs and the log. Beside them lie the original as it was taken over and the page that it was read from, our text in the form that is signed, each hop in the form that is sealed, the history with its \
      seals and the decisions as JSON, and SHA256SUMS over all of them.

      Example:
        caibian rights evidence 3f2a --output evidence-3f2a
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The folder; it is made, and must not hold another pack.", completion: .directory)
  var output: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let evidence = try await ReadRights(room.desk).evidence(of: try await room.id(id), by: room.session)
    let (article, links) = (evidence.article, evidence.links)
    let (history, decisions) = (evidence.history, evidence.decisions)
    var files: [PackedFile] = []
    let origin = article.provenance.repost?.origin
    if let origin { files.append(PackedFile("original.txt", origin.snapshot.text)) }
    let original = evidence.original.map { PackedFile(name: Self.name(ofPage: $0), bytes: $0) }
    if let original { files.append(original) }
    files.append(PackedFile("our-text.txt", (article.live?.revision ?? article.revision).canonicalForm))
    files.append(
      PackedFile(
        "history.jsonl",
        history.map { "{\"number\":\($0.number),\"digest\":\"\($0.digest.hex)\",\"event\":\($0.payload)}\n" }.joined()))
    files.append(
      PackedFile(
        "decisions.json", JSONText.of(decisions.map { DecisionAnswer($0.decision, id: $0.id, context.words) }) + "\n"))
    files += (article.provenance.repost?.hops ?? []).map { PackedFile("hop-\($0.number).txt", $0.canonicalForm) }
    files.append(PackedFile("evidence.txt", page(article, history, decisions, links, room, context)))
    let listed = files.map { (name: $0.name, digest: $0.digest) }
    let html = EvidencePage(
      article, history: history, decisions: decisions, page: original?.name, files: listed, words: context.words,
      time: room.time)
    files.append(PackedFile("evidence.html", html.html))
    let sums = files.map { "\($0.digest.hex)  \($0.name)\n" }.joined()
    files.append(PackedFile("SHA256SUMS", sums))
    try write(files)
    context.answer(EvidenceAnswer(folder: output, files: files.map(\.name), links: links)) {
      context.words.say(
        "证据包在 \(output)；用 sha256sum -c SHA256SUMS 核对。",
        "The pack lies in \(output); check it with sha256sum -c SHA256SUMS.")
    }
  }

  /// By what the bytes are; nobody is to open a document as a page.
  private static func name(ofPage bytes: [UInt8]) -> String {
    if ManuscriptFormat.mayRead(bytes) { return "original-page.docx" }
    if PageCharset.isArchive(bytes) { return "original-page.mhtml" }
    return PageCharset.isPage(bytes) ? "original-page.html" : "original-page.txt"
  }

  private func write(_ files: [PackedFile]) throws {
    let manager = FileManager.default
    if let there = try? manager.contentsOfDirectory(atPath: output), !there.isEmpty {
      throw InputFault.cannotWrite(path: output, .notEmpty)
    }
    do {
      try manager.createDirectory(atPath: output, withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(to: URL(fileURLWithPath: "\(output)/\(file.name)"), options: .atomic)
      }
    } catch {
      throw InputFault.cannotWrite(path: output, FileTrouble(error))
    }
  }

  private func page(
    _ article: Article, _ history: [Sealed<ArticleEvent>], _ decisions: [StoredDecision], _ links: Int, _ room: Room,
    _ context: Context
  ) -> String {
    let words = context.words
    let revision = article.live?.revision ?? article.revision
    var lines = [
      words.say("证据：", "Evidence: ") + (revision.manuscript.headline?.text ?? ""), article.id.description,
      revision.credit.line, words.say("本网文本 ", "our text ") + "sha256:\(revision.digest.hex)",
    ]
    if let repost = article.provenance.repost {
      let verifies = repost.origin.snapshot.verifies ? words.say("完好", "verifies") : words.say("已损坏", "does not verify")
      lines.append(words.say("原文快照 ", "original ") + "sha256:\(repost.origin.snapshot.digest.hex)  \(verifies)")
      if let file = repost.origin.snapshot.file { lines.append(words.say("原页 ", "the page ") + "sha256:\(file.hex)") }
      lines.append(words.say("转载链", "chain") + (repost.chainHolds ? "" : words.say("（中断）", " (broken)")))
      for hop in repost.hops {
        lines.append(
          "  \(hop.number)  \(words.name(hop.role))  \(hop.party)  \(words.name(hop.act))  sha256:\(hop.digest.hex)")
      }
    }
    lines.append(words.say("结论", "decisions"))
    for stored in decisions {
      lines.append(
        "  \(room.time(stored.at))  \(words.name(stored.decision.outcome))  \(stored.id)  sha256:\(stored.decision.inputs.hex)"
      )
      lines += stored.decision.findings.map {
        "      \($0.rule.rawValue)  \(words.name($0.truth))  \(words.explanation($0).text)"
      }
    }
    lines.append(words.say("经过（\(links) 环，逐环核对无误）", "history (\(words.counted(links, "link")), each of them checked)"))
    for link in history {
      lines.append(
        "  \(link.number)  \(room.time(link.at))  \(link.actor)  \(words.sentence(link.event))  \(link.digest.short)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// A file of the pack.
private struct PackedFile {
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  var digest: Digest { Digest(of: bytes) }
}

struct EvidenceAnswer: Encodable {
  let folder: String
  let files: [String]
  let links: Int
}
