import CConfinement
public import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Asks the parser program what it could do to us: for `doctor` and tests, since bounds that are not there are not seen.
public enum ConfinementProbe: ForeignParser {
  public typealias Answer = ConfinementReport
  public typealias Refusal = ParserStop
  public static let name = "probe"
  public static let bounds = ParsingBounds(bytes: 16, seconds: 2)

  public static func parse(_ bytes: [UInt8]) throws(ParserStop) -> ConfinementReport {
    var report = ConfinementReport()
    report.reachesNetwork = isOpen(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
    report.writesFiles = isOpen(open("/tmp/caibian-probe", O_WRONLY | O_CREAT, 0o600))
    let foreign = ["/etc/passwd", "/proc/\(getppid())/environ", "/proc/\(getppid())/mem"]
    report.readsFiles =
      caibian_hides_files() != 0 && foreign.contains(where: { (path: String) in isOpen(open(path, O_RDONLY)) })
    report.startsPrograms = fork() >= 0
    report.keepsDescriptors = fcntl(3, F_GETFD) >= 0
    report.seesEnvironment = getenv("HOME") != nil || getenv("CAIBIAN_HOME") != nil
    let memory = malloc(ParsingBounds.memory(for: bytes.count))
    report.exceedsMemory = memory != nil
    free(memory)
    return report
  }

  private static func isOpen(_ descriptor: Int32) -> Bool {
    if descriptor >= 0 { close(descriptor) }
    return descriptor >= 0
  }
}

/// What a parser can do that it must not; all false where it is bound.
public struct ConfinementReport: Hashable, Sendable, Codable {
  public var reachesNetwork = false
  public var writesFiles = false
  /// What lies on the disk, or in the memory of whoever started it.
  public var readsFiles = false
  public var startsPrograms = false
  public var keepsDescriptors = false
  public var seesEnvironment = false
  public var exceedsMemory = false

  public init() {}
}
