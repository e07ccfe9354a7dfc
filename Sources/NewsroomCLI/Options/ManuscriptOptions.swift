import ArgumentParser
import Editorial
import NewsroomFormats

/// Where a text comes from: a file, standard input, or else the editor.
struct ManuscriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The text: headline first, then a paragraph a line; a .docx or .odt; - is standard input. Without it, $EDITOR opens.",
      valueName: "file|-"),
    completion: .file())
  var file: String?

  @Option(help: "The headline; the text is then body only.")
  var headline: String?

  @Flag(help: "Take out the characters that nobody sees, such as U+200B; otherwise they stay, and are named.")
  var dropInvisible = false

  /// The manuscript of the file, if one was named.
  func read(_ context: Context) async throws -> Manuscript? {
    guard let file else { return nil }
    let input = try await context.manuscript(of: file, under: headline)
    context.tellOfPictures(in: input.document)
    return try read(input.text)
  }

  /// A text from a file, to which the headline comes from these options.
  func read(_ text: String) throws(TextFault) -> Manuscript {
    try seen(try ManuscriptText.read(text, headline: headline))
  }

  /// A text that was written in an editor, headline and all.
  func read(edited text: String) throws(TextFault) -> Manuscript { try seen(try ManuscriptText.read(text)) }

  private func seen(_ manuscript: Manuscript) throws(TextFault) -> Manuscript {
    dropInvisible ? try manuscript.withoutInvisibleCharacters() : manuscript
  }
}
