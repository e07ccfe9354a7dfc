extension Words {
  /// How many of something, in English: `1 page`, `2 pages`. In Chinese a number changes nothing after it.
  public func counted(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(agreeing(number, one, many ?? one + "s"))"
  }

  /// The word that goes with a number in English: `was` with one, `were` with more or none.
  public func agreeing(_ number: some BinaryInteger, _ one: String, _ many: String) -> String {
    number == 1 ? one : many
  }
}
