import Editorial
import Testing

@testable import NewsroomFormats

@Suite("A file for a spreadsheet")
struct PaymentFileTests {
  private static let formulas = [
    "=1+1", "+1", "-1", "@sum(a1)", "\t=1", "\r=1", " =1", "\u{3000}=1", "＝1+1", "＋1", "－1", "＠a", "\u{FEFF}=1",
    "=HYPERLINK(\"http://example.com\",\"x\")", "=cmd|' /c calc'!a0",
  ]

  @Test("has no cell that would be run", arguments: formulas)
  func neutralised(text: String) throws {
    let line = CSV.line(["a", text, "b"])
    let cells = try #require(CSV.rows(line).first)
    #expect(cells == ["a", "'" + text, "b"])
    #expect(cells.allSatisfy { !Spreadsheet.runs($0) })
  }

  @Test(
    "keeps every cell one cell, whatever stands in it",
    arguments: ["a,b", "a\",\"b", "a,\u{301}b", "a\r\nb", "\"", "\"\u{301},x"])
  func whole(text: String) throws {
    let rows = CSV.rows(CSV.line(["1", text, "2"]))
    #expect(rows.count == 1)
    let cells = try #require(rows.first)
    #expect(cells.count == 3)
    #expect(Array(cells[1].unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("leaves amounts, names and accounts as they are")
  func plain() {
    #expect(CSV.line(["1", "样本读者", "6200000000000000000", "50.00"]) == "1,样本读者,6200000000000000000,50.00\r\n")
  }

  @Test("gets no payee whose name or bank it would run", arguments: formulas)
  func refused(text: String) {
    #expect(throws: TextFault.formula(.person)) {
      try Payee(name: text, identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000000000000")
    }
    #expect(throws: TextFault.formula(.party)) {
      try Payee(name: "样本", identityNumber: "330483190001010000", bank: text, account: "6200000000000000000")
    }
  }
}
