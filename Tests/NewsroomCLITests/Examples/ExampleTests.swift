import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Examples in the help")
struct ExampleTests {
  /// What goes on until it is stopped.
  private static let endless: Set = [
    "caibian dispatch --watch --newsroom tongxiang --site /srv/www", "caibian serve --listen 127.0.0.1:0 --dispatch",
  ]
  /// What is refused in every newsroom that this program made: only an older one kept payees of authors and not of fees.
  private static let refused: Set = ["caibian fee payee --fee 5b01 --kept"]

  /// One after the other, since the working folder is that of the process.
  @Test("work as printed in the sample newsroom")
  func work() async throws {
    let scenes = try Scenes.all.get()
    var lookedAt: [[Scenes.Step]: SampleNewsroom] = [:]
    var (run, endless, refused) = (0, Self.endless, Self.refused)
    for (number, (line, commands)) in PrintedExample.lines.enumerated() {
      do {
        let read = try ShellLine(line)
        guard let place = scenes.place(of: line) else { throw Newsdesk.Mishap(text: "nothing says who runs it") }
        let setting = scenes.settings[place]
        // Whoever acts with a token of theirs, and only looks, leaves the newsroom as it was to the next, and looks at it in
        // both languages.
        let isShared = setting.person != nil && read.onlyLooks
        let known = isShared ? lookedAt[setting.steps] : nil
        let sample = if let known { known } else { try await SampleNewsroom(after: setting.steps) }
        if isShared { lookedAt[setting.steps] = sample }
        if endless.remove(line) != nil {
          try await watch(line, at: sample, as: setting.person)
        } else {
          let languages: [Language] = isShared ? [.zhHans, .en] : [number.isMultiple(of: 2) ? .zhHans : .en]
          for language in languages {
            let failures = try await sample.run(read, in: setting, language: language)
            if refused.remove(line) != nil {
              #expect(failures.count == 1 && failures[0].hasPrefix("\(line): 1\n"), "\(failures)")
            } else {
              #expect(failures.isEmpty, "\(commands): \(line)\n\(failures.joined(separator: "\n"))")
            }
          }
        }
        run += commands.count
      } catch {
        Issue.record(error, "\(commands): \(line)")
      }
    }
    #expect(run == PrintedExample.all.count && endless.isEmpty && refused.isEmpty)
  }

  /// A dispatcher is stopped when it has brought the page that waits; it ends by itself only where it fails.
  private func watch(_ line: String, at sample: SampleNewsroom, as person: String?) async throws {
    #expect(sample.desk.site.count == 0)
    _ = try await sample.token(of: person)
    let (desk, words) = (sample.desk, line.split(separator: " ").dropFirst().map(String.init))
    let failed = await withTaskGroup(of: Newsdesk.Outcome?.self) { group in
      group.addTask { await desk.run(words, as: person) }
      group.addTask {
        while desk.site.count == 0, !Task.isCancelled { await Task.yield() }
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    #expect(failed?.errors == nil && desk.site.count == 1)
  }

  @Test("stand under every verb and group, one to a line, and all of them are run")
  func whole() {
    for command in HelpTests.commands {
      let discussion = PrintedExample.help(of: command).split(separator: "\nUSAGE:").first ?? ""
      let indented = discussion.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { $0.drop { $0 == " " } }
      let run = PrintedExample.all.filter { $0.command == command }.map(\.line)
      #expect(!run.isEmpty && run == indented.map(String.init), "\(command)")
    }
  }

  @Test("need all that the sample newsroom goes through")
  func scenes() throws {
    let scenes = try Scenes.all.get()
    let used = Set(PrintedExample.lines.compactMap { scenes.place(of: $0.line) })
    let unused = scenes.settings.indices.filter { !used.contains($0) }.map { scenes.settings[$0].beginning }
    #expect(unused == [])
    #expect(scenes.unused == [])
  }
}
