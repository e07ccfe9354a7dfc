internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the output goes: a terminal with so many columns, or a pipe or file.
struct Terminal: Sendable {
  let isTerminal: Bool
  /// Columns; `nil` when nobody sees lines wrap, because the output goes into a pipe or file.
  let width: Int?
  /// Lines that are seen at once; `nil` where nobody said.
  let height: Int?
  let style: Style

  init(isTerminal: Bool, width: Int? = nil, height: Int? = nil, hasColour: Bool? = nil) {
    self.isTerminal = isTerminal
    self.width = isTerminal ? width ?? 80 : nil
    self.height = isTerminal ? height : nil
    style = Style(isOn: isTerminal && hasColour ?? true)
  }

  /// Standard output of this process.
  ///
  /// Without colour when `NO_COLOR` is set and not empty (no-color.org) or the terminal is a dumb one.
  static func standardOutput(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Terminal {
    Terminal(
      isTerminal: isatty(STDOUT_FILENO) == 1,
      width: columns(environment: environment), height: lines(),
      hasColour: environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb")
  }

  private static func lines() -> Int? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 ? Int(size.ws_row) : nil
  }

  /// What the terminal says of itself, else `COLUMNS`.
  private static func columns(environment: [String: String]) -> Int? {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
  }
}
