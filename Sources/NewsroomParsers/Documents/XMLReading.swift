import CHTML
import NewsroomFormats

/// What takes in a document of XML piece by piece.
protocol XMLEvents: AnyObject {
  /// - Parameter name: without its prefix.
  func open(_ prefix: Substring, _ name: Substring, _ attributes: [(name: Substring, value: String)])
  func close(_ prefix: Substring, _ name: Substring)
  func text(_ text: UnsafeBufferPointer<UInt8>)
  /// Whether it is more than any manuscript has.
  var isTooMuch: Bool { get }
}

/// XML as libxml2 reads it, fed piece by piece; no tree is built, and no entity unfolds.
final class XMLReading {
  /// Of one file within a document, unpacked.
  static let limit = 16 << 20

  /// Of one element: the library compares each with all others.
  private static let mostAttributes = 5_000

  private let events: any XMLEvents
  /// Signs of equality since the last `<`.
  private var attributes = 0
  /// Where it stays: the reader keeps the address.
  private let calls = UnsafeMutablePointer<caibian_xml_events>.allocate(capacity: 1)
  private var reader: OpaquePointer?

  /// Tells `events` what an entry of the archive holds.
  static func read(
    _ index: UInt64, of archive: ZipArchive, into events: any XMLEvents
  ) throws(ManuscriptFault) {
    let reading = XMLReading(events)
    defer { reading.end() }
    try reading.begin()
    try archive.read(index, limit: limit) { piece throws(ManuscriptFault) in try reading.feed(piece, isLast: false) }
    try reading.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  private init(_ events: any XMLEvents) { self.events = events }

  private func begin() throws(ManuscriptFault) {
    calls.initialize(
      to: caibian_xml_events(
        context: Unmanaged.passUnretained(self).toOpaque(),
        open: { context, name, attributes in
          guard let reading = XMLReading.of(context), let name else { return }
          let (prefix, local) = XMLReading.split(String(cString: name))
          reading.events.open(prefix, local, XMLReading.read(attributes))
        },
        close: { context, name in
          guard let reading = XMLReading.of(context), let name else { return }
          let (prefix, local) = XMLReading.split(String(cString: name))
          reading.events.close(prefix, local)
        },
        text: { context, text, length in
          guard let reading = XMLReading.of(context), let text else { return }
          reading.events.text(UnsafeBufferPointer(start: text, count: length))
        }))
    reader = caibian_xml_begin(calls)
    guard reader != nil else { throw .damaged }
  }

  private func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(ManuscriptFault) {
    for byte in piece {
      if byte == 0x3C { attributes = 0 }
      if byte == 0x3D { attributes += 1 }
      guard attributes <= Self.mostAttributes else { throw .tooMuch }
    }
    let state = caibian_xml_feed(
      reader, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), isLast ? 1 : 0)
    guard !events.isTooMuch else { throw .tooMuch }
    switch state {
    case caibian_xml_good: return
    case caibian_xml_entities: throw .entities
    default: throw .damaged
    }
  }

  private func end() {
    caibian_xml_end(reader)
    calls.deallocate()
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLReading? {
    context.map { Unmanaged<XMLReading>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func split(_ name: String) -> (Substring, Substring) {
    guard let colon = name.firstIndex(of: ":") else { return ("", name[...]) }
    return (name[..<colon], name[name.index(after: colon)...])
  }

  private static func read(
    _ list: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [(name: Substring, value: String)] {
    guard var next = list else { return [] }
    var attributes: [(Substring, String)] = []
    while let name = next[0] {
      attributes.append((split(String(cString: name)).1, next[1].map { String(cString: $0) } ?? ""))
      next += 2
    }
    return attributes
  }
}
