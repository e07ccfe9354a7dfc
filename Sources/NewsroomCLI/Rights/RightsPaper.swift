import Editorial
import Foundation
import NewsroomFormats

/// A file that speaks of rights: written as rights.yaml, or one agreement in ODRL.
struct RightsPaper {
  let book: RightsBook

  init(path: String, zone: String) throws {
    if path.hasSuffix(".json") || path.hasSuffix(".jsonld") {
      let text: String
      do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
        throw InputFault.cannotRead(path: path, FileTrouble(error))
      }
      book = RightsBook(agreements: [try ODRLReading.agreement(text)])
    } else {
      book = try RightsFileYAML.book(at: path, zone: zone)
    }
  }
}
