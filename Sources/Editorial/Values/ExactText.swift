extension StringProtocol {
  /// Whether both are the same bytes. `==` takes texts for equal that Unicode calls canonically equivalent, such as 者
  /// U+8005 and U+FA5B: what decides must not.
  public func isExactly(_ other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}
