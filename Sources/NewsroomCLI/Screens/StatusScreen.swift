import Editorial
import Newsroom

/// What there is of the database.
enum StatusScreen {
  static func text(
    _ state: DatabaseState, _ context: Context, waiting: Int? = nil, sites: [RegisteredSite] = [],
    ended: [Service] = [], held: Int = 0, deferred: Int = 0, overdue: Overdue.Report? = nil
  ) -> String {
    let words = context.words
    var facts: [(name: String, value: String)] = [(words.say("数据库", "database"), server(state, context))]
    if let folder = state.folder { facts.append((words.say("文件夹", "folder"), folder)) }
    if let log = state.log { facts.append((words.say("日志", "log"), log)) }
    if let schema = state.schema {
      let isCurrent = schema == state.programSchema
      let remark =
        isCurrent
        ? "" : words.say("（本程序为第 \(state.programSchema ?? 0) 版）", " (this caibian has \(state.programSchema ?? 0))")
      facts.append((words.say("结构版本", "schema"), context.style("\(schema)" + remark, isCurrent ? .good : .warn)))
    }
    if let outage = state.outage {
      facts.append(
        (words.say("不可用", "unavailable"), context.style.bad(words.sentence(outage) + context.waited(for: outage))))
    }
    if let waiting { facts.append((words.say("待出版", "deliveries waiting"), "\(waiting)")) }
    for site in sites {
      let waits = site.waiting == 0 ? "" : words.say("，待出版 \(site.waiting)", ", \(site.waiting) waiting")
      facts.append(
        (
          words.say("站点 \(site.id)", "site \(site.id)"),
          "\(site.place ?? words.say("尚未登记", "not registered yet"))  \(words.lastRound(of: site))\(waits)"
        ))
    }
    for service in ended {
      facts.append(
        (
          words.name(service),
          context.style(words.say("已停用", "has ended"), .warn)
            + words.say("（caibian service renew \(service.rawValue)）", " (caibian service renew \(service.rawValue))")
        ))
    }
    let letters = [
      (words.say("隔离的来信", "letters kept aside"), held, "caibian submission held"),
      (words.say("顺延的来信", "letters that wait"), deferred, "caibian submission deferred"),
    ]
    facts += counted(letters, context)
    if let overdue { facts += counted(work(overdue, words), context) }
    return FactList.text(facts, context.style)
  }

  /// What people see to.
  private static func work(_ overdue: Overdue.Report, _ words: Words) -> [(name: String, count: Int, command: String)] {
    [
      (words.say("已过截稿", "past their deadline"), overdue.stories, "caibian article due"),
      (words.say("投诉逾期", "claims past their clock"), overdue.claims.count, "caibian claim list"),
      (words.say("伙伴逾期未确认", "notices unacknowledged"), overdue.notices, "caibian rights notices"),
      (words.say("版权待办", "rights tasks open"), overdue.tasks, "caibian rights tasks"),
    ]
  }

  /// What there is any of, and where it is listed.
  private static func counted(
    _ counts: [(name: String, count: Int, command: String)], _ context: Context
  ) -> [(name: String, value: String)] {
    counts.filter { $0.count > 0 }.map { name, count, command in
      (name, context.style("\(count)", .warn) + context.words.say("（\(command)）", " (\(command))"))
    }
  }

  /// What should have happened by now, on the error stream, so that no pipe swallows it.
  static func shout(_ overdue: Overdue.Report, _ context: Context) {
    let words = context.words
    let lines =
      overdue.schedules.map { late in
        words.say(
          "定时稿件 \(late.article.short) 已过时 \(late.seconds) 秒仍未发布！请运行 caibian dispatch，并看 caibian article why \(late.article.short) publish。",
          "The scheduled article \(late.article.short) is \(late.seconds) seconds late! Run caibian dispatch, and see caibian article why \(late.article.short) publish."
        )
      }
      + overdue.withdrawals.map { late in
        words.say(
          "\(late.article.short) 应于 \(late.seconds) 秒前撤稿，仍在线上！请运行 caibian dispatch。",
          "\(late.article.short) was to leave the site \(late.seconds) seconds ago, and is still live! Run caibian dispatch."
        )
      }
      + overdue.debts.map { late in
        words.say(
          "紧急发布的 \(late.article.short) 补签已过期 \(late.seconds / 3_600) 小时！请由第二人运行 caibian article countersign。",
          "The emergency publication \(late.article.short) is \(words.counted(late.seconds / 3_600, "hour")) past its deadline! A second person signs it with caibian article countersign."
        )
      }
      + overdue.claims.map { late in
        let age = words.age(from: late.due, to: late.due.advanced(bySeconds: late.seconds))
        return words.say(
          "投诉 \(late.claim.short) 的“\(words.name(late.step))”已逾期 \(age)！请运行 caibian claim show \(late.claim.short)。",
          "Claim \(late.claim.short): “\(words.name(late.step))” is \(age) late! See caibian claim show \(late.claim.short)."
        )
      }
    let stranded = overdue.stranded.map { kind in
      let ids = kind.articles.map { String($0.short) }.joined(separator: " ")
      return words.say(
        "“\(words.name(kind.column))”有 \(kind.count) 篇停在“\(words.name(kind.stage))”，没有人能办下一步：\(ids)！请给人角色（caibian people grant），或由编辑退改。",
        "\(kind.count) in \(words.name(kind.column)) stand in \(words.name(kind.stage)) and nobody can take the next step: \(ids)! Give somebody the role (caibian people grant), or an editor sends them back."
      )
    }
    for line in lines + stranded { context.surroundings.errors.write(context.style.bad(line) + "\n") }
  }

  private static func server(_ state: DatabaseState, _ context: Context) -> String {
    let words = context.words
    switch state.server {
    case .absent: return words.say("自备 PostgreSQL，尚未建立", "private PostgreSQL, not made yet")
    case .stopped: return words.say("自备 PostgreSQL，已停止", "private PostgreSQL, stopped")
    case .running:
      let process = state.process.map { words.say("（进程 \($0)）", " (process \($0))") } ?? ""
      return words.say("自备 PostgreSQL，运行中", "private PostgreSQL, running") + process
    case .elsewhere: return words.say("外部数据库", "a database of yours")
    }
  }
}
