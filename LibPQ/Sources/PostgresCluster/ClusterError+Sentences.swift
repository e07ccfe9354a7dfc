extension ClusterError {
  /// What is so and what to do, in English.
  public var english: String {
    switch self {
    case .serverMissing(nil):
      "PostgreSQL's server is not installed: install it (apt-get install postgresql), or use docker compose up, "
        + "or name a database in CAIBIAN_DATABASE."
    case .serverMissing(let major?):
      "The private database needs PostgreSQL \(major), which is not installed: install it "
        + "(apt-get install postgresql-\(major)), or name another database in CAIBIAN_DATABASE."
    case .noAccount(let name):
      "PostgreSQL does not run as root, and there is no account \(name) to run it as: make one "
        + "(useradd --system \(name)), or run caibian as an ordinary user."
    case .unreachable(let folder, let account):
      "The account \(account), which runs PostgreSQL, cannot enter \(folder): choose another folder in CAIBIAN_HOME, "
        + "or let it in (chmod o+x on the folders above)."
    case .socketFolderUnsafe(let folder):
      "The socket folder \(folder) is not ours alone: remove it and try again."
    case .cannotRun(let program, let reason):
      "\(program) cannot be run: \(reason). Check that it is installed and may be executed."
    case .cannotCreate(let folder, let reason):
      "The private database cannot be made in \(folder): \(reason). Check that the folder can be written and has space."
    case .cannotStart(let folder, let log):
      "The private database in \(folder) does not start; its log says:\n\(log)"
    case .cannotStop(let folder, let reason):
      "The private database in \(folder) does not stop: \(reason). End the programs that use it and try again."
    case .toolMissing(let program, let major, let found):
      "The server is PostgreSQL \(major), and "
        + (found.map { "\(program) here is of \($0), which is too old" } ?? "\(program) is not installed here")
        + ": install it (apt-get install postgresql-client-\(major))."
    case .toolFailed(let program, let reason): "\(program) ended with an error:\n\(reason)"
    case .notEmpty(let folder):
      "There is a private database in \(folder) already, and nothing is restored over it: move that folder away "
        + "(caibian down first), or choose another in CAIBIAN_HOME."
    case .cannotRecover(let reason):
      "Base backup and archived log do not give the database as it was then: name an earlier moment, or none to go as far "
        + "as the log does. The server says:\n\(reason)"
    case .cannotMakeDatabase(let name, let reason):
      "The database \(name) cannot be made: \(reason). Look at the server's log."
    }
  }

  /// What is so and what to do, in simplified Chinese.
  public var chinese: String {
    switch self {
    case .serverMissing(nil):
      "未安装 PostgreSQL 服务器：请安装（apt-get install postgresql），或使用 docker compose up，"
        + "或在 CAIBIAN_DATABASE 中指定数据库。"
    case .serverMissing(let major?):
      "自带数据库需要 PostgreSQL \(major)，但未安装：请安装（apt-get install postgresql-\(major)），"
        + "或在 CAIBIAN_DATABASE 中指定其他数据库。"
    case .noAccount(let name):
      "PostgreSQL 不能以 root 身份运行，且没有可用的账户 \(name)：请创建该账户（useradd --system \(name)），"
        + "或以普通用户运行 caibian。"
    case .unreachable(let folder, let account):
      "运行 PostgreSQL 的账户 \(account) 无法进入 \(folder)：请用 CAIBIAN_HOME 另选目录，"
        + "或放开上级目录的进入权限（chmod o+x）。"
    case .socketFolderUnsafe(let folder):
      "套接字目录 \(folder) 并非本用户独占：请删除后重试。"
    case .cannotRun(let program, let reason):
      "无法运行 \(program)：\(reason)。请确认已安装且可执行。"
    case .cannotCreate(let folder, let reason):
      "无法在 \(folder) 创建自带数据库：\(reason)。请确认目录可写且空间充足。"
    case .cannotStart(let folder, let log):
      "\(folder) 中的自带数据库无法启动，日志如下：\n\(log)"
    case .cannotStop(let folder, let reason):
      "\(folder) 中的自带数据库无法停止：\(reason)。请结束正在使用它的程序后重试。"
    case .toolMissing(let program, let major, let found):
      "服务器是 PostgreSQL \(major)，" + (found.map { "这里的 \(program) 是 \($0)，太旧" } ?? "这里没有安装 \(program)")
        + "：请安装（apt-get install postgresql-client-\(major)）。"
    case .toolFailed(let program, let reason): "\(program) 出错：\n\(reason)"
    case .notEmpty(let folder):
      "\(folder) 已有自带数据库，不会恢复到它上面：请先移走该目录（先运行 caibian down），或用 CAIBIAN_HOME 另选目录。"
    case .cannotRecover(let reason):
      "基础备份和归档日志给不出那一刻的数据库：请写较早的时刻，或不写时刻，恢复到日志的尽头。服务器说：\n\(reason)"
    case .cannotMakeDatabase(let name, let reason):
      "无法创建数据库 \(name)：\(reason)。请查看服务器日志。"
    }
  }
}

extension ClusterError: CustomStringConvertible {
  public var description: String { english }
}
