import CConfinement
import Newsroom
import NewsroomParsers
import NewsroomSandbox

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `caibian-parser NAME SECONDS`: parses what comes on standard input, and writes one answer frame to standard output.
///
/// Whatever goes wrong ends the program without a whole frame; whoever asked knows what that means.
@main
enum ParserProgram {
  static func main() {
    let words = CommandLine.arguments
    var file = stat()
    guard words.count == 3, let parser = ParserTable.parser(named: words[1]), let seconds = UInt32(words[2]),
      fstat(0, &file) == 0, file.st_size <= parser.bounds.bytes
    else { exit(64) }
    // Bound before the first foreign byte is read.
    guard caibian_confine(ParsingBounds.memory(for: Int(file.st_size)), seconds) == 0 else { exit(71) }
    do {
      try answer(of: parser, to: input(Int(file.st_size))).write(peak: Int(caibian_peak()), put)
    } catch { exit(70) }
    // Not `exit`: what libraries do on leaving is of no use to anybody.
    _exit(0)
  }

  private static func answer<Parser: ForeignParser>(of parser: Parser.Type, to bytes: [UInt8]) throws -> AnswerFrame {
    do {
      return try AnswerFrame(.answer, try Parser.parse(bytes))
    } catch let refusal as Parser.Refusal {
      return try AnswerFrame(.refusal, refusal)
    }
  }

  private static func input(_ size: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = read(0, buffer.baseAddress.map { $0 + count }, size - count)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { return }
        count += more
      }
    }
  }

  private struct Unwritten: Error {}

  private static func put(_ piece: UnsafeRawBufferPointer) throws {
    var place = 0
    while place < piece.count {
      let written = write(1, piece.baseAddress.map { $0 + place }, piece.count - place)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw Unwritten() }
      place += written
    }
  }
}
