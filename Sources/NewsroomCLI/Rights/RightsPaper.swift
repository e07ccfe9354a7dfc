import Editorial
import Foundation
import NewsroomFormats

/// A file that speaks of rights: written as rights.yaml, or one agreement in ODRL.
struct RightsPaper {
  let book: RightsBook

  init(path: String, zone: String) throws {
    if path.hasSuffix(".json") || path.hasSuffix(".jsonld") {
      guard let bytes = FileManager.default.contents(atPath: path), let text = String(data: bytes, encoding: .utf8)
      else { throw InputFault.cannotRead(path: path, reason: "no UTF-8 text") }
      book = RightsBook(agreements: [try ODRLReading.agreement(text)])
    } else {
      book = try RightsFileYAML.book(at: path, zone: zone)
    }
  }
}
