import Editorial
import Newsroom

extension Context {
  /// Registers the folders that pages went to before sites were known; asks where they lie, if they are not where they
  /// used to be and somebody is there to answer.
  func registerSites() async throws {
    let desk = try await desk()
    for settings in try await ReadOperation(desk).newsrooms() {
      guard let main = try await KnowSite(desk).all(in: settings.id).first(where: { $0.id == .main }),
        main.mark == nil, main.dispatched != nil
      else { continue }
      let usual = environment.text("CAIBIAN_SITE") ?? paths.site(settings.id.text)
      if try installation.site(in: usual).found().hasPages {
        try await register(usual, of: settings, desk)
      } else if canAsk {
        surroundings.errors.write(
          words.say(
            "\(settings.name) 的页面在这台机器的哪个文件夹？（不在这里就按回车）",
            "In which folder of this machine do the pages of \(settings.name) lie? (Return if they lie elsewhere) "))
        let typed = (surroundings.input.line() ?? "").trimmingPrefix { $0.isWhitespace }
        if !typed.isEmpty { try await register(String(typed), of: settings, desk) }
      } else {
        note(
          "\(settings.name) 的页面不在 \(usual)：请在页面所在的机器上运行 caibian dispatch，或由管理员运行 caibian site register site --site 文件夹。",
          "The pages of \(settings.name) are not in \(usual): run caibian dispatch where they lie, or have an administrator run caibian site register site --site FOLDER."
        )
      }
    }
  }

  private func register(_ folder: String, of settings: NewsroomSettings, _ desk: Desk) async throws {
    do {
      _ = try await KnowSite(desk)(installation.site(in: folder), in: settings.id, isNamed: true)
      note("\(settings.name) 的站点：\(folder)。", "The site of \(settings.name) is \(folder).")
    } catch let error as NewsroomError {
      guard error.isAboutTheSite else { throw error }
      note(Words.atTerminal(.zhHans).sentence(error), Words.atTerminal(.en).sentence(error))
    }
  }
}
