public import Newsroom

/// Forms of stories, JSON or YAML, as files.
public enum StoryFormFormat: ForeignFormat {
  public typealias Answer = StoryFormWords
  public typealias Refusal = StoryFormFault
  public static let name = "form"
  public static let bounds = ParsingBounds(bytes: StoryForm.limit)
}

/// What a form says, before it is held against what stories must be.
public struct StoryFormWords: Hashable, Sendable, Codable {
  public let headline: String
  public var deck: String?
  public let body: [String]
  public var facts = StoryFacts()
  /// Plain names of files beside the form.
  public var pictures: [String] = []

  public init(headline: String, body: [String]) {
    self.headline = headline
    self.body = body
  }
}

/// Why a form cannot be read.
public enum StoryFormFault: Error, Hashable, Sendable, Codable {
  /// Its path is empty: the parser does not know it.
  case file(NewsroomFileFault)
  case text(TextDecoding.Fault)
}
