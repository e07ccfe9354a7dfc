public import Editorial
import FoundationEssentials
public import Newsroom

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension SiteFolder {
  /// The file in a site's folder that tells whose it is. No page is ever called so; it holds no secret.
  static let marker = ".caibian-site"

  public func found() throws(SiteOutage) -> FoundFolder {
    guard let folder = try Folder.openingIfThere(path) else {
      return FoundFolder(mark: nil, hasPages: false, place: place)
    }
    let text = try folder.bytes(of: Self.marker, limit: 4_096).map { String(decoding: $0, as: UTF8.self) }
    let mark = text.flatMap { SiteMark(written: $0) }
    // A mark that cannot be read is somebody's all the same.
    guard text == nil || mark != nil else {
      throw .other(path: "\(path)/\(Self.marker)", detail: "not the mark of a site")
    }
    return FoundFolder(
      mark: mark, hasPages: try folder.bytes(of: House.frontPage.file, limit: 1) != nil, place: place)
  }

  public func put(_ mark: SiteMark) throws(SiteOutage) {
    let folder = try Folder.opening(path)
    try folder.holdAlone()
    try folder.put(Array(mark.written.utf8), as: Self.marker)
    try folder.settle()
  }

  /// The machine and the folder, so that people on another machine know where to look.
  private var place: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let machine = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "\(machine):\(Self.resolved(path))"
  }

  /// The path without links, as far as it is there: the same before and after the folder is made.
  private static func resolved(_ path: String) -> String {
    var rest: [String] = []
    var parts = path.split(separator: "/").map(String.init)
    let root = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    while true {
      let beginning = root + parts.joined(separator: "/")
      if let whole = realpath(beginning.isEmpty ? "." : beginning, nil) {
        defer { free(whole) }
        return ([String(cString: whole)] + rest).joined(separator: "/")
      }
      guard let last = parts.popLast() else { return path }
      rest.insert(last, at: 0)
    }
  }
}

extension SiteMark {
  var written: String {
    "The pages of a newsroom, written by caibian. This file tells it whose they are.\nnewsroom \(newsroom)\nsite \(number.uuidString.lowercased())\n"
  }

  fileprivate init?(written text: String) {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1)
      if words.count == 2 { values[words[0]] = words[1] }
    }
    guard let newsroom = values["newsroom"].flatMap({ try? NewsroomID(stored: $0) }),
      let number = values["site"].flatMap({ UUID(uuidString: String($0)) })
    else { return nil }
    self.init(newsroom: newsroom, number: number)
  }
}
