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
      let text = try await context.manuscript(of: file)
      typed = file == "-" ? text : nil
      path = nil
      manuscript = { try options.read(text) }
    } else {
      guard context.canAsk else { throw InputFault.noText }
      let (text, path) = try await EditorProgram(context).edit(begin, named: name, beside: beside)
      guard text != begin else {
        KeptText.discard(path)
        throw InputFault.editorUnchanged
      }
      typed = text
      self.path = path
      // The editor's file has its headline in it, also the one that was given.
      manuscript = { try options.read(edited: text) }
    }
  }

  /// Saves the text; where that fails, keeps it and says where.
  func saving<Answer>(_ save: (Manuscript) async throws -> Answer) async throws -> Answer {
    do {
      let manuscript = try manuscript()
      let answer = try await save(manuscript)
      if let path { KeptText.discard(path) }
      context.remark(onInvisibleOf: manuscript)
      return answer
    } catch {
      guard let typed else { throw error }
      let kept = try path ?? KeptText(folder: context.paths.unsaved).keep(typed, named: name)
      throw CommandFault.textKept(path: kept, because: CommandFault(error))
    }
  }
}

extension Context {
  /// Names the characters of a text that nobody sees, where they stand, and how they go.
  func remark(onInvisibleOf manuscript: Manuscript) {
    let found = manuscript.invisibleCharacters
    guard !found.isEmpty else { return }
    func places(_ place: (Int) -> String) -> [String] {
      found.map { paragraph, characters in
        let names = Set(characters.map { InvisibleCharacter.name(of: $0.scalar) }).sorted()
        return "\(place(paragraph)) \(names.joined(separator: " "))"
      }
    }
    let chinese = places { $0 < 0 ? "副题或图说" : $0 == 0 ? "标题" : "第 \($0) 段" }
    let english = places { $0 < 0 ? "deck or captions" : $0 == 0 ? "headline" : "paragraph \($0)" }
    note(
      "稿中有看不见的字符：\(chinese.joined(separator: "；"))。加 --drop-invisible 再存一次即去掉。",
      "The text has characters that nobody sees: \(english.joined(separator: "; ")). Save it again with --drop-invisible to take them out."
    )
  }
}
