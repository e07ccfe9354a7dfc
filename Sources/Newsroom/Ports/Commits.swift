import Synchronization

/// Whether anything of what a command was asked to do has been committed, so that what is said of its outcome is true.
/// Notes of who came and what they read do not count.
public final class Commits: Sendable {
  private let happened = Mutex(false)

  public init() {}

  public var haveHappened: Bool { happened.withLock { $0 } }

  public func happen() { happened.withLock { $0 = true } }
}
