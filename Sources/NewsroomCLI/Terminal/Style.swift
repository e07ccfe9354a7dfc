/// Colours by what they mean. Off a terminal, text stays as it is.
struct Style: Sendable {
  let isOn: Bool

  static let plain = Style(isOn: false)

  enum Meaning: Sendable, CaseIterable {
    case strong, faint, good, warn, bad, added, removed

    /// Select Graphic Rendition parameters of ECMA-48, section 8.3.117.
    fileprivate var parameters: String {
      switch self {
      case .strong: "1"
      case .faint: "2"
      case .good: "32"
      case .warn: "33"
      case .bad: "31"
      case .added: "4;32"
      case .removed: "9;31"
      }
    }
  }

  func callAsFunction(_ text: some StringProtocol, _ meaning: Meaning) -> String {
    guard isOn, !text.isEmpty else { return String(text) }
    // Each line by itself, so that a pager that shows a part shows its colour.
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "\u{1B}[\(meaning.parameters)m\($0)\u{1B}[0m" }
      .joined(separator: "\n")
  }

  func strong(_ text: some StringProtocol) -> String { self(text, .strong) }
  func faint(_ text: some StringProtocol) -> String { self(text, .faint) }
  func good(_ text: some StringProtocol) -> String { self(text, .good) }
  func warn(_ text: some StringProtocol) -> String { self(text, .warn) }
  func bad(_ text: some StringProtocol) -> String { self(text, .bad) }
  func added(_ text: some StringProtocol) -> String { self(text, .added) }
  func removed(_ text: some StringProtocol) -> String { self(text, .removed) }
}
