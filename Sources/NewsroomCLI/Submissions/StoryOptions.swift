import ArgumentParser
import Editorial
import Newsroom
import NewsroomFormats

/// What a sender says of a story and of themselves; what a form or a letter says itself wins.
struct StoryOptions: ParsableArguments {
  @Option(help: "The name to be printed.")
  var penName: String?

  @Option(help: "The version of the privacy notice that the sender agreed to.")
  var consent: String?

  @Flag(help: "The sender declares it to be their own work.")
  var original = false

  @Option(help: "Whether it has been offered elsewhere: yes or no.")
  var offeredElsewhere: Typed<YesNo>?

  @Option(help: "How old the sender is.")
  var age: Typed<AgeBand>?

  @Option(help: "How the guardian's consent is evidenced; needed under 14.")
  var guardian: String?

  @Option(help: "The sender's e-mail address; kept apart, encrypted.")
  var email: String?

  @Option(help: "The sender's telephone number; kept apart, encrypted.")
  var phone: String?

  @Option(help: "The receipt of an earlier story by the same sender, who is then known again.")
  var earlierReceipt: String?

  @Option(
    name: .customLong("from-address"),
    help: "The network address that it came from, where it is no e-mail; for programs that pass on what readers send.")
  var network: NetworkAddress?

  var facts: StoryFacts {
    var facts = StoryFacts()
    facts.penName = penName
    facts.consent = consent
    if original { facts.isOriginal = true }
    facts.isOfferedElsewhere = offeredElsewhere?.value.isYes
    facts.age = age?.value
    facts.guardianConsent = guardian
    facts.email = email
    facts.phone = phone
    return facts
  }

}

extension AgeBand: TypedName {
  static func chinese(_ value: AgeBand) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension RejectionGround: TypedName {
  static func chinese(_ value: RejectionGround) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension FeeWork: TypedName {
  static func chinese(_ value: FeeWork) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension FeeUse: TypedName {
  static func chinese(_ value: FeeUse) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension FeeState: TypedName {
  static func chinese(_ value: FeeState) -> String { Words.atTerminal(.zhHans).name(value) }
}
