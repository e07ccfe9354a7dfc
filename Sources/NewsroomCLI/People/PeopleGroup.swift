import ArgumentParser

struct PeopleGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "People, their roles and their tokens 人员.",
    discussion: """
      Examples:
        caibian people add song --name 宋琼燕 --verified --role editor:国内国际
        caibian people token song
        caibian people leave song
        caibian people can sign --column 党务公开
      """,
    subcommands: [
      AddPerson.self, SetPerson.self, GrantRoles.self, RevokeRoles.self, LeavePerson.self, ShowWaiting.self,
      HandOverStories.self, StalePeople.self, ListPeople.self, ShowPerson.self, WhoCan.self, DelegateRoles.self,
      ListDelegations.self, UndelegateRoles.self, IssueToken.self, ListTokens.self, RevokeTokens.self,
      InvitePerson.self, ListSignInFailures.self, ListRefused.self, ShowRecord.self,
    ])
}
