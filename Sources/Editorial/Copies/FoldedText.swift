import Foundation

/// The letters and digits of a text, with everything folded away that a copyist changes without a thought.
///
/// Compatibility forms are made one (NFKC), capitals small, traditional characters simplified one by one; white space,
/// punctuation and zero-width characters are dropped. Documents and questions go through this one function.
public struct FoldedText: Hashable, Sendable {
  /// Unicode scalar values.
  public let letters: [UInt32]
  /// For each letter the place, counted in Unicode scalars, of the character in the text that it comes from.
  let places: [Int32]

  public init(_ text: String) { self.init(text, keepsSigns: false) }

  /// - Parameter keepsSigns: whether signs that are read, such as emoji, are kept beside letters and digits: what somebody
  ///   looks for may be one. Copies are compared without.
  init(_ text: String, keepsSigns: Bool) {
    var letters: [UInt32] = []
    var places: [Int32] = []
    letters.reserveCapacity(text.utf8.count / 3)
    places.reserveCapacity(text.utf8.count / 3)
    var place: Int32 = 0
    for character in text {
      let scalars = character.unicodeScalars
      if let first = scalars.first, scalars.count == 1 {
        switch Folding.plain(first.value) {
        case .letter(let letter):
          letters.append(letter)
          places.append(place)
        case .nothing: break
        case .unknown: Self.fold(character, at: place, keepsSigns, into: &letters, &places)
        }
        place += 1
      } else {
        Self.fold(character, at: place, keepsSigns, into: &letters, &places)
        place += Int32(scalars.count)
      }
    }
    self.letters = letters
    self.places = places
  }

  /// What the body says, whatever its headline.
  public init(body manuscript: Manuscript) { self.init(manuscript.bodyText) }

  /// The digest of the whole: the same for texts that read the same.
  public var digest: Digest {
    Digest(of: letters.lazy.flatMap { [UInt8($0 >> 16), UInt8($0 >> 8 & 255), UInt8($0 & 255)] })
  }

  private static func fold(
    _ character: Character, at place: Int32, _ keepsSigns: Bool, into letters: inout [UInt32],
    _ places: inout [Int32]
  ) {
    let parts = character.unicodeScalars
    // A library that composes thousands of marks sorts them first, which takes the square of their number.
    guard parts.count <= longestCharacter else {
      for part in parts { fold(String(part), at: place, keepsSigns, into: &letters, &places) }
      return
    }
    fold(String(character), at: place, keepsSigns, into: &letters, &places)
  }

  /// In scalars; no language has longer ones (Unicode Standard Annex #15, section 13).
  private static let longestCharacter = 31

  private static func fold(
    _ text: String, at place: Int32, _ keepsSigns: Bool, into letters: inout [UInt32], _ places: inout [Int32]
  ) {
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || keepsSigns && scalar.properties.generalCategory == .otherSymbol
    {
      letters.append(Folding.simplified(scalar.value))
      places.append(place)
    }
  }
}
