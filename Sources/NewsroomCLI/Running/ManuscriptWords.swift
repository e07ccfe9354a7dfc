import Newsroom
import NewsroomFormats

extension Words {
  func sentence(_ fault: ManuscriptFault) -> String {
    switch fault {
    case .tooLarge(let size, let limit):
      say(
        "文稿有 \(size >> 20) MB，最多 \(limit >> 20) MB；请减少或压缩图片。",
        "The manuscript has \(size >> 20) MB, the limit is \(limit >> 20); put fewer or smaller pictures into it.")
    case .notADocument:
      say(
        "不是可读的文稿；老式 .doc、WPS、RTF、PDF 请另存为 .docx 或 .odt，不要加密码。",
        "It is no manuscript that can be read; save an old .doc, WPS, RTF or PDF as .docx or .odt, without a password.")
    case .damaged: say("文稿损坏，打不开；请重新保存后再试。", "The manuscript is damaged; save it again and try once more.")
    case .tooMuch:
      say("文稿展开后过大（段落、图片或内容超限），不予打开。", "The manuscript unfolds to more than any manuscript is; it is not opened.")
    case .entities:
      say("文稿里有会自行展开的实体，不予打开。", "The manuscript has entities that unfold by themselves; it is not opened.")
    }
  }

  /// A file that is no picture of a story.
  func sentence(_ file: ReadStory.SetAside) -> String {
    "\(file.name): \(sentence(file.fault))"
      + (file.isKept ? say("已存为附件。", " It is kept as a file.") : say("没有保存。", " It is not kept."))
  }
}
