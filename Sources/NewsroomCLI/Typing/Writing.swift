import Editorial
import Newsroom
import NewsroomFormats

/// A text that somebody typed, and where it lies until the newsroom has it: what was written is never lost.
struct Writing {
  /// As typed; `nil` where it came from a file that still lies there.
  private let typed: String?
  private let path: String?
  /// The file that was given, if it is one.
  private let file: String?
  private let manuscript: () throws -> Manuscript
  /// The pictures of a manuscript of a word processor, where its pictures were asked for.
  private let pictures: [PictureFile]
  /// What was left out of the text because it tells of a sender; `nil` where nothing was.
  let slip: SlipApart?
  private let name: String
  private let context: Context

  /// - Parameters:
  ///   - begin: what the editor opens with.
  ///   - takesPictures: whether a manuscript's pictures come with its words.
  ///   - leavesSlipOut: whether lines that tell of a sender are taken out of the text.
  ///   - beside: runs while the editor is open, with the file that it writes; cancelled when it is closed.
  init(
    _ options: ManuscriptOptions, _ context: Context, begin: String, named name: String, takesPictures: Bool = false,
    leavesSlipOut: Bool = false, beside: @escaping @Sendable (String) async -> Void = { _ in }
  ) async throws {
    self.context = context
    file = options.file == "-" ? nil : options.file
    self.name = name
    if let file = options.file {
      let input = try await context.manuscript(of: file, under: options.headline)
      let text = input.text
      if takesPictures {
        pictures = try await context.pictures(of: input.document)
      } else {
        context.tellOfPictures(in: input.document)
        pictures = []
      }
      typed = file == "-" ? text : nil
      path = nil
      let slip = leavesSlipOut ? Self.apart(text) : nil
      self.slip = slip
      manuscript = { try options.read(slip?.text ?? text) }
    } else {
      guard context.canAsk else { throw InputFault.noText }
      let (text, path) = try await EditorProgram(context).edit(begin, named: name, beside: beside)
      guard text != begin else {
        KeptText.discard(path)
        throw InputFault.editorUnchanged
      }
      typed = text
      pictures = []
      self.path = path
      // The editor's file has its headline in it, also the one that was given.
      let slip = leavesSlipOut ? Self.apart(text) : nil
      self.slip = slip
      manuscript = { try options.read(edited: slip?.text ?? text) }
    }
  }

  /// A text that cannot be looked at is none that can be saved: that is told where it is kept.
  private static func apart(_ text: String) -> SlipApart? {
    guard let slip = try? SlipApart(text), !slip.lines.isEmpty else { return nil }
    return slip
  }

  /// Where the lines that were left out can still be read: in the file that was given, or in one made for them.
  private func place(of slip: SlipApart) throws -> String {
    if let file { return file }
    return try KeptText(folder: context.paths.unsaved).keep(slip.lines.joined(separator: "\n") + "\n", named: "slip")
  }

  /// Saves the text, with the pictures that came with it; where that fails, keeps the text and says where.
  func saving<Answer>(_ save: (Manuscript, [PictureFile]) async throws -> Answer) async throws -> Answer {
    var left: String?
    do {
      if let slip { left = try place(of: slip) }
      let manuscript = try manuscript()
      let answer = try await save(manuscript, pictures)
      if let slip, let left { context.tell(of: slip, in: left) }
      if let path { KeptText.discard(path) }
      context.remark(onInvisibleOf: manuscript)
      return answer
    } catch {
      // All of it is kept, or lies where it lay.
      if let left, left != file { KeptText.discard(left) }
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
