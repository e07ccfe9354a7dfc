import CZip
import NewsroomFormats

/// A packed file, read through libzip, an entry at a time and a piece at a time: what it unfolds to is never held whole
/// unless somebody asks for it with a limit.
struct ZipArchive {
  /// More than any manuscript has.
  private static let mostEntries: Int64 = 5_000
  private let archive: OpaquePointer

  /// - Parameter bytes: must stay where they are until ``close()``.
  init(_ bytes: UnsafeRawBufferPointer) throws(ManuscriptFault) {
    var fault = zip_error_t()
    zip_error_init(&fault)
    defer { zip_error_fini(&fault) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &fault) else {
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &fault) else {
      zip_source_free(source)
      throw .damaged
    }
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= Self.mostEntries else {
      zip_discard(archive)
      throw .tooMuch
    }
  }

  func close() { zip_discard(archive) }

  func index(of name: String) -> UInt64? {
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    return index < 0 ? nil : UInt64(index)
  }

  func names() -> [String] {
    (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
      zip_get_name(archive, index, 0).map { String(cString: $0) }
    }
  }

  /// What an entry says that it unfolds to, in bytes.
  func size(of index: UInt64) -> Int {
    var entry = zip_stat_t()
    zip_stat_init(&entry)
    guard zip_stat_index(archive, index, 0, &entry) == 0 else { return 0 }
    return Int(clamping: entry.size)
  }

  /// Tells an entry piece by piece; more than `limit` bytes of it are too much.
  func read(
    _ index: UInt64, limit: Int, _ piece: (UnsafeRawBufferPointer) throws(ManuscriptFault) -> Void
  ) throws(ManuscriptFault) {
    guard let file = zip_fopen_index(archive, index, 0) else { throw .notADocument }
    defer { zip_fclose(file) }
    var read = 0
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return }
      read += count
      guard read <= limit else { throw .tooMuch }
      try piece(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  func bytes(of index: UInt64, limit: Int) throws(ManuscriptFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(index, limit: limit) { piece in bytes += piece }
    return bytes
  }
}
