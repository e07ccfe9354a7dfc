public import Editorial

extension Words {
  public func name(_ state: FeeState) -> String {
    switch state {
    case .drawnUp: say("已拟", "drawn up")
    case .approved: say("已批", "approved")
    case .inBatch: say("付款中", "in a batch")
    case .paid: say("已付", "paid")
    case .handedOver: say("已转文著协", "handed over")
    case .cancelled: say("作废", "cancelled")
    }
  }

  /// What happened to a fee.
  public func name(_ event: FeeEvent) -> String {
    switch event {
    case .drawnUp: say("拟稿酬", "drawn up")
    case .approved: say("批准", "approved")
    case .cancelled(let reason): say("作废：\(reason)", "cancelled: \(reason)")
    case .batched: say("交付银行", "handed to the bank")
    case .paid(let day, _): say("\(day) 付讫", "paid on \(day)")
    case .bounced(let reason): say("银行退回：\(reason)", "not paid by the bank: \(reason)")
    case .handedOver: say("转文著协", "handed over")
    case .payeeNamed: say("登记收款人", "payee named")
    case .payeeConfirmed: say("核定收款人", "payee confirmed")
    }
  }

  public func name(_ work: FeeWork) -> String {
    switch work {
    case .original: say("原创", "original")
    case .adaptation: say("改编", "adaptation")
    case .compilation: say("汇编", "compilation")
    case .translation: say("翻译", "translation")
    }
  }

  public func name(_ use: FeeUse) -> String {
    switch use {
    case .firstPublication: say("首发", "first publication")
    case .reprint: say("转载", "reprint")
    case .settlement: say("投诉结算", "settlement of a claim")
    }
  }

  public func name(_ basis: FeeBasis) -> String {
    switch basis {
    case .agreed: say("约定", "agreed")
    case .house: say("本网标准", "the newsroom's rate")
    case .official: say("国家标准", "the official rate")
    }
  }

  public func name(_ age: AgeBand) -> String {
    switch age {
    case .under14: say("不满 14 周岁", "under 14")
    case .under18: say("14 至 17 周岁", "14 to 17")
    case .adult: say("成年", "adult")
    }
  }

  public func name(_ field: PersonalField) -> String {
    switch field {
    case .contact: say("联系方式", "contact")
    case .payee: say("收款资料", "payee")
    case .claimant: say("投诉人资料", "claimant")
    }
  }

  /// What was typed is not repeated: but for a letter it may be right.
  func noReceipt() -> String {
    say(
      "没有这个回执号，或已被新的代替；请核对。", "There is no such receipt, or a newer one has taken its place; check it.")
  }

  public func sentence(_ fault: KeyFault) -> String {
    switch fault {
    case .missing(let path):
      say(
        "没有密钥文件 \(path)，而数据库里有用它锁住的资料；请从备份取回，或指明它在哪里。",
        "There is no key file \(path), and it locks what the database keeps of people; take it from its backup, or say where it lies."
      )
    case .unreadable(let path, let reason):
      say("读写不了密钥文件 \(path)：\(reason)。", "The key file \(path) cannot be used: \(reason).")
    case .tooOpen(let path):
      say("别人也能读 \(path)；请先 chmod 600。", "Others can read \(path); chmod 600 it first.")
    case .malformed(let path):
      say(
        "\(path) 不是密钥文件，或已损坏、残缺；请从备份取回。",
        "\(path) is no key file of ours, or damaged or cut short; take it from its backup.")
    case .foreign(let path):
      say(
        "\(path) 不是这个数据库的密钥，打不开已有的资料；请用与数据库相配的那一份。",
        "\(path) holds the keys of another database and does not open what this one keeps; use those that belong to it."
      )
    case .older(let path):
      say(
        "\(path) 是旧的密钥副本：数据库知道此后又有密钥更换或销毁；请用最新的那一份。",
        "\(path) is an older copy of the keys: the database knows that some were renewed or destroyed since; use the newest."
      )
    case .otherDatabase(let path):
      say(
        "\(path) 属于另一个数据库，这里可能是它的副本，不能从这里销毁或更换密钥；如果这里才是正本，请运维人员重新绑定密钥。",
        "\(path) belongs to another database, of which this may be a copy: keys are not destroyed or renewed from here. If this is the one that counts, an operator binds the keys to it."
      )
    case .fixed:
      say(
        "密钥取自环境变量，不能在那里更换或销毁；请改用密钥文件（CAIBIAN_KEY_FILE）。",
        "The key comes from the environment and cannot be changed or destroyed there; use a key file (CAIBIAN_KEY_FILE)."
      )
    case .unknownGeneration(let name):
      say(
        "密钥文件里没有 \(name) 这一代密钥；请用与数据库相配的密钥文件。",
        "The key file lacks the generation \(name); use the one that belongs to this database.")
    case .destroyed: say("此人的资料已经销毁。", "This person's data have been destroyed.")
    case .forged: say("资料与密钥不符，或被改动过；请从备份核对。", "The data do not fit the key, or were changed; compare with a backup.")
    }
  }
}
