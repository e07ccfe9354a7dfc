package import Editorial
import Newsroom

extension MemoryStore: Dependents {
  public func articles(restingOn names: TextSet?, in newsroom: NewsroomID) -> [ArticleID] {
    articles.filter { $0.key.newsroom == newsroom && $0.value.stage != .spiked && $0.value.stage != .withdrawn }
      .map(\.value).filter { article in names.map { !$0.isDisjoint(with: Matter.grounds(of: article)) } ?? true }
      .map(\.id).sorted { $0.description < $1.description }
  }

  public func articles(_ ids: [ArticleID], in newsroom: NewsroomID) -> [Article] {
    ids.compactMap { articles[Key(newsroom: newsroom, id: $0)] }.sorted { $0.id.description < $1.id.description }
  }
}
