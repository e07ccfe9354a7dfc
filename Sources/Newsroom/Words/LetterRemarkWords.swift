public import Editorial

extension Words {
  /// That a submission waits for somebody to state what nobody could read; `nil` where nothing is open.
  public func sentence(open matters: [SlipMatter]) -> String? {
    guard !matters.isEmpty else { return nil }
    let said = so(
      "\(list(matters.map { "“\(name($0))”" }))未明，留待处理，写明方可采用。",
      "It waits: \(list(matters.map { name($0) })) cannot be read, and it is not accepted before that is stated.",
      .stateSlip(matters))
    return sentence(said)
  }

  /// What the desk must know of a letter beside its story.
  public func sentence(_ remark: LetterRemark) -> String {
    switch remark {
    case .unreadableLine(let line):
      say("附条里这一行读不懂：“\(line)”；请与寄件人核实。", "This line of the slip cannot be read: “\(line)”; ask the sender.")
    case .ageInYears(let line, let band):
      say(
        "附条里“\(line)”不是所列的几种年龄，按“\(name(band))”记；请核实。",
        "“\(line)” in the slip is none of the ages asked for; it was read as \(name(band)). Check it.")
    case .signsDropped:
      say(
        "电话等附条里有改变书写方向的隐形符号，已去掉。",
        "Signs that turn the reading direction stood in the telephone number or elsewhere in the slip; they were dropped."
      )
    case .letterInside(let subject):
      say(
        "信里转发了另一封信“\(subject)”，没有并入来稿，存为附件；请看是不是稿件。",
        "It holds another letter, “\(subject)”, which is no part of the story and is kept as a file. See whether the story is in there."
      )
    case .quoteLeftOut: say("信中引用的原信没有收入来稿。", "What it quotes of another letter was left out.")
    case .deskWordsLeftOut:
      say(
        "写给编辑部的话和署名没有收入来稿，存在寄件人资料里。",
        "What its sender says to the desk, and a signature, are no part of the story; they are kept with the sender's data."
      )
    case .storyInFile(let name): say("稿件取自附件“\(name)”。", "The story was read from the file “\(name)”.")
    case .fileUnread(let name):
      say("附件“\(name)”里可能有稿件，没有读取；请打开看看。", "The file “\(name)” may hold a story and was not read; open it.")
    case .pictureLost(let name):
      say(
        "稿件文档里的图片“\(name)”取不出来（只是链接，或展开后过大）；请寄件人另寄。",
        "The picture “\(name)” of the story's file is only linked in it, or too large in it, and did not come; ask its sender for it."
      )
    case .declarationRead(let line):
      say(
        "稿末的声明“\(line)”按寄件人附条读取，没有收入来稿。",
        "The declaration below the story, “\(line)”, was read as the sender's and is no part of the story.")
    case .numberInStory(let number):
      say(
        "稿末正文里有 \(number) 这样的电话、邮箱或证件号；若是寄件人的，刊发前请删去。",
        "\(number), a telephone number or the like, stands at the end of the story. If it is the sender's, take it out before it is printed."
      )
    case .accountProposed(let account):
      say(
        "信中写了尾号 \(account) 的银行账户，作为本稿稿酬的待核收款账户；须经第二人核定。",
        "It names a bank account that ends in \(account), proposed for this story's fee; a second person must confirm it."
      )
    case .accountIncomplete:
      say(
        "信中写了银行账户或证件号，但不齐全，没有登记；收款人请寄件人凭回执号登记。",
        "It names a bank account or an identity number, not all that a payee needs, so none was kept; its sender can name one by the receipt."
      )
    }
  }
}
