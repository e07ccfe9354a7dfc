import Newsroom
import Synchronization

/// A migration that was broken off.
struct MigrationStopped: Error {
  /// The step that it had come to; `nil` where it still waited for others.
  let step: Int?
  /// Where the database stands, asked afterwards; `nil` where it could not be asked.
  let stands: Int?
  let cause: NewsroomError
}

/// The step that a migration has come to.
final class LastStep: Sendable {
  private let step = Mutex<Int?>(nil)

  var number: Int? { step.withLock { $0 } }
  func become(_ number: Int) { step.withLock { $0 = number } }
}

extension Words {
  func sentence(_ stopped: MigrationStopped) -> String {
    let place =
      stopped.stands.map { version in
        say(
          "数据库现在是第 \(version) 版。请再运行 caibian migrate。",
          "The database stands at schema \(version). Run caibian migrate again.")
      }
      ?? say(
        "现在是第几版还查不到：caibian status 会说；然后再运行 caibian migrate。",
        "Where it stands cannot be asked now: caibian status will say; then run caibian migrate again.")
    return sentence(stopped.cause) + "\n"
      + (stopped.step.map { step in
        say(
          "升级在第 \(step) 步中断；各步是一个事务，要么全有，要么全无。",
          "The migration was broken off at step \(step); all steps are one transaction, done together or not at all. ")
      } ?? say("升级还没有开始：别人正在升级。", "The migration had not begun: somebody else is at it. "))
      + place
  }
}
