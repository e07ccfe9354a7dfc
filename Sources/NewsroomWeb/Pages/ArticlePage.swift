import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Newsroom
import NewsroomFormats

/// One story, one page: the text, how it stands, what can be done with it, what was said about it.
struct ArticlePage {
  let id: String
  let short: String
  let version: Int
  let digest: String
  let stage: String
  let stageCode: String
  let text: TextView
  let facts: [Fact]
  let warnings: [String]
  let isWarned: Bool
  let steps: [ActionForm]
  let hasSteps: Bool
  let others: [ActionForm]
  let barred: [Barred]
  let isBarred: Bool
  let signOffs: [SignLine]
  let hasSignOffs: Bool
  let checklist: [Check]
  let hasChecklist: Bool
  let rights: Rights?
  let discussion: DiscussionView
  let pictures: [PictureForm]
  let mayEdit: Bool
  let lease: String?
  let branches: [BranchLine]
  let hasBranches: Bool
  let live: LiveLine?
  let isWatching: Bool

  struct Fact {
    let name: String
    let value: String
  }

  /// Something that cannot be done now, and why.
  struct Barred {
    let name: String
    let reasons: [String]
  }

  struct SignLine {
    let step: String
    let who: String?
    let when: String?
    let isSigned: Bool
  }

  struct Check {
    let code: String
    let text: String
    let before: String
    let who: String?
    let isTicked: Bool
  }

  struct Rights {
    let outcome: String
    let outcomeCode: String
    let findings: [Finding]
    let isClear: Bool

    struct Finding {
      let rule: String
      let sentence: String
    }
  }

  struct BranchLine {
    let number: Int
    let author: String
    let cause: String
    let when: String
    let link: String
  }

  struct LiveLine {
    let link: String
    let when: String
    let isOlder: Bool
  }
}

/// A text as it is read and signed: the words, the pictures, the credit line.
struct TextView {
  let headline: String
  let hasHeadline: Bool
  let deck: String?
  let body: [String]
  let isEmpty: Bool
  let figures: [Figure]
  let credit: String
  let characters: String
  let revision: String
  let digest: String
  let shortDigest: String

  struct Figure {
    let link: String
    let width: Int
    let height: Int
    let words: String
    let alternative: String
  }

  /// - Parameter folder: the address of the article, below which its pictures lie.
  init(_ revision: Revision, in folder: String, _ words: Words) {
    let manuscript = revision.manuscript
    headline = manuscript.headline?.text ?? words.say("（无标题）", "(no headline)")
    hasHeadline = manuscript.headline != nil
    deck = manuscript.deck
    body = manuscript.body
    isEmpty = manuscript.body.isEmpty && manuscript.illustrations.isEmpty
    figures = manuscript.illustrations.map { picture in
      let parts = [
        picture.caption, picture.photographer.map { words.say("摄影：\($0)", "photograph: \($0)") },
        picture.source.map { words.say("来源：\($0)", "source: \($0)") },
      ]
      return Figure(
        link: "\(folder)/pictures/\(picture.picture.hex)", width: picture.width, height: picture.height,
        words: parts.compactMap { $0 }.joined(separator: "　"),
        alternative: picture.caption ?? words.say("没有图说的图片", "a picture without a caption"))
    }
    credit = revision.credit.line
    let count = manuscript.characterCount
    characters = words.say("\(count) 字", words.counted(count, "character"))
    self.revision = words.say("第 \(revision.number) 稿", "revision \(revision.number)")
    digest = revision.digest.hex
    shortDigest = String(revision.digest.short)
  }
}

extension ArticlePage {
  static func answer(_ visit: Visit) async throws -> Response {
    let id = try visit.articleID()
    let words = visit.words
    let story: StoryOfArticle.Story
    do { story = try await StoryOfArticle(visit.desk)(id, by: visit.session) } catch {
      guard case .refused = error else { throw error }
      // What readers see of it, everybody of the newsroom may read.
      return try await livePage(id, visit, because: error)
    }
    let page = try await ArticlePage(story, visit)
    return try await visit.page(
      .article, story.article.revision.manuscript.headline?.text ?? words.say("稿件", "Article"), in: .articles, page)
  }

  private static func livePage(_ id: ArticleID, _ visit: Visit, because error: NewsroomError) async throws -> Response {
    // Whoever may not read that either is told what they lack for the whole.
    guard let live = try? await ReadArticle(visit.desk).live(id, by: visit.session) else { throw error }
    let page = LivePage(
      text: TextView(live.revision, in: "/desk/articles/\(id)", visit.words), address: live.address,
      published: visit.time(live.published))
    return try await visit.page(.live, live.revision.manuscript.headline?.text ?? "", in: .articles, page)
  }

  init(_ story: StoryOfArticle.Story, _ visit: Visit) async throws {
    let article = story.article
    let words = visit.words
    let desk = visit.desk
    let folder = "/desk/articles/\(article.id)"
    let explained = try await ExplainArticle(desk)(article.id, for: visit.session)
    let discussion = try? await ReadArticle(desk).discussion(of: article.id, by: visit.session)
    let work = ReadWork(desk)
    let lease = try await work.lease(on: article.id, by: visit.session)
    let branches = try await work.branches(of: article.id, by: visit.session)
    let forms = try await ActionForms(article, explained, visit)
    let column = visit.settings.column(article.column)
    id = article.id.description
    short = String(article.id.short)
    version = article.version
    digest = article.revision.digest.hex
    stage = words.name(article.stage)
    stageCode = article.stage.rawValue
    text = TextView(article.revision, in: folder, words)
    facts = Self.facts(article, story.left, visit)
    warnings = Self.warnings(article, visit)
    isWarned = !warnings.isEmpty
    steps = forms.main
    hasSteps = !steps.isEmpty
    others = forms.others
    barred = forms.barred
    isBarred = !barred.isEmpty
    signOffs =
      article.signOffs.map {
        SignLine(step: words.name($0.step), who: words.signer(of: $0), when: visit.time($0.at), isSigned: true)
      }
      + article.missingSteps(in: column).map { SignLine(step: words.name($0), who: nil, when: nil, isSigned: false) }
    hasSignOffs = !signOffs.isEmpty
    checklist = (column?.checklists ?? []).flatMap { list in
      list.items.map { item in
        let check = article.check(of: item.code)
        return Check(
          code: item.code, text: item.text, before: words.name(list.action), who: check.map { words.name($0.person) },
          isTicked: check != nil)
      }
    }
    hasChecklist = !checklist.isEmpty
    rights = Rights(
      outcome: words.name(story.rights.outcome), outcomeCode: story.rights.outcome.rawValue,
      findings: story.rights.obstacles.map {
        Rights.Finding(rule: $0.rule.rawValue, sentence: words.sentence($0))
      }, isClear: story.rights.obstacles.isEmpty)
    let revisions = try await ReadArticle(desk).revisions(of: article.id, by: visit.session)
    self.discussion = DiscussionView(discussion ?? Discussion(), article, revisions, visit)
    mayEdit = explained.first { $0.action == .edit }?.unmet.allSatisfy(\.isOfTheMoment) ?? false
    pictures = PictureForm.all(of: article, in: folder)
    let now = visit.now
    self.lease = lease.flatMap { lease in
      lease.bars(visit.session.person.id, at: now)
        ? words.say(
          "\(words.name(lease.person)) 自 \(visit.time(lease.since).suffix(5)) 起在改，占用到 \(visit.time(lease.until))",
          "\(words.name(lease.person)) has been at work on it since \(visit.time(lease.since).suffix(5)), until \(visit.time(lease.until))"
        )
        : nil
    }
    self.branches = branches.filter { $0.author == visit.session.person.id && !$0.isIn(revisions) }.map { branch in
      BranchLine(
        number: branch.number, author: words.name(branch.author), cause: words.name(branch.cause),
        when: visit.brief(branch.at), link: "\(folder)/merge?branch=\(branch.number)")
    }
    hasBranches = !self.branches.isEmpty
    live = article.live.map { live in
      LiveLine(
        link: "/" + live.address, when: visit.time(live.published),
        isOlder: live.revision.digest != article.revision.digest)
    }
    isWatching = false
  }
}

/// What readers see of an article, for whoever may see no more.
struct LivePage {
  let text: TextView
  let address: String
  let published: String
}

extension Branch {
  /// Whether what was set aside has become part of the article since.
  fileprivate func isIn(_ revisions: [Revision]) -> Bool {
    guard let base = revisions.last(where: { $0.digest == self.base }) else { return false }
    return Merge.isIn(
      manuscript, from: base.manuscript, among: revisions.drop { $0.digest != base.digest }.map(\.manuscript))
  }
}

extension Unmet {
  /// Whether it is the moment that stands in the way, and not the person.
  var isOfTheMoment: Bool {
    switch self {
    case .role, .capacity, .stepRole, .membership, .oneself, .delegator, .stage: false
    default: true
    }
  }
}

extension Words {
  /// Who signed, and for whom.
  func signer(of signOff: SignOff) -> String {
    guard let giver = signOff.onBehalfOf else { return name(signOff.person) }
    return say("\(name(signOff.person))（代\(name(giver))）", "\(name(signOff.person)) (for \(name(giver)))")
  }
}
