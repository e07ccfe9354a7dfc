/// A command on one article, by its id; the other protocols say the same of other things.
protocol OnArticle: NewsroomCommand { var id: String { get } }
protocol OnClaim: NewsroomCommand { var id: String { get } }
protocol OnSubmission: NewsroomCommand { var id: String { get } }
protocol OnFee: NewsroomCommand { var id: String { get } }
protocol OnPerson: NewsroomCommand { var id: String { get } }

extension OnArticle { var lookup: String { "caibian article show \(id)" } }
extension OnClaim { var lookup: String { "caibian claim show \(id)" } }
extension OnSubmission { var lookup: String { "caibian submission show \(id)" } }
extension OnFee { var lookup: String { "caibian fee show \(id)" } }
extension OnPerson { var lookup: String { "caibian people show \(id)" } }

extension AssignArticle: OnArticle {}
extension TakeArticle: OnArticle {}
extension GiveBackArticle: OnArticle {}
extension CheckArticle: OnArticle {}
extension CommentArticleCommand: OnArticle {}
extension ResolveComment: OnArticle {}
extension CorrectArticle: OnArticle {}
extension AbandonCorrection: OnArticle {}
extension SetDeadline: OnArticle {}
extension DescribeArticle: OnArticle {}
extension EditArticle: OnArticle {}
extension FixArticle: OnArticle {}
extension LeaseArticle: OnArticle {}
extension AutosaveArticle: OnArticle {}
extension MergeArticle: OnArticle {}
extension AddPicture: OnArticle {}
extension CaptionPicture: OnArticle {}
extension RemovePicture: OnArticle {}
extension PlanWithdrawal: OnArticle {}
extension PublishArticle: OnArticle {}
extension CountersignArticle: OnArticle {}
extension WithdrawArticle: OnArticle {}
extension RelateArticle: OnArticle {}
extension RevertArticle: OnArticle {}
extension ScheduleArticle: OnArticle {}
extension EmbargoArticle: OnArticle {}
extension SignArticle: OnArticle {}
extension SpikeArticle: OnArticle {}
extension ReviveArticle: OnArticle {}
extension ReinstateArticle: OnArticle {}
extension HoldArticle: OnArticle {}
extension ReleaseArticle: OnArticle {}
extension SubmitArticle: OnArticle {}
extension SendBackArticle: OnArticle {}
extension PassArticle: OnArticle {}
extension WatchArticle: OnArticle {}
extension UnwatchArticle: OnArticle {}
extension DescribeRepost: OnArticle {}
extension DescribeRightsCommand: OnArticle {}

extension ActOnClaimCommand: OnClaim {}
extension HoldClaim: OnClaim {}
extension AssessClaim: OnClaim {}
extension EraseClaimant: OnClaim {}

extension AcceptSubmission: OnSubmission {}
extension ErasePerson: OnSubmission {}
extension RenewReceiptCommand: OnSubmission {}
extension RejectSubmission: OnSubmission {}
extension StateSlip: OnSubmission {}
extension HoldSubmissionOver: OnSubmission {}
extension AskForChanges: OnSubmission {}
extension MergeSubmission: OnSubmission {}

extension ApproveFee: OnFee {}
extension CancelFee: OnFee {}
extension HandOverFee: OnFee {}
extension ConfirmPayee: OnFee {}

extension AddPerson: OnPerson {}
extension SetPerson: OnPerson {}
extension GrantRoles: OnPerson {}
extension RevokeRoles: OnPerson {}
extension LeavePerson: OnPerson {}

extension DraftStory { var lookup: String { "caibian article list" } }
extension CommissionArticle { var lookup: String { "caibian article list" } }
extension ManyArticles { var lookup: String { "caibian article list" } }
extension ImportRepost { var lookup: String { "caibian article list" } }
extension ReceiveClaim { var lookup: String { "caibian claim list" } }
extension ReceiveStory { var lookup: String { "caibian submission list" } }
extension LetLetterIn { var lookup: String { "caibian submission list" } }
extension ReleaseLetter { var lookup: String { "caibian submission held" } }
extension GiveUpLetter { var lookup: String { "caibian submission held --all" } }
extension WithdrawSubmission { var lookup: String { "caibian submission fate \(receipt)" } }
extension ReviseSubmission { var lookup: String { "caibian submission fate \(receipt)" } }
extension DrawUpFee { var lookup: String { "caibian fee list" } }
extension BatchFees { var lookup: String { "caibian fee list --all" } }
extension SettleFees { var lookup: String { "caibian fee list --all" } }
extension SavePayee { var lookup: String { "caibian fee list" } }
extension RenameColumn { var lookup: String { "caibian newsroom history" } }
extension MoveColumn { var lookup: String { "caibian newsroom history" } }
extension MergeColumn { var lookup: String { "caibian newsroom history" } }
extension SetColumn { var lookup: String { "caibian newsroom history" } }
extension AddColumn { var lookup: String { "caibian newsroom history" } }
extension RemoveColumn { var lookup: String { "caibian newsroom history" } }
extension CreateRoom { var lookup: String { "caibian login" } }
extension Logout { var lookup: String { "caibian whoami" } }
extension LoadRoom { var lookup: String { "caibian newsroom history" } }
extension DelegateRoles { var lookup: String { "caibian people delegations --all" } }
extension UndelegateRoles { var lookup: String { "caibian people delegations --all" } }
extension IssueToken { var lookup: String { "caibian people tokens \(id)" } }
extension InvitePerson { var lookup: String { "caibian people tokens \(id)" } }
extension RevokeTokens { var lookup: String { "caibian people tokens \(id)" } }
extension HandOverStories { var lookup: String { "caibian people waiting \(id)" } }
extension RegisterFolder { var lookup: String { "caibian site list" } }
extension RetireSite { var lookup: String { "caibian site list" } }
extension EndService { var lookup: String { "caibian service list" } }
extension RenewService { var lookup: String { "caibian service list" } }
extension LeaveShiftNote { var lookup: String { "caibian shift notes" } }
extension SetTopicCommand { var lookup: String { "caibian topic show \(code)" } }
extension SettleTask { var lookup: String { "caibian rights tasks" } }
extension LicenceRights { var lookup: String { "caibian rights explain \(id)" } }
extension CheckRights { var lookup: String { "caibian rights explain \(id)" } }
extension ImportSourceList { var lookup: String { "caibian rights tasks" } }
extension SaveRightsCommand { var lookup: String { "caibian rights tasks" } }
extension RotateKeys { var lookup: String { "caibian doctor" } }
extension BindKeyFile { var lookup: String { "caibian doctor" } }
extension ListNotices { var lookup: String { "caibian rights notices" } }
extension SendNoticesCommand { var lookup: String { "caibian rights notices" } }
extension RequestRights { var lookup: String { "caibian rights explain \(id)" } }
