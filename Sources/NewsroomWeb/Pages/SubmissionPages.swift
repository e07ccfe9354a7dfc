import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// What readers sent, the longest waiting first.
struct SubmissionsPage {
  let rows: [Row]
  let isEmpty: Bool
  let states: [QueuePage.Choice]
  let later: Int
  let isLater: Bool

  struct Row {
    let link: String
    let headline: String
    let state: String
    let penName: String
    let received: String
    let due: String
    let isLate: Bool
    let seen: String?
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let state = visit.query["state"].flatMap(SubmissionState.init) ?? .received
    let found = try await ReadSubmission(visit.desk).list(in: [state], by: visit.session)
    let shown = found.filter { $0.isShown(at: visit.now) }
    let rows = shown.map { row in
      Row(
        link: "/desk/submissions/\(row.id)",
        headline: row.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)"),
        state: words.name(row.state), penName: row.penName ?? "", received: visit.brief(row.received),
        due: visit.brief(row.answerDue), isLate: row.clock == .overdue,
        seen: row.seenBefore?.map { max($0.ofThis, $0.ofThat) }.max().map { "\($0)%" })
    }
    let page = SubmissionsPage(
      rows: rows, isEmpty: rows.isEmpty,
      states: SubmissionState.allCases.map {
        QueuePage.Choice(value: $0.rawValue, name: words.name($0), isChosen: $0 == state)
      }, later: found.count - shown.count, isLater: found.count > shown.count)
    return try await visit.page(.submissions, words.say("来稿", "Submissions"), in: .submissions, page)
  }
}

/// One submission with its letter, and what can be decided about it.
struct SubmissionPage {
  let id: String
  let address: String
  let headline: String
  let body: [String]
  let facts: [ArticlePage.Fact]
  let remarks: [String]
  let isRemarked: Bool
  let pictures: [Picture]
  let isOpen: Bool
  let columns: [QueuePage.Choice]
  let grounds: [QueuePage.Choice]
  let article: String?

  struct Picture {
    let link: String
    let words: String
  }

  static func answer(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let submission = try await ReadSubmission(visit.desk)(visit.parameter("id"), by: visit.session)
    var facts = [
      ArticlePage.Fact(name: words.say("状态", "state"), value: words.name(submission.state)),
      ArticlePage.Fact(name: words.say("笔名", "pen name"), value: submission.penName ?? ""),
      ArticlePage.Fact(name: words.say("收到", "received"), value: visit.time(submission.received)),
      ArticlePage.Fact(
        name: words.say("答复期限", "answer due"), value: visit.said(visit.settings.replyClock.due(submission))),
      ArticlePage.Fact(
        name: words.say("同意的告知", "consent to notice"), value: submission.consent ?? words.say("读不懂", "cannot be read")),
      ArticlePage.Fact(name: words.say("字数", "characters"), value: "\(submission.manuscript.characterCount)"),
    ]
    if let age = submission.declaration?.age {
      facts.append(ArticlePage.Fact(name: words.say("年龄", "age"), value: words.name(age)))
    }
    for seen in submission.seenBefore ?? [] {
      facts.append(
        ArticlePage.Fact(
          name: words.say("查重", "seen before"), value: "\(words.name(seen.subject)) \(seen.ofThis)% / \(seen.ofThat)%"))
    }
    for attachment in submission.attachments ?? [] {
      facts.append(
        ArticlePage.Fact(name: words.say("附件", "file"), value: "\(attachment.name) \(attachment.size >> 10) KB"))
    }
    let remarks =
      (submission.remarks ?? []).map { words.sentence($0) } + [words.sentence(open: submission.open)].compactMap { $0 }
    let page = SubmissionPage(
      id: submission.id.description, address: "/desk/submissions/\(submission.id)",
      headline: submission.manuscript.headline?.text ?? words.say("（无标题）", "(no headline)"),
      body: submission.manuscript.body, facts: facts, remarks: remarks, isRemarked: !remarks.isEmpty,
      pictures: (submission.pictures ?? []).map { picture in
        Picture(
          link: "/desk/submissions/\(submission.id)/pictures/\(picture.digest.hex)",
          words: [picture.caption, picture.name].compactMap { $0 }.joined(separator: "　"))
      }, isOpen: [.received, .heldOver, .returned].contains(submission.state),
      columns: visit.settings.columns.map {
        QueuePage.Choice(value: $0.path.description, name: $0.path.description, isChosen: false)
      },
      grounds: RejectionGround.allCases.map {
        QueuePage.Choice(value: $0.rawValue, name: words.name($0), isChosen: false)
      },
      article: submission.article.map { "/desk/articles/\($0)" })
    return try await visit.page(.submission, page.headline, in: .submissions, page)
  }

  static func picture(_ visit: Visit) async throws -> Response {
    let submission = try await ReadSubmission(visit.desk)(visit.parameter("id"), by: visit.session)
    guard let digest = Digest(hex: visit.parameter("digest")),
      let picture = (submission.pictures ?? []).first(where: { $0.digest == digest }),
      let bytes = try await ReadWork(visit.desk).pictures(ofSubmission: submission.id, by: visit.session)[digest]
    else { return Response(status: .notFound) }
    return .file(bytes, type: "image/\(picture.kind.rawValue)", cache: "private, max-age=86400, immutable")
  }

  /// What was decided about it.
  static func decide(_ visit: Visit) async throws -> Response {
    let words = visit.words
    let triage = TriageSubmission(visit.desk)
    let fields = visit.fields
    let submission = try await ReadSubmission(visit.desk)(visit.parameter("id"), by: visit.session)
    let address = "/desk/submissions/\(submission.id)"
    switch visit.parameter("decision") {
    case "accept":
      let accepted = try await triage.accept(
        submission.id, into: try ColumnPath(fields["column"] ?? ""), label: visit.settings.name, by: visit.session)
      return visit.elsewhere(
        "/desk/articles/\(accepted.article.id)",
        saying: [words.say("已采用，成为草稿。", "Accepted: it is a draft now.")])
    case "ask":
      let asked = try await triage.askForChanges(submission.id, request: fields["reason"], by: visit.session)
      return visit.elsewhere(address, saying: [words.name(asked.state)])
    case "hold":
      let held = try await triage.holdOver(submission.id, reason: fields["reason"], by: visit.session)
      return visit.elsewhere(address, saying: [words.name(held.state)])
    case "reject":
      let rejected = try await triage.reject(
        submission.id, reason: fields["reason"], ground: fields["ground"].flatMap(RejectionGround.init),
        by: visit.session)
      return visit.elsewhere(address, saying: [words.name(rejected.state)])
    default: return Response(status: .notFound)
    }
  }
}
