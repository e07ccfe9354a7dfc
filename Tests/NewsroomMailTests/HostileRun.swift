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

    var name: String { "\(kind) \(number) of \(bytes.count) bytes" }
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

  /// How often an input is tried whose parser was stopped by the clock on the wall though it had hardly worked: a loaded
  /// machine does that, and a parser that sleeps does it every time.
  private static let tries = 4

  private func end<Format: ForeignFormat>(
    of input: Input, _ format: Format.Type, before: () -> Void = {}, then: (Format.Answer) -> Void = { _ in }
  ) async -> End {
    var own = ProcessorTime.spent(on: input.name, before)
    var (result, cost) = await sandbox.measured(input.bytes, as: format)
    for _ in 1..<Self.tries {
      guard case .failure(.stopped(.tooSlow)) = result, cost.seconds <= ProcessorTime.most else { break }
      (result, cost) = await sandbox.measured(input.bytes, as: format)
    }
    var fault: String?
    switch result {
    case .success(let answer): own = max(own, ProcessorTime.spent(on: input.name) { then(answer) })
    case .failure(.refused), .failure(.stopped(.tooLarge)): break
    case .failure(let stop): fault = "\(input.name): \(stop), after \(cost.seconds) s of the processor"
    }
    // Data, and the program's own pages with its libraries', which are no data.
    if cost.peak > ParsingBounds.memory(for: input.bytes.count) + 80 << 20 {
      fault = "\(input.name) took \(cost.peak >> 20) MB"
    }
    let longest = max(own, cost.seconds)
    if longest > ProcessorTime.most { fault = "\(input.name) took \(longest) s of the processor" }
    return End(wasRead: fault == nil && (try? result.get()) != nil, cost: cost, fault: fault)
  }

  /// What no library parses is read in the program itself.
  private func inside(_ input: Input) -> End {
    let text = String(decoding: input.bytes, as: UTF8.self)
    let seconds = ProcessorTime.spent(on: input.name) {
      if input.kind == .credit {
        for line in text.split(whereSeparator: \.isNewline) { _ = CreditLine(reading: line) }
      } else {
        _ = try? PaymentFile.results(text)
        _ = try? SourceListCSV.entries(text, path: "x", from: Self.start, recorded: Self.start) { _ in Self.start }
      }
    }
    return End(
      wasRead: true, cost: ParserCost(),
      fault: seconds > ProcessorTime.mostOfOurs ? "\(input.name) took \(seconds) s of the processor" : nil)
  }

  private static let start = Instant(Date(timeIntervalSince1970: 0))
}
