/// A part of a story with its own legal bases.
public struct Component: Hashable, Sendable, Codable {
  public let name: String
  public var kind: ComponentKind
  public var bases: [Basis]
  /// Whether it is new beside others' text (E7), and if so whether somebody attests that it does not mislead.
  public var isNew: Bool
  public var attestedBy: PersonID?
  /// Who states, and who confirms, that the words of a repost are ours.
  public var ownBy: PersonID?
  public var ownConfirmedBy: PersonID?
  /// Whether it shows minors, and whether a machine made it: asked of each part by itself (R74, R80).
  public var minors: Minors?
  public var machine: MachineOrigin?

  public init(
    _ name: some StringProtocol, _ kind: ComponentKind, bases: [Basis] = [], isNew: Bool = false,
    attestedBy: PersonID? = nil
  ) throws(TextFault) {
    self.name = try PlainText.line(name, as: .label)
    self.kind = kind
    self.bases = bases
    self.isNew = isNew
    self.attestedBy = attestedBy
  }

  /// A picture of which nothing is known.
  init(picture name: Substring) {
    self.name = String(name)
    kind = .photo
    bases = []
    isNew = false
  }
}
