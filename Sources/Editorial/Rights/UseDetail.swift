/// What narrows a question beyond channel and country. What is not said is as the house usually has it.
public struct UseDetail: Hashable, Sendable, Codable {
  /// What we would do with it; otherwise what the change makes of it, a repost or a translation or a digest.
  public var act: UseAct?
  /// With which change, where that is more than the texts show.
  public var edit: EditClass?
  /// Which of our accounts, such as a public one of a network.
  public var account: String?
  /// In which language: the primary code of BCP 47, such as `zh`.
  public var language: String?
  /// Whether advertisements stand beside it.
  public var carriesAdvertising: Bool?
  /// Which part alone: its name, or a picture's first digits.
  public var part: String?

  public init(
    act: UseAct? = nil, edit: EditClass? = nil, account: String? = nil, language: String? = nil,
    carriesAdvertising: Bool? = nil, part: String? = nil
  ) {
    self.act = act
    self.edit = edit
    self.account = account
    self.language = language
    self.carriesAdvertising = carriesAdvertising
    self.part = part
  }

  /// `nil` where it says nothing, so that a question is the same whichever way nothing is said.
  public var said: UseDetail? { self == UseDetail() ? nil : self }

  var canonical: String {
    let ads = carriesAdvertising.map { $0 ? "advertising" : "no advertising" }
    return [act?.rawValue, edit?.rawValue, account, language, ads, part].map { $0 ?? "" }.joined(separator: "|")
  }
}
