import ArgumentParser
import Editorial
import NewsroomFormats

/// A time at which something is to happen, or that it is to happen never.
struct TimeToCome: ParsableArguments {
  @Option(
    help: "The time, such as 18:00, \"tomorrow 8:00\", \"Friday 18:00\", +2h, \"11-29 18:00\" or \"2026-07-01 08:00\".")
  var at: String?

  @Option(help: "An IANA time zone; otherwise the newsroom's.")
  var zone: String?

  @Flag(help: "Take it back.")
  var never = false

  func validate() throws {
    guard (at == nil) == never else { throw ValidationError("Give either --at TIME or --never.") }
  }

  /// The instant, `nil` for never, and the zone it is meant in.
  func read(_ context: Context, in room: Room) throws -> (at: Instant?, zone: String) {
    let zone = try zone.map { try TypedTime.zone($0) } ?? room.zone
    let instant = try at.map { try room.instant($0, zone: zone) }
    try context.checkDistance(instant, zone: zone, room)
    return (instant, zone)
  }
}
