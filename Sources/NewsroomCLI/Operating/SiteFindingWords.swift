import Newsroom

extension Words {
  /// What is so with a file of the site.
  func sentence(_ finding: SiteFinding) -> String {
    let path = finding.path.text
    let line = finding.line.map { line in
      guard let found = finding.found, !found.isEmpty else { return say("（第 \(line) 行起）", " (from line \(line) on)") }
      return say("（第 \(line) 行：\(found)）", " (line \(line): \(found))")
    }
    let rest = line ?? ""
    return switch finding.kind {
    case .missing: say("\(path) 不见了。", "\(path) is not there.")
    case .changed: say("\(path) 被人改过\(rest)。", "\(path) was changed by other hands\(rest).")
    case .putBack:
      say(
        "\(path) 的稿件已撤下，页面却又放了回来\(rest)。",
        "\(path) is of an article that was taken from readers, and shows it again\(rest).")
    case .otherTerms:
      say("\(path) 对机器所说的与现有权利不符\(rest)。", "\(path) tells machines something else than the rights do now\(rest).")
    case .earlierSettings:
      say(
        "\(path) 是按以前的设置或专题名写的，没有被人改过。",
        "\(path) was written under earlier settings or names of topics, and not changed since.")
    case .otherForm:
      say(
        "\(path) 是另一版程序写的，或被改得像是那样；只比对了正文\(rest)。",
        "\(path) was written by another version of this program, or made to look so; only an article's words were compared\(rest)."
      )
    case .laterFeed:
      say(
        "\(path) 所说的更新时间晚于数据库里的任何变动\(rest)。", "\(path) says that it changed later than anything on record did\(rest).")
    case .foreign: say("\(path) 不属于这个站点。", "\(path) does not belong to the site.")
    case .link: say("\(path) 是符号链接，没有跟随。", "\(path) is a symbolic link; it was not followed.")
    case .notAFile: say("\(path) 处该是文件的不是文件，或该是文件夹的不是文件夹。", "\(path) is not the kind of thing that belongs there.")
    case .twoNames:
      say("\(path) 另有一个名字（硬链接），可从那里改动它。", "\(path) has another name (a hard link), through which it can be changed.")
    case .openMode: say("\(path) 别人可写，或可执行。", "\(path) can be written by others, or run.")
    case .unreadable: say("\(path) 读不了。", "\(path) cannot be read.")
    case .leftOver:
      say("\(path) 是中断的一轮留下的，或装作如此。", "\(path) was left behind by a run that was broken off, or looks like it.")
    }
  }

  /// Evidence comes before repair: what is written again is gone.
  func differing(_ count: Int, _ kept: String?) -> String {
    let head = say(
      "站点有 \(count) 个文件不是应有的样子。",
      "\(counted(count, "file")) of the site \(agreeing(count, "is", "are")) not what \(agreeing(count, "it", "they")) should be. "
    )
    let evidence =
      kept.map { say("原样副本在 \($0)。", "Copies as found are in \($0). ") }
      ?? say(
        "修复之前先留证：caibian audit pages --keep 文件夹。",
        "Before anything is repaired keep the evidence: caibian audit pages --keep FOLDER. ")
    return head + evidence
      + say(
        "然后删去所列文件，运行 caibian dispatch --rebuild 重写。",
        "Then remove the files named here and write the site again with caibian dispatch --rebuild.")
  }
}
