public import Editorial

extension MailLetter {
  /// The story in a letter: its subject is the headline, its text the body. What its sender says of themselves, such as
  /// `笔名：河边人`, is the sender's slip, and no part of the body; nor is what the letter quotes, a signature, or what a
  /// telephone adds. A text file takes the body's place where the letter itself says nothing but the slip.
  ///
  /// - Parameter defaults: what holds where the sender says nothing, such as the notice of the newsroom's letter box.
  public func story(defaults: StoryFacts = StoryFacts()) throws(TextFault) -> UnreadStory {
    try Self.refuseEndlessMarks(of: subject)
    var lines = try Self.lines(of: text)
    var remarks: [LetterRemark] = lettersInside.map { .letterInside($0) }
    var files = attachments.map { UnreadStory.File(name: $0.name, bytes: $0.bytes, text: $0.text) }
    let title = LetterTitle.of(subject)
    let quote = QuotedLetter(takenFrom: &lines, subject: subject)
    if let forwarded = quote.forwarded {
      // The story may be in there: it is kept, and somebody must look.
      files.append(UnreadStory.File(name: UnreadStory.forwardedWords, bytes: Array(forwarded.utf8)))
      remarks.append(.letterInside(String(title.prefix(200))))
    } else if quote.isThere {
      remarks.append(.quoteLeftOut)
    }
    var slip = LetterSlip()
    slip.take(from: &lines)
    LetterFurniture.remove(from: &lines)
    if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }),
      let file = files.first(where: { $0.typedText != nil }), let read = file.typedText
    {
      remarks.append(.storyInFile(file.name))
      lines = try Self.lines(of: read)
      slip.take(from: &lines)
    }
    var facts = slip.facts
    facts.name = facts.name ?? (fromName?.isEmpty == true ? nil : fromName)
    facts.email = from
    SenderTail.takeCard(above: &lines, into: &facts)
    remarks += SenderTail.take(from: &lines, into: &facts)
    let toDesk = DeskWords.take(from: &lines, signedBy: [facts.name, facts.penName].compactMap(\.self))
    if !toDesk.isEmpty {
      toDesk.forEach { facts.take(SlipLine.Field(key: .beside("附注"), value: $0)) }
      remarks.append(.deskWordsLeftOut)
    }
    // A subject that only says that it is a story: its headline stands above it.
    var headline = title
    if LetterTitle.saysNothing(title, by: fromName),
      let first = WordManuscript(typed: lines.joined(separator: "\n")).headline
    {
      headline = first
      lines.removeFirst((lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? -1) + 1)
    }
    StoryOpening.take(from: &lines, title: headline, into: &facts)
    return try UnreadStory(
      manuscript: try Manuscript(headline: headline.isEmpty ? nil : try Headline(headline), body: lines), facts: facts,
      defaults: defaults, files: files, isBulk: isBulk, remarks: remarks)
  }

  private static func lines(of text: String) throws(TextFault) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    try refuseEndlessMarks(in: lines)
    return lines
  }

  /// Throws for marks without an end on one letter, before words are sought in what strangers wrote: no library compares
  /// such a text in less than the square of its marks. Where they are says the manuscript.
  static func refuseEndlessMarks(in lines: [String]) throws(TextFault) {
    guard lines.contains(where: { EndlessMarks.stand(in: $0.unicodeScalars) }) else { return }
    _ = try Manuscript(headline: nil, body: lines)
  }

  static func refuseEndlessMarks(of headline: String) throws(TextFault) {
    if EndlessMarks.stand(in: headline.unicodeScalars) { _ = try Headline(headline) }
  }
}
