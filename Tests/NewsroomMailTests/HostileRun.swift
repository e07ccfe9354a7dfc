import Editorial
import Foundation
import HostileInputs
import Newsroom
import NewsroomFormats
import NewsroomSandbox

/// One hostile input, through whatever reads its kind.
struct HostileRun {
  private let sandbox: ChildSandbox

  init(_ sandbox: ChildSandbox) { self.sandbox = sandbox }

  struct Input: Sendable {
    let number: Int
    let kind: Mutator.Kind
    let bytes: [UInt8]
  }

  /// What came of one: how it ended, what it took, and what is wrong with that.
  struct End: Sendable {
    let wasRead: Bool
    let cost: ParserCost
    let fault: String?
  }

  func end(of input: Input) async -> End {
    switch input.kind {
    case .letter:
      // What the program itself does with it.
      await end(of: input, LetterFormat.self, then: { letter in _ = try? letter.story() })
    case .page: await end(of: input, PageFormat.self)
    case .pasted:
      await end(
        of: input, PageFormat.self,
        before: {
          if let text = try? TextDecoding.text(of: input.bytes).text { _ = try? PageReader.read(text) }
        })
    case .picture: await end(of: input, PictureFormat.self)
    case .form: await end(of: input, StoryFormFormat.self)
    case .document:
      // What the program itself does with it.
      await end(of: input, ManuscriptFormat.self, then: { _ = try? UnreadStory($0, defaults: StoryFacts()) })
    case .table, .credit: inside(input)
    }
  }

  private func end<Format: ForeignFormat>(
    of input: Input, _ format: Format.Type, before: () -> Void = {}, then: (Format.Answer) -> Void = { _ in }
  ) async -> End {
    before()
    let (result, cost) = await sandbox.measured(input.bytes, as: format)
    var fault: String?
    switch result {
    case .success(let answer): then(answer)
    case .failure(.refused), .failure(.stopped(.tooLarge)): break
    case .failure(let stop): fault = "\(input.kind) of \(input.bytes.count) bytes: \(stop)"
    }
    // Data, and the program's own pages with its libraries', which are no data.
    if cost.peak > ParsingBounds.memory(for: input.bytes.count) + 80 << 20 {
      fault = "\(input.kind) of \(input.bytes.count) bytes took \(cost.peak >> 20) MB"
    }
    if cost.seconds > 4 {
      fault = "\(input.kind) of \(input.bytes.count) bytes took \(cost.seconds) s of the processor"
    }
    return End(wasRead: fault == nil && (try? result.get()) != nil, cost: cost, fault: fault)
  }

  /// What no library parses is read in the program itself.
  private func inside(_ input: Input) -> End {
    let text = String(decoding: input.bytes, as: UTF8.self)
    if input.kind == .credit {
      for line in text.split(whereSeparator: \.isNewline) { _ = CreditLine(reading: line) }
    } else {
      _ = try? PaymentFile.results(text)
      _ = try? SourceListCSV.entries(text, path: "x", from: Self.start, recorded: Self.start) { _ in Self.start }
    }
    return End(wasRead: true, cost: ParserCost(), fault: nil)
  }

  private static let start = Instant(Date(timeIntervalSince1970: 0))
}
