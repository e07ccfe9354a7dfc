import Editorial

/// The text, what is said with it, and who signs it.
extension Words {
  func tooShort(_ length: Int, _ needed: Int) -> Explanation {
    so(
      "紧急发布须写明理由，至少 \(needed) 字，现有 \(length) 字。",
      "An emergency is explained in at least \(counted(needed, "character")), not \(length).",
      .giveFullReason(characters: needed))
  }

  var correctionNote: Explanation {
    so(
      "更正须写明错在何处、为何更正、给读者的说明。",
      "A correction says what was wrong, why it is corrected and what readers are told.", .said(.explainCorrection))
  }

  func passedOver(_ waivers: [Waiver]) -> Explanation {
    so(
      "越过的每一项都须点名确认：\(list(waivers.map { code(of: $0) }))。",
      "Everything passed over must be named: \(list(waivers.map { "\(name($0)) (\($0.code))" })).",
      .acknowledge(waivers))
  }

  func noEditor(_ name: String?) -> Explanation {
    guard let name else { return so("没有责任编辑。", "There is no responsible editor.", .said(.nameEditor)) }
    return so("“\(name)”不是经核实的真实姓名。", "“\(name)” is not a verified real name.", .said(.nameEditor))
  }

  func proof(_ findings: [ProofFinding]) -> Explanation {
    so(
      "校对尚有疑点：\(list(findings.map { name($0) }))。", "The proof found: \(list(findings.map { name($0) })).",
      .text(.mendText), .settleProof(findings))
  }

  func otherBase(_ written: Digest, _ current: Digest, _ actor: Actor) -> Explanation {
    so(
      "您改的是旧稿（\(written.short)），\(name(actor))已改为 \(current.short)。",
      "You wrote on an older text (\(written.short)); \(name(actor)) has changed it to \(current.short).",
      .compareTexts(from: written, to: current))
  }

  func otherText(_ shown: Digest, _ current: Digest, _ actor: Actor) -> Explanation {
    so(
      "您看到的是 \(shown.short)，\(name(actor))已改为 \(current.short)。",
      "You saw \(shown.short); \(name(actor)) has changed the text to \(current.short).", .readAgain(current))
  }

  func otherLive(_ written: Digest, _ live: Digest) -> Explanation {
    so(
      "急改已使在线稿由 \(written.short) 变为 \(live.short)。",
      "A fix has replaced the live text \(written.short) by \(live.short).", .text(.mergeLive), .text(.saveBesideLive))
  }

  func otherStep(_ wanted: SignOffStep?, _ next: SignOffStep?) -> Explanation {
    switch (wanted, next) {
    case (let wanted?, let next?):
      so(
        "现在轮到\(name(next))，还轮不到\(name(wanted))；请等前一步签完。",
        "The next step is the \(name(next)), not the \(name(wanted)); wait for the steps before it.")
    case (nil, let next?):
      so("现在轮到\(name(next))；请等这一步签完。", "The next step is the \(name(next)); wait until it is signed.")
    case (_, nil):
      so("这一稿的审签已经全部完成；无须再签。", "Every step of this text is signed; there is nothing left to sign.")
    }
  }

  func signedAlready(_ signed: SignOff) -> Explanation {
    so(
      "这一稿的\(name(signed.step))，\(signed.person)已经签过了；无须再签。",
      "\(signed.person) has signed the \(name(signed.step)) of this text already; there is nothing left to sign there."
    )
  }

  func signedByOthers(_ step: SignOffStep) -> Explanation {
    let roles = step.roles.sorted { $0.rawValue < $1.rawValue }
    return so(
      "\(name(step))须由\(list(roles.map { name($0) }))签。",
      "The \(name(step)) is signed by \(list(roles.map { name($0) })).", .askRole(roles))
  }

  /// What a text lacks, in English: one with the article, several as a list.
  func lacking(_ missing: [SignOffStep]) -> String {
    let steps = list(missing.map { name($0) })
    return missing.count == 1 ? "This text still lacks the \(steps)." : "This text still lacks: \(steps)."
  }
}
