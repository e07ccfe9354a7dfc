import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's editor: VISUAL, else EDITOR, else vi.
struct EditorProgram {
  let command: String
  let folder: String

  init(_ context: Context) {
    command = context.environment.text("VISUAL") ?? context.environment.text("EDITOR") ?? "vi"
    folder = context.paths.unsaved
  }

  /// Lets the user change `text`; returns the new text, and the file it lies in until `discard` is called.
  ///
  /// - Parameter beside: runs meanwhile, with that file; cancelled when the editor is closed.
  func edit(
    _ text: String, named name: String, beside: @escaping @Sendable (String) async -> Void
  ) async throws -> (text: String, path: String) {
    let path = try KeptText(folder: folder).keep(text, named: name)
    let other = Task { await beside(path) }
    let isDone = await run(path)
    other.cancel()
    await other.value
    let changed: String
    do {
      changed = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw InputFault.cannotRead(path: path, FileTrouble(error))
    }
    guard !isDone else { return (changed, path) }
    // `:cq` in vi means no; but what was written by then is kept.
    guard changed == text else {
      throw CommandFault.textKept(path: path, because: .input(.editorFailed(command)))
    }
    KeptText.discard(path)
    throw InputFault.editorFailed(command)
  }

  /// On a thread of its own: an editor is open for hours, and the runtime has few threads.
  private func run(_ path: String) async -> Bool {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: runs(path)) }
    }
  }

  /// Not Foundation's `Process`: it puts the child into a process group of its own, which may not use the terminal.
  private func runs(_ path: String) -> Bool {
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "caibian", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}

/// Texts on their way, in files that only their writer can read.
struct KeptText {
  let folder: String

  func keep(_ text: String, named name: String) throws -> String {
    let path = "\(folder)/\(name)-\(UUID().uuidString.lowercased().prefix(8)).txt"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      guard
        FileManager.default.createFile(
          atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      else { throw InputFault.cannotWrite(path: path, FileTrouble(code: errno)) }
      return path
    } catch let fault as InputFault {
      throw fault
    } catch {
      throw InputFault.cannotWrite(path: path, FileTrouble(error))
    }
  }

  static func discard(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
