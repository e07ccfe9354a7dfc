import Foundation

/// What this process holds, as the system tells on Linux.
struct Usage: CustomStringConvertible {
  let kilobytes: Int
  let threads: Int
  let files: Int

  static func now() -> Usage {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    func number(_ name: String) -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
      return Int(line.filter(\.isNumber)) ?? 0
    }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? 0
    return Usage(kilobytes: number("VmRSS"), threads: number("Threads"), files: files)
  }

  /// What the open files are.
  static var openFiles: [String] {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + $0) }.sorted()
  }

  var description: String { "\(kilobytes / 1024) MB, \(threads) threads, \(files) open files" }
}
