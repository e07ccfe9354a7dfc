import ArgumentParser
import Editorial
import Newsroom

struct ContactOfClaim: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "How a claimant is reached, and the proof 投诉人资料.",
    discussion: """
      For licensing staff and the chief editor. Each reading goes on record before anything is shown.

      Example:
        caibian claim contact 7b1c --purpose 答复投诉
      """)

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @OptionGroup var purpose: PurposeOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let details = try await DataOfClaimant(room.desk, keys: context.keys)(
      id, for: purpose.purpose, by: room.session)
    let words = context.words
    context.answer(ClaimantAnswer(details)) {
      FactList.text(
        [
          (words.say("联系方式", "contact"), details.contact ?? ""), (words.say("地址", "address"), details.address ?? ""),
          (words.say("证明", "proof"), details.proof ?? ""),
        ], context.style)
    }
  }
}

struct EraseClaimant: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-claimant", abstract: "Destroy what is kept of a claimant, for good 删除投诉人资料.",
    discussion: """
      The key of the claimant's data is destroyed: no copy of them, in a backup either, can be read again. The claim and its \
      history stay. Open fees must be settled first. What was said in claims before data were locked stays in their history.

      Example:
        caibian claim erase-claimant 7b1c --purpose 投诉人要求删除 --yes
      """)

  @Argument(help: "The claim's number: the first digits of its id.")
  var id: String

  @OptionGroup var purpose: PurposeOption

  @Flag(help: "Do not ask again.")
  var yes = false

  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let words = context.words
    if !yes {
      guard context.canAsk else { throw InputFault.notConfirmed }
      context.note("将永久销毁投诉人的资料，不可恢复。确定请输入 yes：", "The claimant's data will be destroyed for good. Type yes to go on:")
      try context.mustTypeYes()
    }
    try await DataOfClaimant(room.desk, keys: context.keys).erase(id, for: purpose.purpose, by: room.session)
    context.answer(ErasedClaimantAnswer(claim: id)) {
      words.say("已销毁。投诉和处理记录保留。", "Destroyed. The claim and its history stay.")
    }
  }
}

struct ClaimantAnswer: Encodable {
  let contact: String?
  let address: String?
  let proof: String?

  init(_ details: ClaimantDetails) {
    contact = details.contact
    address = details.address
    proof = details.proof
  }
}

struct ErasedClaimantAnswer: Encodable { let claim: String }
