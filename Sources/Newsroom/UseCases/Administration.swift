public import Editorial

/// Opens a newsroom with its first administrator.
public struct CreateNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Returns: the administrator's secret token; it is shown once and stored nowhere.
  public func callAsFunction(
    _ settings: NewsroomSettings, administrator: Person, days: Int? = nil
  ) async throws(NewsroomError) -> IssuedToken {
    try deciding { () throws(Refusal) in try settings.permit([administrator]) }
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: administrator.id, newsroom: settings.id, at: now,
      until: now.advanced(bySeconds: try IssuedToken.seconds(days, atMost: settings.longestTokenDays)),
      by: administrator.id)
    do {
      try await desk.newsrooms.open(settings, administrator: administrator, token: issued.token, at: now)
    } catch .conflict {
      throw .newsroomExists(settings.id)
    } catch {
      throw NewsroomError(error)
    }
    return issued
  }
}
