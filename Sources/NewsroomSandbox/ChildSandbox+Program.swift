import Foundation

extension ChildSandbox {
  /// The parser program that was built and installed with the running one: it lies beside it.
  public static var besideUs: ChildSandbox {
    let running = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return ChildSandbox(
      program: running.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "caibian-parser").path)
  }
}
