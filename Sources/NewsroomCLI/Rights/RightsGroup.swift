import ArgumentParser

struct RightsGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "May we run this, may they? 版权.",
    discussion: """
      Every answer names every rule that was asked, what is known, and what to do about it.

      Examples:
        caibian rights check 3f2a
        caibian rights request 3f2a --partner 临沂日报社 --act repost
        caibian rights explain 3f2a
      """,
    subcommands: [
      CheckRights.self, RequestRights.self, ExplainDecision.self, ReplayRights.self, SupposeRights.self,
      DescribeRightsCommand.self, StateConsent.self, StatePublicLicence.self, TakeBackStatement.self,
      SaveRightsCommand.self, ListAgreements.self, ListPartners.self, ListGiven.self, ExportAgreement.self,
      SourceListGroup.self,
      ForecastRights.self, CountHoldingsCommand.self, KeptEndsCommand.self, RightsTasks.self, SettleTask.self,
      LicenceRights.self,
      VerifyLicence.self, ListNotices.self,
      SendNoticesCommand.self, NoteBreach.self, StopUnit.self,
      EvidencePack.self,
    ])
}
