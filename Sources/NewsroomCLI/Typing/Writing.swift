import Editorial

/// A text that somebody typed, and where it lies until the newsroom has it: what was written is never lost.
struct Writing {
  /// As typed; `nil` where it came from a file that still lies there.
  private let typed: String?
  private let path: String?
  private let manuscript: () throws -> Manuscript
  private let name: String
  private let context: Context

  /// - Parameters:
  ///   - begin: what the editor opens with.
  ///   - beside: runs while the editor is open, with the file that it writes; cancelled when it is closed.
  init(
    _ options: ManuscriptOptions, _ context: Context, begin: String, named name: String,
    beside: @escaping @Sendable (String) async -> Void = { _ in }
  ) async throws {
    self.context = context
    self.name = name
    if let file = options.file {
      let text = try context.text(of: file)
      typed = file == "-" ? text : nil
      path = nil
      manuscript = { try ManuscriptText.read(text, headline: options.headline) }
    } else {
      guard context.canAsk else { throw InputFault.noText }
      let (text, path) = try await EditorProgram(context).edit(begin, named: name, beside: beside)
      guard text != begin else {
        KeptText.discard(path)
        throw InputFault.editorUnchanged
      }
      typed = text
      self.path = path
      manuscript = { try ManuscriptText.read(text) }
    }
  }

  /// Saves the text; where that fails, keeps it and says where.
  func saving<Answer>(_ save: (Manuscript) async throws -> Answer) async throws -> Answer {
    do {
      let answer = try await save(try manuscript())
      if let path { KeptText.discard(path) }
      return answer
    } catch {
      guard let typed else { throw error }
      let kept = try path ?? KeptText(folder: context.paths.unsaved).keep(typed, named: name)
      throw CommandFault.textKept(path: kept, because: CommandFault(error))
    }
  }
}
