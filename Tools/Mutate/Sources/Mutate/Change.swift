/// One change of one place of the source, small enough that a test of the rules ought to notice it.
struct Change: Hashable {
  enum Kind: CaseIterable {
    /// A condition says the opposite, or its parts are joined otherwise.
    case condition
    /// A bound is one more or one less, or lies inside instead of outside.
    case bound
    /// A guard lets everything pass.
    case guardPasses
    /// A statement is left out.
    case statement
    /// `true` and `false` change places.
    case truth
    /// An entry of a list, of a row of a table, or of a sum is left out.
    case entry
  }

  /// What stands in the place when the change is compiled in.
  enum Part: Hashable {
    case text(String)
    /// The question whether this change is the one that is on.
    case isOn
    /// The source of a range, with the changes that lie within.
    case source(Range<Int>)
  }

  let kind: Kind
  /// The file's path below the rules' folder, whose first component is the room.
  let file: String
  let line: Int
  /// In UTF-8 code units of the file.
  let range: Range<Int>
  let parts: [Part]
  let before: String
  let after: String

  var room: Substring { file.prefix { $0 != "/" } }
}

extension Change: CustomStringConvertible {
  var description: String { "\(file):\(line): \(before) → \(after)" }
}
