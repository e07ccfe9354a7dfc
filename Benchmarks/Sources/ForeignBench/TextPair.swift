/// Two texts whose difference is hard to find.
struct TextPair: Sendable {
  let name: String
  /// About so many bytes of each.
  let texts: @Sendable (_ size: Int) -> (old: String, new: String)

  static let all: [TextPair] = [
    TextPair(name: "the same") { size in (clauses(size), clauses(size)) },
    TextPair(name: "nothing in common") { size in (characters(size, from: 0x4E00), characters(size, from: 0x6E00)) },
    TextPair(name: "every other clause") { size in
      (clauses(size), clauses(size) { number, clause in number % 2 == 0 ? clause : "换了第\(number)句，" })
    },
    TextPair(name: "one character of every clause") { size in
      (clauses(size), clauses(size) { _, clause in clause.replacing("桥", with: "路") })
    },
    TextPair(name: "clauses the other way round") { size in
      let all = clauses(size).split(separator: "，", omittingEmptySubsequences: false)
      return (all.joined(separator: "，"), all.reversed().joined(separator: "，"))
    },
    TextPair(name: "two clauses in turn, and the other way") { size in
      let count = size / 24
      return (
        String(repeating: "甲桥。乙路。", count: count), String(repeating: "乙路。甲桥。丙", count: count)
      )
    },
    TextPair(name: "one character, more and less of it") { size in
      (String(repeating: "桥", count: size / 3), String(repeating: "桥", count: size / 6))
    },
    TextPair(name: "one clause without an end") { size in
      (characters(size, from: 0x4E00), String(characters(size, from: 0x4E00).reversed()))
    },
    TextPair(name: "Latin words without a stop") { size in
      func words(_ step: Int) -> String {
        (0..<size / 6).map { "w\($0 * step % 5_000)" }.joined(separator: " ")
      }
      return (words(1), words(7))
    },
    TextPair(name: "marks on one letter") { size in
      func marks(_ pair: String) -> String { "e" + String(repeating: pair, count: size / 4) }
      return (marks("\u{301}\u{316}"), marks("\u{316}\u{301}"))
    },
    TextPair(name: "paragraphs of one line, moved") { size in
      let lines = (0..<size / 60).map { "第\($0)段，老桥修好了，街上的人都来看。" }
      let third = lines.count / 3
      return (lines.joined(separator: "\n"), (lines.dropFirst(third) + lines.prefix(third)).joined(separator: "\n"))
    },
  ]

  private static func clauses(_ size: Int, _ change: (Int, String) -> String = { $1 }) -> String {
    (0..<size / 40).map { change($0, "老人说第\($0)座桥还在，") }.joined()
  }

  /// No two neighbouring clauses, and no stop at all.
  private static func characters(_ size: Int, from first: UInt32) -> String {
    var state: UInt32 = 20_261_129
    var text = String.UnicodeScalarView()
    for _ in 0..<size / 3 {
      state = state &* 1_664_525 &+ 1_013_904_223
      if let scalar = Unicode.Scalar(first + (state >> 16) % 6_000) { text.append(scalar) }
    }
    return String(text)
  }
}
