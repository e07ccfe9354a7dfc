/// How far a COPY has come.
public struct CopyProgress: Hashable, Sendable {
  public internal(set) var rows = 0
  /// Bytes on the wire.
  public internal(set) var bytes = 0

  /// How many bytes lie between two reports.
  static let step = 256 * 1024
}
