import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct StateConsent: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "State what somebody entitled has allowed, by its scope 书面同意.",
    discussion: """
      Words are evidence; what they allow is what is stated here. What is not stated is not known, and what is not known is \
      no yes: acts, channels, countries and term are asked of every use. An author who consents speaks for themselves, a \
      unit for its staff.

      Examples:
        caibian rights consent 3f2a --grantor 李中文 --evidence 来函 --acts repost
        caibian rights consent 3f2a --part 图1 --grantor 样本图片社 --evidence 邮件
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The part; a picture by the first digits of its digest.")
  var part = ComponentKind.text.rawValue

  @Option(help: "Who allows it: an author, or a unit by any of its names.")
  var grantor: String

  @Option(help: "What is allowed: repost, copy, ..., with commas.")
  var acts: String?

  @Option(help: "Where: web, app, social, print, broadcast, with commas.")
  var channels: String?

  @Option(help: "In which countries: codes, names or groups with commas, everywhere, or everywhere except JP.")
  var territory: String?

  @Option(help: "Changes that are allowed, E2 to E7, with commas.")
  var edits: String?

  @Option(help: "Whether it may be passed on: yes or no.")
  var sublicense: String?

  @Option(help: "From which day.")
  var from: String?

  @Option(help: "Up to which day, the whole of it; none, if it has no end.")
  var until: String?

  @Option(help: "Where the words stand in which it was given.")
  var evidence: String

  @Option(help: "The letter or paper; its digest is kept.", completion: .file())
  var file: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let mayPassOn: Bool? =
      switch sublicense {
      case nil: nil
      case "yes": true
      case "no": false
      case let other?: throw InputFault.statement(other, form: "yes|no")
      }
    let term: ScopedConsent.Term? =
      switch until {
      case nil: nil
      case "none": .endless
      case let day?: .until(try TypedTime.end(day, zone: room.zone))
      }
    let permission = try ScopedConsent(
      grantor: grantor, acts: try acts.map { try Self.names($0) }, channels: try channels.map { try Self.names($0) },
      territory: try territory.map(Self.territory), edits: try edits.map { try Self.names($0) },
      sublicense: mayPassOn, from: try from.map { try TypedTime.midnight($0, zone: room.zone) }, term: term,
      evidence: evidence, file: try file.map { try context.digest(of: $0) }, by: room.session.person.id,
      at: room.desk.clock.now)
    try await context.state([.basis(.scopedConsent(permission), of: part)], on: article, in: room)
  }

  private static func names<Name: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> [Name] {
    try text.split(separator: ",").map { try RightsStatements.named(String($0)) }
  }

  private static func territory(_ text: String) throws -> ScopedConsent.Territory {
    guard let territory = CountryNames.territory(text) else {
      throw InputFault.statement(text, form: "everywhere, everywhere except JP, CN, CN,HK")
    }
    if territory == .everywhere { return .everywhere }
    return territory.isAllBut ? .everywhereBut(territory.codes.sorted()) : .countries(territory.codes.sorted())
  }
}

struct StatePublicLicence: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "public-licence", abstract: "State under which public licence a part stands 公共许可.",
    discussion: """
      What a licence allows is what the table of known ones says: Creative Commons 4.0 and 3.0, CC0, the public domain mark, \
      政府信息公开. Another text is for licensing staff to look at. Of a picture, who licenses it and by what title must be known.

      Examples:
        caibian rights public-licence 3f2a --name "CC BY-ND 4.0"
        caibian rights public-licence 3f2a --part 图1 --name CC0 --licensor 样本作者
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "The part; a picture by the first digits of its digest.")
  var part = ComponentKind.text.rawValue

  @Option(help: "The licence, by its name with its version, or by its address.")
  var name: String

  @Option(help: "Who put it under the licence.")
  var licensor: String?

  @Option(help: "What entitles them: own, or chain:EVIDENCE.")
  var title: String?

  @Option(help: "Where it says so.")
  var evidence: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let claim = LicenceClaim(
      name: name, licensor: licensor, title: try title.map(Self.title), evidence: evidence,
      by: room.session.person.id, at: room.desk.clock.now)
    try await context.state([.basis(.licence(claim), of: part)], on: article, in: room)
  }

  private static func title(_ text: String) throws -> LicenceClaim.Title {
    if text == "own" { return .own }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] == "chain" else { throw InputFault.statement(text, form: "own, chain:EVIDENCE") }
    return .chain(parts[1])
  }
}

extension Context {
  /// Puts statements on file, and shows what is on it and what the answer is now.
  func state(_ statements: [RightsStatement], on article: Article, in room: Room) async throws {
    let file = try await DescribeRights(room.desk)(statements, on: article.id, by: room.session)
    let decision = try await AskRights(room.desk)(.inbound(.web), on: article.id, by: room.session)
    answer(RightsFileAnswer(file, decision)) {
      RightsFileScreen(file, self).text + "\n" + words.say("结论：", "answer: ") + words.name(decision.outcome)
    }
  }

  /// The digest of a file's bytes.
  fileprivate func digest(of path: String) throws -> Editorial.Digest {
    let limit = 100 << 20
    let bytes = try bytes(of: path, limit: limit + 1)
    // Of a part of it the digest would prove nothing.
    guard bytes.count <= limit else {
      throw InputFault.undecodable(path: path, .tooLarge(size: bytes.count, limit: limit))
    }
    return Editorial.Digest(of: bytes)
  }
}
