/// Where the file of a picture says otherwise than what is printed under it.
public enum PictureRemark: Hashable, Sendable {
  /// The file names another photographer.
  case photographer(printed: String, file: String)
  /// The file names another unit than the source that is printed.
  case source(printed: String, file: String)
  /// The file names a unit, and only a photographer is printed.
  case unprinted(file: String)

  /// What the file says.
  var said: String {
    switch self {
    case .photographer(_, let file), .source(_, let file), .unprinted(let file): file
    }
  }
}

extension Illustration {
  /// What its file says otherwise than what is printed under it. Where nothing is printed, nothing is contradicted.
  ///
  /// - Parameter isOurs: whether a name is one of the house's own, which agrees with every photographer of the house.
  public func remarks(isOurs: (String) -> Bool) -> [PictureRemark] {
    guard let embedded else { return [] }
    let printed = [photographer, source].compactMap { $0 }
    guard !printed.isEmpty else { return [] }
    func agrees(_ name: String) -> Bool { isOurs(name) || printed.contains { NameLikeness.agree($0, name) } }
    var remarks: [PictureRemark] = []
    if let photographer, let file = embedded.photographer, !agrees(file) {
      remarks.append(.photographer(printed: photographer, file: file))
    }
    // One of its units that agrees is enough: agencies pass on what others took.
    if let file = embedded.proposedSource, !embedded.units.contains(where: agrees) {
      remarks.append(source.map { PictureRemark.source(printed: $0, file: file) } ?? .unprinted(file: file))
    }
    return remarks
  }
}

extension Illustration {
  /// Whether its file says something that could be printed where nothing is.
  public var hasMoreInFile: Bool {
    guard let embedded else { return false }
    let fields = [
      (caption, embedded.caption), (photographer, embedded.photographer), (source, embedded.proposedSource),
    ]
    return fields.contains { printed, said in printed == nil && said != nil }
  }
}

/// Whether two names may be of the same, however they are written.
public enum NameLikeness {
  /// Letters and digits alone count: one of them is within the other, or they have the same words in another order.
  public static func agree(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (first, second) = (FoldedText(one).letters, FoldedText(other).letters)
    guard !first.isEmpty, !second.isEmpty else { return false }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    // One letter is within too much.
    if short.count > 1 ? long.contains(short) : long == short { return true }
    return words(one) == words(other)
  }

  private static func words(_ name: String) -> [[UInt32]] {
    name.split { !$0.isLetter && !$0.isNumber }.map { FoldedText(String($0)).letters }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }
}
