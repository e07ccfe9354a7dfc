import Foundation

/// A small newsroom, opened through the command line as people do it.
extension Newsdesk {
  /// - Parameter beginning: what the first four digits of every id are to be.
  static func opened(beginning: UInt16? = nil) async throws -> Newsdesk {
    let desk = Newsdesk(identities: beginning.map { CountedIdentities(beginning: $0) } ?? .shared)
    try await desk.open()
    return desk
  }

  /// Everybody's token is kept, so that tests can act `as` anybody.
  func open() async throws {
    try FileManager.default.createDirectory(atPath: home + "/room", withIntermediateDirectories: true)
    for (name, text) in [("newsroom", Self.newsroom), ("people", Self.people), ("rights", Self.rights)] {
      try text.write(toFile: home + "/room/\(name).yaml", atomically: true, encoding: .utf8)
    }
    let created = await caibian("newsroom", "create", "tongxiang", "--name", "桐乡新闻网", "--admin", "admin", "--json")
    keep(token: try text("token", in: created.output), of: "admin")
    let loaded = await caibian("newsroom", "load", home + "/room", as: "admin")
    guard loaded.code == 0 else { throw Mishap(text: loaded.errors) }
    for person in ["reporter", "editor", "chief", "licensing", "desk", "accountant", "lawyer", "group"] {
      keep(
        token: (await caibian("people", "token", person, as: "admin")).output.trimmingCharacters(in: .newlines),
        of: person)
    }
  }

  struct Mishap: Error { let text: String }

  /// A value in a JSON answer, by its path.
  func text(_ path: String, in json: String) throws -> String {
    var value: Any? = try JSONSerialization.jsonObject(with: Data(json.utf8))
    for step in path.split(separator: ".") {
      if let index = Int(step) {
        value = (value as? [Any])?[index]
      } else {
        value = (value as? [String: Any])?[String(step)]
      }
    }
    guard let value else { throw Mishap(text: "no \(path) in \(json)") }
    return "\(value)"
  }

  /// A draft by the reporter; returns its id.
  func drafted(_ text: String = Newsdesk.story, column: String = "梧桐", flags: [String] = []) async throws -> String {
    let outcome = await run(
      ["article", "draft", "--column", column, "--file", "-", "--json"] + flags, as: "reporter", input: Array(text.utf8)
    )
    guard outcome.code == 0 else { throw Mishap(text: outcome.errors) }
    return try self.text("id", in: outcome.output)
  }

  /// An article taken to approved by three people; returns its id.
  func approved() async throws -> String {
    let id = try await drafted()
    await caibian("article", "submit", id, as: "reporter")
    await caibian("article", "pass", id, as: "editor")
    let digest = try text("revision.digest", in: (await caibian("article", "text", id, "--json", as: "editor")).output)
    let signed = await caibian("article", "sign", id, "--digest", String(digest.prefix(8)), as: "chief")
    guard signed.code == 0 else { throw Mishap(text: signed.errors) }
    return id
  }

  static let story = "桐乡春茶开采\n\n清明前后，桐乡的茶园迎来采摘季。\n茶农说，今年天气好。\n"

  static let newsroom = """
    newsroom: tongxiang
    name: 桐乡新闻网
    zone: Asia/Shanghai
    signOffs: [approval]
    columns:
      - name: 桐乡新闻
        newsInformation: true
        columns:
          - name: 梧桐
          - name: 濮院
      - name: 国内国际
        newsInformation: true
        columns:
          - name: 强县新闻
      - name: 投稿
        newsInformation: false
      - name: 法治
        newsInformation: true
        parallelSignOffs: [legal]
        checklists:
          - action: publish
            items:
              - code: facts
                text: 事实已向当事人核实
              - code: pictures
                text: 图片有出处
    """

  private static let people = """
    people:
      - id: admin
        name: 样本管理员
        roles: [administrator]
      - id: reporter
        name: 沈一鸣
        roles: [reporter]
      - id: editor
        name: 宋琼燕
        verified: true
        roles: [editor]
      - id: chief
        name: 样本主任
        verified: true
        roles: [deskChief, chiefEditor]
      - id: licensing
        name: 样本版权
        roles: [licensing]
      - id: desk
        name: 样本投稿
        roles: [submissionsDesk]
      - id: accountant
        name: 样本财务
        roles: [accountant]
      - id: lawyer
        name: 样本法务
        roles: [legal]
      - id: group
        name: 夜班
        group: true
        roles: [editor]
    """

  private static let rights = """
    policy:
      minorsNotAsked: 样本理由
      machinesNotAsked: 样本理由
    licences:
      - number: 浙新办2006[33]号
        services: [gathering, reposting]
        channels: [web, app]
    ownSources:
      - label: 桐乡新闻网
        from: "2006-01-01"
    parties:
      - name: 临沂日报社
        aliases: [临沂日报]
    sourceLists:
      - edition: 样本-2025
        from: "2025-07-02"
        complete: false
        units:
          临沂日报社: listed
    agreements:
      - id: 样本协议-1
        party: 临沂日报社
        direction: inbound
        from: "2026-01-01"
        warrants: [staff, freelancer]
        grants:
          - effect: permit
            acts: [repost]
            channels: [web, app]
            editClass: E2
    """
}
