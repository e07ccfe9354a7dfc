/// What is kept of a TIFF block (Exif 2.32, section 4.6): orientation, description, artist, dates and copyright, a label that a
/// machine made the picture, and nothing else. Makers hide places in many corners of their own.
struct ExifBlock {
  private struct Entry {
    let tag: Int
    let type: Int
    let count: Int
    let value: [UInt8]
  }

  private let image: [Entry]
  private let photo: [Entry]

  private static let orientation = 0x0112
  private static let photoPlace = 0x8769
  private static let userComment = 0x9286
  /// Description, date, artist, copyright.
  private static let imageTexts: Set<Int> = [0x010E, 0x0132, 0x013B, 0x8298]
  /// When it was taken.
  private static let photoTexts: Set<Int> = [0x9003]

  /// `nil` where none of these is said.
  init?(_ tiff: ArraySlice<UInt8>) {
    let directory = Directory(Array(tiff))
    guard let start = directory.number(4, 4), let image = directory.entries(at: start, Self.wanted) else { return nil }
    let place = image.first { $0.tag == Self.photoPlace }?.value
    self.image = image.filter { $0.tag != Self.photoPlace }
    photo =
      place.flatMap { place in directory.entries(at: Self.little(place), Self.wantedOfPhoto) } ?? []
    if self.image.isEmpty, photo.isEmpty { return nil }
  }

  private static func wanted(_ tag: Int, _ type: Int, _ count: Int) -> Bool {
    switch tag {
    case orientation: type == 3
    case photoPlace: type == 4 && count == 1
    default: imageTexts.contains(tag) && type == 2 && count <= 4_096
    }
  }

  private static func wantedOfPhoto(_ tag: Int, _ type: Int, _ count: Int) -> Bool {
    if tag == userComment { return [2, 7].contains(type) && count <= AIGCLabel.longest }
    return photoTexts.contains(tag) && type == 2 && count <= 64
  }

  /// The block in little-endian bytes; `nil` where nothing is left.
  func written(turns: Bool) -> [UInt8]? {
    let first = turns ? image : image.filter { $0.tag != Self.orientation }
    guard !photo.isEmpty else { return first.isEmpty ? nil : Self.head + Self.written(first, at: 8) }
    // The second directory stands behind the first, whose length its place does not change.
    func pointing(to place: Int) -> [Entry] {
      (first + [Entry(tag: Self.photoPlace, type: 4, count: 1, value: Self.bytes(place, 4))]).sorted { $0.tag < $1.tag }
    }
    let end = 8 + Self.written(pointing(to: 0), at: 8).count
    return Self.head + Self.written(pointing(to: end), at: 8) + Self.written(photo, at: end)
  }

  private static let head: [UInt8] = [0x49, 0x49, 0x2A, 0x00] + bytes(8, 4)

  private static func written(_ entries: [Entry], at start: Int) -> [UInt8] {
    var directory = bytes(entries.count, 2)
    var beyond: [UInt8] = []
    let end = start + 2 + 12 * entries.count + 4
    for entry in entries {
      directory += bytes(entry.tag, 2) + bytes(entry.type, 2) + bytes(entry.count, 4)
      if entry.value.count <= 4 {
        directory += entry.value + [UInt8](repeating: 0, count: 4 - entry.value.count)
      } else {
        directory += bytes(end + beyond.count, 4)
        beyond += entry.value + (entry.value.count.isMultiple(of: 2) ? [] : [0])
      }
    }
    return directory + bytes(0, 4) + beyond
  }

  private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func little(_ bytes: [UInt8]) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }

  /// The bytes of a block, and how numbers stand in them.
  private struct Directory {
    private let bytes: [UInt8]
    private let isLittle: Bool

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      isLittle = bytes.first == 0x49
    }

    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 0, at <= bytes.count - count else { return nil }
      let part = bytes[at..<at + count]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }

    /// What is wanted of the directory that begins there, in the order of its tags.
    func entries(at start: Int, _ isWanted: (Int, Int, Int) -> Bool) -> [Entry]? {
      guard let count = number(start, 2), count <= 512 else { return nil }
      var kept: [Entry] = []
      for index in 0..<count {
        let entry = start + 2 + 12 * index
        guard let tag = number(entry, 2), let type = number(entry + 2, 2), let length = number(entry + 4, 4) else {
          return nil
        }
        // A tag stands once; many that name the same bytes would make a small picture a large one.
        guard isWanted(tag, type, length), !kept.contains(where: { $0.tag == tag }) else { continue }
        if let read = read(entry, tag, type, length) { kept.append(read) }
      }
      return kept.sorted { $0.tag < $1.tag }
    }

    private func read(_ entry: Int, _ tag: Int, _ type: Int, _ length: Int) -> Entry? {
      switch type {
      case 3:
        guard let turn = number(entry + 8, 2), (1...8).contains(turn) else { return nil }
        return Entry(tag: tag, type: 3, count: 1, value: [UInt8(turn), 0, 0, 0])
      case 4: return number(entry + 8, 4).map { Entry(tag: tag, type: 4, count: 1, value: ExifBlock.bytes($0, 4)) }
      default:
        let from = length <= 4 ? entry + 8 : number(entry + 8, 4) ?? bytes.count
        guard from <= bytes.count - length else { return nil }
        var value = Array(bytes[from..<from + length])
        guard tag == ExifBlock.userComment else { return Entry(tag: tag, type: 2, count: length, value: value) }
        guard let label = AIGCLabel(comment: value, isLittle: isLittle), label.namesNoPlace else { return nil }
        value = label.comment
        return Entry(tag: tag, type: 7, count: value.count, value: value)
      }
    }
  }
}
