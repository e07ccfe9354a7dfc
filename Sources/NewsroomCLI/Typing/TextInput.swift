import Foundation
import Newsroom
import NewsroomFormats

extension Context {
  /// The text of a file, or of standard input for `-`: decoded, and free of characters that do not show.
  func text(of path: String, limit: Int = TextDecoding.usualLimit) throws -> String {
    let bytes = try path == "-" ? surroundings.input.bytes(limit: limit + 1) : file(path, limit: limit + 1)
    return try text(bytes, of: path == "-" ? words.say("标准输入", "standard input") : path, limit: limit)
  }

  /// The text of bytes that stand under `name`.
  func text(_ bytes: [UInt8], of name: String, limit: Int) throws -> String {
    do {
      let text = try TextDecoding.text(of: bytes, limit: limit).text
      do { return try TextSafety.checked(text) } catch { throw InputFault.unsafe(path: name, error) }
    } catch let fault as TextDecoding.Fault {
      throw InputFault.undecodable(path: name, fault)
    }
  }

  /// The bytes of a file, but no more than `limit`.
  func bytes(of path: String, limit: Int) throws -> [UInt8] { try file(path, limit: limit) }

  /// Reads no more than `limit` bytes, so that a mistaken file costs nothing.
  private func file(_ path: String, limit: Int) throws -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      var all = Data()
      while all.count < limit, let more = try handle.read(upToCount: limit - all.count), !more.isEmpty { all += more }
      return Array(all)
    } catch {
      throw InputFault.cannotRead(path: path, FileTrouble(error))
    }
  }
}
