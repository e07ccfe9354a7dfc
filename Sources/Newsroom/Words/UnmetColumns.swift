import Editorial

/// How the newsroom is set up.
extension Words {
  func notEmpty(_ column: ColumnPath, _ articles: Int, _ below: [ColumnPath]) -> Explanation {
    let under = list(below.map { name($0) })
    return so(
      "“\(name(column))”下还有 \(articles) 篇稿件\(below.isEmpty ? "" : "、子栏目\(under)")。",
      "\(name(column)) still holds \(counted(articles, "article"))\(below.isEmpty ? "" : " and \(under)").",
      .moveArticles(outOf: column), .moveColumn(column))
  }

  func unsound(_ steps: [SignOffStep], _ isParallel: Bool) -> Explanation {
    let named = list(steps.map { name($0) })
    return isParallel
      ? so(
        "并行审签不能是\(named)；只能是各不相同的并行步骤。",
        "These cannot all be signed beside the chain: \(named); name steps that are, each once.")
      : so(
        "审签不能是“\(named)”；至少一步，各不重复，不含并行步骤。",
        "The chain cannot be “\(named)”: at least one step, each once, none of those beside it.")
  }
}
