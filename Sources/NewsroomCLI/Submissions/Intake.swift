import ArgumentParser
import Editorial
import Foundation
import Newsroom
import NewsroomFormats

/// Takes in letters, one after the other: each is received or refused with a line of its own.
struct Intake {
  let desk: Desk
  let settings: NewsroomSettings
  let defaults: StoryFacts
  let context: Context

  func take(_ paths: [String]) async throws {
    var results: [IntakeAnswer.Letter] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw InputFault.cannotRead(path: path, .missing)
      }
      if isFolder.boolValue {
        results += try await folder(path)
      } else {
        results.append(try await letter(path))
      }
    }
    let refused = results.count { $0.error != nil }
    let words = context.words
    context.answer(IntakeAnswer(letters: results, refused: refused)) {
      results.map { result in
        if let error = result.error { return "✗ \(PlainName.of(result.file)): \(error)" }
        let aside = result.setAside.map { "\n    \($0)" }.joined()
        return "✓ \(PlainName.of(result.file)): \(result.id?.prefix(8) ?? "") \(result.receipt ?? "")\(aside)"
      }.joined(separator: "\n") + "\n"
        + words.say(
          "收到 \(results.count - refused) 件，拒收 \(refused) 件。", "\(results.count - refused) received, \(refused) refused."
        )
    }
    if refused > 0 { throw ExitCode(ExitCodes.refused) }
  }

  /// What is taken or refused is moved after the newsroom has it, so a crash in between only asks again.
  private func folder(_ path: String) async throws -> [IntakeAnswer.Letter] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
      throw InputFault.cannotRead(path: path, FileTrouble(error))
    }
    var results: [IntakeAnswer.Letter] = []
    for name in names where ["eml", "json", "yaml", "yml"].contains(name.split(separator: ".").last?.lowercased()) {
      let result = try await letter("\(path)/\(name)")
      results.append(result)
      let place = "\(path)/\(result.error == nil ? "taken" : "refused")"
      do {
        try FileManager.default.createDirectory(
          atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw InputFault.cannotWrite(path: place, FileTrouble(error))
      }
      guard rename("\(path)/\(name)", "\(place)/\(name)") == 0 else {
        throw InputFault.cannotWrite(path: "\(place)/\(name)", FileTrouble(code: errno))
      }
    }
    return results
  }

  /// An outage stops the intake, so that no letter is refused for it; whatever is wrong with the letter does not.
  private func letter(_ path: String) async throws -> IntakeAnswer.Letter {
    do {
      let read = try await read(path)
      let (submission, receipt) = try await ReceiveSubmission(desk, keys: context.keys).taking(
        read.story, pictures: read.pictures, contact: read.contact, in: settings.id)
      return IntakeAnswer.Letter(
        file: path, submission, receipt,
        setAside: read.setAside.map { "\($0.name): \(context.words.sentence($0.fault))" })
    } catch {
      let fault = CommandFault(error)
      switch fault {
      case .newsroom(.refused), .newsroom(.badText), .newsroomFile, .input, .letter, .parser:
        return IntakeAnswer.Letter(
          file: path, error: context.words.sentence(fault).replacing("\n", with: " "), code: fault.code)
      default: throw fault
      }
    }
  }

  private func read(_ path: String) async throws -> ReadStory {
    let sandbox = context.installation.sandbox
    if path.lowercased().hasSuffix(".eml") {
      let bytes = try context.bytes(of: path, limit: MailLetter.limit + 1)
      let letter = try await sandbox.parse(bytes, as: LetterFormat.self)
      if let own = context.environment.text("CAIBIAN_MAIL_FROM").flatMap(MailAddress.init),
        let from = letter.from.flatMap(MailAddress.init), from.isSame(as: own)
      {
        throw ParsingFault<MailFault>.refused(.ours)
      }
      return try await letter.story(defaults: defaults).read(in: sandbox)
    }
    let folder = (path as NSString).deletingLastPathComponent
    do {
      return try await StoryForm.read(
        try context.bytes(of: path, limit: StoryForm.limit + 1), path: path, defaults: defaults
      ) { name in
        let picture = (folder.isEmpty ? "." : folder) + "/" + name
        // A link would lead the intake to files that are none of the sender's.
        var status = stat()
        guard lstat(picture, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
          throw InputFault.cannotRead(path: picture, .notBesideForm)
        }
        return try context.bytes(of: picture, limit: PictureFormat.largest + 1)
      }.read(in: sandbox)
    } catch let fault as TextDecoding.Fault {
      throw InputFault.undecodable(path: path, fault)
    }
  }
}
