import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

/// What the names in a policy of others stand for here.
struct PolicyOptions: ParsableArguments {
  @Option(
    name: .customLong("target"),
    help: "What an IRI of the policy is about here: IRI=label:NAME, column:PATH, article:ID or all.")
  var targets: [String] = []

  @Option(name: .customLong("party"), help: "Whom an IRI of the policy names: IRI=NAME.")
  var parties: [String] = []

  @Option(name: .customLong("we"), help: "An IRI of the policy that stands for us.")
  var ours: [String] = []

  @Option(help: "Who permits, where the policy leaves it open: us, or a unit.")
  var assigner: String?

  @Option(help: "Who took up an offer, or is permitted by a set: us, or a unit.")
  var assignee: String?

  func binding(in room: Room) async throws -> ODRLBinding {
    var binding = ODRLBinding(zone: try TypedTime.timeZone(room.zone))
    binding.we = TextSet(ours + [ODRLWriting.house(room.session.newsroom.description)])
    binding.assigner = assigner.map { $0 == "us" ? .us : .them($0) }
    binding.assignee = assignee.map { $0 == "us" ? .us : .them($0) }
    for text in parties {
      let (iri, name) = try Self.pair(text, "IRI=NAME")
      guard binding.parties.updateValue(name, forKey: iri) == nil else {
        throw ODRLFault(place: "--party", found: iri, wanted: .onceEach)
      }
    }
    for text in targets {
      let (iri, what) = try Self.pair(text, Self.form)
      guard binding.targets[iri] == nil else { throw ODRLFault(place: "--target", found: iri, wanted: .onceEach) }
      binding.targets[iri] = try await Self.target(what, room)
    }
    return binding
  }

  private static let form = "IRI=label:NAME|column:PATH|article:ID|all"

  /// An IRI may have an equals sign in it; what it is bound to begins behind the last one.
  private static func pair(_ text: String, _ form: String) throws -> (String, String) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex, text.index(after: sign) < text.endIndex else {
      throw InputFault.statement(text, form: form)
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private static func target(_ text: String, _ room: Room) async throws -> ODRLBinding.Target {
    if text == "all" { return .everything }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw InputFault.statement(text, form: form) }
    switch parts[0] {
    case "label": return .label(parts[1])
    case "column": return .column(try ColumnPath(parts[1]))
    case "article": return .article(try await room.article(parts[1]).id)
    default: throw InputFault.statement(text, form: form)
    }
  }
}
