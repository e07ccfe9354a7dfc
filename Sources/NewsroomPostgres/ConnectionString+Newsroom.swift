public import LibPQ

extension ConnectionString {
  /// Where a newsroom's database is, with the settings that its short and many statements are written for.
  ///
  /// - Parameter text: as libpq takes it; without one the `PG*` environment variables count.
  public static func newsroom(_ text: String? = nil) -> ConnectionString { ConnectionString(text, settings: settings) }

  private static let settings = [
    // Left to itself the server weighs at every call whether to plan anew for the values at hand, and where that looks
    // cheaper by a hair it does so for ever: planning then costs ten times what it plans. Our statements find by keys
    // and indexes, whatever the values (decision 0017).
    "plan_cache_mode": "force_generic_plan",
    // Compiling one takes longer than all that it could save.
    "jit": "off",
  ]
}
