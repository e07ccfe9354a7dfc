import Newsroom
import NewsroomFormats

extension Context {
  /// What a page says that was saved as HTML or pasted as text; `-` is standard input. HTML is parsed apart from us.
  /// A manuscript of a word processor is one too, and has its pictures with it.
  func page(of path: String) async throws -> (page: PageText, document: WordManuscript?) {
    let limit = PageCharset.limit
    let most = max(limit, ManuscriptFormat.largest) + 1
    let bytes = try path == "-" ? surroundings.input.bytes(limit: most) : bytes(of: path, limit: most)
    let name = path == "-" ? words.say("标准输入", "standard input") : path
    if ManuscriptFormat.isUnreadable(bytes) { throw ManuscriptFault.notADocument }
    if ManuscriptFormat.mayRead(bytes) {
      let document = try await installation.sandbox.parse(bytes, as: ManuscriptFormat.self)
      do { return (try PageReader.read(document.text), document) } catch { throw InputFault.page(path: name, error) }
    }
    let isNamed = [".html", ".htm", ".shtml"].contains { path.lowercased().hasSuffix($0) }
    if OtherFile(bytes) == .letter { throw InputFault.otherFile(path: name, .letter) }
    guard isNamed || PageCharset.isPage(bytes) || PageCharset.isArchive(bytes) else {
      let text = try text(bytes, of: name, limit: TextDecoding.usualLimit)
      do { return (try PageReader.read(text), nil) } catch { throw InputFault.page(path: name, error) }
    }
    guard bytes.count <= limit else {
      throw InputFault.page(path: name, .tooLarge(size: bytes.count, limit: limit))
    }
    do { return (try await installation.sandbox.parse(bytes, as: PageFormat.self), nil) } catch {
      if case .refused(let fault) = error { throw InputFault.page(path: name, fault) }
      throw error
    }
  }
}
