public import Editorial

/// What the files of pictures say of them.
extension Words {
  /// What a file says, in a line; the longest of it last.
  public func sentence(_ notes: PictureNotes) -> String {
    var said: [(name: String, text: String)] = []
    func add(_ name: String, _ text: String?) { if let text { said.append((name, text)) } }
    add(say("机器生成", "made by a machine"), notes.machine.map { name($0) })
    if notes.minors == true { add(say("未成年人", "minors"), say("写明有", "it says so")) }
    add(say("摄影", "photographer"), notes.photographer)
    add(say("来源", "source"), notes.source)
    add(say("署名", "credit"), notes.credit)
    add(say("许可人", "licensor"), notes.licensor)
    add(say("版权声明", "copyright"), notes.copyright)
    add(say("使用条件", "usage terms"), notes.usageTerms)
    add(say("权利网页", "web statement"), notes.webStatement)
    add(say("拍摄时间", "taken"), notes.taken)
    add(say("图中人", "persons shown"), notes.persons.map { list($0) })
    add(say("肖像许可", "model release"), notes.modelRelease.map { name($0) })
    add(say("图说", "caption"), notes.caption)
    return said.map { say("\($0.name)：\($0.text)", "\($0.name): \($0.text)") }.joined(separator: say("；", "; "))
  }

  public func name(_ note: MachineNote) -> String {
    switch note {
    case .generated: say("是", "yes")
    case .composite: say("部分是", "parts of it")
    case .possible: say("可能是", "possibly")
    }
  }

  public func name(_ release: ModelRelease) -> String {
    switch release {
    case .missing: say("没有", "none")
    case .notApplicable: say("不适用", "not applicable")
    case .unlimited: say("有，不限", "unlimited")
    case .limited: say("有限或不全", "limited or incomplete")
    }
  }

  public func sentence(_ remark: PictureRemark) -> String {
    switch remark {
    case .photographer(let printed, let file):
      say("署的摄影是“\(printed)”，图片文件写的是“\(file)”。", "The photographer printed is “\(printed)”; the file says “\(file)”.")
    case .source(let printed, let file):
      say("署的来源是“\(printed)”，图片文件写的是“\(file)”。", "The source printed is “\(printed)”; the file says “\(file)”.")
    case .unprinted(let file):
      say("图片文件写有来源“\(file)”，没有署出。", "The file names “\(file)”, of which nothing is printed.")
    }
  }
}
