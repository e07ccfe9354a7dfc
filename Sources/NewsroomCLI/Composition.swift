import Editorial
import FoundationEssentials
import LibPQ
import Newsroom
import PostgresCluster

/// The composition root: the one place that knows which store is used.
struct Composition: Installation {
  let environment: [String: String]

  func desk(at database: String?, telling: Progress) async throws -> Desk {
    throw NewsroomError.unavailable(.unreachable)
  }

  func site(in folder: String) -> any Site { NoSite() }

  func start(telling: Progress) async throws -> DatabaseState { throw NewsroomError.unavailable(.unreachable) }

  func stop() async throws -> DatabaseState { throw NewsroomError.unavailable(.unreachable) }

  func state(of database: String?) async throws -> DatabaseState { throw NewsroomError.unavailable(.unreachable) }

  func migrate(_ database: String?, telling: Progress) async throws -> (from: Int, to: Int) {
    throw NewsroomError.unavailable(.unreachable)
  }
}

struct NoSite: Site {
  func show(_ articles: [Article], live: [LiveRow], of newsroom: NewsroomSettings) throws(SiteOutage) {}
}
