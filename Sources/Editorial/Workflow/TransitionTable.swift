extension Action {
  /// The editorial workflow, one row per action. Help, buttons and docs/workflow.md are computed from it.
  // swift-format-ignore
  public var rule: Rule {
    switch self {
    case .edit:     Rule(from: .draft, .editing, .review, .approved, to: .reopened,  by: .author, .editor,                  needs: [.baseText, .freeToEdit])
    case .describe: Rule(from: .draft, .editing, .review, .approved, to: .reopened,  by: .author, .editor, .licensing)
    case .submit:   Rule(from: .draft,                               to: .editing,   by: .author, .editor,                  needs: [.headline, .body, .column])
    case .sendBack: Rule(from: .editing, .review, .approved,         to: .draft,     by: .editor, .reviewer,                needs: [.reason])
    case .pass:     Rule(from: .editing,                             to: .review,    by: .editor,                           needs: [.headline, .body, .column, .responsibleEditor, .settledProof, .currentLive])
    case .sign:     Rule(from: .review,                              to: .onceSigned, by: .reviewer,                        needs: [.headline, .body, .digestOnScreen, .currentLive, .stepInOrder, .distinctSigner, .uninvolvedSigner, .personalAccount])
    case .schedule: Rule(from: .editing, .review, .approved,         to: .unchanged, by: .editor, .chiefEditor,             needs: [.headline, .body, .futureInstant])
    case .publish:  Rule(from: .approved,                            to: .published, by: .editor, .chiefEditor, .dispatcher, needs: [.headline, .body, .signOffs, .currentLive, .clearedRights, .embargoOver, .noHold, .dueSchedule])
    case .publishInEmergency: Rule(from: .review, .approved,         to: .published, by: .emergencyPublisher,               needs: [.headline, .body, .column, .fullReason, .currentLive, .somethingWaived, .acknowledged, .noProhibition, .embargoOver, .noHold, .personalAccount])
    case .countersign: Rule(from: .draft, .editing, .review, .approved, .published, .withdrawn, to: .unchanged, by: .reviewer, .chiefEditor, .licensing, needs: [.debt, .payer, .secondPerson, .personalAccount])
    case .correct:  Rule(from: .published,                           to: .editing,   by: .editor,                           needs: [.correctionNote])
    case .fix:      Rule(from: .draft, .editing, .review, .approved, to: .editing,   by: .editor,                           needs: [.live, .nothingAside, .correctionNote, .freeToEdit])
    case .abandon:  Rule(from: .draft, .editing, .review, .approved, to: .published, by: .editor, .chiefEditor,             needs: [.live, .reason])
    case .withdraw: Rule(from: .published, .draft, .editing, .review, .approved, to: .withdrawn, by: .chiefEditor, .licensing, needs: [.live, .reason, .claim])
    case .askReinstatement: Rule(from: .withdrawn,                   to: .unchanged, by: .editor, .chiefEditor, .licensing, needs: [.headline, .body, .reason, .readersNote, .lastingColumn, .planToCome, .personalAccount])
    case .reinstate: Rule(from: .withdrawn,                          to: .published, by: .chiefEditor, .licensing,          needs: [.headline, .body, .askedFor, .otherPerson, .lastingColumn, .planToCome, .clearedRights, .embargoOver, .noHold, .personalAccount])
    case .spike:    Rule(from: .draft, .editing, .review,            to: .spiked,    by: .editor,                           needs: [.notLive, .reason])
    case .revive:   Rule(from: .spiked,                              to: .draft,     by: .editor,                           needs: [.reason, .lastingColumn])
    case .hold:     Rule(from: .draft, .editing, .review, .approved, .published, to: .unchanged, by: .licensing, .chiefEditor, needs: [.notHeld, .reason])
    case .release:  Rule(from: .draft, .editing, .review, .approved, .published, .withdrawn, to: .unchanged, by: .licensing, .chiefEditor, needs: [.held, .reason])
    case .embargo:  Rule(from: .draft, .editing, .review, .approved, .withdrawn, to: .unchanged, by: .editor, .chiefEditor,             needs: [.reason])
    case .assign:   Rule(from: .draft, .editing, .review, .approved, to: .unchanged, by: .author, .editor, .reviewer, .chiefEditor, .licensing, .assignee, needs: [.ableAssignee, .freeToAssign])
    case .giveBack: Rule(from: .draft, .editing, .review, .approved, to: .unchanged, by: .assignee, .editor, .chiefEditor, needs: [.assigned])
    case .relate:   Rule(from: .draft, .editing, .review, .approved, .published, to: .unchanged, by: .author, .editor, .chiefEditor, needs: [.relations])
    case .check:    Rule(from: .draft, .editing, .review, .approved, to: .unchanged, by: .author, .editor, .reviewer, .chiefEditor, needs: [.digestOnScreen, .checklistItem, .personalAccount])
    case .setDeadline: Rule(from: .draft, .editing, .review, .approved, to: .unchanged, by: .editor, .chiefEditor,          needs: [.futureInstant])
    case .planWithdrawal: Rule(from: .published, .draft, .editing, .review, .approved, .withdrawn, to: .unchanged, by: .editor, .chiefEditor, needs: [.liveOrWithdrawn, .futureInstant, .reason])
    case .withdrawOnTime: Rule(from: .published, .draft, .editing, .review, .approved, to: .withdrawn, by: .dispatcher, needs: [.live, .dueWithdrawal])
    }
  }
}
