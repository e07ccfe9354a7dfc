extension Words {
  public func explanation(_ outage: Outage) -> Explanation {
    switch outage {
    case .unreachable(let unreachable): explanation(unreachable)
    case .readOnly:
      so(
        "数据库只读；请改连主库，或等维护结束。",
        "The database is read-only. Connect to the primary, or wait until maintenance is over.")
    case .full:
      so("数据库磁盘已满；请腾出空间后再试。", "The database's disk is full. Make room, then try again.")
    case .busy: so("数据库太忙；请稍后再试。", "The database is too busy; try again in a moment.")
    case .crowded:
      so(
        "数据库的连接已满；请稍后再试，常见时请调高 max_connections 或连接池的上限。",
        "The database takes no more connections. Try again in a moment; where it is so often, raise max_connections or the pooler's limit."
      )
    case .locked:
      so(
        "要改的正被别人锁着；请稍后再试。",
        "Somebody else keeps what was to be changed locked. Try again in a moment.")
    case .slow:
      so("数据库没有及时答完；请稍后再试。", "The database did not answer in time; try again in a moment.")
    case .tooNew(let database, let program):
      so(
        "数据库（第 \(database) 版）比本程序（第 \(program) 版）新。",
        "The database (schema \(database)) is newer than this program (schema \(program)).", .operating(.upgrade))
    case .notMigrated(let database, let program):
      so(
        "数据库是第 \(database) 版，本程序需要第 \(program) 版。",
        "The database is at schema \(database), this program needs \(program).", .operating(.migrate))
    case .changedStep(let number):
      so(
        "数据库第 \(number) 步的结构与本程序的不同，什么都没有改；请用建库时的程序，或从备份核对。",
        "Step \(number) of the database's schema is not the one this program knows; nothing was changed. Use the program that made it, or compare with a backup."
      )
    case .rolesMissing(let names):
      so(
        "数据库里没有角色 \(names.joined(separator: "、"))，当前登录也无权建立；请用能建角色的登录升级一次，或请数据库管理员先建好。",
        "The database has no roles \(names.joined(separator: ", ")), and this login may not make them: migrate once with a login that may, or have them made."
      )
    case .forbidden:
      so(
        "数据库不许当前登录这样做：发令牌、改人员和角色要有管理员的有效令牌；建编辑部要用数据库所有者的登录。",
        "The database does not let this login do that. Tokens, people and roles take an administrator's living token; opening a newsroom takes the login of the database's owner."
      )
    }
  }

  /// What is not there, and what to mend. The connection string itself is never repeated, since it may hold a password.
  private func explanation(_ unreachable: Unreachable) -> Explanation {
    let server = unreachable.server.isEmpty ? say("数据库", "the database") : unreachable.server
    let subject = unreachable.subject ?? ""
    return switch unreachable.cause {
    case .nobodyListens:
      so(
        "\(server) 没有数据库在听；请启动 PostgreSQL，或核对主机、端口、套接字。",
        "Nothing listens at \(server). Start PostgreSQL, or mend the host, the port or the socket's folder.")
    case .unknownHost:
      so(
        "找不到主机 \(server)；请核对主机名和名字服务（DNS）。",
        "The host \(server) is not known. Mend its name, or see to the name service (DNS).")
    case .silent:
      so(
        "\(server) 没有回应；请看服务器是否停住、网络和防火墙是否放行。",
        "\(server) does not answer. See whether the server is frozen, and whether network and firewall let it through.")
    case .noDatabase:
      so(
        "\(server) 上没有数据库“\(subject)”；请核对库名，或先建立它。",
        "There is no database “\(subject)” at \(server). Mend its name, or make it first.")
    case .login:
      so(
        "\(server) 不接受用户“\(subject)”登录；请核对用户、密码和服务器的 pg_hba.conf。",
        "\(server) does not let the user “\(subject)” in. Mend the user or the password, or see the server's pg_hba.conf."
      )
    case .misspelt:
      so(
        subject.isEmpty
          ? "连接串写得不对；请写成 host=db.example dbname=news user=editor 或 postgres:// 网址。"
          : "连接串的“\(subject)”写得不对；请对照 libpq 的连接参数。",
        subject.isEmpty
          ? "The connection string cannot be read. Write it as host=db.example dbname=news user=editor, or as a postgres:// URL."
          : "The connection string's “\(subject)” cannot be right. Compare it with libpq's connection parameters.")
    case .encryption:
      so(
        "与 \(server) 谈不成加密连接（TLS）；请核对 sslmode、证书和服务器的 ssl 设置。",
        "No encrypted connection (TLS) to \(server) came about. See to sslmode, the certificates, and the server's ssl setting."
      )
    case .tooOld:
      so(
        "\(server) 是 PostgreSQL \(subject)，太旧；需要 13 以上。",
        "\(server) is PostgreSQL \(subject), which is too old; 13 or later is needed.")
    case .starting:
      so("\(server) 正在启动或停止；请稍后再试。", "\(server) is starting or stopping; try again in a moment.")
    case .lost:
      so(
        "到 \(server) 的连接断了或没有建立。", "The connection to \(server) was lost or did not come about.",
        .operating(.checkDatabase))
    }
  }
}
