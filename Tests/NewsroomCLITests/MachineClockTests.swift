import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomFormats
import PostgresCluster
import Testing

@testable import NewsroomCLI

@Suite("One clock decides: the database's", .serialized)
struct MachineClockTests {
  @Test("A machine whose clock is a day ahead publishes nothing early, and is told, once a command")
  func ahead() async throws {
    let (right, wrong) = try await desks(off: 86_400)
    let id = try await right.approved()
    let scheduled = await right.caibian("article", "schedule", id, "--at", Self.inTwoHours, as: "editor")
    #expect(scheduled.code == 0, "\(scheduled.errors)")
    let round = await wrong.caibian("dispatch", "--site", right.home + "/site/tongxiang", as: "editor")
    #expect(round.code == 0, "\(round.errors)")
    #expect(round.errors.components(separatedBy: "本机的钟比数据库快").count == 2, "\(round.errors)")
    let shown = await right.caibian("article", "show", id, "--json", as: "editor")
    #expect(try right.text("article.stage", in: shown.output) == "approved")
    // What it writes has the database's time.
    #expect((await wrong.caibian("article", "hold", id, "--reason", "核实", as: "licensing")).code == 0)
    let held = await right.caibian("article", "show", id, "--json", as: "editor")
    let at = try right.text("article.changed", in: held.output)
    #expect(try #require(ISO8601DateFormatter().date(from: at)) < Date(timeIntervalSinceNow: 3_600))
  }

  @Test(
    "One that is behind is told too; one that is half a minute off is not", arguments: [-86_400, -30, 30] as [Int64])
  func behind(seconds: Int64) async throws {
    let (_, wrong) = try await desks(off: seconds)
    let list = await wrong.caibian("article", "list", "--language", "en", as: "editor")
    #expect(list.code == 0)
    #expect(list.errors.contains("behind the database's") == (seconds == -86_400), "\(list.errors)")
    #expect(list.errors.contains("ahead of") == false)
  }

  @Test("Doctor says that the clock went back")
  func doctor() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.approved()
    #expect(!(await desk.caibian("doctor")).output.contains("倒退"))
    desk.clock.advance(hours: -1)
    let doctor = await desk.caibian("doctor")
    #expect(doctor.code == 1 && doctor.output.contains("钟倒退了：tongxiang"), "\(doctor.output)")
    #expect((await desk.caibian("doctor", "--json")).output.contains("clockWentBack"))
  }

  /// A newsroom, and the same from a machine whose clock is off.
  private func desks(off seconds: Int64) async throws -> (right: Newsdesk, wrong: Newsdesk) {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let right = Newsdesk(database: place)
    _ = await right.caibian("migrate")
    try await right.open()
    let wrong = Newsdesk(database: place, machine: WrongClock(seconds: seconds))
    for person in ["editor", "licensing"] { wrong.keep(token: right.token(of: person) ?? "", of: person) }
    return (right, wrong)
  }

  private static var inTwoHours: String {
    TypedTime.text(Instant(Date(timeIntervalSinceNow: 7_200)), zone: "Asia/Shanghai")
  }
}

/// A machine's clock that is so many seconds ahead of the right one.
private struct WrongClock: Newsroom.Clock {
  let seconds: Int64
  var now: Instant { SystemClock().now.advanced(bySeconds: seconds) }
}
