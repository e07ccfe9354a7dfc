import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomParsers

/// What is broken: samples that people sent, and the worst shapes known.
struct HostileSources {
  let letter: [UInt8]
  private let picture: [UInt8]
  private let sources: [Mutator.Kind: [[UInt8]]]
  private var mutators: [Mutator.Kind: Mutator] = [:]

  init(seed: UInt64) throws {
    let folder = LetterTests.samples
    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }
    let letter = try bytes("letter.eml")
    self.letter = letter
    let pages = try Self.files(".html")
    let pasted = try Self.files(".txt") + [try bytes("reposted-page.txt"), try bytes("submission.txt")]
    func shapes(_ shapes: [Shape]) -> [[UInt8]] { shapes.map { $0.bytes(1_500) } }
    let sent = try LetterFormat.parse(letter).attachments.map(\.bytes)
    picture = sent.last ?? []
    let full = NotedPicture.full
    let pictures = sent + [full.jpeg, full.png, full.webp]
    // Good ones weigh as much as bad ones: what is broken in one place goes deepest.
    sources = [
      .letter: Array(repeating: letter, count: 20) + shapes(Shape.letters),
      .page: pages + pages + [Shape.usualPage(12_000)] + shapes(Shape.pages), .pasted: pasted,
      .picture: Array(repeating: pictures, count: 8).flatMap(\.self) + shapes(Shape.pictures),
      .form: [Array(Self.json.utf8), Array(Self.yaml.utf8)],
      .table: [Array(Self.bank.utf8), Array("unit,status,from\n样本日报社,listed,2025-07-02\n".utf8)],
      .credit: [Array(Self.credits.utf8)], .document: [Array(Shape.usualDocument.utf8)],
    ]
    for kind in sources.keys { mutators[kind] = Mutator(seed: seed, of: kind, longest: 0) }
  }

  mutating func broken(_ kind: Mutator.Kind, longest: Int) -> [UInt8] {
    guard let all = sources[kind], var mutator = mutators[kind] else { return [] }
    defer { mutators[kind] = mutator }
    mutator.longest = longest
    // A document is broken before it is packed, so that more than its checksum is tried, or after.
    if kind == .document, mutator.next(4) > 0 {
      switch mutator.next(8) {
      case 0:
        let open = Array(Shape.usualOpenDocument.utf8)
        return PackedDocument.packed([("content.xml", mutator.broken(open, with: open)), ("Pictures/a.png", picture)])
      case 1:
        let relations = Array("<Relationships><Relationship Id=\"rId1\" Target=\"media/a.png\"/></Relationships>".utf8)
        return PackedDocument.packed([
          ("word/document.xml", all[0]), ("word/_rels/document.xml.rels", mutator.broken(relations, with: all[0])),
          ("word/media/a.png", picture),
        ])
      default: return PackedDocument.word(mutator.broken(all[0], with: all[0]), pictures: [("a.png", picture)])
      }
    }
    if kind == .document { return mutator.broken(PackedDocument.word(all[0]), with: all[0]) }
    let (one, other) = (all[mutator.next(all.count)], all[mutator.next(all.count)])
    return mutator.broken(one, with: other)
  }

  /// The pages on which reading is tried.
  private static func files(_ ending: String) throws -> [[UInt8]] {
    let folder = LetterTests.samples.appending(path: "../../Tests/NewsroomFormatsTests/Fixtures/pages")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }.sorted()
      .map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }

  private static let bank = """
    附言,结果,日期,金额,流水号,原因
    8C0D1F2E-0000-4000-8000-000000000001,成功,2026-08-03,"1,200.00",A1,
    8C0D1F2E-0000-4000-8000-000000000002,失败,,,,账号不符
    """
  private static let credits = """
    来源：样本日报 作者：张小满、李立春 编辑：孟宪华 2026-11-29 12:00
    （记者 张小满 通讯员 李立春 文/图）责编：王小雨 一审/二审：赵一/钱二
    新华社杭州7月1日电（记者张小满）原标题：老桥修好了
    """
  private static let json = """
    {"headline": "春到运河", "deck": "——桥边一日", "body": ["第一段。", "第二段。"], "penName": "河边人", "consent": "2026-1",
     "original": true, "offeredElsewhere": false, "age": "adult", "email": "a@example.com", "pictures": ["p.png"]}
    """
  private static let yaml = """
    headline: 春到运河
    body:
      - 第一段。
      - |
        第二段。
        第三段。
    penName: 河边人
    consent: 2026-1
    original: true
    age: under14
    guardianConsent: "父母来信"
    phone: '0573-88000000'
    pictures: [p.png]
    """
}
