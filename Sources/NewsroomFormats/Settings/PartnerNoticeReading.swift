import Editorial
import Newsroom

/// `partnerNotices` in `newsroom.yaml`.
enum PartnerNoticeReading {
  private static let key = "partnerNotices"

  static func texts(_ table: YAMLTable) throws(NewsroomFileFault) -> [String: String]? {
    var texts: [String: String] = [:]
    for (name, text) in try table.entries(key) {
      guard let kind = PartnerNotice.Kind(rawValue: name) else {
        throw table.wrong(
          key, found: name, wanted: WantedValue(names: PartnerNotice.Kind.allCases.map(\.rawValue)))
      }
      if let unknown = NoticeText.unknownField(in: text, of: kind) {
        throw table.wrong(
          key, found: "{\(unknown)}", wanted: WantedValue(names: NoticeText.fields(of: kind)))
      }
      if let missing = NoticeText.missingField(in: text, of: kind) {
        throw table.wrong(key, found: name, wanted: .letter(naming: missing))
      }
      texts[name] = text
    }
    return texts.isEmpty ? nil : texts
  }
}
