/// One thing that somebody states of the rights in an article.
public enum RightsStatement: Hashable, Sendable {
  case byline(BylineFact)
  case component(name: String, kind: ComponentKind, isNew: Bool)
  case basis(Basis, of: String)
  /// That a new part does not mislead (E7).
  case attested(String)
  case ancestor(Ancestor)
  case mark(RightsMark)
  /// Of the text, and of every part that there is now and of which nothing was stated; a no is none of a picture whose file
  /// says otherwise: that is stated of it by itself.
  case minors(Minors)
  case machine(MachineOrigin)
  case partMinors(Minors, of: String)
  case partMachine(MachineOrigin, of: String)
  case upstream(UpstreamState)
  case duty(DutyRecord)
  case editClass(EditClass)
  /// Agrees, as a second person, to the class that somebody else lowered.
  case confirmedClass
  /// Confirms, as a second person, that a part is nothing but fact (R17).
  case confirmedFact(String)
  /// Confirms, as a second person, that the words of a repost are ours.
  case confirmedOwn(String)
  /// Takes back what was stated, from a moment on; now, where none is given.
  case takenBack(TakenBack.Statement, from: Instant?, why: String)
}

extension RightsFile {
  /// The file with what `person` states besides, or everything that stands in the way. `matter` is the article as it is.
  ///
  /// Licensing staff and editors of the column state; a lowered class counts once a second person has agreed.
  public func stating(
    _ statements: [RightsStatement], on matter: Matter, by person: Person, at now: Instant
  ) throws(Refusal) -> RightsFile {
    var file = self
    var unmet = Person?.some(person).lacking(anyOf: [.licensing, .editor, .chiefEditor], in: matter.article.column)
    var texts = SaidTexts()
    for statement in statements {
      let before = texts.unmet.count
      texts.add(statement)
      // What cannot be shown is not said back as unknown either.
      guard texts.unmet.count == before else { continue }
      unmet += file.take(statement, on: matter, by: person, at: now)
    }
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.rights, unmet) }
    return file
  }

  private mutating func take(
    _ statement: RightsStatement, on matter: Matter, by person: Person, at now: Instant
  ) -> [Unmet] {
    switch statement {
    case .byline(let fact):
      let signed = matter.signed
      // A misspelt name would be on file and stand for nobody.
      if !signed.isEmpty, !signed.contains(fact.name) { return [.noSuchAuthor(fact.name, known: signed.sorted())] }
      restate(.byline(fact.name))
      bylines.removeAll { $0.name == fact.name }
      bylines.append(fact)
    case .component(let name, let kind, let isNew):
      restate(.component(name))
      if let place = components.firstIndex(where: { $0.name == name }) {
        components[place].kind = kind
        components[place].isNew = isNew
        return []
      }
      guard let component = try? Component(name, kind, isNew: isNew) else { return [.noSuchComponent(name)] }
      components.append(component)
    case .basis(let basis, let name):
      if name == ComponentKind.text.rawValue, !components.contains(where: { $0.name == name }),
        let text = try? Component(name, .text)
      {
        components.append(text)
      }
      return change(name, on: matter) { component in
        component.bases.append(basis)
        guard case .own = basis else { return }
        component.ownBy = person.id
        component.ownConfirmedBy = nil
      }
    case .attested(let name):
      restate(.attestation(of: name))
      return change(name, on: matter) { $0.attestedBy = person.id }
    case .ancestor(let ancestor):
      restate(.ancestor(ancestor.name))
      ancestors.removeAll { $0.name == ancestor.name }
      ancestors.append(ancestor)
    case .mark(let mark):
      restate(.mark(mark.name))
      marks.removeAll { $0.name == mark.name }
      marks.append(mark)
    case .minors(let stated):
      minors = stated
      restate(.minors(of: nil))
      describePictures(on: matter)
      let others = stated == .none ? matter.pictures { $0.minors == true } : []
      for place in components.indices where components[place].minors == nil {
        guard !others.contains(where: { components[place].names($0) }) else { continue }
        components[place].minors = stated
      }
    case .machine(let stated):
      machine = stated
      restate(.machine(of: nil))
      describePictures(on: matter)
      let others = stated == .none ? matter.pictures { $0.machine != nil } : []
      for place in components.indices where components[place].machine == nil {
        guard !others.contains(where: { components[place].names($0) }) else { continue }
        components[place].machine = stated
      }
    case .partMinors(let stated, let name):
      restate(.minors(of: name))
      return change(name, on: matter) { $0.minors = stated }
    case .partMachine(let stated, let name):
      restate(.machine(of: name))
      return change(name, on: matter) { $0.machine = stated }
    case .upstream(let stated):
      restate(.upstream)
      upstream = stated
    case .duty(let record):
      restate(.duty(of: record.agreement, record.act))
      duties.append(record)
    case .editClass(let stated):
      restate(.editClass)
      editClass = StatedEditClass(digest: matter.revision.digest, editClass: stated, by: person.id)
    case .confirmedClass:
      guard let stated = editClass, stated.digest == matter.revision.digest else { return [.nothingToConfirm] }
      guard stated.by != person.id else { return [.secondPerson(person.id)] }
      editClass = StatedEditClass(
        digest: stated.digest, editClass: stated.editClass, by: stated.by, confirmedBy: person.id)
    case .confirmedFact(let name): return confirmFact(name, on: matter, by: person)
    case .confirmedOwn(let name):
      guard let place = place(of: name), let by = components[place].ownBy else { return [.nothingToConfirm] }
      guard by != person.id else { return [.secondPerson(person.id)] }
      components[place].ownConfirmedBy = person.id
    case .takenBack(let what, let from, let why):
      guard !why.trimmed.isEmpty else { return [.reason] }
      guard states(what) else { return [.nothingToTakeBack] }
      takenBack = (takenBack ?? []) + [TakenBack(what, from: from ?? now, why: why.trimmed, by: person.id, at: now)]
    }
    return []
  }

  private mutating func confirmFact(_ name: String, on matter: Matter, by person: Person) -> [Unmet] {
    var unmet: [Unmet] = [.nothingToConfirm]
    let found = change(name, on: matter) { component in
      for (place, basis) in component.bases.enumerated() {
        guard case .pureFact(let fact) = basis else { continue }
        guard fact.by != person.id else {
          unmet = [.secondPerson(person.id)]
          continue
        }
        component.bases[place] = .pureFact(Basis.PureFact(by: fact.by, confirmedBy: person.id, why: fact.why))
        unmet = []
      }
    }
    return found.isEmpty ? unmet : found
  }

  /// Changes what is on file of a part: one that was described, or a picture that is printed with the text.
  private mutating func change(
    _ name: String, on matter: Matter, _ body: (inout Component) -> Void
  ) -> [Unmet] {
    if !components.contains(where: { $0.name == name }) { describePictures(named: name, on: matter) }
    guard let place = place(of: name) else { return [.noSuchComponent(name)] }
    body(&components[place])
    return []
  }

  /// By its name, or a picture by as many digits of its digest as tell it from others.
  private func place(of name: String) -> Int? {
    if let place = components.firstIndex(where: { $0.name == name }) { return place }
    guard name.count >= 8, name.allSatisfy(\.isHexDigit) else { return nil }
    let found = components.indices.filter {
      components[$0].name.hasPrefix(name) || name.hasPrefix(components[$0].name) && components[$0].name.count >= 8
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Takes the pictures that are printed with the text on file: all of them, or the one whose digest begins so. Beside
  /// others' text one is new, unless it came with the original.
  private mutating func describePictures(named name: String? = nil, on matter: Matter) {
    for picture in matter.revision.manuscript.illustrations {
      let digits = picture.picture.short
      if let name, name.count < 8 || !digits.hasPrefix(name) { continue }
      guard !components.contains(where: { $0.names(picture) }) else { continue }
      var component = Component(picture: digits)
      if let origin = matter.provenance.repost?.origin {
        component.isNew = !(origin.pictures?.contains(picture.picture) ?? false)
      }
      components.append(component)
    }
  }
}
