import ArgumentParser
import Editorial
import Newsroom

/// One of a closed list of the newsroom's words, as people type it: by its English name in any spelling (`sendBack`,
/// `send-back`), or in Chinese (`退改`).
struct Typed<Name: TypedName>: ExpressibleByArgument {
  let value: Name

  init(_ value: Name) { self.value = value }

  init?(argument: String) {
    let wanted = Self.folded(argument)
    let found = Name.allCases.first {
      Self.folded($0.rawValue) == wanted || Name.chinese($0) == argument
    }
    guard let found else { return nil }
    value = found
  }

  static var allValueStrings: [String] { Name.allCases.map(Name.hyphenated) }
  var defaultValueDescription: String { Name.hyphenated(value) }

  private static func folded(_ text: String) -> String { text.lowercased().filter { $0 != "-" && $0 != "_" } }
}

protocol TypedName: CaseIterable, Sendable, RawRepresentable<String> {
  static func chinese(_ value: Self) -> String
}

extension TypedName {
  /// `sendBack` as commands are spelt: `send-back`.
  static func hyphenated(_ value: Self) -> String { value.rawValue.hyphenated }
}

extension String {
  /// `sendBack` becomes `send-back`; a name that begins with a capital, such as `zh-Hans`, stays.
  var hyphenated: String {
    contains("-") ? self : reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}

extension Language: TypedName {
  static func chinese(_ value: Language) -> String { value == .zhHans ? "中文" : "英文" }
}

extension Stage: TypedName {
  static func chinese(_ value: Stage) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension Action: TypedName {
  static func chinese(_ value: Action) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension SignOffStep: TypedName {
  static func chinese(_ value: SignOffStep) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension UseAct: TypedName {
  static func chinese(_ value: UseAct) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension Channel: TypedName {
  static func chinese(_ value: Channel) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension PartnerBreach.Kind: TypedName {
  static func chinese(_ value: PartnerBreach.Kind) -> String {
    switch value {
    case .overduePayment: "欠费"
    case .credit: "漏署来源"
    case .notRemoved: "未撤稿"
    }
  }
}

extension Merge.Preference: TypedName {
  static func chinese(_ value: Merge.Preference) -> String { value == .current ? "现稿" : "分支" }
}

extension Service: TypedName {
  static func chinese(_ value: Service) -> String { Words.atTerminal(.zhHans).name(value) }
}

extension SubmissionState: TypedName {
  static func chinese(_ value: SubmissionState) -> String { Words.atTerminal(.zhHans).name(value) }
}

/// A plain question's answer: `yes`, `no`, `是`, `否`.
enum YesNo: String, TypedName {
  case yes, no

  var isYes: Bool { self == .yes }
  static func chinese(_ value: YesNo) -> String { value == .yes ? "是" : "否" }
}

/// What an editor vouches for.
enum AttestedClaim: String, TypedName {
  case title, shortening

  var claim: Attestation.Claim { self == .title ? .titleKeepsMeaning : .shorteningKeepsMeaning }
  static func chinese(_ value: AttestedClaim) -> String { value == .title ? "标题" : "删节" }
}

extension Role: TypedName {
  static func chinese(_ value: Role) -> String { Words.atTerminal(.zhHans).name(value) }
}
