public import Editorial
import Foundation

/// A password that somebody may choose. It never describes itself.
public struct Password: Sendable, CustomStringConvertible, CustomReflectable {
  /// NIST SP 800-63B-4, 3.1.1.2: what is the only thing that is asked has at least 15 characters; longer ones cost nothing.
  public static let shortest = 15
  public static let longest = 256

  /// The characters in one form, whatever keyboard they came from (NFKC).
  let text: String

  /// A password that is to be chosen. Throws for one that is too short, too long, or easily guessed by who knows the person.
  init(choosing typed: String, for person: PersonID) throws(PasswordFault) {
    self.init(typed)
    guard text.unicodeScalars.count >= Self.shortest else { throw .tooShort(Self.shortest) }
    guard text.unicodeScalars.count <= Self.longest else { throw .tooLong(Self.longest) }
    // Few different characters, or the name they sign in with again and again.
    let rest = text.lowercased().replacingOccurrences(of: person.text.lowercased(), with: "")
    guard Set(text.unicodeScalars).count >= 5, rest.unicodeScalars.count >= Self.shortest / 2 else { throw .tooPlain }
  }

  /// A password that was typed to sign in.
  init(_ typed: String) { text = typed.precomposedStringWithCompatibilityMapping }

  public var description: String { "a password" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a password cannot be chosen.
public enum PasswordFault: Error, Hashable, Sendable {
  case tooShort(Int)
  case tooLong(Int)
  /// Easily guessed.
  case tooPlain
}

/// Why nobody was let in.
public enum SignInFault: Error, Hashable, Sendable {
  /// No such person, another password, or none chosen yet: which of them is not told.
  case wrong
  /// Too many tries in vain; until then none is looked at.
  case closed(until: Instant)
  /// The invitation was used, has been replaced by a newer one, or is too old.
  case invitationEnded
  case password(PasswordFault)
}
