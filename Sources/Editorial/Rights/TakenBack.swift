/// That something which was stated of the rights in an article is taken back, from a moment on and for a reason. What was
/// stated stays on file beside it.
public struct TakenBack: Hashable, Sendable, Codable {
  public let what: Statement
  /// The moment from which it no longer counts.
  public let from: Instant
  public let why: String
  public let by: PersonID
  public let at: Instant

  /// What was stated, by where it stands in the file.
  public enum Statement: Hashable, Sendable, Codable {
    /// One of a part's bases, from 1 in the order in which they were stated.
    case basis(of: String, number: Int)
    case component(String)
    case attestation(of: String)
    case byline(String)
    case ancestor(String)
    case mark(String)
    /// Of the text, or of a part.
    case minors(of: String?)
    case machine(of: String?)
    case upstream
    case editClass
    /// A duty that was noted as seen to: by agreement and act.
    case duty(of: String, Duty.Act)
  }

  public init(_ what: Statement, from: Instant, why: String, by: PersonID, at: Instant) {
    self.what = what
    self.from = from
    self.why = why
    self.by = by
    self.at = at
  }
}

extension RightsFile {
  /// What of the file counts at a moment: without what was taken back until then.
  func inForce(at instant: Instant) -> RightsFile {
    guard let takenBack, takenBack.contains(where: { $0.from <= instant }) else { return self }
    var file = self
    var bases: TextTable<Set<Int>> = [:]
    for entry in takenBack where entry.from <= instant {
      switch entry.what {
      case .basis(let name, let number): bases[name, default: []].insert(number - 1)
      case .component(let name): file.components.removeAll { $0.name == name }
      case .attestation(let name): file.change(name) { $0.attestedBy = nil }
      case .byline(let name): file.bylines.removeAll { $0.name == name }
      case .ancestor(let name): file.ancestors.removeAll { $0.name == name }
      case .mark(let name): file.marks.removeAll { $0.name == name }
      case .minors(nil): file.minors = nil
      case .minors(let name?): file.change(name) { $0.minors = nil }
      case .machine(nil): file.machine = nil
      case .machine(let name?): file.change(name) { $0.machine = nil }
      case .upstream: file.upstream = nil
      case .editClass: file.editClass = nil
      case .duty(let agreement, let act): file.duties.removeAll { $0.agreement == agreement && $0.act == act }
      }
    }
    for (name, numbers) in bases {
      file.change(name) { component in
        component.bases = component.bases.enumerated().filter { !numbers.contains($0.offset) }.map(\.element)
      }
    }
    return file
  }

  private mutating func change(_ name: String, _ body: (inout Component) -> Void) {
    for place in components.indices where components[place].name == name { body(&components[place]) }
  }

  /// Whether there is such a statement on file that counts.
  func states(_ what: TakenBack.Statement) -> Bool {
    func part(_ name: String) -> Component? { components.first { $0.name == name } }
    if takenBack?.contains(where: { $0.what == what }) ?? false { return false }
    return switch what {
    case .basis(let name, let number): part(name).map { $0.bases.indices.contains(number - 1) } ?? false
    case .component(let name): part(name) != nil
    case .attestation(let name): part(name)?.attestedBy != nil
    case .byline(let name): bylines.contains { $0.name == name }
    case .ancestor(let name): ancestors.contains { $0.name == name }
    case .mark(let name): marks.contains { $0.name == name }
    case .minors(let name): name.map { part($0)?.minors != nil } ?? (minors != nil)
    case .machine(let name): name.map { part($0)?.machine != nil } ?? (machine != nil)
    case .upstream: upstream != nil
    case .editClass: editClass != nil
    case .duty(let agreement, let act): duties.contains { $0.agreement == agreement && $0.act == act }
    }
  }

  /// Stated anew, it counts again.
  mutating func restate(_ what: TakenBack.Statement) { takenBack?.removeAll { $0.what == what } }
}
