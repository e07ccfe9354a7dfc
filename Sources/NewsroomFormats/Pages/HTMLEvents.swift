/// What takes in a page of HTML piece by piece, as a parser tells it.
public protocol HTMLEvents: AnyObject {
  /// - Parameter tag: in small letters.
  /// - Parameter attributes: names in small letters; values with their references resolved.
  func open(_ tag: String, _ attributes: [String: String])
  func close(_ tag: String)
  /// UTF-8; not kept after the call.
  func text(_ text: UnsafeBufferPointer<UInt8>)
  func comment(_ text: String)
}
