public import Editorial

/// A typed text, or a manuscript, without the lines that tell of its sender: those are never printed.
public struct SlipApart: Sendable {
  /// What is left: the story.
  public let text: String
  /// The lines that were left out, as they came.
  public let lines: [String]
  /// What they tell, by name and without what they say: 电话, 身份证.
  public let names: [String]
  /// What the sender says in them.
  public let facts: StoryFacts

  public init(_ text: String) throws(TextFault) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    try MailLetter.refuseEndlessMarks(in: lines)
    var slip = LetterSlip()
    slip.take(from: &lines)
    self.lines = slip.left
    names = slip.names
    facts = slip.facts
    // Nothing of a text without a slip is touched.
    self.text = slip.left.isEmpty ? text : lines.joined(separator: "\n")
  }
}
