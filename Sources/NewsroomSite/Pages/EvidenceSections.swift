import Editorial
import Newsroom

extension EvidencePage {
  static func original(_ origin: Origin, _ words: Words, _ time: (Instant) -> String) -> Section {
    let reference: String =
      switch origin.reference {
      case .address(let address): address
      case .print(let paper, let date, let page): "\(paper) \(date) \(page)"
      case nil: words.say("未注明", "not stated")
      }
    let rows = [
      Row("\(words.say("来源", "source"))", Cell(origin.source.map { "\($0.printed)（\($0.resolved)）" } ?? "")),
      Row("\(words.say("原题", "original title"))", Cell(origin.title ?? "")),
      Row("\(words.say("作者", "authors"))", Cell(origin.authors.map(\.name).joined(separator: " "))),
      Row("\(words.say("出处", "reference"))", Cell(reference)),
      Row("\(words.say("取得", "fetched"))", Cell(time(origin.fetched))),
    ]
    return Section(
      name: words.say("原文", "The original"), text: origin.snapshot.text,
      tables: [Table(columns: [words.say("项目", "field"), words.say("内容", "value")], rows: rows)])
  }

  static func chain(_ hops: [Hop], _ words: Words, _ time: (Instant) -> String) -> Section {
    let rows = hops.map { hop in
      Row(
        "\(hop.number)", Cell(words.name(hop.role)), Cell(hop.party), Cell(words.name(hop.act)),
        Cell(hop.at.map(time) ?? ""), Cell(hop.evidence ?? ""), Cell("hop-\(hop.number).txt", digest: hop.digest))
    }
    return Section(
      name: words.say("转载链", "The chain of hops"),
      remark: words.say(
        "每一环的校验值是 hop-N.txt 的 SHA-256，其中写有上一环的校验值。",
        "Each hop's digest is the SHA-256 of its hop-N.txt, which holds the digest of the hop before."),
      tables: [
        Table(
          columns: [
            "#", words.say("角色", "role"), words.say("单位", "party"), words.say("行为", "act"), words.say("时间", "time"),
            words.say("凭据", "evidence"), words.say("校验值", "digest"),
          ], rows: rows)
      ])
  }

  static func decisions(_ decisions: [StoredDecision], _ words: Words, _ time: (Instant) -> String) -> Section {
    let columns = [
      words.say("规则", "rule"), words.say("已知", "known"), words.say("结果", "effect"), words.say("说明", "finding"),
    ]
    let tables = decisions.map { stored in
      Table(
        caption: "\(time(stored.at))  \(words.name(stored.decision.outcome))  \(stored.id)  "
          + words.say("依据 ", "inputs ") + "sha256:\(stored.decision.inputs.hex)", columns: columns,
        rows: stored.decision.findings.map {
          Row(
            "\($0.rule.rawValue)", Cell(words.name($0.truth)), Cell(words.name($0.effect)),
            Cell(words.explanation($0).text))
        })
    }
    return Section(
      name: words.say("结论", "Decisions"),
      remark: words.advice([.rights(.replayDecisions)]),
      tables: tables)
  }

  static func signOffs(
    _ history: [Sealed<ArticleEvent>], _ words: Words, _ time: (Instant) -> String
  ) -> Section {
    let rows = history.compactMap { link -> Row? in
      guard case .signed(let signed) = link.event else { return nil }
      return Row(
        Cell(time(link.at)), Cell(words.name(signed.step)), Cell(signed.person.text), Cell("", digest: signed.digest))
    }
    return Section(
      name: words.say("审签", "Sign-offs"),
      tables: [
        Table(
          columns: [
            words.say("时间", "time"), words.say("环节", "step"), words.say("姓名", "person"),
            words.say("所签文本", "text signed"),
          ], rows: rows)
      ])
  }

  static func publications(
    _ history: [Sealed<ArticleEvent>], _ words: Words, _ time: (Instant) -> String
  ) -> Section {
    let rows = history.compactMap { link -> Row? in
      switch link.event {
      case .published(let digest, let decision, let address):
        Row(
          Cell(time(link.at)), Cell(words.sentence(link.event)), Cell(address),
          Cell(decision?.description ?? "", digest: digest))
      case .publishedInEmergency, .withdrawn, .held, .released:
        Row(Cell(time(link.at)), Cell(words.sentence(link.event)), "", "")
      default: nil
      }
    }
    return Section(
      name: words.say("发布记录", "Publication log"),
      tables: [
        Table(
          columns: [
            words.say("时间", "time"), words.say("事项", "what"), words.say("地址", "address"),
            words.say("所据结论与文本", "decision and text"),
          ], rows: rows)
      ])
  }

  static func history(
    _ history: [Sealed<ArticleEvent>], _ words: Words, _ time: (Instant) -> String
  ) -> Section {
    Section(
      name: words.say("经过", "History"),
      tables: [
        Table(
          columns: [
            "#", words.say("时间", "time"), words.say("何人", "who"), words.say("事项", "what"), words.say("校验值", "digest"),
          ],
          rows: history.map { link in
            Row(
              "\(link.number)", Cell(time(link.at)), Cell(words.name(link.actor)), Cell(words.sentence(link.event)),
              Cell("", digest: link.digest))
          })
      ])
  }

  static func files(_ files: [(name: String, digest: Digest)], _ words: Words) -> Section {
    Section(
      name: words.say("核对", "How to check"),
      remark: words.say(
        "在本文件夹运行 sha256sum -c SHA256SUMS；original.txt、our-text.txt 与 hop-N.txt 的校验值即上文所列。",
        "Run sha256sum -c SHA256SUMS in this folder; the digests of original.txt, our-text.txt and hop-N.txt are those above."
      ),
      tables: [
        Table(
          columns: [words.say("文件", "file"), "SHA-256"],
          rows: files.map { Row(Cell($0.name), Cell("", digest: $0.digest)) })
      ])
  }
}
