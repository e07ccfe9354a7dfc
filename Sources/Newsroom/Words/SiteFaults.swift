public import Editorial

extension Words {
  public func explanation(_ outage: SiteOutage) -> Explanation {
    switch outage {
    case .full(let path):
      so(
        "磁盘已满，写不了 \(path)；原页面未动。请腾出空间。",
        "The disk is full, so \(path) was not written; the old page stands. Make room.", .operating(.dispatch))
    case .notWritable(let path):
      so("不能写入 \(path)；请检查权限。", "\(path) cannot be written; check its permissions.", .operating(.dispatch))
    case .other(let path, let detail):
      Explanation(say("写 \(path) 时出错：\(detail)", "Writing \(path) failed: \(detail)"))
    }
  }

  public func explanation(_ stranger: SiteStranger) -> Explanation {
    switch stranger.reason {
    case .gone(let site):
      so(
        "站点 \(site) 的文件夹 \(stranger.place) 不见了，或失去了站点标记；没有写入页面。",
        "The folder \(stranger.place) of the site \(site) is gone, or bears no mark; no page was written.",
        .operating(.putSiteBack), .moveSite(site, to: stranger.folder))
    case .unmarked:
      so(
        "\(stranger.place) 不是本编辑部的站点，没有写入页面。\(places(of: stranger))",
        "\(stranger.place) is no site of this newsroom, so no page was written there. \(places(of: stranger))",
        .operating(.dispatchThere), .registerSite(folder: stranger.folder))
    case .another(let newsroom):
      so(
        "\(stranger.place) 是编辑部 \(newsroom) 的站点，没有写入页面。\(places(of: stranger))请换一个文件夹。",
        "\(stranger.place) is a site of the newsroom \(newsroom), so no page was written there. \(places(of: stranger)) Name another folder."
      )
    case .unknownMark:
      so(
        "\(stranger.place) 的站点标记在此无登记：站点已迁走、停用，或属于另一个数据库；没有写入页面。\(places(of: stranger))请换一个文件夹。",
        "\(stranger.place) bears the mark of a site that is not registered here: it moved, was retired, or is of another database. No page was written there. \(places(of: stranger)) Name another folder."
      )
    }
  }

  /// Where the newsroom's pages do lie.
  private func places(of stranger: SiteStranger) -> String {
    let known = stranger.sites.compactMap { site in site.place.map { "\(site.id)（\($0)）" } }
    let named = stranger.sites.compactMap { site in site.place.map { "\(site.id) (\($0))" } }
    return say(
      known.isEmpty ? "站点所在的文件夹尚未登记。" : "本编辑部的站点：\(list(known))。",
      named.isEmpty ? "The folder of the site is not registered yet." : "Its sites: \(list(named)).")
  }

  func noSite(_ id: SiteID, _ known: [SiteID]) -> Explanation {
    known.count == 1 && known.first == id
      ? so("\(id) 是唯一的站点，不能停用；请先登记另一个。", "\(id) is the only site and stays; register another first.")
      : so(
        "没有站点 \(id)；有：\(list(known.map(\.text)))。", "There is no site \(id); there are: \(list(known.map(\.text))).")
  }
}
