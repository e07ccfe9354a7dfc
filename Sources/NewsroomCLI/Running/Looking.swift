/// A command that only looks, as far as the newsroom's record goes; who looked at what may be noted.
protocol Looking: NewsroomCommand {}

extension Looking {
  var looks: Bool { true }
}

extension CheckRights {
  var looks: Bool { !keep }
}

extension ListNotices {
  var looks: Bool { acknowledge == nil }
}

extension ListAgreements: Looking {}
extension ListPartners: Looking {}
extension ListGiven: Looking {}
extension ListFees: Looking {}
extension ShowFee: Looking {}
extension FeeStatementCommand: Looking {}
extension ShowSourceList: Looking {}
extension ExplainDecision: Looking {}
extension ForecastRights: Looking {}
extension ReadCredits: Looking {}
extension EvidencePack: Looking {}
extension VerifyLicence: Looking {}
extension RightsTasks: Looking {}
extension ExportAgreement: Looking {}
extension SupposeRights: Looking {}
extension ReplayRights: Looking {}
extension Doctor: Looking {}
extension BackupDatabase: Looking {}
extension VerifyPages: Looking {}
extension Status: Looking {}
extension VerifyAll: Looking {}
extension ShowRepost: Looking {}
extension ListSites: Looking {}
extension ShowWaiting: Looking {}
extension ListPeople: Looking {}
extension ShowPerson: Looking {}
extension WhoCan: Looking {}
extension StalePeople: Looking {}
extension ListRefused: Looking {}
extension ListSignInFailures: Looking {}
extension ListDelegations: Looking {}
extension ShowRecord: Looking {}
extension ListTokens: Looking {}
extension ListArticles: Looking {}
extension Find {
  var looks: Bool { !rebuild }
  var lookup: String { "caibian find --rebuild" }
}
extension QueueList: Looking {}
extension ListComments: Looking {}
extension WhyNot: Looking {}
extension ShowArticle: Looking {}
extension TextOfArticle: Looking {}
extension ListBranches: Looking {}
extension VerifyArticle: Looking {}
extension DiffArticle: Looking {}
extension ListPictures: Looking {}
extension ListDue: Looking {}
extension ListPlanned: Looking {}
extension ContactOfClaim: Looking {}
extension ListClaims: Looking {}
extension ShowClaim: Looking {}
extension ListServices: Looking {}
extension ShowRoom: Looking {}
extension ListColumns: Looking {}
extension ShowAuthorisation: Looking {}
extension SimulateRoom: Looking {}
extension RoomHistory: Looking {}
extension ShowWorkflow: Looking {}
extension ShowShiftNotes: Looking {}
extension WhoAmI: Looking {}
extension Login: Looking {}
extension SwitchNewsroom: Looking {}
extension ListInbox: Looking {}
extension DigestInbox: Looking {}
extension SimilarSubmissions: Looking {}
extension SimilarArticles: Looking {}
extension ListDeferred: Looking {}
extension ListHeldLetters: Looking {}
extension ListSubmissions: Looking {}
extension ShowSubmission: Looking {}
extension FateOfSubmission: Looking {}
extension ContactOfSubmission: Looking {}
extension ExportPerson: Looking {}
extension SavePicture: Looking {}
extension ListTopics: Looking {}
extension ShowTopic: Looking {}
