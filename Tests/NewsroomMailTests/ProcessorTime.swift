import Foundation

/// Time as the processor counts it: a machine that does something else beside makes nothing look slow.
enum ProcessorTime {
  /// The most seconds that an input may take. What is not optimised is several times as slow.
  static let most: Double = {
    #if DEBUG
      4
    #else
      2
    #endif
  }()
  /// The same of what no library parses: letter by letter, it loses most where nothing is optimised.
  static let mostOfOurs: Double = {
    #if DEBUG
      6
    #else
      2
    #endif
  }()

  /// After so many seconds on the wall work is lost: it is named, and the tests end, for nothing else stops a loop.
  private static let patience = 180.0

  /// Seconds that this thread works.
  static func spent(on name: String, _ work: () -> Void) -> Double {
    let alarm = DispatchWorkItem {
      FileHandle.standardError.write(Data("\(name) does not end\n".utf8))
      abort()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: alarm)
    defer { alarm.cancel() }
    let start = now()
    work()
    return now() - start
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
