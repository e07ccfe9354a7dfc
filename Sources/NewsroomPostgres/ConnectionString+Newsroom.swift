public import LibPQ

extension ConnectionString {
  /// Where a newsroom's database is, with the settings that its short and many statements are written for.
  ///
  /// Whoever logs in works as the application, where the login may: a wider one guards nothing.
  ///
  /// - Parameters:
  ///   - text: as libpq takes it; without one the `PG*` environment variables count.
  ///   - patience: how long a server may take to let us in, and others to let go of what they hold; without one, as long as
  ///     libpq's and the server's settings say.
  public static func newsroom(_ text: String? = nil, patience: Duration? = nil) -> ConnectionString {
    var settings = settings
    // A little less, so that the server says what it waited for before the answer is given up.
    if let patience { settings["lock_timeout"] = "\(max(1, Int(patience / .milliseconds(1) * 0.9)))ms" }
    return ConnectionString(
      text, applicationName: "caibian", settings: settings, beginning: actingAsApplication, patience: patience)
  }

  static let actingAsApplication = """
    do $$
    declare
      application text;
    begin
      if to_regclass('public.database_role') is null then return; end if;
      select name into application from public.database_role where purpose = 'application';
      if application <> session_user and pg_has_role(session_user, application, 'member') then
        perform set_config('role', application, false);
      end if;
    end $$
    """

  private static let settings = [
    // Left to itself the server weighs at every call whether to plan anew for the values at hand, and where that looks
    // cheaper by a hair it does so for ever: planning then costs ten times what it plans. Our statements find by keys
    // and indexes, whatever the values (decision 0017).
    "plan_cache_mode": "force_generic_plan",
    // Compiling one takes longer than all that it could save.
    "jit": "off",
  ]
}
