public import Foundation
import NewsroomFormats
import NewsroomParsers

/// Right, wrong and missed for each field, over all pages of a folder.
public struct PageTable: Sendable {
  public private(set) var counts: [String: [Verdict: Int]] = [:]
  public private(set) var pages = 0
  /// Pages of which headline, source, date or body was said wrongly.
  public private(set) var wrongPages: Set<String> = []
  /// One line for each field of each page that is not right.
  public private(set) var faults: [String] = []

  /// Reads every page of the folder and judges it.
  public init(of folder: URL, pasted: Bool) throws {
    for page in try PageCase.all(in: folder, pasted: pasted) {
      pages += 1
      let bytes = [UInt8](try Data(contentsOf: page.file(in: folder)))
      let read = pasted ? try PageReader.read(try TextDecoding.text(of: bytes).text) : try SavedPage.read(bytes)
      for (field, verdict, detail) in page.verdicts(on: read) {
        counts[field, default: [:]][verdict, default: 0] += 1
        if verdict != .right {
          faults.append("\(page.name).\(pasted ? "txt" : "html")  \(field) \(verdict.rawValue): \(detail)")
        }
        if verdict == .wrong, ["headline", "source", "date", "body"].contains(field) { wrongPages.insert(page.name) }
      }
    }
  }

  public func count(_ field: String, _ verdict: Verdict) -> Int { counts[field]?[verdict] ?? 0 }

  /// The table as text, one field a line.
  public var text: String {
    let head = "field            right  wrong missed   of \(pages)"
    let rows = PageCase.fields.map { field in
      let numbers = Verdict.allCases.map {
        String(String(count(field, $0)).reversed()).padding(toLength: 7, withPad: " ", startingAt: 0)
      }
      return field.padding(toLength: 15, withPad: " ", startingAt: 0) + numbers.map { String($0.reversed()) }.joined()
    }
    return ([head] + rows).joined(separator: "\n")
  }
}
