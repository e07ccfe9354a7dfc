import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("What came with a letter")
struct AttachmentsContract {
  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }
  private static let files = [
    AttachmentFile(name: "菱角.docx", bytes: Array("PK".utf8)),
    AttachmentFile(name: "菱角.doc", bytes: [0xD0, 0xCF, 0x00]),
  ]

  private func received(_ house: House, _ keys: MemoryKeys, payee: Payee? = nil) async throws -> Submission {
    try await ReceiveSubmission(house.desk, keys: keys).taking(
      IncomingStory(
        manuscript: House.manuscript(), penName: "街坊", consent: "2026-01", attachments: Self.files.map(\.attachment),
        remarks: [.storyInFile("菱角.docx"), .unreadableLine("年龄：保密")]),
      attachments: Self.files, contact: try Contact(email: "a@example.com"), payee: payee, in: house.newsroom
    ).submission
  }

  @Test(
    "Every file is kept under its digest, named, and read by those who read submissions", arguments: Adapter.allCases)
  func kept(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let sent = try await received(house, keys)
      #expect(sent.attachments == Self.files.map(\.attachment))
      #expect(sent.remarks == [.storyInFile("菱角.docx"), .unreadableLine("年龄：保密")])
      #expect(try await desk.submissions.submission(sent.id, in: house.newsroom) == sent)
      let history = try await desk.submissions.history(of: sent.id, in: house.newsroom)
      #expect(try Submission.folding(history, id: sent.id) == sent)
      let read = try await ReadWork(desk).attachments(ofSubmission: sent.id, by: house.session("submissionsDesk"))
      #expect(read == Self.files)
      let other = try await received(house, keys)
      #expect(
        try await desk.submissions.attachment(Self.files[0].attachment.digest, of: other.id, in: house.newsroom)
          == Self.files[0].bytes)
    }
  }

  @Test("They go when their sender is erased, and only that sender's", arguments: Adapter.allCases)
  func erased(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (one, other) = (try await received(house, keys), try await received(house, keys))
      try await PersonalDataOfSenders(desk, keys: keys)
        .erase(#require(one.sender), for: "本人撤回同意", by: house.session("submissionsDesk"))
      let read = ReadWork(desk)
      #expect(try await read.attachments(ofSubmission: one.id, by: house.session("submissionsDesk")).isEmpty)
      #expect(try await read.attachments(ofSubmission: other.id, by: house.session("submissionsDesk")) == Self.files)
    }
  }

  @Test(
    "A bank account in a letter is proposed for that story's own fee, and pays nobody by itself",
    arguments: Adapter.allCases)
  func proposed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let payee = try Payee(
        name: "张小满", identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000001111")
      let sent = try await received(house, keys, payee: payee)
      #expect(sent.payees?.settled == nil)
      #expect(sent.payees?.payable == nil)
      #expect(sent.payees?.proposed?.account == "****1111")
      #expect(try await received(house, keys).payees == nil)
      let history = try await desk.submissions.history(of: sent.id, in: house.newsroom)
      #expect(!history.map(\.payload).joined().contains("62000000"))
    }
  }
}
