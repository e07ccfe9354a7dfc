import ArgumentParser

struct FeeGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "Authors' fees, from the rate to the bank 稿酬.",
    discussion: """
      Examples:
        caibian fee draw-up 3f2a
        caibian fee approve 5b01
        caibian fee batch --csv out.csv
        caibian fee settle 0f3c5e1a-0000-4000-8000-000000000000 --csv bank.csv
      """,
    groupedSubcommands: [
      CommandGroup(name: "Looking 查看", subcommands: [ListFees.self, ShowFee.self, FeeStatementCommand.self]),
      CommandGroup(
        name: "Deciding 审批", subcommands: [DrawUpFee.self, ApproveFee.self, CancelFee.self, HandOverFee.self]),
      CommandGroup(
        name: "Paying 付款", subcommands: [SavePayee.self, ConfirmPayee.self, BatchFees.self, SettleFees.self]),
    ])
}
