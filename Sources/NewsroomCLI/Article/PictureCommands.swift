import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

struct PictureGroup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture", abstract: "The pictures printed with the text 配图.",
    discussion: """
      Pictures and the words under them are part of what is signed: a change voids the sign-offs, as one of \
      the text does. The first stands above the text, the others below it.

      Examples:
        caibian article picture add 3f2a tea.jpg --caption 春茶开采 --photographer 河边人
        caibian article picture list 3f2a
        caibian article picture list 3f2a --into pictures
        caibian article picture caption 3f2a 1 --caption 采茶
        caibian article picture caption 3f2a 1 --from-file
        caibian article picture remove 3f2a 2
      """,
    subcommands: [ListPictures.self, AddPicture.self, CaptionPicture.self, RemovePicture.self])
}

struct ListPictures: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What is printed with the text, and its files 查看配图.",
    discussion: """
      Below it stands what each file says of its picture (IPTC, XMP, Exif), and where that is not what is printed. Anybody may \
      have written it: it is a proposal.

      Examples:
        caibian article picture list 3f2a
        caibian article picture list 3f2a --into pictures
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Option(help: "A folder to put the files in; made if it is not there.", completion: .directory)
  var into: String?

  @OptionGroup var common: CommonOptions

  struct Answer: Encodable {
    let id: String
    let pictures: [IllustrationAnswer]
    let files: [String]
    /// Where a file says otherwise than what is printed.
    let remarks: [PictureRemarkAnswer]?
  }

  func run(_ context: Context) async throws {
    let room = try await context.room()
    let article = try await room.article(id)
    let illustrations = article.revision.manuscript.illustrations
    var files: [String] = []
    if let into {
      files = try await room.write(
        illustrations.map { ($0.picture, $0.kind) },
        ReadWork(room.desk).pictures(of: article.id, by: room.session), into: into)
    }
    let words = context.words
    let remarks = illustrations.enumerated().flatMap { number, illustration in
      room.remarks(on: illustration, of: article).map { PictureRemarkAnswer($0, on: number + 1, words) }
    }
    context.answer(
      Answer(
        id: article.id.description, pictures: illustrations.map(IllustrationAnswer.init), files: files,
        remarks: remarks.isEmpty ? nil : remarks)
    ) {
      guard !illustrations.isEmpty else { return words.say("没有配图。", "There are no pictures.") }
      var table = Table(
        "#", words.say("图片", "picture"), words.say("大小", "size"), words.say("图说", "caption"),
        words.say("摄影", "photographer"), words.say("来源", "source"), whole: [0, 1, 2])
      for (number, illustration) in illustrations.enumerated() {
        table.add(
          Table.Cell("\(number + 1)", .strong), Table.Cell("\(illustration.picture.short)"),
          Table.Cell("\(illustration.kind.rawValue) \(illustration.width)×\(illustration.height)"),
          Table.Cell(illustration.caption ?? ""), Table.Cell(illustration.photographer ?? ""),
          Table.Cell(illustration.source ?? ""))
      }
      let said = illustrations.enumerated().compactMap { number, illustration in
        illustration.embedded.map {
          words.say("图 \(number + 1) 的文件写着：", "The file of picture \(number + 1) says: ") + words.sentence($0)
        }
      }
      let contradicted = remarks.map { words.say("图 \($0.picture)：", "Picture \($0.picture): ") + $0.message }
      return ([table.text(for: context.terminal)] + said + contradicted + files).joined(separator: "\n")
    }
  }
}

struct AddPicture: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Print a picture with the text 配图.",
    discussion: """
      JPEG, PNG, GIF or WebP, up to 20 MB; where it was taken is taken out of it. Who took it and where it comes from are \
      printed under it, and rights are asked of it: a picture by the story's own reporter or under one of our own labels is \
      ours, another needs the agreement of its --source, or a basis (rights describe --basis DIGITS=...). What the file says of \
      the picture is told: it is taken over where you say --from-file, and one that says otherwise than you do makes somebody look.

      Examples:
        caibian article picture add 3f2a tea.jpg
        caibian article picture add 3f2a tea.jpg --from-file --caption 春茶开采
        caibian article picture add 3f2a tea.jpg --caption 春茶开采 --photographer 河边人 --source 样本图片社
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(help: "What it shows.")
  var caption: String?

  @Option(help: "Who took it.")
  var photographer: String?

  @Option(help: "Where it comes from: whoever may license it, such as an agency.")
  var source: String?

  @Flag(help: "Take over what its file says, where nothing is printed and nothing is typed.")
  var fromFile = false

  @Flag(help: "Take out the characters that nobody sees, such as U+200B; otherwise they stay, and are named.")
  var dropInvisible = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let bytes = try context.bytes(of: file, limit: PictureFormat.largest + 1)
    let picture = try await context.installation.sandbox.picture(bytes, named: file)
    var illustration = try Illustration(picture.picture).saying(
      caption: context.seen(caption, dropping: dropInvisible),
      photographer: context.seen(photographer, dropping: dropInvisible),
      source: context.seen(source, dropping: dropInvisible))
    if fromFile { illustration = try illustration.takingOver(except: .typed(caption, photographer, source)) }
    let (after, room) = try await context.illustrate(id, named: named, with: [picture]) { [illustration] in
      $0 + [illustration]
    }
    let count = after.article.revision.manuscript.illustrations.count
    context.tell(
      ofFilesOf: [illustration], after.article, in: room,
      hint: (
        "用 caibian article picture caption \(after.article.id.short) \(count) --from-file 可以取用。",
        "Take it over with caibian article picture caption \(after.article.id.short) \(count) --from-file."
      ))
  }
}

struct CaptionPicture: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "caption", abstract: "Change the words under a picture 改图说.",
    discussion: """
      What is not named stays; an empty one goes.

      Examples:
        caibian article picture caption 3f2a 1 --caption 采茶
        caibian article picture caption 3f2a 1 --from-file
        caibian article picture caption 3f2a 1 --photographer ''
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Argument(help: "The picture's number, from 1.")
  var number: Int

  @Option(help: "What it shows.")
  var caption: String?

  @Option(help: "Who took it.")
  var photographer: String?

  @Option(help: "Where it comes from: whoever may license it, such as an agency.")
  var source: String?

  @Flag(help: "Take over what its file says, where nothing is printed and nothing is typed.")
  var fromFile = false

  @Flag(help: "Take out the characters that nobody sees, such as U+200B; otherwise they stay, and are named.")
  var dropInvisible = false

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    let (after, room) = try await context.illustrate(id, named: named) { illustrations in
      try illustrations.checking(number)
      var changed = illustrations
      changed[number - 1] = try changed[number - 1].saying(
        caption: context.seen(caption, dropping: dropInvisible),
        photographer: context.seen(photographer, dropping: dropInvisible),
        source: context.seen(source, dropping: dropInvisible))
      if fromFile {
        changed[number - 1] = try changed[number - 1].takingOver(except: .typed(caption, photographer, source))
      }
      return changed
    }
    let illustrations = after.article.revision.manuscript.illustrations
    if illustrations.count >= number {
      context.tell(ofFilesOf: [illustrations[number - 1]], after.article, in: room)
    }
  }
}

struct RemovePicture: NewsroomCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Print a picture no more 撤图.",
    discussion: """
      Earlier revisions keep it.

      Example:
        caibian article picture remove 3f2a 2
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Argument(help: "The picture's number, from 1.")
  var number: Int

  @OptionGroup var named: RequestOption
  @OptionGroup var common: CommonOptions

  func run(_ context: Context) async throws {
    try await context.illustrate(id, named: named) { illustrations in
      try illustrations.checking(number)
      var left = illustrations
      left.remove(at: number - 1)
      return left
    }
  }
}

extension Set<TextField> {
  /// The fields that somebody typed, be it to empty them.
  fileprivate static func typed(_ caption: String?, _ photographer: String?, _ source: String?) -> Set<TextField> {
    let fields: [(TextField, String?)] = [(.caption, caption), (.photographer, photographer), (.source, source)]
    return Set(fields.compactMap { $0.1 == nil ? nil : $0.0 })
  }
}

extension [Illustration] {
  fileprivate func checking(_ number: Int) throws(InputFault) {
    guard (1...Swift.max(count, 1)).contains(number), !isEmpty else { throw .noSuchPicture(number, count: count) }
  }
}

extension Context {
  /// A line as it was typed, or without the characters that nobody sees; those that stay are named.
  fileprivate func seen(_ line: String?, dropping: Bool) -> String? {
    guard let line else { return nil }
    if dropping { return InvisibleCharacter.removed(from: line) }
    let names = Set(InvisibleCharacter.all(in: line).map { InvisibleCharacter.name(of: $0.scalar) }).sorted()
    if !names.isEmpty {
      note(
        "图说、摄影或来源里有看不见的字符：\(names.joined(separator: " "))。加 --drop-invisible 再存一次即去掉。",
        "The caption, photographer or source has characters that nobody sees: \(names.joined(separator: " ")). Save it again with --drop-invisible to take them out."
      )
    }
    return line
  }

  /// Saves the article's text with other pictures; new ones are kept first, so that no text names what is not there.
  @discardableResult
  fileprivate func illustrate(
    _ typed: String, named: RequestOption, with files: [PictureFile] = [],
    _ change: ([Illustration]) throws -> [Illustration]
  ) async throws -> (ArticleStep, Room) {
    let room = try await room()
    let article = try await room.article(typed)
    let manuscript = article.revision.manuscript
    let illustrated = manuscript.illustrated(by: try change(manuscript.illustrations))
    let after = try await IllustrateArticle(room.desk)(
      illustrated, with: files, base: article.revision.digest, on: article.id, by: room.session,
      request: named.request)
    answer(ArticleAnswer(after, in: room, words)) {
      step(.edit, article, after, room) + "\n"
        + TextDifference(from: article.revision, to: after.article.revision).text(for: terminal)
    }
    return (after, room)
  }
}

extension Room {
  /// Writes pictures into a folder, each under the first digits of its digest.
  func write(
    _ pictures: [(digest: Editorial.Digest, kind: Picture.Kind)], _ bytes: [Editorial.Digest: [UInt8]],
    into folder: String
  ) throws -> [String] {
    var paths: [String] = []
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for picture in pictures {
        guard let bytes = bytes[picture.digest] else {
          throw NewsroomError.defect("no picture \(picture.digest)")
        }
        let path = "\(folder)/\(picture.digest.short).\(picture.kind == .jpeg ? "jpg" : picture.kind.rawValue)"
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        paths.append(path)
      }
    } catch let error as CocoaError {
      throw InputFault.cannotWrite(path: folder, FileTrouble(error))
    }
    return paths
  }
}
