import Editorial
import Testing

@Suite("Moved passages")
struct MovedPassageTests {
  private func marked(_ old: String, _ new: String) -> String {
    TextDifference(from: old, to: new).passages.map { passage in
      switch (passage.run, passage.move) {
      case (.equal(let text), _): text
      case (.deleted(let text), nil): "[-\(text)-]"
      case (.inserted(let text), nil): "{+\(text)+}"
      case (.deleted(let text), let move?): "[\(move)>\(text)]"
      case (.inserted(let text), let move?): "{\(move)<\(text)}"
      }
    }.joined()
  }

  @Test("A paragraph that went elsewhere is shown as moved, with the short clauses in it")
  func paragraph() {
    let (a, b, c) = ("茶农说，今年天气好，采摘比往年整整早了十天左右。\n", "镇里为此办起了炒茶技艺比赛，游客不少。\n", "市场价格也比去年同期高出两成以上。\n")
    // Of a paragraph and the line break that goes with it, which side the break is on is nobody's concern.
    #expect(marked(a + b + c, b + c + a) == "[1>\(a)]\(b)\(c.dropLast()){1<\n\(a.dropLast())}\n")
  }

  @Test("A short clause that turns up elsewhere is no move")
  func short() {
    #expect(marked("天气好，茶园忙碌了起来。", "茶园忙碌了起来。天气好，") == "[-天气好，-]茶园忙碌了起来。{+天气好，+}")
  }

  @Test("Whatever is recognised as moved, old and new text read off it exactly")
  func exact() {
    let clauses = ["茶农说今年采摘比往年早十天。", "镇里办起炒茶技艺比赛。", "市场价格比去年高出两成以上，", "游客不少，", "路，"]
    var state: UInt64 = 7
    for _ in 0..<300 {
      func text() -> String {
        (0..<8).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return clauses[Int(state >> 33) % clauses.count]
        }.joined()
      }
      let (old, new) = (text(), text())
      let passages = TextDifference(from: old, to: new).passages
      var (before, after) = ("", "")
      var moves: [Int: [String]] = [:]
      for passage in passages {
        switch passage.run {
        case .equal(let text):
          before += text
          after += text
        case .deleted(let text): before += text
        case .inserted(let text): after += text
        }
        if let move = passage.move { moves[move, default: []].append(passage.run.text) }
      }
      #expect(before == old)
      #expect(after == new)
      for pair in moves.values { #expect(pair.count == 2 && pair[0] == pair[1]) }
    }
  }
}
