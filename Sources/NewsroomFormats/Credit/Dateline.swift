/// The opening of a news report: who reports from where and when.
struct Dateline {
  /// The agency or paper; `nil` where it speaks of itself (本报, 本网).
  let source: String?
  let end: Int
  /// The day, where it has its year.
  private(set) var published: String?

  /// Reads 新华社杭州7月1日电, 浙江在线7月1日讯, 本报讯, 央视网消息, and of a whole line （据央视新闻客户端）.
  init?(in text: CreditText) {
    var start = 0
    while start < text.count, !text.folded[start].isHan {
      guard start < 12, !text.folded[start].isLatin, !text.folded[start].isDigit else { return nil }
      start += 1
    }
    let limit = min(text.count, start + 40)
    guard start < limit else { return nil }
    let reported = text.folded[start] == "据"
    if reported { start += 1 }
    guard let agency = Self.agency(in: text, at: start),
      let end = reported && Self.isOver(text, at: agency)
        ? agency : Self.end(in: text, from: agency, limit: limit, dated: reported)
    else { return nil }
    source = text.folded[start] == "本" ? nil : text.written(start..<agency)
    self.end = end
    published = (agency..<end).lazy.compactMap { CreditDate(in: text, at: $0)?.iso }.first
  }

  /// Whether nothing but a closing bracket follows.
  private static func isOver(_ text: CreditText, at index: Int) -> Bool {
    text.count <= index + 4 && text.folded[index...].allSatisfy { !$0.isHan && !$0.isLatin && !$0.isDigit }
  }

  /// Where the report itself begins.
  private static func end(in text: CreditText, from agency: Int, limit: Int, dated: Bool) -> Int? {
    if !dated {
      for word in ["讯", "电", "消息", "快讯", "专电"].map({ Array($0.unicodeScalars) }) {
        let at = text.afterSpaces(agency)
        guard text.has(word, at: at) else { continue }
        let end = at + word.count
        guard end == text.count || !text.folded[end].isHan else { continue }
        return end
      }
    }
    // A place, a day, and the word that closes the line.
    var index = agency
    while index < limit, !text.folded[index].isDigit {
      guard text.folded[index].isHan || [" ", "·", "/", "-", "、", "(", ")"].contains(text.folded[index]),
        index - agency < 16
      else {
        return nil
      }
      index += 1
    }
    var sawDay = false
    while index < limit, text.folded[index].isDigit || "年月日 时分".unicodeScalars.contains(text.folded[index]) {
      if text.folded[index] == "日" { sawDay = true }
      index += 1
    }
    guard sawDay else { return nil }
    for word in ["综合电", "专电", "讯", "电", "消息"].map({ Array($0.unicodeScalars) }) where text.has(word, at: index) {
      return index + word.count
    }
    return nil
  }

  /// The end of the agency's or paper's name at `start`.
  private static func agency(in text: CreditText, at start: Int) -> Int? {
    for name in known where text.has(name, at: start) {
      let end = start + name.count
      return text.has(Array("客户端".unicodeScalars), at: end) ? end + 3 : end
    }
    var index = start
    while index < text.count, index - start < 12, text.folded[index].isHan {
      index += 1
      let name = text.folded(start..<index)
      if index - start >= 3, endings.contains(where: { name.hasSuffix($0) }) {
        // 样县新闻网, 样江晚报网: the longest name that stands there.
        for longer in longerEndings where text.has(longer, at: index) { return index + longer.count }
        return index
      }
    }
    return nil
  }

  private static let endings = [
    "日报", "晚报", "早报", "晨报", "时报", "都市报", "快报", "商报", "新闻网", "在线", "客户端", "电视台", "通讯社", "新闻", "融媒", "发布", "网",
  ]
  private static let longerEndings = ["新闻客户端", "新闻网", "客户端", "网"].map { Array($0.unicodeScalars) }
  private static let known = """
    本报 本网 本社 本台 本站 本刊 新华社 新华网 中新社 中新网 中国新闻社 中国新闻网 人民网 人民日报海外版 人民日报 央视网 央视新闻客户端 央视新闻 光明网 光明日报 \
    中国日报网 中国网 国际在线 央广网 中国青年网 中国青年报 浙江在线 浙江新闻 海外网 环球网 法治网 法制网 中青在线 工人日报 经济日报 中国经济网 中国军网 \
    解放军报 澎湃新闻 新京报 科技日报 农民日报 法治日报 浙江日报 参考消息网 法新社 路透社 美联社 合众社 共同社 时事社 塔斯社 俄新社 国际文传电讯社 \
    德新社 埃菲社 安莎社 韩联社 朝中社 越通社 印新社 马新社 彭博社 中通社
    """.split(separator: " ").map { Array($0.unicodeScalars) }
}
