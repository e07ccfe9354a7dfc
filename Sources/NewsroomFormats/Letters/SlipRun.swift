/// Lines of a slip that nothing stands between but one or two that are made like them.
struct SlipRun {
  let lines: [(index: Int, line: SlipLine)]

  var first: Int { lines.first?.index ?? 0 }
  var last: Int { lines.last?.index ?? 0 }
  private var fields: [SlipLine.Field] { lines.flatMap(\.line.fields) }

  static func all(in lines: [(index: Int, text: String)]) -> [SlipRun] {
    var runs: [SlipRun] = []
    var run: [(index: Int, line: SlipLine)] = []
    var unknown: [(index: Int, line: SlipLine)] = []
    for (index, text) in lines {
      if let line = SlipLine(text) {
        run += unknown + [(index, line)]
        unknown = []
      } else if !run.isEmpty, let place = place(text) {
        run += unknown + [(index, SlipLine(place))]
        unknown = []
      } else if !run.isEmpty, unknown.count < 2, let field = SlipLine.labelled(text) {
        unknown.append((index, SlipLine(field)))
      } else if !run.isEmpty, !SenderDeclaration.isOne(text) {
        // A declaration in a sentence stands among such lines, and is read by itself.
        runs.append(SlipRun(lines: run))
        (run, unknown) = ([], [])
      }
    }
    return run.isEmpty ? runs : runs + [SlipRun(lines: run)]
  }

  /// `314500 样本县样本镇样本路1号`, below a telephone number.
  private static func place(_ text: String) -> SlipLine.Field? {
    guard text.utf8.count <= 600 else { return nil }
    let code = text.filter { !$0.isWhitespace }.prefix { $0.isASCII && $0.isNumber }
    let rest = text.drop { $0.isWhitespace || code.count == 6 && $0.isASCII && $0.isNumber }
    guard NamedNumber.isPlace(String(rest)) else { return nil }
    return SlipLine.Field(key: .address, value: String(text.drop(while: \.isWhitespace)), isSpaced: true)
  }

  /// Whether it says what nobody says but who sends a story.
  var declares: Bool { fields.contains { !$0.isSpaced && $0.key.isOfSenderOnly } || spacedDeclarations >= 3 }

  private var spacedDeclarations: Int { fields.filter { $0.isSpaced && $0.key.isOfSenderOnly }.count }

  private var reaches: Bool { fields.contains { !PrivateNumber.all(in: $0.value).isEmpty } }

  /// Whether it tells of somebody of the story: of another name than the slip's.
  func isOfAnother(than slip: SlipRun?) -> Bool {
    guard let slip, slip.first != first, let name = name, let other = slip.name else { return false }
    return !name.utf8.elementsEqual(other.utf8)
  }

  private var name: String? { fields.first { $0.key == .name }?.value }

  /// At the top of a letter: what says who sends it at the edge, or below a salutation, and what declares or reaches them
  /// below a headline too.
  func slip(below above: [String]) -> SlipRun? {
    if declares { return slip(isAtEdge: above.allSatisfy(Self.isHeading)) }
    guard fields.contains(where: { !$0.isSpaced }),
      above.allSatisfy(Self.isSalutation) || reaches && above.allSatisfy(Self.isHeading)
    else { return nil }
    return slip(isAtEdge: true)
  }

  /// What of it is a slip: one line with a colon may be a sentence, so a slip has two or more, or says what nobody says in a
  /// story. Addresses and telephone numbers are the sender's at the edge of the letter, where nothing of the story follows.
  func slip(isAtEdge: Bool) -> SlipRun? {
    if fields.allSatisfy(\.isSpaced) { return declares || isAtEdge && reaches ? self : nil }
    let own = withoutNotice
    let fields = own.fields
    if fields.contains(where: { $0.key.isPrivate && !$0.value.isEmpty }) { return own }
    if fields.count >= 2, declares || reaches && fields.contains(where: { $0.key.isOfSlipOnly }) { return own }
    guard isAtEdge else { return nil }
    let isOne =
      fields.count >= 2
      || fields.contains {
        $0.key.isDeclaration || [.phone, .penName, .email].contains($0.key) && !$0.value.isEmpty
      }
    return isOne ? own : nil
  }

  /// Without lines before the slip, apart from it, that tell where something takes place: an address, the number of an
  /// office, an hour.
  private var withoutNotice: SlipRun {
    guard let end = lines.indices.dropFirst().first(where: { lines[$0].index > lines[$0 - 1].index + 1 }), end >= 2
    else {
      return self
    }
    let (notice, slip) = (SlipRun(lines: Array(lines[..<end])), SlipRun(lines: Array(lines[end...])))
    let isNotice = notice.fields.allSatisfy {
      switch $0.key {
      case .phone, .address: true
      case .beside(let name): SlipKey(name: name) == nil
      default: false
      }
    }
    return isNotice && !notice.reaches && slip.declares ? slip : self
  }

  private static func isHeading(_ line: String) -> Bool { line.count <= 40 && !line.contains("。") }

  private static func isSalutation(_ line: String) -> Bool {
    guard isHeading(line) else { return false }
    return ["编辑", "編輯", "老师", "老師", "您好", "你好", "贵报", "投稿", "来稿", "敬"].contains { line.contains($0) }
      || line.last.map { "：:，,！!".contains($0) } == true
  }
}

extension SlipKey {
  /// Whether nobody of a story is told of by it: profiles have names, ages and occupations too.
  var isOfSenderOnly: Bool {
    switch self {
    case .penName, .consent, .agreement, .original, .elsewhere, .guardian, .account, .bank, .identity, .holder: true
    case .age, .name, .author, .phone, .address, .email, .beside: false
    }
  }
}
