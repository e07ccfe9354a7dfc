/// How one sequence becomes another: stretches that are kept or replaced, in order.
struct EditScript {
  struct Edit: Equatable {
    var isKept: Bool
    var oldCount: Int
    var newCount: Int

    var larger: Int { max(oldCount, newCount) }
  }

  private(set) var edits: [Edit] = []

  mutating func keep(_ count: Int) {
    guard count > 0 else { return }
    add(Edit(isKept: true, oldCount: count, newCount: count))
  }

  mutating func replace(_ oldCount: Int, by newCount: Int) {
    guard oldCount > 0 || newCount > 0 else { return }
    add(Edit(isKept: false, oldCount: oldCount, newCount: newCount))
  }

  private mutating func add(_ edit: Edit) {
    guard let last = edits.last, last.isKept == edit.isKept else {
      edits.append(edit)
      return
    }
    edits[edits.count - 1].oldCount += edit.oldCount
    edits[edits.count - 1].newCount += edit.newCount
  }

  /// Agreement this long is a passage of its own, however large the changes around it.
  private static let passage = 24

  /// Without scraps: agreement that is not longer than the larger change on either side of it joins the change.
  func readable(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> EditScript {
    var script = self
    var changed = true
    while changed {
      changed = false
      var next = EditScript()
      for (index, edit) in script.edits.enumerated() {
        if edit.isKept, index > 0, index + 1 < script.edits.count,
          edit.oldCount < Self.passage, edit.oldCount <= (next.edits.last?.larger ?? 0),
          edit.oldCount <= script.edits[index + 1].larger
        {
          next.replace(edit.oldCount, by: edit.newCount)
          changed = true
        } else if edit.isKept {
          next.keep(edit.oldCount)
        } else {
          next.replace(edit.oldCount, by: edit.newCount)
        }
      }
      script = next
    }
    return script
  }

  func runs(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> [TextDifference.Run] {
    var runs: [TextDifference.Run] = []
    var o = 0
    var n = 0
    for edit in edits {
      let before = Self.text(old[o..<o + edit.oldCount])
      if edit.isKept {
        runs.append(.equal(before))
      } else {
        if edit.oldCount > 0 { runs.append(.deleted(before)) }
        if edit.newCount > 0 { runs.append(.inserted(Self.text(new[n..<n + edit.newCount]))) }
      }
      o += edit.oldCount
      n += edit.newCount
    }
    return runs
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
