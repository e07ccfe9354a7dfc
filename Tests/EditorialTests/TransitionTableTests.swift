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
        "draft: edit>= describe>= submit>editing countersign>= abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>=",
        "editing: edit>= describe>= sendBack>draft pass>review countersign>= abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>=",
        "review: edit>= describe>= sendBack>draft sign>approved? publishInEmergency>published countersign>= abandon>published withdraw>withdrawn spike>spiked hold>= release>= embargo>=",
        "approved: edit>= describe>= sendBack>draft schedule>= publish>published publishInEmergency>published countersign>= abandon>published withdraw>withdrawn hold>= release>= embargo>=",
        "published: countersign>= correct>editing withdraw>withdrawn hold>= release>=",
        "withdrawn: countersign>=",
        "spiked: revive>draft",
      ])
  }

  @Test(
    "Nobody reaches approved but by signing, nor published but by publishing, in an emergency or not, or dropping a correction"
  )
  func gates() {
    let toPublished = Action.allCases.filter { $0.rule.to == .stage(.published) }
    #expect(toPublished == [.publish, .publishInEmergency, .abandon])
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
