import ArgumentParser
import Editorial

/// What can be said of a column; what is not said stays.
struct ColumnOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The chain of sign-offs, in order; inherit takes it from the column above.", valueName: "step"))
  var signOffs: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The sign-offs beside the chain; none, or inherit.", valueName: "step"))
  var beside: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Before which actions comments are resolved; none, or inherit.", valueName: "action"))
  var commentsBefore: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "All that is ticked before actions, such as publish:facts=事实已核; none, or inherit.",
      valueName: "action:code=text"))
  var checklist: [String] = []

  @Option(help: ArgumentHelp("Whether its articles are news information: yes, no or inherit.", valueName: "answer"))
  var news: String?

  @Option(
    help: ArgumentHelp(
      "Whether a headline and captioned pictures are a story without a body: yes, no or inherit.",
      valueName: "answer"))
  var pictureNews: String?

  @Option(help: ArgumentHelp("Hours to countersign an emergency within, or inherit.", valueName: "hours"))
  var debtHours: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Usual hours of a stage, such as review=4 or draft=inherit.", valueName: "stage=hours"))
  var due: [String] = []

  var wish: ColumnWish {
    get throws {
      var wish = ColumnWish()
      if !signOffs.isEmpty { wish.signOffs = try steps(signOffs, "--sign-offs") }
      if !beside.isEmpty { wish.parallelSignOffs = try steps(beside, "--beside") }
      if !checklist.isEmpty { wish.checklists = try checklists }
      if commentsBefore == ["inherit"] {
        wish.commentsBefore = .inherit
      } else if !commentsBefore.isEmpty {
        wish.commentsBefore = .set(
          try commentsBefore == ["none"] ? [] : commentsBefore.map { try Self.action($0, of: "--comments-before") })
      }
      if let news { wish.isNewsInformation = try answer(news, "--news") }
      if let pictureNews { wish.pictureNews = try answer(pictureNews, "--picture-news") }
      if let debtHours { wish.debtHours = try hours(debtHours, "--debt-hours") }
      for typed in due {
        let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let stage = Typed<Stage>(argument: parts[0])?.value, StageHours.stages.contains(stage)
        else { throw InputFault.setting(typed, option: "--due") }
        wish.dueHours[stage] = try hours(parts[1], "--due")
      }
      return wish
    }
  }

  /// The items in the order typed, those of one action together.
  private var checklists: ColumnWish.Wish<[Checklist]> {
    get throws {
      if checklist == ["inherit"] { return .inherit }
      if checklist == ["none"] { return .set([]) }
      var lists: [Checklist] = []
      for typed in checklist {
        let parts = typed.split(separator: ":", maxSplits: 1).map(String.init)
        let said = parts.last?.split(separator: "=", maxSplits: 1).map(String.init) ?? []
        guard parts.count == 2, said.count == 2, let item = try? Checklist.Item(code: said[0], text: said[1]) else {
          throw InputFault.setting(typed, option: "--checklist")
        }
        let action = try Self.action(parts[0], of: "--checklist")
        if let place = lists.firstIndex(where: { $0.action == action }) {
          lists[place] = Checklist(action: action, items: lists[place].items + [item])
        } else {
          lists.append(Checklist(action: action, items: [item]))
        }
      }
      return .set(lists)
    }
  }

  private static func action(_ typed: String, of option: String) throws -> Action {
    guard let action = Typed<Action>(argument: typed)?.value, Checklist.actions.contains(action) else {
      throw InputFault.setting(typed, option: option)
    }
    return action
  }

  private func steps(_ typed: [String], _ option: String) throws -> ColumnWish.Wish<[SignOffStep]> {
    if typed == ["inherit"] { return .inherit }
    if typed == ["none"] { return .set([]) }
    return .set(
      try typed.map { name in
        guard let step = Typed<SignOffStep>(argument: name)?.value else {
          throw InputFault.setting(name, option: option)
        }
        return step
      })
  }

  private func answer(_ typed: String, _ option: String) throws -> ColumnWish.Wish<Bool> {
    if typed == "inherit" { return .inherit }
    guard let answer = Typed<YesNo>(argument: typed)?.value else { throw InputFault.setting(typed, option: option) }
    return .set(answer.isYes)
  }

  private func hours(_ typed: String, _ option: String) throws -> ColumnWish.Wish<Int> {
    if typed == "inherit" { return .inherit }
    guard let hours = Int(typed) else { throw InputFault.setting(typed, option: option) }
    return .set(hours)
  }
}
