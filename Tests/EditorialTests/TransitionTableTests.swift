import Editorial
import Testing

@Suite("The workflow's table")
struct TransitionTableTests {
  @Test("Every stage has the exits that the picture shows")
  func exits() {
    let picture = Stage.allCases.map { stage in
      let exits = Action.allCases.filter { $0.rule.from.contains(stage) }.map { "\($0.rawValue)>\(target($0))" }
      return "\(stage.rawValue): \(exits.joined(separator: " "))"
    }
    #expect(
      picture == [
        "draft: edit>= describe>= submit>editing countersign>= fix>editing abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>= check>= assign>= giveBack>= relate>= setDeadline>= planWithdrawal>= withdrawOnTime>withdrawn",
        "editing: edit>= describe>= sendBack>draft pass>review schedule>= countersign>= fix>editing abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>= check>= assign>= giveBack>= relate>= setDeadline>= planWithdrawal>= withdrawOnTime>withdrawn",
        "review: edit>= describe>= sendBack>draft sign>approved? schedule>= publishInEmergency>published countersign>= fix>editing abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>= check>= assign>= giveBack>= relate>= setDeadline>= planWithdrawal>= withdrawOnTime>withdrawn",
        "approved: edit>= describe>= sendBack>draft schedule>= publish>published publishInEmergency>published countersign>= fix>editing abandon>published withdraw>withdrawn hold>= release>= embargo>= check>= assign>= giveBack>= relate>= setDeadline>= planWithdrawal>= withdrawOnTime>withdrawn",
        "published: countersign>= correct>editing withdraw>withdrawn hold>= release>= relate>= planWithdrawal>= withdrawOnTime>withdrawn",
        "withdrawn: countersign>= askReinstatement>= reinstate>published release>= embargo>= planWithdrawal>=",
        "spiked: revive>draft",
      ])
  }

  @Test("Every action is done by those, and needs that, which the handbook says")
  func whoAndWhat() {
    let picture = Action.allCases.map { action in
      let rule = action.rule
      return "\(action.rawValue): \(rule.by.map(\.rawValue).joined(separator: " ")) | "
        + rule.needs.map(\.rawValue).joined(separator: " ")
    }
    #expect(
      picture == [
        "edit: author editor | baseText freeToEdit",
        "describe: author editor licensing | ",
        "submit: author editor | headline body column",
        "sendBack: editor reviewer | reason",
        "pass: editor | headline body column responsibleEditor settledProof currentLive",
        "sign: reviewer | headline body digestOnScreen currentLive stepInOrder distinctSigner uninvolvedSigner personalAccount",
        "schedule: editor chiefEditor | headline body futureInstant",
        "publish: editor chiefEditor dispatcher | headline body signOffs currentLive clearedRights embargoOver noHold dueSchedule",
        "publishInEmergency: emergencyPublisher | headline body column fullReason currentLive somethingWaived acknowledged noProhibition embargoOver noHold personalAccount",
        "countersign: reviewer chiefEditor licensing | debt payer secondPerson personalAccount",
        "correct: editor | correctionNote",
        "fix: editor | live nothingAside correctionNote freeToEdit",
        "abandon: editor chiefEditor | live reason",
        "withdraw: chiefEditor licensing | live reason claim",
        "askReinstatement: editor chiefEditor licensing | headline body reason readersNote lastingColumn planToCome personalAccount",
        "reinstate: chiefEditor licensing | headline body askedFor otherPerson lastingColumn planToCome clearedRights embargoOver noHold personalAccount",
        "spike: editor | notLive reason",
        "revive: editor | reason lastingColumn",
        "hold: licensing chiefEditor | notHeld reason",
        "release: licensing chiefEditor | held reason",
        "embargo: editor chiefEditor | reason",
        "check: author editor reviewer chiefEditor | digestOnScreen checklistItem personalAccount",
        "assign: author editor reviewer chiefEditor licensing assignee | ableAssignee freeToAssign",
        "giveBack: assignee editor chiefEditor | assigned",
        "relate: author editor chiefEditor | relations",
        "setDeadline: editor chiefEditor | futureInstant",
        "planWithdrawal: editor chiefEditor | liveOrWithdrawn futureInstant reason",
        "withdrawOnTime: dispatcher | live dueWithdrawal",
      ])
  }

  @Test(
    "Nobody reaches approved but by signing, nor published but by publishing, in an emergency or not, dropping a correction, or bringing back what was published"
  )
  func gates() {
    let toPublished = Action.allCases.filter { $0.rule.to == .stage(.published) }
    #expect(toPublished == [.publish, .publishInEmergency, .abandon, .reinstate])
    #expect(Action.publishInEmergency.rule.by == [.emergencyPublisher])
    #expect(Action.allCases.filter { $0.rule.to == .onceSigned } == [.sign])
    #expect(Action.allCases.allSatisfy { $0.rule.to != .stage(.approved) })
    #expect(Action.abandon.rule.needs.contains(.live))
  }

  @Test("Every action is open to somebody, somewhere", arguments: Action.allCases)
  func open(action: Action) {
    #expect(!action.rule.from.isEmpty)
    #expect(!action.rule.by.isEmpty)
  }

  private func target(_ action: Action) -> String {
    switch action.rule.to {
    case .stage(let stage): stage.rawValue
    case .unchanged, .reopened: "="
    case .onceSigned: "approved?"
    }
  }
}
