import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct VerifyLicence: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify-licence", abstract: "Is this licence ours, untouched, and still good 验证许可.",
    discussion: """
      Exit code 1: it is not. Without --key, with this installation's own key. No login is needed. With --online the \
      database is asked too: whether the text is still live and the same, not held, and the use still allowed.

      Examples:
        caibian rights verify-licence $(cat licence.txt) --key $(cat public-key.txt)
        caibian rights verify-licence $(cat licence.txt) --online
      """)

  @Argument(help: "The licence.")
  var token: String

  @Option(help: "The public key, in base 64.")
  var key: String?

  @Flag(help: "Ask the database whether it still stands.")
  var online = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let text = try key ?? LicenceKey(reading: context).publicText
    let publicKey = Data(base64Encoded: text).map(Array.init) ?? []
    let terms = LicenceToken.terms(of: token, publicKey: publicKey)
    var flaws: [AskLicence.Flaw] = []
    if online {
      flaws = try await AskLicence(context.desk())(token, publicKey: publicKey)
    } else if terms == nil {
      flaws = [.notOurs]
    } else if let end = terms?.end, end <= SystemClock().now {
      flaws = [.ended]
    }
    let words = context.words
    context.answer(VerifiedAnswer(valid: flaws.isEmpty, terms: terms, flaws: flaws.map(\.rawValue))) {
      guard let terms, flaws.isEmpty else {
        return flaws.map { words.sentence($0) }.joined(separator: "\n")
      }
      let end = terms.end.map { words.say("至 \(TypedTime.json($0))", "until \(TypedTime.json($0))") }
      return words.say("有效：", "valid: ")
        + "\(terms.partner)  \(terms.act) \(terms.channel)  \(terms.article)  sha256:\(terms.digest)"
        + (end.map { "  \($0)" } ?? "")
    }
    if !flaws.isEmpty { throw ExitCode(ExitCodes.refused) }
  }
}

struct VerifiedAnswer: Encodable {
  let valid: Bool
  let terms: LicenceToken.Terms?
  /// Why it is not valid.
  let flaws: [String]
}
