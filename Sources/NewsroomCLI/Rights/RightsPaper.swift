import Editorial
import Foundation
import Newsroom
import NewsroomFormats

/// A file that speaks of rights: written as rights.yaml, or a policy in ODRL.
struct RightsPaper {
  let book: RightsBook

  /// Other forms in which ODRL is written, and which are not read here.
  private static let others = ["n3", "nq", "trig", "rdf", "xml", "owl", "html"]

  init(path: String, _ options: PolicyOptions, in room: Room, _ context: Context) async throws {
    let name = path.lowercased()
    if let other = Self.others.first(where: { name.hasSuffix(".\($0)") }) {
      throw ODRLFault(place: path, found: ".\(other)", wanted: .formOfFile)
    }
    let isJSON = name.hasSuffix(".json") || name.hasSuffix(".jsonld")
    guard isJSON || [".ttl", ".turtle", ".nt"].contains(where: { name.hasSuffix($0) }) else {
      book = try RightsFileYAML.book(at: path, zone: room.zone)
      return
    }
    let bytes = try context.bytes(of: path, limit: JSONLDFormat.bounds.bytes + 1)
    let sandbox = context.installation.sandbox
    let graph =
      try await isJSON ? sandbox.parse(bytes, as: JSONLDFormat.self) : sandbox.parse(bytes, as: TurtleFormat.self)
    let policies = try ODRLReading.policies(in: graph, try await options.binding(in: room))
    book = RightsBook(agreements: policies.map(\.agreement))
    for note in policies.first?.notes ?? [] {
      context.note(
        "\(note.place) 是给人看的文字，没有当作条款：“\(note.text)”",
        "\(note.place) is for people and no term was read from it: “\(note.text)”")
    }
  }
}
