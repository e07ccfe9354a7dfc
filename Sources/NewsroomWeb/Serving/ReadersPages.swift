import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Newsroom
import NewsroomSite

/// The pages that readers see: the files of the site, as the dispatcher wrote them.
struct ReadersPages: Sendable {
  let service: WebService

  func answer(_ request: Request, _ context: WebContext) async throws -> Response {
    let asked = Asked(request, context, service.settings)
    let newsroom = service.settings.hosts[asked.host] ?? service.newsrooms.first?.id
    guard let newsroom, let folder = service.folder(newsroom) else { throw HTTPError(.notFound) }
    guard let place = Self.place(asked.path) else { throw HTTPError(.notFound) }
    guard let bytes = Self.bytes(folder, place) else { throw HTTPError(.notFound) }
    let tag = "\"\(Digest(of: bytes).hex.prefix(32))\""
    let isPage = place.last?.hasSuffix(".html") == true
    // A page is asked for again each time, or one that was withdrawn would go on being read.
    var headers: HTTPFields = [
      .contentType: Self.type(of: place.last ?? ""), .eTag: tag, .acceptRanges: "bytes",
      .cacheControl: isPage ? "no-cache" : "public, max-age=3600",
    ]
    if request.headers[.ifNoneMatch]?.split(separator: ",").contains(where: { $0.contains(tag) }) == true {
      return Response(status: .notModified, headers: headers)
    }
    // A notice in the place of a page that was withdrawn: gone, and why.
    let isGone = isPage && SiteFolder.isWithdrawal(bytes)
    if let range = request.headers[.range].flatMap({ Self.range($0, of: bytes.count) }), !isGone {
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return Response(
        status: .partialContent, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes[range])))
    }
    return Response(
      status: isGone ? .gone : .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The names on the way to a file; `nil` for what could lead elsewhere. Files that begin with a dot are not readers'.
  static func place(_ path: String) -> [String]? {
    guard let plain = path.removingPercentEncoding, !plain.contains("\\"), !plain.contains("\0") else { return nil }
    var names = plain.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    if plain.hasSuffix("/") { names.append("index.html") }
    guard !names.isEmpty,
      names.allSatisfy({ name in
        !name.hasPrefix(".") || name == ".well-known"
      })
    else { return nil }
    return names
  }

  /// The bytes of a file below the folder; no symbolic link is followed on the way.
  private static func bytes(_ folder: String, _ names: [String]) -> [UInt8]? {
    var directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return nil }
    for name in names.dropLast() {
      let inner = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      close(directory)
      guard inner >= 0 else { return nil }
      directory = inner
    }
    defer { close(directory) }
    let file = openat(directory, names.last ?? "", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let data = try? handle.readToEnd() else {
      return nil
    }
    return Array(data)
  }

  static func type(of name: String) -> String {
    switch name.split(separator: ".").last.map(String.init) {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "xml": name == "feed.xml" ? "application/atom+xml" : "application/xml"
    case "json": "application/json"
    case "txt": "text/plain; charset=utf-8"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "svg": "image/svg+xml"
    default: "application/octet-stream"
    }
  }

  /// One range of bytes (RFC 9110, 14.1.2); several are answered with the whole.
  static func range(_ header: String, of count: Int) -> Range<Int>? {
    guard header.hasPrefix("bytes="), !header.contains(",") else { return nil }
    let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    if ends[0].isEmpty {
      guard let last = Int(ends[1]), last > 0, count > 0 else { return nil }
      return max(0, count - last)..<count
    }
    guard let first = Int(ends[0]), first >= 0, first < count else { return nil }
    guard !ends[1].isEmpty else { return first..<count }
    guard let last = Int(ends[1]), last >= first else { return nil }
    return first..<min(last + 1, count)
  }
}
