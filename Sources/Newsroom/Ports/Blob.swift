import FoundationEssentials
import Synchronization

/// Bytes in an answer of a parser. They travel beside the answer's text, as they are; in any other encoding they are
/// base64.
public struct Blob: Hashable, Sendable, Codable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The blobs beside one text.
  package final class Luggage: Sendable {
    private let blobs: Mutex<[Blob]>

    package init(_ blobs: [Blob] = []) { self.blobs = Mutex(blobs) }

    package var all: [Blob] { blobs.withLock { $0 } }

    fileprivate func add(_ blob: Blob) -> Int {
      blobs.withLock { blobs in
        blobs.append(blob)
        return blobs.count - 1
      }
    }

    fileprivate func blob(_ index: Int) -> Blob? {
      blobs.withLock { blobs in blobs.indices.contains(index) ? blobs[index] : nil }
    }
  }

  package static let luggage: CodingUserInfoKey? = CodingUserInfoKey(rawValue: "caibian.blobs")

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let key = Self.luggage, let luggage = encoder.userInfo[key] as? Luggage {
      try container.encode(luggage.add(self))
    } else {
      try container.encode(Data(bytes))
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = Self.luggage, let luggage = decoder.userInfo[key] as? Luggage else {
      bytes = Array(try container.decode(Data.self))
      return
    }
    let index = try container.decode(Int.self)
    guard let blob = luggage.blob(index) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no blob \(index)")
    }
    self = blob
  }
}
