import Editorial

/// Who may do it, where it stands, and who stands in for whom.
extension Words {
  func otherStage(_ stage: Stage, _ allowed: [Stage]) -> Explanation {
    so(
      "稿件现处“\(name(stage))”，此操作只能在\(list(allowed.map { "“\(name($0))”" }))时进行。",
      "The article is \(being(stage)); this can be done only while it is \(allowed.map { being($0) }.joined(separator: " or "))."
    )
  }

  func noCapacity(_ wanted: [Capacity], _ column: ColumnPath) -> Explanation {
    so(
      "您在“\(name(column))”没有所需身份。", "You do not have the part this takes in \(name(column)).", .askCapacity(wanted))
  }

  func noRole(_ roles: [Role], _ column: ColumnPath) -> Explanation {
    so(
      "您在“\(name(column))”没有所需角色。", "It takes another role in \(name(column)).", .askRole(roles),
      .operating(.askAdministrator))
  }

  func separateAuditor(_ people: [PersonID]) -> Explanation {
    so(
      "管理员与审计不能是同一人（\(list(people.map(\.text)))）；请分给两人，或在编辑部设置里允许。",
      "Administrator and auditor are different people (\(list(people.map(\.text)))); give the roles to two, or allow it in the newsroom's settings."
    )
  }

  func notDelegable(_ roles: [Role]) -> Explanation {
    roles.isEmpty
      ? so("没有写明委托哪些角色。", "No role is named.", .said(.nameRoles))
      : so(
        "\(list(roles.map { name($0) }))不能委托；请由管理员另行授予。",
        "These roles cannot be delegated: \(list(roles.map { name($0) })). An administrator can grant them instead.")
  }

  func lacking(_ giver: PersonID, _ roles: [Role], _ column: ColumnPath) -> Explanation {
    so(
      "\(giver) 在“\(name(column))”本人没有\(list(roles.map { name($0) }))的角色，不能委托；请缩小范围。",
      "In \(name(column)) \(giver) does not hold \(list(roles.map { name($0) })) themselves; delegate less.")
  }

  func notFree(_ holder: PersonID?) -> Explanation {
    guard let holder else {
      return so("只有编辑能派给别人。", "Only editors give it to others.", .text(.takeArticle))
    }
    return so(
      "稿件现在\(holder)手里；请\(holder)转交，或由编辑改派。",
      "\(holder) has it; ask \(holder) to hand it over, or an editor to assign it.")
  }

  func unable(_ person: PersonID, _ column: ColumnPath) -> Explanation {
    so(
      "\(person)在“\(name(column))”办不了稿件；请派给在该栏目有角色的人。",
      "\(person) has no part in articles of \(name(column)); give it to somebody who has.", .list(.people))
  }
}
