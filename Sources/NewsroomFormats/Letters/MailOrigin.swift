/// Who a letter is from, as far as that says whether anything may answer it by itself (RFC 3834, section 2).
public enum MailOrigin: Hashable, Sendable {
  case person
  /// To many, by a list or in bulk: there may be a story in it, but nobody waits for an answer.
  case many
  /// Absence notes, answers, reports of delivery: there is no story in it.
  case program

  /// What the headers say. It looks at the bytes only: no encoding changes these headers.
  public init(headersOf bytes: [UInt8]) {
    // What is asked for stands at the beginning of a header.
    let all = Set(MailFields(of: bytes, most: 400).map { Self.said(by: $0) })
    self = all.contains(.program) ? .program : all.contains(.many) ? .many : .person
  }

  private static func said(by field: ArraySlice<UInt8>) -> MailOrigin {
    guard let colon = field.firstIndex(of: 0x3A) else { return .person }
    func plain(_ bytes: ArraySlice<UInt8>) -> String {
      String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    }
    let value = plain(field[(colon + 1)...])
    switch plain(field[..<colon]) {
    case "auto-submitted": return ["no", "no;", "no("].contains { value.hasPrefix($0) } ? .person : .program
    case "x-failed-recipients": return .program
    case "from": return ["mailer-daemon@", "postmaster@"].contains { value.contains($0) } ? .program : .person
    case "subject":
      let subject = (try? EncodedWords.text(of: field[(colon + 1)...], charset: nil)) ?? ""
      return isAutomatic(subject.lowercased().filter { !$0.isWhitespace }) ? .program : .person
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

  /// As programs begin their subjects; a story's headline has no such colon.
  private static func isAutomatic(_ subject: String) -> Bool {
    let openings = [
      "自动回复", "自动答复", "自动应答", "外出自动回复", "automaticreply", "autoreply", "auto-reply", "outofoffice", "undeliverable",
      "undelivered", "退信通知", "系统退信",
    ]
    return ["【自动回复】", "[自动回复]", "（自动回复）", "(自动回复)", "［自动回复］"].contains { subject.contains($0) }
      || openings.contains { subject.hasPrefix($0 + ":") || subject.hasPrefix($0 + "：") }
      || ["undeliveredmailreturned", "deliverystatusnotification", "mailnonexistent", "returnedmail:"].contains {
        subject.hasPrefix($0)
      }
  }
}
