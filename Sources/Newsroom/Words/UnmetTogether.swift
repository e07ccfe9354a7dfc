import Editorial

/// Checklists, comments and topics.
extension Words {
  func noSuchItem(_ code: String, _ known: [Checklist.Item]) -> Explanation {
    known.isEmpty
      ? so("这个栏目没有清单；无须核对。", "This column has no checklist; there is nothing to check.")
      : so(
        "清单里没有 \(code)；有：\(list(known.map { "\($0.code)（\($0.text)）" }))。",
        "No checklist has \(code); there are: \(list(known.map { "\($0.code) (\($0.text))" })).")
  }

  func openComments(_ numbers: [Int], _ article: ArticleID) -> Explanation {
    let said = list(numbers.map(String.init))
    return so("还有批注没有解决：\(said)。", "Comments are not resolved: \(said).", .resolveComments(numbers, on: article))
  }

  func quoted(_ count: Int) -> Explanation {
    count == 0
      ? so("稿件里没有这几个字。", "The text has no such words.", .said(.quoteExactly), .said(.nameRevision))
      : so(
        "这几个字在稿件里有 \(count) 处。", "These words stand in the text \(count) times.", .said(.quoteMore),
        .said(.nameOccurrence))
  }

  func mentioned(_ name: String, _ near: [PersonID]) -> Explanation {
    near.isEmpty
      ? so("编辑部没有 @\(name)。", "There is nobody called @\(name).", .list(.people))
      : so(
        "@\(name) 不知是谁；是不是 \(list(near.map { "@\($0)" }))？",
        "It is not clear who @\(name) is; perhaps \(list(near.map { "@\($0)" }))?")
  }

  func noTopic(_ topic: TopicID, _ isClosed: Bool, _ open: [TopicID]) -> Explanation {
    if isClosed { return so("专题 \(topic) 已关闭。", "The topic \(topic) is closed.", .reopenTopic(topic)) }
    if open.isEmpty { return so("没有专题 \(topic)。", "There is no topic \(topic).", .makeTopic(topic)) }
    let there = list(open.map(\.text))
    return so("没有专题 \(topic)；有：\(there)。", "There is no topic \(topic); there are: \(there).")
  }
}
