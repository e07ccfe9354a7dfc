import Editorial
import Newsroom

/// Why a database is not backed up or restored.
enum BackupFault: Hashable {
  /// The login does not see every row, so a copy would lack some.
  case loginSeesTooLittle
  /// The login that restores must get past row-level security.
  case loginRestoresTooLittle
  case nothingThere
  case damaged(path: String, reason: String)
  /// A dump, and not of a newsroom.
  case notOurs(path: String)
  case newer(database: Int, program: Int)
  /// The copy holds another number of rows than the database did.
  case copyDiffers(table: String, wanted: Int, found: Int)
  case historiesFail(count: Int)
  case targetNotEmpty
  /// A moment is asked for, of a dump.
  case untilNeedsBase
  /// Base backups are taken of the private server, and restored as one.
  case baseOfOwnOnly
  case noBase(folder: String)
  case noBaseBefore(first: String)

  var code: String {
    switch self {
    case .loginSeesTooLittle: "loginSeesTooLittle"
    case .loginRestoresTooLittle: "loginRestoresTooLittle"
    case .nothingThere: "nothingThere"
    case .damaged: "damagedBackup"
    case .notOurs: "notABackup"
    case .newer: "newerBackup"
    case .copyDiffers: "copyDiffers"
    case .historiesFail: "historiesFail"
    case .targetNotEmpty: "targetNotEmpty"
    case .untilNeedsBase: "untilNeedsBase"
    case .baseOfOwnOnly: "baseOfOwnOnly"
    case .noBase: "noBase"
    case .noBaseBefore: "noBaseBefore"
    }
  }

  var exitCode: Int32 {
    switch self {
    case .copyDiffers, .historiesFail: ExitCodes.defect
    case .loginSeesTooLittle, .loginRestoresTooLittle, .nothingThere: ExitCodes.unavailable
    case .targetNotEmpty: ExitCodes.refused
    default: ExitCodes.usage
    }
  }
}

extension Words {
  func sentence(_ fault: BackupFault) -> String {
    switch fault {
    case .loginSeesTooLittle:
      say(
        "这个登录看不到所有行，备份会缺；请用 caibian_backup 的登录（--database）。",
        "This login does not see every row, so a backup would lack some: use the login caibian_backup (--database \"... user=caibian_backup\")."
      )
    case .loginRestoresTooLittle:
      say(
        "恢复要用超级用户（或有 BYPASSRLS）的登录；请在 --database 里换一个。",
        "A restore takes a superuser's login, or one with BYPASSRLS: name another in --database.")
    case .nothingThere:
      say("数据库里没有编辑部的结构，没有可备份的。", "There is no schema of a newsroom in the database, so there is nothing to back up.")
    case .damaged(let path, let reason):
      say("\(path) 已损坏或不完整，没有恢复任何东西：\n\(reason)", "\(path) is damaged or not whole; nothing was restored:\n\(reason)")
    case .notOurs(let path):
      say("\(path) 不是 caibian 的备份。", "\(path) is no backup of a newsroom.")
    case .newer(let database, let program):
      say(
        "备份是第 \(database) 版的，本程序只到第 \(program) 版；请先升级程序。",
        "The backup is of schema \(database), this caibian knows \(program): upgrade the program first.")
    case .copyDiffers(let table, let wanted, let found):
      say(
        "备份还原后对不上：表 \(table) 应有 \(wanted) 行，实为 \(found) 行；备份没有留下。",
        "Restored, the backup is not the same: the table \(table) should have \(counted(wanted, "row")) and has \(found). No backup was left."
      )
    case .historiesFail(let count):
      say(
        "备份还原后有 \(count) 份历史对不上；备份没有留下。请运行 caibian audit verify --all 查看数据库本身。",
        "Restored, \(counted(count, "history", "histories")) \(agreeing(count, "does", "do")) not hold. No backup was left; look at the database itself with caibian audit verify --all."
      )
    case .targetNotEmpty:
      say(
        "目标数据库不是空的，不会恢复到它上面；请另给一个空的（--database），或换一个 CAIBIAN_HOME。",
        "The database is not empty, and nothing is restored over it: name an empty one (--database), or another CAIBIAN_HOME."
      )
    case .untilNeedsBase:
      say(
        "转储文件只有它那一刻；要恢复到别的时刻，请给 backup --base 的文件夹。",
        "A dump knows its own moment only: for another one name a folder of backup --base.")
    case .baseOfOwnOnly:
      say(
        "--base 只用于自备的数据库；您自己的服务器请用它的基础备份和归档。",
        "--base is for the private database; a server of yours has base backups and an archive of its own.")
    case .noBase(let folder):
      say("\(folder) 里没有基础备份（base-…）。", "There is no base backup (base-...) in \(folder).")
    case .noBaseBefore(let first):
      say("最早的基础备份是 \(first)；请写它之后的时刻。", "The first base backup is \(first): name a moment after it.")
    }
  }
}
