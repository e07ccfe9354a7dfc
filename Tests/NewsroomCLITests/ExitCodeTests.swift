import Editorial
import Foundation
import Newsroom
import NewsroomMemory
import PostgresCluster
import Testing

@testable import NewsroomCLI

@Suite("Exit codes")
struct ExitCodeTests {
  @Test(
    "say what to do: mend it, wait, try again, report it, log in",
    arguments: [
      (.refused(Refusal(.drafting, [.body])), 1), (.noSuchArticle("3f2a"), 64), (.tooShort("3f2"), 64),
      (.ambiguous("3f2a", candidates: []), 64),
      (.badText(.empty(.headline)), 64), (.unavailable(.readOnly), 69),
      (.unavailable(.full), 69), (.unavailable(.busy), 75), (.unavailable(.crowded), 75), (.unavailable(.locked), 75),
      (.unavailable(.slow), 75),
      (.unavailable(.tooNew(database: 2, program: 1)), 69),
      (.unavailable(.notMigrated(database: 0, program: 1)), 69), (.site(.full(path: "/srv")), 69),
      (.changedMeanwhile(by: .dispatcher, at: Instant(microseconds: 0), event: "published"), 75), (.unknownOutcome, 75),
      (.notSignedIn, 77), (.defect("x"), 70), (.damaged(.stateDiffers), 70),
    ] as [(NewsroomError, Int32)])
  func codes(error: NewsroomError, code: Int32) {
    let fault = CommandFault(error)
    #expect(fault.exitCode == code)
    for language in Language.allCases { #expect(!Words(language).sentence(fault).isEmpty) }
  }

  @Test("A database that is not reached is unavailable; a misspelt string is mended, a starting server waited for")
  func unreached() {
    for cause in Unreachable.Cause.allCases {
      let fault = CommandFault(NewsroomError.unavailable(.unreachable(Unreachable(cause, at: "db.example:5432"))))
      #expect(fault.exitCode == (cause == .misspelt ? 64 : cause == .starting ? 75 : 69))
      #expect(fault.outage?.code == cause.rawValue)
    }
  }

  @Test("A port's answer is the newsroom's; a cluster that cannot be had is unavailable")
  func ports() {
    #expect(CommandFault(StoreError.unavailable(.readOnly)).code == "unavailable")
    #expect(CommandFault(StoreError.unknownOutcome).exitCode == 75)
    let missing = CommandFault(ClusterError.serverMissing(major: nil))
    #expect(missing.exitCode == 69)
    #expect(Words(.zhHans).sentence(missing).contains("PostgreSQL"))
  }

  @Test("The detail of a defect goes to the log, not to the reader")
  func defect() throws {
    let desk = Newsdesk()
    let errors = Paper()
    let surroundings = Surroundings(
      environment: ["CAIBIAN_HOME": desk.home], input: TypedInput([]), output: Paper(), errors: errors,
      terminal: Terminal(isTerminal: false), isInteractive: false,
      installation: MemoryInstallation(
        memory: Desk(memory: desk.store, clock: desk.clock, identities: CountedIdentities.shared), pages: desk.site))
    Context(surroundings, typed: []).tell(.newsroom(.defect("relation x does not exist\nline 2")))
    #expect(!errors.text.contains("relation"))
    #expect(errors.text.contains("caibian.log"))
    let log = try String(contentsOfFile: desk.home + "/caibian.log", encoding: .utf8)
    #expect(log.contains("relation x does not exist ⏎ line 2"))
    #expect(log.split(separator: "\n").count == 1)
  }
}
