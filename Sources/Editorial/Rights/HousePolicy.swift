/// What the house has decided where the law leaves it open. Part of every decision's inputs.
public struct HousePolicy: Hashable, Sendable, Codable {
  /// Whether every article must say if minors are involved (R74), whenever it was published.
  public var asksAboutMinors = false
  /// Whether every article must say if a machine made it (R80), whenever it was published.
  public var asksAboutMachines = false
  /// Why the house does not ask of every part published since the measures are in force whether minors are involved
  /// (R74). Without a reason it asks.
  public var minorsNotAsked: String?
  /// Why it does not ask of every such part whether a machine made it (R80).
  public var machinesNotAsked: String?
  /// Whether pages carry advertisements, which a licence for other than commercial use (NC) forbids; `nil`: nobody said.
  public var carriesAdvertising: Bool?
  /// A text shortened to less than this share of the original is pointed out (R13).
  public var shortenedPercent = 50
  /// How much of a source a quotation may be (R19).
  public var quotationPercent = 10
  /// Longer than this is a work, not a pure fact (R17), in characters.
  public var pureFactCharacters = 300
  /// How long before its end a licence is pointed out (R01).
  public var licenceWarningDays = 90
  /// Within how many hours a partner must remove a text on request.
  public var removalHours = 24
  /// How old a look for a reservation may be (R18), in hours.
  public var reservationHours = 24
  /// How old a decision may be that publishing quotes, in minutes.
  public var freshMinutes = 10
  /// Where what we publish is meant to be read: an ISO 3166 code.
  public var territory = "CN"
  /// In which language what we publish is: the primary code of BCP 47; the usual one where nothing is set.
  public var language: String?
  static let usualLanguage = "zh"
  /// How long the other side has after a counter-statement reaches it (R53).
  public var counterDays = 15
  /// The calendar in which the house's own clocks run.
  public var calendar = WorkCalendar()

  /// After how many hours a partner who has not acknowledged a notice is told again; a day where nothing is set.
  public var reminderHours: Int?

  /// What machines may do with our own works; everything is refused where nothing is said.
  public var machineUse: MachineOffer?

  public init() {}
}
