import ArgumentParser

struct NewsroomGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsroom", abstract: "Set up a newsroom 编辑部.",
    discussion: """
      Examples:
        caibian newsroom create tongxiang --name 桐乡新闻网 --admin sample-admin
        caibian newsroom load Samples/tongxiang
        caibian newsroom columns
      """,
    subcommands: [
      CreateRoom.self, LoadRoom.self, ShowRoom.self, ListColumns.self, ColumnGroup.self, RoomHistory.self,
      SimulateRoom.self, ShowWorkflow.self, ShowAuthorisation.self,
    ])
}
