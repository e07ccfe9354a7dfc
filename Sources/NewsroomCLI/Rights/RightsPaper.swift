import Editorial
import Foundation
import NewsroomFormats

/// A file that speaks of rights: written as rights.yaml, or one agreement in ODRL.
struct RightsPaper {
  let book: RightsBook

  /// Other forms in which ODRL is written, and which are not read here.
  private static let others = ["ttl", "turtle", "n3", "nt", "rdf", "xml", "owl"]

  init(path: String, zone: String) throws {
    if path.hasSuffix(".json") || path.hasSuffix(".jsonld") {
      let text: String
      do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
        throw InputFault.cannotRead(path: path, FileTrouble(error))
      }
      book = RightsBook(agreements: [try ODRLReading.agreement(text)])
    } else if let other = Self.others.first(where: { path.lowercased().hasSuffix(".\($0)") }) {
      throw ODRLFault(place: path, found: ".\(other)", wanted: "rights.yaml, or ODRL in JSON-LD (.json)")
    } else {
      book = try RightsFileYAML.book(at: path, zone: zone)
    }
  }
}
