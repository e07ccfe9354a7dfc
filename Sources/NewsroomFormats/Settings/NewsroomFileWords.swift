public import Newsroom

extension Words {
  /// What is wrong with a newsroom's description, where, and what to do.
  public func sentence(_ fault: NewsroomFileFault) -> String {
    switch fault {
    case .notFound(let path):
      say("没有 \(path)；请给出放 newsroom.yaml 的文件夹。", "There is no \(path); name the folder that holds newsroom.yaml.")
    case .unreadable(let path):
      say(
        "读不了 \(path)；请检查权限，并确认是 UTF-8 文本。", "\(path) cannot be read; check its permissions, and that it is UTF-8 text.")
    case .syntax(let path, let detail): say("\(path) 不是 YAML：\(detail)", "\(path) is not YAML: \(detail)")
    case .missing(let path, let line, let key):
      say("\(path) 第 \(line) 行缺少 \(key)；请补上。", "\(path), line \(line): \(key) is missing; add it.")
    case .unknownKey(let path, let line, let key, let known):
      say(
        "\(path) 第 \(line) 行的 \(key) 没有意义；可用：\(list(known))。",
        "\(path), line \(line): \(key) means nothing here; there may be: \(list(known)).")
    case .value(let path, let line, let key, let found, let wanted):
      say(
        "\(path) 第 \(line) 行 \(key) 的值“\(found)”不对", "\(path), line \(line): \(key) cannot be “\(found)”")
        + sentenceEnd(wanted)
    }
  }

  /// What should stand there, or why it does not do.
  public func sentenceEnd(_ wanted: WantedValue) -> String {
    wanted.isReason
      ? say("：\(wanted.chinese)", ": \(wanted.english)")
      : say("；应为\(wanted.chinese)。", "; it must be \(wanted.english).")
  }
}
