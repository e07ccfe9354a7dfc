import Editorial
import Newsroom

/// One article from draft to published, each step by the person it is for.
enum Step: String, CaseIterable { case draft, submit, pass, sign, publish }

extension Office {
  /// - Parameters:
  ///   - desk: where it is lived; by whoever is signed in, whose tokens every commit checks again.
  ///   - isProven: whether they have tokens.
  ///   - stepped: called after each step.
  /// - Returns: the milliseconds that each step took, in order.
  @discardableResult
  func life(_ number: Int, on desk: Desk? = nil, isProven: Bool = true, stepped: () -> Void = {}) async throws
    -> [Double]
  {
    let desk = desk ?? self.desk
    let manuscript = try Manuscript(
      headline: try Headline("样本第 \(number) 篇"), body: [String](repeating: Self.paragraph, count: 13))
    var times: [Double] = []
    let reporter = try session("reporter", isProven: isProven)
    var article = try await timed(&times) {
      try await DraftArticle(desk.acting(as: reporter))(
        manuscript, provenance: .own(label: Self.label, authors: [Byline("样本")]), in: ColumnPath(Self.column),
        by: reporter)
    }
    stepped()
    func act(_ command: ArticleCommand, by name: String) async throws {
      let id = article.id
      let session = try session(name, isProven: isProven)
      article = try await timed(&times) {
        try await ActOnArticle(desk.acting(as: session))(command, on: id, by: session)
      }
      stepped()
    }
    try await act(.submit, by: "reporter")
    try await act(.pass(responsibleEditor: try session("editor").person, settled: []), by: "editor")
    try await act(.sign(step: nil, digest: article.revision.digest), by: "chief")
    let address = PublicationAddress.of(article.id, at: desk.clock.now, zone: "Asia/Shanghai")
    try await act(.publish(decision: DecisionID(desk.identities.uuid()), address: address), by: "editor")
    return times
  }

  private func timed<T>(_ times: inout [Double], _ work: () async throws -> T) async throws -> T {
    let begin = ContinuousClock.now
    let value = try await work()
    times.append((ContinuousClock.now - begin).milliseconds)
    return value
  }

  /// A hundred characters: thirteen of them are a story of the usual length.
  private static let paragraph = String(repeating: "样本文字，", count: 19) + "完了了了。"
}
