import Editorial
import FoundationEssentials
import Newsroom

/// The time of the machine.
struct SystemClock: Newsroom.Clock {
  var now: Instant { Instant(Date()) }
}

/// Fresh identities and secrets from the system's random numbers.
struct SystemIdentities: Identities {
  func uuid() -> UUID { UUID() }

  func secret(bytes: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
