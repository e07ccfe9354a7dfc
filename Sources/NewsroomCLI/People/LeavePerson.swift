import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct LeavePerson: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "End everything that somebody can act with 离职.",
    discussion: """
      Roles, tokens, delegations given and taken, and work on texts end at once. What they wrote and signed stays. What \
      waits for them is named, with what they planned; people hand-over gives it to somebody else. What they had \
      typed and not saved becomes a branch. On a terminal you are asked.

      Examples:
        caibian people leave sample-editor
        caibian people leave sample-editor --yes
      """)

  struct Answer: Encodable {
    let person: PersonAnswer
    let waiting: WaitingAnswer
    /// What nobody can take on any more.
    let stranded: [String]
    /// What they had typed and not saved, kept as branches of theirs; left out where there is none.
    let kept: [Kept]?

    struct Kept: Encodable {
      let article: String
      let branch: Int
    }
  }

  @Argument(help: "The short name.")
  var id: String

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await room.person(id)
    let words = context.words
    if !yes, context.canAsk {
      context.surroundings.errors.write(
        words.say(
          "\(words.line(person))\n其角色、令牌、委托和正在编辑的稿件将立即终止。确定请输入 yes：",
          "\(words.line(person))\nTheir roles, tokens, delegations and work on texts end at once. Type yes to go on: "))
      try context.mustTypeYes()
    }
    let left = try await ManagePeople(room.desk).end(person.id, by: room.session)
    let answer = Answer(
      person: PersonAnswer(left.person), waiting: WaitingAnswer(left.waiting),
      stranded: left.stranded.map(\.description),
      kept: left.kept.isEmpty
        ? nil : left.kept.map { Answer.Kept(article: $0.article.description, branch: $0.number) })
    context.answer(answer) {
      let head = words.say(
        "\(left.person.name)（\(left.person.id)）离职：角色、令牌、委托都已终止。",
        "\(left.person.name) (\(left.person.id)) has left; roles, tokens and delegations have ended.")
      let kept = left.kept.map { branch in
        words.say(
          "其未保存的文字已存为分支：caibian article merge \(branch.article.short) --branch \(branch.number)",
          "What they had not saved is kept as a branch: caibian article merge \(branch.article.short) --branch \(branch.number)"
        )
      }
      return
        ([head] + words.lines(left.waiting, of: left.person.id, in: room) + kept + words.lines(stranded: left.stranded))
        .joined(separator: "\n")
    }
  }
}

struct ShowWaiting: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "waiting", abstract: "What waits for one person 手头工作.",
    discussion: """
      Stories in work that are theirs with their deadlines, texts they are working on, delegations, what only they can sign \
      or settle, open comments that name them, claims and submissions that they dealt with last or that were handed to \
      them. Your own; or anybody's, for administrators and editors.

      Examples:
        caibian people waiting
        caibian people waiting sample-editor
      """)

  @Argument(help: "The short name; otherwise yourself.")
  var id: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let person = try await id.asyncMap { try await room.person($0).id } ?? room.session.person.id
    let waiting = try await WhatWaits(room.desk)(person, by: room.session)
    context.answer(WaitingAnswer(waiting)) {
      context.words.lines(waiting, of: person, in: room).joined(separator: "\n")
    }
  }
}

struct WaitingAnswer: Encodable {
  struct Step: Encodable {
    let article: String
    let step: String
  }

  struct Mention: Encodable {
    let article: String
    let comment: Int
  }

  struct Deadline: Encodable {
    let article: String
    let at: String
  }

  let stories: [String]
  let editing: [String]
  /// By their numbers.
  let delegations: [Int]
  let steps: [Step]
  let mentions: [Mention]
  let claims: [String]
  let submissions: [String]
  let deadlines: [Deadline]
  /// Open rights tasks that nobody else may settle.
  let tasks: [String]
  /// Schedules, embargoes and planned withdrawals that they asked for.
  let planned: [Planned]
  /// The stories that are assigned to them.
  let assigned: [String]

  struct Planned: Encodable {
    let article: String
    let kind: String
    let at: String
    let zone: String
  }

  init(_ waiting: WhatWaits.Answer) {
    stories = waiting.stories.map(\.description)
    editing = waiting.leases.map(\.description)
    delegations = waiting.delegations.map(\.number)
    steps = waiting.steps.map { Step(article: $0.article.description, step: $0.step.rawValue) }
    mentions = waiting.mentions.map { Mention(article: $0.article.description, comment: $0.comment) }
    claims = waiting.claims.map(\.description)
    submissions = waiting.submissions.map(\.description)
    deadlines = waiting.deadlines.map { Deadline(article: $0.article.description, at: TypedTime.json($0.at)) }
    tasks = waiting.tasks.map(\.description)
    planned = waiting.planned.map {
      Planned(article: $0.article.description, kind: $0.kind.rawValue, at: TypedTime.json($0.at), zone: $0.zone)
    }
    assigned = waiting.assigned.map(\.description)
  }
}

extension Words {
  /// What waits for somebody, one line for each kind.
  func lines(_ waiting: WhatWaits.Answer, of person: PersonID, in room: Room) -> [String] {
    func line(_ chinese: String, _ english: String, _ things: [String]) -> [String] {
      things.isEmpty ? [] : ["  " + say(chinese, english) + list(things)]
    }
    guard !waiting.isNothing else { return [say("没有什么等着 \(person)。", "Nothing waits for \(person).")] }
    return [say("等着 \(person) 的：", "What waits for \(person):")]
      + line(
        "稿件（people hand-over 移交）：", "stories (people hand-over gives them away): ",
        waiting.stories.map { id in
          String(id.short) + (waiting.assigned.contains(id) ? say("（受派）", " (assigned)") : "")
        })
      + line("正在编辑：", "being edited: ", waiting.leases.map { String($0.short) })
      + line("委托：", "delegations: ", waiting.delegations.map { "\($0.number) \($0.giver) → \($0.delegate)" })
      + line(
        "只有其能签的：", "what only they can sign: ", waiting.steps.map { "\($0.article.short) \(name($0.step))" })
      + line(
        "点名的未结评论：", "open comments that name them: ", waiting.mentions.map { "\($0.article.short) #\($0.comment)" })
      + line("经手的未结投诉：", "open claims they dealt with: ", waiting.claims.map { String($0.short) })
      + line(
        "经手的未结来稿：", "submissions without a fate they dealt with: ", waiting.submissions.map { String($0.short) })
      + line(
        "截稿时间：", "deadlines: ", waiting.deadlines.map { "\($0.article.short) \(room.time($0.at))" })
      + line(
        "其定下的：", "planned by them: ", waiting.planned.map { "\(what($0)) \($0.article.short) \(room.time($0.at))" })
      + line("只有其能办的版权任务：", "rights tasks that only they may settle: ", waiting.tasks.map { String($0.short) })
  }
}
