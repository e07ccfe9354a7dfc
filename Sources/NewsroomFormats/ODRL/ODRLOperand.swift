import Editorial
import Foundation

/// One constraint: what is compared with what.
struct ODRLOperand {
  let node: PolicyNode
  let left: PolicyNode.Value
  let name: String
  let operation: String
  let right: [PolicyNode.Value]
  let isOurs: Bool
  let zone: TimeZone

  private var refused: ODRLFault {
    ODRLFault(place: left.place, found: "\(name) \(operation)", wanted: .constraint)
  }

  func scope() throws(ODRLFault) -> ODRLScope {
    var scope = ODRLScope()
    switch name {
    case "dateTime": try time(&scope)
    case "deliveryChannel": scope.channels = try some(Channel.self)
    case "media": scope.media = try some(Medium.self)
    case "spatial" where isOurs && operation == "isNoneOf": scope.except = try named()
    case "spatial": scope.territory = try countries()
    case "count":
      scope.counts = [try count()]
      if let unit = try node.optional("unit") {
        guard isOurs, unit.term == .iri(PolicyNames.cb + "article") else {
          throw ODRLFault(place: unit.place, found: unit.term.shown, wanted: .countOfArticles)
        }
      } else {
        scope.countsArticles = false
      }
    case "cb:component" where isOurs: scope.components = try some(ComponentKind.self)
    case "cb:language" where isOurs && operation == "isAnyOf": scope.languages = try PolicyNode.texts(right)
    case "cb:account" where isOurs && operation == "isAnyOf": scope.accounts = try PolicyNode.texts(right)
    case "cb:advertising" where isOurs && operation == "eq": scope.advertising = [try PolicyNode.advertising(one())]
    case "cb:days" where isOurs && operation == "lteq": scope.days = [try count()]
    case "cb:act" where isOurs: scope.acts = try some(UseAct.self)
    case "cb:edit" where isOurs: scope.edits = try some(EditClass.self)
    default:
      guard let act = ODRLTerms.conditions[name] else { throw refused }
      scope.conditions = [Duty(act, .before, text: try condition())]
    }
    return scope
  }

  private func one() throws(ODRLFault) -> PolicyNode.Value {
    guard right.count == 1 else {
      throw node.fault("rightOperand", right.map(\.term.shown).joined(separator: ", "), .exactlyOne)
    }
    return right[0]
  }

  /// "Up to the 30th" is up to its end, "before the 30th" up to its beginning.
  private func time(_ scope: inout ODRLScope) throws(ODRLFault) {
    let value = try one()
    guard case .literal(let literal) = value.term, let stretch = ODRLTime.stretch(literal, zone: zone) else {
      throw ODRLFault(place: value.place, found: value.term.shown, wanted: .day)
    }
    switch operation {
    case "lt": scope.ends = [stretch.start]
    case "lteq": scope.ends = [stretch.end]
    case "gt": scope.starts = [stretch.end]
    case "gteq": scope.starts = [stretch.start]
    case "eq": (scope.starts, scope.ends) = ([stretch.start], [stretch.end])
    default: throw refused
    }
  }

  private var isStated: Bool { operation == "neq" && right.map(\.term) == [.iri(ODRLTerms.notStated)] && isOurs }

  /// Some of a kind of which there is a list: those that are named, or all but those.
  private func some<Name: RawRepresentable<String> & CaseIterable & Hashable>(
    _ type: Name.Type
  ) throws(ODRLFault) -> Set<Name>? {
    if isStated { return nil }
    var named: Set<Name> = []
    for value in right { named.insert(try PolicyNode.name(value, type)) }
    switch operation {
    case "eq", "neq": _ = try one()
    case "isAnyOf", "isNoneOf": break
    default: throw refused
    }
    return ["eq", "isAnyOf"].contains(operation) ? named : Set(Name.allCases).subtracting(named)
  }

  private func named() throws(ODRLFault) -> TextSet {
    var codes = TextSet()
    for value in right {
      guard let code = ODRLCountry.code(value.term) else {
        throw ODRLFault(place: value.place, found: value.term.shown, wanted: .country)
      }
      codes.insert(code)
    }
    return codes
  }

  private func countries() throws(ODRLFault) -> TextSet? {
    if isStated { return nil }
    let codes = try named()
    switch operation {
    case "eq", "isPartOf", "neq": _ = try one()
    case "isAnyOf", "isNoneOf": break
    default: throw refused
    }
    guard ["neq", "isNoneOf"].contains(operation) else { return codes }
    return TextSet(CountryCode.all.filter { !codes.contains($0) })
  }

  private func count() throws(ODRLFault) -> Int {
    let number = try PolicyNode.number(try one())
    switch operation {
    case "lteq": return number
    case "lt": return max(0, number - 1)
    default: throw refused
    }
  }

  /// What somebody has to confirm, in words: `isAnyOf <http://example.org/news> "teaching"`.
  private func condition() throws(ODRLFault) -> String {
    guard ["eq", "isAnyOf", "isA", "isPartOf"].contains(operation) else { throw refused }
    if operation != "isAnyOf" { _ = try one() }
    var words = [operation]
    for value in right {
      switch value.term {
      case .iri(let iri): words.append("<\(iri)>")
      case .literal(let literal) where !literal.text.contains("\"") && !literal.text.allSatisfy(\.isWhitespace):
        words.append("\"\(literal.text)\"")
      default: throw ODRLFault(place: value.place, found: value.term.shown, wanted: .text)
      }
    }
    return words.joined(separator: " ")
  }
}
