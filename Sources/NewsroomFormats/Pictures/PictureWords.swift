public import Newsroom

/// Why a picture, or anything foreign, was not taken.
extension Words {
  public func sentence(_ fault: PictureFault) -> String {
    switch fault {
    case .tooLarge(let size, let limit):
      say(
        "图片有 \(size >> 20) MB，最多 \(limit >> 20) MB。", "The picture has \(size >> 20) MB, the limit is \(limit >> 20).")
    case .tooManyPixels(let width, let height):
      say("图片 \(width)×\(height) 像素，太大，不予打开。", "The picture has \(width) by \(height) pixels, too many to open.")
    case .notAPicture(let kind):
      say(
        "不是可收的图片（\(kind)）；请寄 JPEG、PNG、GIF 或 WebP。",
        "It is no picture that is taken (\(kind)); send JPEG, PNG, GIF or WebP.")
    case .damaged: say("图片损坏，打不开。", "The picture is damaged.")
    case .onlyLinked:
      say("文稿里只有图片的链接，没有图片本身；请另存后再加。", "The manuscript only links to the picture; save it by itself and add it.")
    case .unfolds:
      say("图片在文稿里展开后过大，不予打开。", "The picture unfolds to more than the manuscript around it; it is not opened.")
    case .tooManyPieces: say("图片由过多碎块拼成，不予打开。", "The picture is made of too many pieces; it is not opened.")
    case .stopped(let stop): sentence(stop)
    }
  }

  public func sentence(_ stop: ParserStop) -> String {
    switch stop {
    case .tooLarge(let size, let limit):
      say("文件有 \(size >> 20) MB，最多 \(limit >> 20) MB。", "The file has \(size >> 20) MB, the limit is \(limit >> 20).")
    case .tooSlow(let seconds):
      say(
        "\(seconds) 秒还读不完，已停止；请人工查看，不要反复重试。",
        "It could not be read within \(seconds) seconds and was stopped; let somebody look at it before trying again.")
    case .brokenOff:
      say(
        "读到中途读取程序出错停止，文件可能有意做坏；请人工查看。",
        "The program that reads it broke off: the file may be made to do that. Let somebody look at it.")
    }
  }
}
