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

      Examples:
        caibian rights license 3f2a --partner 样本伙伴 --act repost
        caibian rights license 3f2a --partner 样本伙伴 --act repost --json | jq -r .token > licence.txt
      """)

  @Argument(help: "The article: its id or first digits, its headline's beginning, or - for the last.")
  var id: String

  @Option(help: "Who asks, by any of its names.")
  var partner: String

  @Option(help: "What they want to do.")
  var act: Typed<UseAct>

  @Option(help: "Where it is to appear.")
  var channel = Typed(Channel.web)

  @Option(help: "With which change, E0 to E7.")
  var edit: String?

  @Option(help: "For how many days at most; it ends before, where what allows the use ends.")
  var days = LicenceUse.usualDays

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    guard (1...3_660).contains(days) else { throw InputFault.number("\(days)", option: "--days") }
    let room = try await context.room()
    let article = try await room.article(id)
    let key = try LicenceKey(making: context)
    let question = RightsQuestion.outbound(
      partner: partner, act: act.value, channel: channel.value, edit: try edit.map { try RightsStatements.named($0) })
    let (stored, usage, token) = try await LicenceUse(room.desk)(
      question, on: article.id, key: key.bytes, days: days, by: room.session)
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

struct LicenceAnswer: Encodable {
  let usage: String
  let partner: String
  let token: String
  let publicKey: String
  let decision: DecisionAnswer
}
