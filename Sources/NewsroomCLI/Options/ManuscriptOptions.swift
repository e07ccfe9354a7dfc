import ArgumentParser
import Editorial

/// Where a text comes from: a file, standard input, or else the editor.
struct ManuscriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The text: headline first, then a paragraph a line; - is standard input. Without it, $EDITOR opens.",
      valueName: "file|-"),
    completion: .file())
  var file: String?

  @Option(help: "The headline; the text is then body only.")
  var headline: String?

  /// The manuscript of the file, if one was named.
  func read(_ context: Context) throws -> Manuscript? {
    guard let file else { return nil }
    return try ManuscriptText.read(try context.text(of: file), headline: headline)
  }
}
