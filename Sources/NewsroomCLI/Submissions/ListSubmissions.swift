import ArgumentParser
import Editorial
import Newsroom

struct ListSubmissions: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Submissions, the longest waiting first 来稿列表.",
    discussion: """
      A late answer is red. What one sender sends beyond a day's measure shows later; --all shows it.

      Examples:
        caibian submission list
        caibian submission list --state accepted
      """)

  @Option(help: "In this state; may be given again. Otherwise those that wait.")
  var state: [Typed<SubmissionState>] = []

  @Flag(help: "In any state.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let states = all ? Set(SubmissionState.allCases) : state.isEmpty ? [.received] : Set(state.map(\.value))
    let now = room.desk.clock.now
    let found = try await ReadSubmission(room.desk).list(in: states, by: room.session)
    let shown = all ? found : found.filter { $0.isShown(at: now) }
    context.answer(SubmissionsAnswer(submissions: shown.map { SubmissionAnswer($0, words) })) {
      let later =
        found.count == shown.count
        ? ""
        : words.say("\n另有 \(found.count - shown.count) 件稍后显示。", "\n\(found.count - shown.count) more will show later.")
      guard !shown.isEmpty else { return words.say("没有来稿。", "There are no submissions.") + later }
      var table = Table(
        words.say("编号", "id"), words.say("状态", "state"), words.say("标题", "headline"), words.say("笔名", "pen name"),
        words.say("收到", "received"), words.say("答复期限", "answer due"), words.say("查重", "seen"), whole: [0, 1, 4, 5])
      for submission in shown {
        let seen = submission.seenBefore?.map { max($0.ofThis, $0.ofThat) }.max()
        table.add(
          Table.Cell(String(submission.id.short), .strong), Table.Cell(words.name(submission.state)),
          Table.Cell(submission.manuscript.headline?.text ?? ""), Table.Cell(submission.penName ?? ""),
          Table.Cell(room.time(submission.received)),
          Table.Cell(
            room.time(submission.answerDue) + (submission.clock == .warning ? words.say(" 将到期", " soon") : ""),
            submission.clock == .overdue ? .bad : nil),
          Table.Cell(seen.map { "\($0)%" } ?? "", seen == nil ? nil : .bad))
      }
      return table.text(for: context.terminal) + later
    }
  }
}

struct ShowSubmission: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One submission with its text 来稿.",
    discussion: """
      Example:
        caibian submission show 8c0d
      """)

  @Argument(help: "The submission's id, or its first digits.")
  var id: String

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let submission = try await room.submission(id)
    let words = context.words
    context.answer(SubmissionAnswer(submission, room.settings, words)) {
      var facts: [(name: String, value: String)] = [
        (words.say("编号", "id"), submission.id.description), (words.say("状态", "state"), words.name(submission.state)),
        (words.say("笔名", "pen name"), submission.penName ?? ""),
        (words.say("收到", "received"), room.time(submission.received)),
        (words.say("答复期限", "answer due"), room.time(room.settings.replyClock.due(submission))),
        (words.say("同意的告知", "consent to notice"), submission.consent ?? words.say("读不懂", "cannot be read")),
        (words.say("字数", "characters"), "\(submission.manuscript.characterCount)"),
      ]
      if let declared = submission.declaration {
        let unread = words.say("读不懂", "cannot be read")
        if declared.isOriginal == nil { facts.append((words.say("原创", "own work"), unread)) }
        facts.append((words.say("年龄", "age"), declared.age.map { words.name($0) } ?? unread))
        if let elsewhere = declared.isOfferedElsewhere {
          facts.append((words.say("另投", "offered elsewhere"), elsewhere ? words.say("是", "yes") : words.say("否", "no")))
        }
      }
      if !submission.open.isEmpty {
        facts.append((words.say("待说明", "to be stated"), words.list(submission.open.map { words.name($0) })))
      }
      for stated in submission.stated ?? [] {
        facts.append(
          (
            words.say("已说明", "stated"),
            words.list(stated.statement.matters.map { words.name($0) })
              + words.say("：\(stated.reason)（\(stated.by)）", ": \(stated.reason) (\(stated.by))")
          ))
      }
      for picture in submission.pictures ?? [] {
        facts.append(
          (
            words.say("图片", "picture"),
            "\(picture.name) \(picture.kind.rawValue) \(picture.width)×\(picture.height)"
              + (picture.caption.map { " " + $0 } ?? "")
          ))
        if let embedded = picture.embedded {
          facts.append((words.say("文件写着", "its file says"), words.sentence(embedded)))
        }
      }
      for attachment in submission.attachments ?? [] {
        facts.append(
          (words.say("附件", "file"), "\(attachment.name) \(attachment.digest.short) \(attachment.size >> 10) KB"))
      }
      for remark in submission.remarks ?? [] { facts.append((words.say("注意", "remark"), words.sentence(remark))) }
      for seen in submission.seenBefore ?? [] {
        facts.append((words.say("查重", "seen before"), "\(words.name(seen.subject)) \(seen.ofThis)% / \(seen.ofThat)%"))
      }
      if let article = submission.article { facts.append((words.say("稿件", "article"), article.description)) }
      if let reason = words.reason(of: submission) { facts.append((words.say("理由", "reason"), reason)) }
      return context.style.strong(submission.manuscript.headline?.text ?? "") + "\n\n"
        + FactList.text(facts, context.style) + "\n\n" + submission.manuscript.bodyText
    }
  }
}
