import ArgumentParser
import Editorial
import Newsroom

struct RotateKeys: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate-keys", abstract: "Lock personal data with new keys 更换密钥.",
    discussion: """
      The senders of this newsroom; everything can be read at any moment meanwhile. Old keys are forgotten once nothing \
      of any newsroom is locked by them: what is kept of persons in older backups can then no longer be read. \
      --keep-old keeps them.

      Example:
        caibian submission rotate-keys
      """)

  @Flag(help: "Keep the old keys, for older backups.")
  var keepOld = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let report = try await RenewKeys(room.desk, keys: context.keys)(keepingOld: keepOld, by: room.session)
    context.answer(RotatedAnswer(report)) {
      context.words.say(
        "已为 \(report.renewed) 人换上新密钥。", "The data of \(context.words.counted(report.renewed, "person")) have new keys.")
    }
    if !report.unreadable.isEmpty {
      context.note(
        "\(report.unreadable.count) 人的资料打不开，锁住它们的旧密钥保留。",
        "What is kept of \(context.words.counted(report.unreadable.count, "person")) does not open; the keys that lock it stay."
      )
    }
    if !keepOld, report.generations > 1 {
      context.note(
        "还有资料由旧密钥锁着（例如别的编辑部的），旧密钥保留。",
        "Older keys still lock something, such as another newsroom's data; they stay.")
    }
  }
}

struct BindKeyFile: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "bind-keys", abstract: "Bind the key file to this database, by the operator's word 绑定密钥.",
    discussion: """
      For the login that owns the database: after a restore, a move to another server, or the loss of the newest key \
      file. The database that the keys were bound to before refuses them from then on, so a rehearsal gets a copy of the \
      key file. Persons who were erased stay so. Keys that do not open what the database holds are refused.

      Examples:
        caibian submission bind-keys
        caibian submission bind-keys --accept-loss    # some keys, or all, are lost for good
      """)

  @Flag(help: "Go on where what is kept of some persons, or of all, will not open any more.")
  var acceptLoss = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let desk = try await context.desk()
    let report = try await BindKeys(desk, keys: context.keys)(acceptingLoss: acceptLoss)
    context.answer(BoundKeysAnswer(report)) {
      context.words.say("密钥与数据库已绑定。", "The keys and the database are bound to each other.")
    }
    if report.destroyed > 0 {
      context.note(
        "旧副本里还有 \(report.destroyed) 个已删除者的密钥，已再次销毁。",
        "The keys of \(context.words.counted(report.destroyed, "person")) whose data were erased were still there; they are destroyed again."
      )
    }
    if !report.lost.isEmpty {
      context.note(
        "缺少 \(report.lost.count) 代密钥，由它们锁住的资料打不开。",
        "\(report.lost.count) generations of keys are lost; what they lock does not open.")
    }
  }
}
