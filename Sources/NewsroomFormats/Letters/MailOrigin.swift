/// Who a letter is from, as far as that says whether anything may answer it by itself (RFC 3834, section 2).
public enum MailOrigin: Hashable, Sendable {
  case person
  /// To many, by a list or in bulk: there may be a story in it, but nobody waits for an answer.
  case many
  /// Absence notes, answers, reports of delivery: there is no story in it.
  case program

  /// What the headers say, up to the first empty line. It looks at the bytes only: no encoding changes these headers.
  public init(headersOf bytes: [UInt8]) {
    var all: Set<MailOrigin> = []
    var field: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[place..<end].last == 0x0D ? bytes[place..<(end - 1)] : bytes[place..<end]
      place = end + 1
      if line.first == 0x20 || line.first == 0x09 {
        field += line.prefix(Self.most - min(Self.most, field.count))
        continue
      }
      all.insert(Self.said(by: field))
      field = Array(line.prefix(Self.most))
      // A blank line before the headers does no harm.
      if line.isEmpty, place > 4 { break }
    }
    all.insert(Self.said(by: field))
    self = all.contains(.program) ? .program : all.contains(.many) ? .many : .person
  }

  /// Bytes of a header that are looked at: what is asked for stands at its beginning.
  private static let most = 400

  private static func said(by field: [UInt8]) -> MailOrigin {
    guard let colon = field.firstIndex(of: 0x3A) else { return .person }
    func plain(_ bytes: ArraySlice<UInt8>) -> String {
      String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    }
    let value = plain(field[(colon + 1)...])
    switch plain(field[..<colon]) {
    case "auto-submitted": return ["no", "no;", "no("].contains { value.hasPrefix($0) } ? .person : .program
    case "x-autoreply", "x-autorespond": return value == "no" ? .person : .program
    // RFC 5321, section 4.5.5: what could not be delivered is told from nobody.
    case "return-path": return value.hasPrefix("<>") ? .program : .person
    case "content-type": return value.hasPrefix("multipart/report") ? .program : .person
    case "precedence":
      return value == "auto_reply" ? .program : ["list", "bulk", "junk"].contains(value) ? .many : .person
    case "x-auto-response-suppress": return value == "none" ? .person : .many
    case let name: return name.hasPrefix("list-") && !value.isEmpty ? .many : .person
    }
  }
}
