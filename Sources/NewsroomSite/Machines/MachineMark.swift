public import Editorial
public import Newsroom

/// What an article's page tells machines in its head.
struct MachineMark {
  /// Every answer, so that a page that says something else can be found: `trainAI=pay groundAI=refuse ...`.
  let mark: String
  /// TDMRep: 1 where rights of mining are kept back.
  let reservation: Int
  /// Where a licence is to be had.
  let policy: String?

  init(_ terms: MachineTerms) {
    let answers = MachineAct.allCases.map { "\($0.rawValue)=\(terms[$0].rawValue)" }
    mark = (answers + [terms.terms].compactMap { $0 }).joined(separator: " ")
    reservation = terms.reservesMining ? 1 : 0
    policy = MiningFile.policy(terms)
  }

  /// The terms that a page states; `nil` for a text that ``mark`` never is.
  static func terms(_ mark: String) -> MachineTerms? {
    let words = mark.split(separator: " ", omittingEmptySubsequences: false)
    var answers: [MachineAct: MachineAnswer] = [:]
    for (act, word) in zip(MachineAct.allCases, words) {
      let parts = word.split(separator: "=")
      guard parts.count == 2, parts[0] == act.rawValue, let answer = MachineAnswer(rawValue: String(parts[1])) else {
        return nil
      }
      answers[act] = answer
    }
    guard answers.count == MachineAct.allCases.count, words.count <= answers.count + 1 else { return nil }
    let address = words.count > answers.count ? words.last.map(String.init) : nil
    let terms = MachineTerms(terms: address) { answers[$0] ?? .refuse }
    return MachineMark(terms).mark.exact == mark.exact ? terms : nil
  }
}

extension SiteFolder {
  public func tellsMachines() throws(SiteOutage) -> Bool {
    let writer = try SiteWriter(root: path)
    guard let bytes = try writer.head(of: MachineFiles.licences, limit: .max) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("<permits")
  }

  public func misstating(
    _ terms: [ArticleID: MachineTerms], of articles: [Article]
  ) throws(SiteOutage) -> [ArticleID] {
    let writer = try SiteWriter(root: path)
    var wrong: [ArticleID] = []
    for article in articles {
      guard let address = article.live?.address, let page = try writer.standing(at: PagePlace(address: address)),
        page.isLive
      else { continue }
      let right = MachineMark(terms[article.id] ?? .refused).mark
      if page.machineUse?.exact != right.exact { wrong.append(article.id) }
    }
    return wrong
  }
}
