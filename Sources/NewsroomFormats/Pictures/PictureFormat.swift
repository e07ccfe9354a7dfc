public import Editorial
public import Newsroom

/// JPEG, PNG, GIF and WebP: the kind by the first bytes, the measure, and the bytes without the places where the picture
/// was taken. What it says of its author and rights stays (R20), and so does a mark that a machine made it (R80); both are read
/// from the bytes that stay.
public enum PictureFormat: ForeignFormat {
  public typealias Answer = ParsedPicture
  public typealias Refusal = PictureFault
  public static let name = "picture"
  public static let bounds = ParsingBounds(bytes: largest)

  /// Twenty mebibytes.
  public static let largest = 20 << 20
  /// A hundred million: more than any reader's camera takes.
  public static let mostPixels = 100_000_000
}

/// A picture as it may be kept.
public struct ParsedPicture: Hashable, Sendable, Codable {
  public let kind: Picture.Kind
  /// In pixels.
  public let width: Int
  public let height: Int
  private let blob: Blob
  /// What it says of itself, as the parser has it.
  private let notes: PictureNotes?

  public init(kind: Picture.Kind, width: Int, height: Int, bytes: [UInt8], notes: PictureNotes? = nil) {
    self.kind = kind
    self.width = width
    self.height = height
    blob = Blob(bytes)
    self.notes = notes
  }

  /// As the store takes it, under the digest of what is kept.
  public func file(named name: String) -> PictureFile {
    PictureFile(
      picture: Picture(
        digest: Editorial.Digest(of: blob.bytes), kind: kind, width: width, height: height, size: blob.bytes.count,
        name: PlainName.of(name),
        // A parser that was taken over may say anything, at any length.
        embedded: notes?.bounded), bytes: blob.bytes)
  }
}

/// Why a file is not taken as a picture.
public enum PictureFault: Error, Hashable, Sendable, Codable {
  case tooLarge(size: Int, limit: Int)
  case tooManyPixels(Int, Int)
  /// JPEG, PNG, GIF and WebP are pictures.
  case notAPicture(looksLike: String)
  case damaged
  /// The document that shows it only says where it lies.
  case onlyLinked
  /// It would unfold to far more than the document around it.
  case unfolds
  /// It is cut into more pieces than any camera or program makes.
  case tooManyPieces
  /// Its parser was stopped.
  case stopped(ParserStop)
}

extension Sandbox {
  /// The picture in a file, as the store takes it.
  ///
  /// Throws: ``PictureFault`` for one that cannot be taken; ``NoParser`` where nothing can be parsed.
  public func picture(_ bytes: [UInt8], named name: String) async throws -> PictureFile {
    do throws(ParsingFault<PictureFault>) {
      return try await parse(bytes, as: PictureFormat.self).file(named: name)
    } catch {
      switch error {
      case .refused(let fault): throw fault
      case .stopped(.tooLarge(let size, let limit)): throw PictureFault.tooLarge(size: size, limit: limit)
      case .stopped(let stop): throw PictureFault.stopped(stop)
      case .unavailable(let detail): throw NoParser(detail: detail)
      }
    }
  }
}

/// The installation has no parser that runs.
public struct NoParser: Error, Hashable, Sendable {
  public let detail: String

  public init(detail: String) { self.detail = detail }
}
