/// The body of a form with files (RFC 7578): parts between lines of a boundary that the header names.
///
/// It is read strictly: what a browser would not send is refused, and nothing is guessed.
struct Multipart {
  private let boundary: [UInt8]

  /// - Parameter type: the Content-Type; `nil` unless it is multipart/form-data with a boundary (RFC 2046, 5.1.1).
  init?(contentType type: String) {
    let parts = type.split(separator: ";").map { $0.trimmingBlanks }
    guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
    let named = parts.dropFirst().first { $0.lowercased().hasPrefix("boundary=") }
    guard let text = named?.dropFirst("boundary=".count) else { return nil }
    let bare = text.hasPrefix("\"") && text.hasSuffix("\"") && text.count > 1 ? text.dropFirst().dropLast() : text[...]
    guard (1...70).contains(bare.utf8.count), bare.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    boundary = Array("--\(bare)".utf8)
  }

  /// `nil` where the body is no such form, is cut off, or has more fields than any form of ours.
  func form(_ body: [UInt8]) -> Form? {
    var form = Form()
    guard body.starts(with: boundary) else { return nil }
    var place = boundary.count
    let divider = Array("\r\n".utf8) + boundary
    while true {
      if body[place...].starts(with: Self.ending) { return form }
      guard body[place...].starts(with: Self.newline) else { return nil }
      place += 2
      guard let head = Self.find(Self.blank, in: body, from: place, within: 4_096) else { return nil }
      guard let field = Disposition(Array(body[place..<head])) else { return nil }
      let start = head + Self.blank.count
      guard let end = Self.find(divider, in: body, from: start, within: .max) else { return nil }
      guard form.fields.all.count + form.files.count < WebSettings.mostFields else { return nil }
      if let file = field.fileName {
        form.files.append(FormFile(field: field.name, name: file, bytes: Array(body[start..<end])))
      } else {
        guard let value = String(validating: body[start..<end], as: UTF8.self) else { return nil }
        form.fields.add(field.name, value)
      }
      place = end + divider.count
    }
  }

  private static let newline = Array("\r\n".utf8)
  private static let blank = Array("\r\n\r\n".utf8)
  private static let ending = Array("--".utf8)

  private static func find(_ wanted: [UInt8], in body: [UInt8], from start: Int, within reach: Int) -> Int? {
    let last = min(body.count - wanted.count, reach == .max ? .max : start + reach)
    guard start <= last, let first = wanted.first else { return nil }
    var place = start
    while place <= last {
      if body[place] == first, body[place..<place + wanted.count].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }

  /// What a part is called, and its file where it has one (RFC 7578, 4.2).
  private struct Disposition {
    let name: String
    let fileName: String?

    init?(_ head: [UInt8]) {
      guard let text = String(validating: head, as: UTF8.self) else { return nil }
      let lines = text.split(separator: "\r\n").filter { $0.lowercased().hasPrefix("content-disposition:") }
      guard let line = lines.first, lines.count == 1 else { return nil }
      let value = line.dropFirst("content-disposition:".count).trimmingBlanks
      guard value.lowercased().hasPrefix("form-data;") else { return nil }
      guard let name = Self.parameter("name", of: value) else { return nil }
      self.name = name
      fileName = Self.parameter("filename", of: value)
    }

    /// The quoted value of a parameter; browsers write `"` as `%22`.
    private static func parameter(_ name: String, of value: String) -> String? {
      guard let match = value.firstRange(of: "; \(name)=\"") ?? value.firstRange(of: ";\(name)=\"") else { return nil }
      let rest = value[match.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { return nil }
      return String(rest[..<end]).replacing("%22", with: "\"")
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String {
    let front = drop { $0 == " " || $0 == "\t" }
    return String(front.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
