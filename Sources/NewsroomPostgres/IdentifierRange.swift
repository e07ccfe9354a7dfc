import FoundationEssentials

/// The ids that begin with some digits, as the two ends of a stretch of the key: no text is compared.
struct IdentifierRange {
  let first: UUID
  let last: UUID

  /// `nil` when no id can begin so. `prefix` has lower-case digits and dashes, as ids are printed.
  init?(beginning prefix: String) {
    let form = "00000000-0000-0000-0000-000000000000"
    guard prefix.count <= form.count, zip(prefix, form).allSatisfy({ ($0 == "-") == ($1 == "-") }) else { return nil }
    let rest = form.dropFirst(prefix.count)
    guard let first = UUID(uuidString: prefix + rest),
      let last = UUID(uuidString: prefix + rest.map { $0 == "-" ? "-" : "f" })
    else { return nil }
    self.first = first
    self.last = last
  }
}
