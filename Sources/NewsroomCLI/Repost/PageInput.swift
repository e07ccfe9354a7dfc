import Newsroom
import NewsroomFormats

extension Context {
  /// What a page says that was saved as HTML or pasted as text; `-` is standard input. HTML is parsed apart from us.
  func page(of path: String) async throws -> PageText {
    let limit = PageCharset.limit
    let bytes = try path == "-" ? surroundings.input.bytes(limit: limit + 1) : bytes(of: path, limit: limit + 1)
    let name = path == "-" ? words.say("标准输入", "standard input") : path
    if ManuscriptFormat.mayRead(bytes) || ManuscriptFormat.isOld(bytes) {
      let document = try await installation.sandbox.parse(bytes, as: ManuscriptFormat.self)
      tellOfPictures(in: document)
      do { return try PageReader.read(document.text) } catch { throw InputFault.page(path: name, error) }
    }
    let isNamed = [".html", ".htm", ".shtml"].contains { path.lowercased().hasSuffix($0) }
    guard isNamed || PageCharset.isPage(bytes) else {
      let text = try text(bytes, of: name, limit: TextDecoding.usualLimit)
      do { return try PageReader.read(text) } catch { throw InputFault.page(path: name, error) }
    }
    guard bytes.count <= limit else {
      throw InputFault.page(path: name, .tooLarge(size: bytes.count, limit: limit))
    }
    do { return try await installation.sandbox.parse(bytes, as: PageFormat.self) } catch {
      if case .refused(let fault) = error { throw InputFault.page(path: name, fault) }
      throw error
    }
  }
}
