extension StringProtocol {
  /// Whether both are the same bytes: what ``==`` of texts means wherever this module is imported.
  public func isExactly(_ other: some StringProtocol) -> Bool {
    let (ours, theirs) = (utf8, other.utf8)
    let isSame = ours.withContiguousStorageIfAvailable { ours in
      theirs.withContiguousStorageIfAvailable { theirs in
        ours.count == theirs.count && ours.elementsEqual(theirs)
      }
    }
    return (isSame ?? nil) ?? ours.elementsEqual(theirs)
  }

  /// The text as a key of tables and sets, and as a place in an order.
  public var exact: ExactText { ExactText(String(self)) }
}

/// Text as its bytes: equal, hashed and ordered by UTF-8.
public struct ExactText: Hashable, Sendable, Comparable {
  public let text: String

  public init(_ text: String) { self.text = text }

  public static func == (one: Self, other: Self) -> Bool { one.text.isExactly(other.text) }
  public static func < (one: Self, other: Self) -> Bool { one.text.utf8.lexicographicallyPrecedes(other.text.utf8) }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    // No text is the beginning of another: 0xFF stands in none.
    hasher.combine(0xFF as UInt8)
  }
}
