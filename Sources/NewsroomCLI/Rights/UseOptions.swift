import ArgumentParser
import Editorial
import NewsroomFormats

/// What narrows a rights question, as options.
struct UseOptions: ParsableArguments {
  @Option(
    help:
      "In which countries: codes, names or groups (CN, 日本, EU), everywhere, everywhere except JP; otherwise the house's."
  )
  var territory: String?

  @Option(help: "On which account of the channel.")
  var account: String?

  @Option(help: "In which language, such as zh or en; otherwise the house's.")
  var textLanguage: String?

  @Option(help: "Whether advertisements stand beside it; otherwise as the house's policy says of our own pages.")
  var advertising: Typed<YesNo>?

  @Option(help: "Ask about this part alone: text, a part's name, or a picture's first digits.")
  var part: String?

  /// The countries as a question keeps them.
  var countries: String? {
    get throws {
      try territory.map { text in
        guard let territory = CountryNames.territory(text) else {
          throw InputFault.statement(text, form: "CN, 日本, EU, everywhere, everywhere except JP")
        }
        return territory.stored
      }
    }
  }

  func detail(act: UseAct? = nil, edit: EditClass? = nil) throws -> UseDetail? {
    let language = try textLanguage.map { text in
      guard let code = LanguageNames.code(text) else { throw InputFault.statement(text, form: "zh, en") }
      return code
    }
    return UseDetail(
      act: act, edit: edit, account: account, language: language, carriesAdvertising: advertising?.value.isYes,
      part: part
    ).said
  }
}
