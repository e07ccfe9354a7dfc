import Newsroom
import NewsroomFormats

/// A page that was handed in, as it was read and as it came.
struct PageInput {
  let page: PageText
  /// What a word processor wrote, with its pictures; `nil` for a page.
  let document: WordManuscript?
  let file: [UInt8]
}

extension Context {
  /// What a page says that was saved as HTML or pasted as text; `-` is standard input. HTML is parsed apart from us.
  /// A manuscript of a word processor is one too, and has its pictures with it.
  func page(of path: String) async throws -> PageInput {
    let most = max(PageCharset.limit, ManuscriptFormat.largest) + 1
    let bytes = try path == "-" ? surroundings.input.bytes(limit: most) : bytes(of: path, limit: most)
    let name = path == "-" ? words.say("标准输入", "standard input") : path
    if ManuscriptFormat.isUnreadable(bytes) { throw ManuscriptFault.notADocument }
    if ManuscriptFormat.mayRead(bytes) {
      let document = try await installation.sandbox.parse(bytes, as: ManuscriptFormat.self)
      return PageInput(page: try pasted(document.text, as: name), document: document, file: bytes)
    }
    let isNamed = [".html", ".htm", ".shtml"].contains { path.lowercased().hasSuffix($0) }
    if OtherFile(bytes) == .letter { throw InputFault.otherFile(path: name, .letter) }
    guard bytes.count <= PageCharset.limit else {
      throw InputFault.page(path: name, .tooLarge(size: bytes.count, limit: PageCharset.limit))
    }
    let page =
      if isNamed || PageCharset.isPage(bytes) || PageCharset.isArchive(bytes) {
        try await saved(bytes, as: name)
      } else {
        try pasted(try text(bytes, of: name, limit: PageCharset.limit), as: name)
      }
    return PageInput(page: page, document: nil, file: bytes)
  }

  private func saved(_ bytes: [UInt8], as name: String) async throws -> PageText {
    do { return try await installation.sandbox.parse(bytes, as: PageFormat.self) } catch {
      if case .refused(let fault) = error { throw InputFault.page(path: name, fault) }
      throw error
    }
  }

  private func pasted(_ text: String, as name: String) throws -> PageText {
    do { return try PageReader.read(text) } catch { throw InputFault.page(path: name, error) }
  }
}
