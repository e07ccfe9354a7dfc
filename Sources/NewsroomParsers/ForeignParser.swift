public import Newsroom
import NewsroomFormats

/// The code that looks at foreign bytes.
public protocol ForeignParser: ForeignFormat {
  /// Checks first what can be checked without a parser (length, nesting, counts), then parses.
  static func parse(_ bytes: [UInt8]) throws(Refusal) -> Answer
}

/// Every parser that `caibian-parser` offers.
public enum ParserTable {
  public static let all: [any ForeignParser.Type] = [
    LetterFormat.self, StoryFormFormat.self, PageFormat.self, PictureFormat.self, ManuscriptFormat.self,
    TurtleFormat.self, JSONLDFormat.self, ConfinementProbe.self,
  ]

  public static func parser(named name: String) -> (any ForeignParser.Type)? { all.first { $0.name == name } }
}
