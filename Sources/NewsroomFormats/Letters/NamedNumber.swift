/// A line that says without any label who sends a letter and how they are reached: `样本 13900000000`, `样本，样本镇样本路1号，139…`.
enum NamedNumber {
  /// `nil` for a line that may be a story's.
  static func fields(of text: String) -> [SlipLine.Field]? {
    guard text.count <= 60, !text.contains(where: { "。！？!?：:“”\"".contains($0) }) else { return nil }
    let numbers = PrivateNumber.all(in: text)
    guard !numbers.isEmpty else { return nil }
    var fields: [SlipLine.Field] = []
    let characters = Array(text)
    var start = 0
    var words: [String] = []
    for number in numbers where number.place.lowerBound >= start {
      words += parts(of: characters[start..<number.place.lowerBound])
      fields.append(SlipLine.Field(key: number.key, value: number.text, isSpaced: true))
      start = number.place.upperBound
    }
    words += parts(of: characters[start...])
    words.removeAll { SlipKey(name: $0) != nil }
    for (index, word) in words.enumerated() {
      if index == 0, (2...6).contains(word.count), word.allSatisfy(\.isLetter) {
        fields.append(SlipLine.Field(key: .author, value: word, isSpaced: true))
      } else if isPlace(word) {
        fields.append(SlipLine.Field(key: .address, value: word, isSpaced: true))
      } else if word.count <= 16 {
        fields.append(SlipLine.Field(key: .beside("附注"), value: word, isSpaced: true))
      } else {
        return nil
      }
    }
    return words.count <= 4 ? fields : nil
  }

  private static func parts(of characters: ArraySlice<Character>) -> [String] {
    characters.split { $0.isWhitespace || ",，;；、|｜/（）()+".contains($0) }.map { String($0) }
  }

  /// Whether it is where somebody lives: a few words that name places within places, to a number or a house.
  static func isPlace(_ text: String) -> Bool {
    let text = text.filter { !$0.isWhitespace && !"（）()".contains($0) }
    guard (5...60).contains(text.count), !text.contains(where: { "。！？!?：:，“”".contains($0) }) else { return false }
    let levels = text.filter { "省市县区镇乡村路街巷弄道号室楼幢栋组".contains($0) }.count
    let end = text.reversed().drop { $0.isNumber }.first
    return levels >= 2 && end.map { "号室楼幢栋组村路街巷弄层座".contains($0) } == true
  }
}

extension PrivateNumber {
  /// Where a sender's data have their place for it.
  var key: SlipKey {
    switch kind {
    case .mobile: .phone
    case .email: .email
    case .identity: .identity
    case .account: .account
    }
  }
}
