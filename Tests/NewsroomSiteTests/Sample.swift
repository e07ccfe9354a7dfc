import Editorial
import FoundationEssentials
import Newsroom

/// Lived-in fixtures: an article walks to where a test needs it, through legal actions only.
enum Sample {
  /// 2027-01-15 16:00 in Tongxiang.
  static let start = Instant(microseconds: 1_800_000_000_000_000)
  static let column = "国内国际/强县新闻"

  struct Missing: Error {}

  static func uuid(_ number: Int) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, UInt8(number >> 8), UInt8(number & 255)))
  }

  static func person(_ id: String, _ role: Role, name: String? = nil) throws -> Person {
    try Person(id: try PersonID(id), name: name ?? "样本\(id)", isVerified: true, grants: [RoleGrant(role)])
  }

  static func settings(
    columns: [String] = ["桐乡新闻", "桐乡新闻/梧桐", "桐乡新闻/乌镇", "国内国际", column, "投稿"], name: String = "桐乡新闻网",
    zone: String = "Asia/Shanghai", masthead: Masthead = masthead
  ) throws -> NewsroomSettings {
    try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: name, zone: zone, masthead: masthead,
      columns: try columns.map { ColumnSettings(path: try ColumnPath($0), isNewsInformation: true) })
  }

  static let masthead = Masthead(
    parentSite: "总站·浙江在线", licence: "浙新办2006[33]号", filing: "浙ICP备06047663号",
    copyrightNotice: ["桐乡新闻网版权声明", "① 未经本网协议授权，不得转载。"], footer: ["桐乡市新闻网络中心 版权所有"],
    address: "https://www.example.com")

  static func manuscript(
    _ headline: String = "平邑:探索“流动党员”管理新模式", deck: String? = nil, body: [String] = ["第一段。", "第二段。"]
  ) throws -> Manuscript {
    try Manuscript(headline: try Headline(headline), deck: deck, body: body)
  }

  /// The story of the sample page, first carried by 临沂日报.
  static func repost(
    title: String = "平邑:探索“流动党员”管理新模式", authors: [String] = ["孟宪华", "纪成永", "李中文"],
    reference: OriginReference = .address("https://www.example.org/2010/07/story.html"),
    snapshot: String = "第一段。\n第二段。"
  ) throws -> Provenance {
    let name = try SourceName(printed: "临沂日报", resolved: "临沂日报社")
    let first = try Hop(after: nil, party: "临沂日报社", role: .origin, act: .created, at: start.advanced(bySeconds: -3600))
    let ours = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: start)
    return .repost(
      Repost(
        origin: try Origin(
          source: name, title: title, authors: try authors.map { try Byline($0, standing: .staff) },
          reference: reference, published: "2010-07-14", fetched: start, snapshot: Snapshot(snapshot)),
        hops: [first, ours]))
  }

  static func book(label: String = "桐乡新闻网") throws -> RightsBook {
    // Of a house that has said why it does not ask about minors and machines by default.
    var policy = HousePolicy()
    policy.minorsNotAsked = "样本理由"
    policy.machinesNotAsked = "样本理由"
    return RightsBook(
      ownSources: [try OwnSource(label: label, validFrom: Instant(microseconds: 0))],
      parties: [try Party(name: "临沂日报社", aliases: ["临沂日报"], contact: "样本")],
      editions: [
        SourceListEdition(
          label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false, units: ["临沂日报社": .listed])
      ],
      agreements: [
        try Agreement(
          id: "A1", party: "临沂日报社", direction: .inbound, validFrom: Instant(microseconds: 0),
          grants: [Grant(.permit, acts: [.repost], channels: [.web], duties: [Duty(.attribute, .with)])],
          warrants: [.staff, .freelancer])
      ],
      fixedCredit: "稿件来源:桐乡新闻网",
      licences: [
        try SiteLicence(
          number: "浙新办2006[33]号", services: [.gathering, .reposting], channels: [.web, .app],
          validFrom: Instant(microseconds: 0))
      ], policy: policy)
  }
}
