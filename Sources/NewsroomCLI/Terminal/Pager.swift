internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The program in which answers are read that are longer than the screen: `PAGER`, else less. An answer that fits, or that
/// goes elsewhere than to a terminal at which somebody sits, never meets it.
struct Pager {
  private let command: String

  /// `nil` where there is none to be used.
  init?(_ context: Context) {
    guard context.usesPager, context.canAsk, context.terminal.isTerminal, context.terminal.height != nil else {
      return nil
    }
    let named = context.environment["PAGER"] ?? "less"
    guard !named.isEmpty, named != "cat" else { return nil }
    command = named
  }

  /// Shows a text that is longer than the screen; whether it did.
  func show(_ text: String, on terminal: Terminal) -> Bool {
    guard let height = terminal.height, let width = terminal.width else { return false }
    // A line that is wider than the screen is two.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, (DisplayWidth.of($1) + width - 1) / width) }
    guard lines >= height else { return false }
    // What less is not told by its user: to quit where all fits, to keep colours and the screen.
    guard let pipe = popen("LESS=\"${LESS-FRX}\"; export LESS; \(command)", "w") else { return false }
    // Whoever leaves before the end breaks the pipe, which is no fault.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    fputs(text + "\n", pipe)
    // 127: the shell found no such program.
    return (pclose(pipe) >> 8) & 0xFF != 127
  }
}
