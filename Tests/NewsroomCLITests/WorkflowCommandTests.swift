import Editorial
import Testing

@testable import NewsroomCLI

@Suite("The workflow, shown")
struct WorkflowCommandTests {
  @Test("Every action, stage and step stands in the document, in both languages")
  func document() {
    let document = WorkflowDocument.text
    for action in Action.allCases { #expect(document.contains("| ") && document.contains(action.rawValue)) }
    for chinese in ["送审", "审签", "三校", "总编辑", "撤稿", "禁发期已过"] { #expect(document.contains(chinese)) }
    #expect(document.contains("review --> approved: sign"))
    #expect(!document.contains("draft --> approved"))
  }

  @Test("A terminal, a script and a page are told the same, without a login")
  func answers() async throws {
    let desk = Newsdesk()
    #expect((await desk.caibian("newsroom", "workflow")).output.contains("编辑完成"))
    let json = (await desk.caibian("newsroom", "workflow", "--json")).output
    #expect(try desk.text("actions.2.action", in: json) == "submit")
    #expect(try desk.text("actions.2.to", in: json) == "editing")
    #expect((await desk.caibian("newsroom", "workflow", "--markdown")).output == WorkflowDocument.text)
  }
}
