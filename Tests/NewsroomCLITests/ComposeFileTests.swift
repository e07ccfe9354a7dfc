import Foundation
import Testing
import Yams

/// No container runs in tests: the file is read, and what it promises is looked for.
@Suite("The compose file")
struct ComposeFileTests {
  private func file() throws -> (text: String, root: [String: Any]) {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let text = try String(contentsOf: folder.appending(path: "docker-compose.yml"), encoding: .utf8)
    return (text, try #require(try Yams.load(yaml: text) as? [String: Any]))
  }

  @Test("has its services, and the volumes that they keep things in")
  func services() throws {
    let root = try file().root
    let services = try #require(root["services"] as? [String: [String: Any]])
    #expect(Set(services.keys) == ["postgres", "migrate", "dispatch", "caibian", "operator"])
    #expect(Set(try #require(root["volumes"] as? [String: Any]).keys) == ["postgres", "site", "home"])
    for (name, volume) in [
      ("postgres", "postgres:"), ("dispatch", "site:"), ("caibian", "home:"), ("caibian", "site:"),
    ] {
      let mounted = try #require(services[name]?["volumes"] as? [String])
      #expect(mounted.contains { $0.hasPrefix(volume) }, "\(name) keeps \(volume)")
    }
  }

  @Test("has no password in it, nor a default for one")
  func passwords() throws {
    let text = try file().text
    for line in text.split(separator: "\n") where line.lowercased().contains("password") && !line.hasPrefix("#") {
      #expect(line.contains(#/\$\{CAIBIAN_(ADMIN_)?PASSWORD:\?/#), "\(line)")
      #expect(!line.contains(":-"), "\(line)")
    }
  }

  @Test("works as the application; only the operator's services know the owner's password")
  func roles() throws {
    let services = try #require(try file().root["services"] as? [String: [String: Any]])
    for (name, service) in services {
      let environment = service["environment"] as? [String: String] ?? [:]
      let isOwner = environment.values.contains { $0.contains("CAIBIAN_ADMIN_PASSWORD") }
      #expect(isOwner == ["postgres", "migrate", "operator"].contains(name), "\(name)")
      if ["dispatch", "caibian"].contains(name) {
        #expect(environment["CAIBIAN_DATABASE"]?.contains("user=caibian_application") == true)
      }
    }
  }
}
