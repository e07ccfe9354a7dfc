/// How long tokens work.
public enum TokenLife {
  /// What a newsroom may set as the longest life, in days.
  public static let allowed = 1...3_660
  /// The longest life where the newsroom says nothing, in days.
  public static let usualLimit = 365
}

extension NewsroomSettings {
  /// The longest that a token of this newsroom works, in days.
  public var longestTokenDays: Int {
    min(max(tokenDays ?? TokenLife.usualLimit, TokenLife.allowed.lowerBound), TokenLife.allowed.upperBound)
  }
}
