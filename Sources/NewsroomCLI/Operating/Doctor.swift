import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats
import NewsroomPostgres

struct Doctor: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What is missing: roles, triggers, keys, space, work overdue 体检.",
    discussion: """
      Nothing is changed by asking. The database's catalogue is held against what the steps of the schema make. When the \
      dispatcher of each site last finished a round is said as well; one that owes pages and has finished none for 15 \
      minutes is a finding, and so are work that is overdue or that nobody can take on, services that were ended and tokens that last longer than \
      their newsroom allows now. If anything is found the exit code is 1.

      Examples:
        caibian doctor
        caibian doctor --json | jq .findings
        caibian doctor --json | jq -r '.sites[] | [.newsroom, .id, .dispatched] | @tsv'
      """)

  struct Answer: Encodable {
    struct Finding: Encodable {
      let kind: String
      let subject: String
      let message: String
    }

    struct Site: Encodable {
      let newsroom: String
      let id: String
      /// The machine and the folder; left out until a folder is registered.
      let place: String?
      /// When its dispatcher last finished a round; left out before the first.
      let dispatched: String?
      let waiting: Int
    }

    let schema: Int?
    let programSchema: Int?
    let findings: [Finding]
    let sites: [Site]
  }

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let state = try await context.installation.state(of: context.connection)
    var found: [DoctorFinding] = []
    var rooms: [(newsroom: NewsroomID, zone: String, health: ReadOperation.Health)] = []
    if let outage = state.outage {
      found.append(.database(context.words.sentence(outage) + context.waited(for: outage)))
    } else if state.schema != state.programSchema {
      found.append(.schema(state.schema ?? 0, state.programSchema ?? 0))
    } else if state.schema != nil {
      found += try await context.installation.check(context.connection).map { .wall($0) }
      let desk = try await context.desk()
      if let fault = try await LookAtKeys(desk, keys: context.keys)() { found.append(.keys(fault)) }
      for settings in try await ReadOperation(desk).newsrooms() {
        rooms.append((settings.id, settings.zone, try await ReadOperation(desk).health(of: settings.id)))
      }
      found += rooms.flatMap { DoctorFinding.of($0.health, in: $0.newsroom, zone: $0.zone) }
    }
    let held = try context.heldLetters()
    if held > 0 { found.append(.heldLetters(held)) }
    let deferred = try context.deferredLetters()
    if deferred > 0 { found.append(.deferredLetters(deferred)) }
    found += DoctorFinding.files(of: context)
    let lines = found.map { Answer.Finding(kind: $0.code, subject: $0.subject, message: $0.sentence(context.words)) }
    let sites = rooms.flatMap { room in
      room.health.sites.map { (newsroom: room.newsroom, zone: room.zone, site: $0) }
    }
    let answer = Answer(
      schema: state.schema, programSchema: state.programSchema, findings: lines,
      sites: sites.map { newsroom, _, site in
        Answer.Site(
          newsroom: newsroom.text, id: site.id.text, place: site.place, dispatched: site.dispatched.map(TypedTime.json),
          waiting: site.waiting)
      })
    context.answer(answer) {
      let words = context.words
      let findings =
        lines.isEmpty
        ? [words.say("没有发现问题。", "Nothing is missing.")] : lines.map { context.style.bad("✗ \($0.message)") }
      let rounds = sites.map { newsroom, zone, site in
        let words = Words.atTerminal(context.language, zone: zone)
        return words.say(
          "站点 \(newsroom)/\(site.id)：\(words.lastRound(of: site))，待出版 \(site.waiting)",
          "site \(newsroom)/\(site.id): \(words.lastRound(of: site)), \(site.waiting) waiting")
      }
      return (findings + rounds).joined(separator: "\n")
    }
    if lines.contains(where: { $0.kind != "definitionsNotCompared" }) { throw ExitCode(ExitCodes.refused) }
  }
}
