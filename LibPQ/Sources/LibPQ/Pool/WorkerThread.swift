#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a new thread is given to run.
private final class Errand {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Starts a thread of our own: waiting for a server on one of the runtime's few would stop everybody else's tasks.
///
/// - Returns: false when the system gives no more threads.
func startThread(_ run: @escaping @Sendable () -> Void) -> Bool {
  let errand = Unmanaged.passRetained(Errand(run))
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  guard pthread_create(&thread, nil, perform, errand.toOpaque()) == 0 else {
    errand.release()
    return false
  }
  #if canImport(Darwin)
    if let thread { pthread_detach(thread) }
  #else
    pthread_detach(thread)
  #endif
  return true
}

#if canImport(Darwin)
  private func perform(_ errand: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().run()
    return nil
  }
#else
  private func perform(_ errand: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let errand { Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().run() }
    return nil
  }
#endif
