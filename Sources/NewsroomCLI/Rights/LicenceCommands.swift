import ArgumentParser
import Editorial
import Foundation
import Newsroom

struct LicenceRights: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "license", abstract: "Let a partner use our live text, with a signed licence 许可.",
    discussion: """
      Answers as rights request does; where the answer is yes, keeps it, records who holds a copy, and prints a licence \
      signed with this installation's Ed25519 key. Corrections and withdrawals then reach the partner (rights notices).

      Example:
        caibian rights license 3f2a --partner 样本伙伴 --act repost
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Option(help: "Who asks, by any of its names.")
  var partner: String

  @Option(help: "What they want to do.")
  var act: Typed<UseAct>

  @Option(help: "Where it is to appear.")
  var channel = Typed(Channel.web)

  @Option(help: "With which change, E0 to E7.")
  var edit: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let key = try LicenceKey(context: context)
    let question = RightsQuestion.outbound(
      partner: partner, act: act.value, channel: channel.value, edit: try edit.map { try RightsStatements.named($0) })
    let (stored, usage, token) = try await LicenceUse(room.desk)(
      question, on: article.id, key: key.bytes, by: room.session)
    context.answer(
      LicenceAnswer(
        usage: usage.id, partner: usage.partner, token: token.text, publicKey: key.publicText,
        decision: DecisionAnswer(stored.decision, id: stored.id, context.words))
    ) {
      DecisionScreen(stored.decision, id: stored.id, room, context).text + "\n"
        + context.words.say(
          "许可：\(token.text)\n公钥：\(key.publicText)", "licence: \(token.text)\npublic key: \(key.publicText)")
    }
  }
}

struct VerifyLicence: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-licence", abstract: "Is this licence ours, and untouched 验证许可.",
    discussion: """
      Exit code 1: it is not. Without --key, with this installation's own key. No login is needed.

      Example:
        caibian rights verify-licence cbl1.eyJ... --key BASE64
      """)

  @Argument(help: "The licence.")
  var token: String

  @Option(help: "The public key, in base 64.")
  var key: String?

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let text = try key ?? LicenceKey(context: context).publicText
    let terms = Data(base64Encoded: text).flatMap { LicenceToken.terms(of: token, publicKey: Array($0)) }
    context.answer(VerifiedAnswer(valid: terms != nil, terms: terms)) {
      guard let terms else { return context.words.say("许可无效。", "The licence is not valid.") }
      return context.words.say("有效：", "valid: ")
        + "\(terms.partner)  \(terms.act) \(terms.channel)  \(terms.article)  sha256:\(terms.digest)"
    }
    if terms == nil { throw ExitCode(ExitCodes.refused) }
  }
}

struct LicenceAnswer: Encodable {
  let usage: String
  let partner: String
  let token: String
  let publicKey: String
  let decision: DecisionAnswer
}

struct VerifiedAnswer: Encodable {
  let valid: Bool
  let terms: LicenceToken.Terms?
}
