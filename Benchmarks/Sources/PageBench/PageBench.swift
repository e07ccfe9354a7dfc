import Foundation
import PageScoring

/// How rightly the pages of other sites are read.
///
/// `PageBench FOLDER` reads every page that the folder's `expected.jsonl` names, as a browser saved it (`.html`) and as
/// people copy it (`.txt`), and prints how often each field was right, wrong or missed, then every field that was not
/// right. Goals: of 30 pages headline, source, date and body are right of 28 that were saved and 25 that were copied, and
/// each of them is wrong of one at most. Exits with 1 where a goal is missed.
@main
struct PageBench {
  private static let fields = ["headline", "source", "date", "body"]

  static func main() {
    guard CommandLine.arguments.count == 2 else { fail("PageBench FOLDER", 64) }
    let folder = URL(filePath: CommandLine.arguments[1])
    do {
      let tables = try [false, true].map { try PageTable(of: folder, pasted: $0) }
      for (name, table) in zip(["As a browser saves them", "As people copy them"], tables) where table.pages > 0 {
        print("\(name)\n\n\(table.text)\n")
        for fault in table.faults { print(fault) }
        print("")
      }
      let missed = missed(of: tables[0], least: 28) + missed(of: tables[1], least: 25)
      print(missed.isEmpty ? "ok" : "missed: \(missed.joined(separator: ", "))")
      exit(missed.isEmpty ? 0 : 1)
    } catch {
      fail("\(folder.path): \(error)", 65)
    }
  }

  /// The fields that are right too seldom, or wrong too often.
  private static func missed(of table: PageTable, least: Int) -> [String] {
    fields.filter { field in
      table.count(field, .right) * 30 < least * table.pages
        || table.count(field, .wrong) * 30 > table.pages
    }
  }

  private static func fail(_ reason: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data((reason + "\n").utf8))
    exit(code)
  }
}
