import Editorial
import Testing

@Suite("What a day has room for")
struct QuotaTests {
  private let zone = "Asia/Shanghai"
  private let morning = Instant(microseconds: 1_782_864_000_000_000)  // 2026-07-01 08:00 in Shanghai

  @Test("A day is the newsroom's: it ends at its midnight")
  func day() {
    let day = QuotaDay(at: morning, zone: zone)
    #expect(day.number == 20_635)
    #expect(day.end == morning.advanced(bySeconds: 16 * 3_600))
    #expect(QuotaDay(at: day.end.advanced(bySeconds: -1), zone: zone) == day)
    #expect(QuotaDay(at: day.end, zone: zone).number == day.number + 1)
    #expect(QuotaDay(at: morning, zone: "America/New_York").number == day.number - 1)
    // A day of 23 hours.
    let spring = QuotaDay(at: Instant(microseconds: 1_774_756_800_000_000), zone: "Europe/Berlin")
    #expect(spring.end.microseconds == 1_774_821_600_000_000)
  }

  @Test("Letters are counted under the address, the network and all together; each may be what is full")
  func scopes() throws {
    let network = try #require(Network(address: [203, 0, 113, 7]))
    let sender = QuotaScope.sender(Digest(of: "a".utf8))
    let quotas = Quotas(sender: 2, network: 3, newsroom: 4)
    let day = QuotaDay(at: morning, zone: zone)
    func full(_ taken: [QuotaScope: QuotaCount]) -> [QuotaScope.Kind] {
      quotas.excesses(
        of: QuotaCount(letters: 1, bytes: 10), in: [.newsroom, .network(network), sender], beside: taken, on: day
      ).map(\.scope)
    }
    #expect(full([:]) == [])
    #expect(full([sender: QuotaCount(letters: 1), .network(network): QuotaCount(letters: 2)]) == [])
    #expect(full([sender: QuotaCount(letters: 2)]) == [.sender])
    #expect(
      full([.network(network): QuotaCount(letters: 3), .newsroom: QuotaCount(letters: 4)]) == [.newsroom, .network])
    #expect(full([.network(.unknown): QuotaCount(letters: 3)]) == [])
  }

  @Test("What no day has room for is refused for good; a file that nobody read is not, on a day when nothing came")
  func large() {
    let quotas = Quotas(senderBytes: 50, bytes: 100)
    let day = QuotaDay(at: morning, zone: zone)
    func until(_ bytes: Int64, after taken: Int64, isGuess: Bool) -> [Instant?] {
      quotas.excesses(
        of: QuotaCount(letters: 1, bytes: bytes), in: [.newsroom], beside: [.newsroom: QuotaCount(bytes: taken)],
        on: day, isGuess: isGuess
      ).map(\.until)
    }
    #expect(until(100, after: 0, isGuess: false) == [])
    #expect(until(60, after: 50, isGuess: false) == [day.end])
    #expect(until(101, after: 0, isGuess: false) == [nil])
    #expect(until(101, after: 0, isGuess: true) == [])
    #expect(until(101, after: 1, isGuess: true) == [day.end])
  }

  @Test(
    "A letter waits only for room: not where too many wait, nor longer than the newsroom says, nor for anything else")
  func waiting() throws {
    let quotas = Quotas(waiting: 2, waitingDays: 3)
    let day = QuotaDay(at: morning, zone: zone)
    let full = Unmet.quota(QuotaExcess(scope: .newsroom, most: .letters(4), until: day.end))
    func refusal(_ unmet: Unmet...) -> Refusal { Refusal(.submission(.receive), unmet) }
    func unmet(_ refusal: Refusal, beside waiting: Int, since: Instant? = nil) -> [Unmet] {
      do throws(Refusal) {
        let until = try quotas.waiting(after: refusal, beside: waiting, since: since, at: morning)
        #expect(until == day.end)
        return []
      } catch {
        return error.unmet
      }
    }
    #expect(unmet(refusal(full), beside: 1) == [])
    #expect(unmet(refusal(full), beside: 2) == [full, .roomToWait(2)])
    #expect(unmet(refusal(full), beside: 9, since: morning.advanced(bySeconds: -3 * 86_400 + 1)) == [])
    #expect(
      unmet(refusal(full), beside: 0, since: morning.advanced(bySeconds: -3 * 86_400)) == [full, .shorterWait(days: 3)])
    #expect(unmet(refusal(.consent, full), beside: 0) == [.consent, full])
    #expect(refusal().roomFrom == nil)
  }

  @Test("A network is what one customer of a provider has; what is at home is known")
  func networks() {
    func network(_ bytes: [UInt8]) -> String? { Network(address: bytes)?.text }
    #expect(network([203, 0, 113, 7]) == "203.0.113.0/24")
    #expect(network([0x20, 0x01, 0x0D, 0xB8, 0, 1] + [UInt8](repeating: 9, count: 10)) == "2001:db8:1::/48")
    let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 203, 0, 113, 9]
    #expect(Network(address: mapped) == Network(address: [203, 0, 113, 7]))
    #expect(network([1, 2, 3]) == nil)
    for home: [UInt8] in [[127, 0, 0, 1], [10, 1, 1, 1], [192, 168, 0, 1], [172, 20, 0, 1]] {
      #expect(Network(address: home)?.isLocal == true)
    }
    #expect(Network(address: [172, 32, 0, 1])?.isLocal == false)
    #expect(Network(address: [UInt8](repeating: 0, count: 15) + [1])?.isLocal == true)
    #expect(!Network.unknown.isLocal)
  }

  @Test("Whoever lets a letter in is on the desk, and says why")
  func pass() throws {
    func person(_ role: Role) throws -> Person {
      try Person(id: PersonID("p"), name: "样本", grants: [RoleGrant(role)])
    }
    #expect(try person(.submissionsDesk).lettingIn(" 台风 ").reason == "台风")
    #expect(throws: Refusal(.submission(.receive), [.reason])) { try person(.editor).lettingIn(" ") }
    for role in Role.allCases where role != .submissionsDesk && role != .editor {
      let missing = try unmet { try person(role).lettingIn("x") }
      #expect(missing == [.role(anyOf: [.submissionsDesk, .editor], column: .newsroom)])
    }
  }
}
