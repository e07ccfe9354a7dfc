import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

struct ListAgreements: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements", abstract: "Every agreement, and whether it is in force 协议列表.",
    discussion: """
      What one says in full: caibian rights export.

      Examples:
        caibian rights agreements
        caibian rights agreements --all
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let id: String
      let party: String
      /// `inbound`: they let us; `outbound`: we let them.
      let direction: String
      let from: String
      let until: String?
      let grants: Int
      /// `inForce`, `toCome` or `ended`.
      let state: String
    }

    let agreements: [Row]
  }

  @Flag(help: "Those that ended, too.")
  var all = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let now = room.desk.clock.now
    let agreements = try await ReadRights(room.desk).register(by: room.session).agreements
      .filter { all || $0.force(at: now) != .ended }
    let rows = agreements.map { agreement in
      Answer.Row(
        id: agreement.id, party: agreement.party, direction: agreement.direction.rawValue,
        from: TypedTime.json(agreement.validFrom), until: agreement.validUntil.map(TypedTime.json),
        grants: agreement.grants.count, state: agreement.force(at: now).rawValue)
    }
    context.answer(Answer(agreements: rows)) {
      guard !agreements.isEmpty else { return words.say("没有协议。", "There are no agreements.") }
      var table = Table(
        words.say("编号", "id"), words.say("对方", "party"), words.say("谁许可谁", "who lets whom"),
        words.say("状态", "state"), words.say("自", "from"), words.say("至", "until"), words.say("条款", "clauses"),
        whole: [0, 3, 6])
      for agreement in agreements {
        let force = agreement.force(at: now)
        table.add(
          Table.Cell(agreement.id, .strong), Table.Cell(agreement.party), Table.Cell(words.name(agreement.direction)),
          Table.Cell(words.name(force), force == .inForce ? .good : .faint),
          Table.Cell(String(room.time(agreement.validFrom).prefix(10))),
          Table.Cell(agreement.validUntil.map { room.time($0, in: context) } ?? words.say("不限", "open")),
          Table.Cell("\(agreement.grants.count)"))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ListPartners: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "partners", abstract: "The units on file, with their agreements and uses 往来单位.",
    discussion: """
      Example:
        caibian rights partners
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let name: String
      /// Left out of one that stands in agreements only.
      let kind: String?
      let aliases: [String]
      /// The ids of the agreements with it.
      let agreements: [String]
      /// How many uses of ours it was allowed.
      let uses: Int
    }

    let partners: [Row]
  }

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let register = try await ReadRights(room.desk).register(by: room.session)
    let known = register.parties.reduce(into: TextSet()) { $0.formUnion(TextSet([$1.name] + $1.aliases)) }
    // A unit that stands in agreements only is a partner, too.
    let others = TextSet(register.agreements.map(\.party) + register.usages.map(\.partner)).subtracting(known)
    let onFile = register.parties.map { (name: $0.name, party: Party?.some($0)) }
    let partners = onFile + others.sorted().map { (name: $0, party: Party?.none) }
    let rows = partners.map { partner in
      let aliases = partner.party?.aliases ?? []
      let names = TextSet([partner.name] + aliases)
      return Answer.Row(
        name: partner.name, kind: partner.party?.kind.rawValue, aliases: aliases.sorted(),
        agreements: register.agreements.filter { names.contains($0.party) }.map(\.id),
        uses: register.usages.count { names.contains($0.partner) })
    }
    context.answer(Answer(partners: rows)) {
      guard !rows.isEmpty else { return words.say("没有登记单位。", "No unit is on file.") }
      var table = Table(
        words.say("名称", "name"), words.say("类别", "kind"), words.say("别名", "other names"),
        words.say("协议", "agreements"), words.say("用稿", "uses"), whole: [0, 1, 4])
      for (row, partner) in zip(rows, partners) {
        table.add(
          Table.Cell(row.name, .strong), Table.Cell(partner.party.map { words.name($0.kind) } ?? ""),
          Table.Cell(words.list(row.aliases)),
          Table.Cell(words.list(row.agreements)), Table.Cell(row.uses == 0 ? "" : "\(row.uses)"))
      }
      return table.text(for: context.terminal)
    }
  }
}

struct ListGiven: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "given", abstract: "The uses that partners were allowed, the newest first 已给许可.",
    discussion: """
      Examples:
        caibian rights given
        caibian rights given --partner 样本伙伴
      """)

  struct Answer: Encodable {
    struct Row: Encodable {
      let usage: String
      let article: String
      let partner: String
      let act: String
      let channel: String
      let digest: String
      let at: String
      let state: String
      let address: String?
    }

    let given: [Row]
  }

  @Option(help: "Only to this partner, by its name on file.")
  var partner: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    let usages = try await ReadRights(room.desk).register(by: room.session).usages
      .filter { usage in partner.map { $0.exact == usage.partner.exact } ?? true }
    let rows = usages.map { usage in
      Answer.Row(
        usage: usage.id, article: usage.article.description, partner: usage.partner, act: usage.act.rawValue,
        channel: usage.channel.rawValue, digest: usage.digest.hex, at: TypedTime.json(usage.at),
        state: usage.state.rawValue, address: usage.address)
    }
    context.answer(Answer(given: rows)) {
      guard !usages.isEmpty else { return words.say("还没有许可过。", "No use was allowed yet.") }
      var table = Table(
        words.say("时间", "when"), words.say("稿件", "article"), words.say("伙伴", "partner"), words.say("用法", "use"),
        words.say("渠道", "channel"), words.say("状态", "state"), words.say("所在", "where"), whole: [0, 1],
        paths: [6])
      for usage in usages {
        table.add(
          Table.Cell(room.time(usage.at, in: context)), Table.Cell(String(usage.article.short), .strong),
          Table.Cell(usage.partner), Table.Cell(words.name(usage.act)), Table.Cell(words.name(usage.channel)),
          Table.Cell(words.name(usage.state), usage.isHeld ? .good : .faint), Table.Cell(usage.address ?? ""))
      }
      return table.text(for: context.terminal)
    }
  }
}

/// Whether an agreement counts at a moment.
enum AgreementForce: String { case inForce, toCome, ended }

extension Agreement {
  fileprivate func force(at now: Instant) -> AgreementForce {
    if let validUntil, validUntil <= now { return .ended }
    return validFrom <= now ? .inForce : .toCome
  }
}

extension Words {
  fileprivate func name(_ force: AgreementForce) -> String {
    switch force {
    case .inForce: say("生效", "in force")
    case .toCome: say("未生效", "to come")
    case .ended: say("已到期", "ended")
    }
  }
}
