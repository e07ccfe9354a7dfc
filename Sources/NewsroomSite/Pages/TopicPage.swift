import Editorial

/// The page of a special topic: its live articles, newest first.
struct TopicPage {
  let frame: Frame
  let name: String
  let entries: [Entry]
  let isEmpty: Bool

  /// Where the pages of topics lie.
  static let folder = "topics"

  static func place(of topic: Topic) -> PagePlace { PagePlace(folder, file: "\(topic.id).html") }

  init(_ topic: Topic, _ entries: [Entry], at place: PagePlace, in house: House) {
    name = topic.title
    frame = house.frame(of: place, title: topic.title, summary: "\(house.settings.name) 专题 \(topic.title)")
    self.entries = entries
    isEmpty = entries.isEmpty
  }
}
