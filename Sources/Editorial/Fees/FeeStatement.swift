/// What one author is owed and was paid: the statement 稿酬清单 that goes with the money.
public struct FeeStatement: Sendable {
  /// What counts, oldest first; cancelled fees do not.
  public let fees: [Fee]
  public let owed: Money
  public let paid: (gross: Money, tax: Money, net: Money)

  public init(_ fees: [Fee]) {
    let counting = fees.filter { $0.state != .cancelled }
    self.fees = counting
    owed = counting.filter(\.state.isOpen).reduce(.zero) { $0 + $1.terms.sum.gross }
    let settled = counting.filter { $0.state == .paid }
    paid = (
      settled.reduce(.zero) { $0 + $1.terms.sum.gross }, settled.reduce(.zero) { $0 + $1.terms.sum.tax },
      settled.reduce(.zero) { $0 + $1.terms.sum.net }
    )
  }
}
