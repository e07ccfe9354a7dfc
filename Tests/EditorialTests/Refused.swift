import Editorial

/// Everything that a decision is refused for; nothing where it is taken.
func unmet<Decision>(_ decision: () throws -> Decision) throws -> [Unmet] {
  do {
    _ = try decision()
    return []
  } catch let refusal as Refusal {
    return refusal.unmet
  }
}
