extension ChineseHelp {
  /// Writing articles.
  static let writing: [String: String] = [
    "Bring in a story of our own 建稿.":
      "建一篇自采稿。",
    "The text is the headline on the first line, a deck that begins with —— if there is one, then a paragraph a line. UTF-8, UTF-16 and GB18030 are read. A .docx or .odt comes with its pictures and what stands under them. Lines that tell of whoever sent it (笔名, 电话, 地址, 身份证, 银行卡 and the like, at the top or the end) are left out and named: they are never printed.":
      "正文第一行是标题；有副题的，第二行以 —— 开头；此后一行一段。UTF-8、UTF-16、GB18030 都可以。.docx 或 .odt 连图片和图说一起收。写明供稿人情况的行（笔名、电话、地址、身份证、银行卡等，在开头或末尾）不收，并逐一说明：它们从不刊出。",
    "The text: headline first, then a paragraph a line; a .docx or .odt; - is standard input. Without it, $EDITOR opens.":
      "正文：标题在前，此后一行一段；或 .docx、.odt；- 为标准输入。不写则打开 $EDITOR。",
    "The headline; the text is then body only.":
      "标题；写了它，文件里就只有正文。",
    "Take out the characters that nobody sees, such as U+200B; otherwise they stay, and are named.":
      "去掉看不见的字符，如 U+200B；不写则保留并说明。",
    "Keep lines such as 电话：… and 笔名：… in the text; otherwise they are left out, and named.":
      "正文里保留 电话：…、笔名：… 这样的行；不写则去掉并说明。",
    "The column: its path, or the end of it, such as 强县新闻.":
      "栏目：全路径，或路径末段，如 强县新闻。",
    "Our own source label; otherwise the newsroom's name.":
      "自有来源标签；不写则用编辑部名称。",
    "The authors in printed order; otherwise you.":
      "作者，按刊出次序；不写则为您。",
    "Your name for this request; given again under it, it has happened once.":
      "您给这次请求起的名；同名再来一次，只算办过一次。",
    "Change the text 改稿.":
      "改稿。",
    "Without --file the current text opens in $EDITOR. If somebody else changes it meanwhile, nothing is overwritten: you are told by whom, your text is kept as a branch, and article merge makes one text of both. A change voids the sign-offs on the old text. While your editor is open, the others see that you are at work, and what you have written to the file is kept every half minute.":
      "不写 --file 则在 $EDITOR 里打开当前稿。其间有人改过，不会盖掉：会说明是谁，您的文字存为分支，再用 article merge 合成一稿。改动使旧稿上的签字失效。您的编辑器开着时，别人看得见您正在改；写进文件的，每半分钟保存一次。",
    "The digest of the text you wrote from, at least 8 digits; otherwise the current text.":
      "您据以改写的那一稿的摘要，至少 8 位；不写则为当前稿。",
    "It is written with the live text in view that was published meanwhile; see article fix.":
      "写的时候已看过其间发布的线上稿；见 article fix。",
    "Take up an earlier text again, as a new revision 恢复旧稿.":
      "把较早的一稿作为新的一稿重新采用。",
    "Nothing in between is lost, and the sign-offs on the present text are void, as after any edit.":
      "中间各稿都不丢；当前稿上的签字同改稿一样失效。",
    "The revision, by its number or digest.":
      "哪一稿，按稿次或摘要。",
    "State facts about an article, apart from its text 著录.":
      "著录稿件正文以外的事实。",
    "Of a repost's origin, see caibian repost describe.":
      "转载稿的出处，见 caibian repost describe。",
    "Move it to this column.":
      "移到这个栏目。",
    "Whether it is news information 新闻信息.":
      "是否新闻信息。",
    "Vouch that the changed title, or the shortening, keeps the meaning.":
      "保证改过的标题或删节没有改变原意。",
    "Why something that had been stated is changed.":
      "改动已著录的事实的原因。",
    "Put an article into topics, and name related articles 关联.":
      "把稿件归入专题，列出相关稿件。",
    "What is given takes the place of what was there; what is not given stays. Readers are shown those related articles that are live, in this order; what is on hold or withdrawn vanishes from every page at once.":
      "写了的取代原有的，没写的不变。读者看到的是其中在线的，按这个次序；压稿或撤下的立刻从各页消失。",
    "The folder of the pages; otherwise CAIBIAN_SITE, else site/NEWSROOM in the data folder.":
      "页面所在的目录；不写则用 CAIBIAN_SITE，再没有则为数据目录里的 site/编辑部。",
    "The codes of its topics.":
      "所属专题的代码。",
    "The ids of related articles, the first first.":
      "相关稿件的编号，最要紧的在前。",
    "It belongs to no topic.":
      "不属于任何专题。",
    "It names no related articles.":
      "没有相关稿件。",
    "Leave the pages to a running caibian dispatch.":
      "页面留给正在运行的 caibian dispatch 去写。",
    "Say that you are at work on a text 占用.":
      "说明您正在改一篇稿件。",
    "A short lease lasts ten minutes and is renewed by asking again; with --until and --reason it is a declared hold of up to seven days. It ends by itself. Taking over sets aside what the other person had typed, as a branch of theirs.":
      "短时占用十分钟，再说一次就续上；写 --until 和 --reason 则为公开占用，最多七天。到时自行结束。接手时，对方已经打的字存为他的一个分支。",
    "Declare a hold until then, such as \"2026-07-01 18:00\".":
      "公开占用到这个时间，如 \"2026-07-01 18:00\"。",
    "Why; for a declared hold, and for taking over.":
      "原因；公开占用和接手时要写。",
    "Take over from whoever is at work.":
      "从正在改的人手里接过来。",
    "You are done.":
      "您改完了。",
    "Keep what you are typing, without saving it 暂存.":
      "保存正在打的字，不存成一稿。",
    "No revision is made, no sign-off voided, nobody held up. Without --file what you kept last is shown.":
      "不成新稿，不使签字失效，不妨碍别人。不写 --file 则显示您上次暂存的。",
    "The digest of the text you write from, at least 8 digits; otherwise the current text.":
      "您据以改写的那一稿的摘要，至少 8 位；不写则为当前稿。",
    "Make one text of a branch and the current text 合并.":
      "把分支与当前稿合成一稿。",
    "Paragraph by paragraph, from the text both were written from. Where both changed one paragraph, the two are shown and nothing is saved until --prefer says which is taken; or take the printed text, mend it, and save it with article edit --file. With --live it is a correction and the live text that a fix has replaced meanwhile; there, current is what is live and branch the correction.":
      "从两者共同的底稿起，一段一段合。两边都改了同一段的，两种都显示出来，用 --prefer 说明取哪种之前不保存；也可以取打印出来的文字，改好后用 article edit --file 保存。加 --live 则合并更正稿与其间被急改的线上稿，这时 current 指线上稿，branch 指更正稿。",
    "Its number; otherwise your newest.":
      "分支号；不写则为您最新的。",
    "What is taken where both changed a paragraph: current or branch.":
      "两边都改了同一段时取哪边：current 当前稿，branch 分支。",
    "The correction and the live text that was published while it waited.":
      "合并更正稿，与它等待期间发布的线上稿。",
    "Only show the merged text.":
      "只显示合成的文字。",
    "Texts set aside for their authors 分支.":
      "替作者另存的文字。",
    "The pictures printed with the text 配图.":
      "随文刊出的图片。",
    "Pictures and the words under them are part of what is signed: a change voids the sign-offs, as one of the text does. The first stands above the text, the others below it.":
      "图片和图说是签字内容的一部分：改动它们，同改正文一样使签字失效。第一张在正文上方，其余在正文下方。",
    "What is printed with the text, and its files 查看配图.":
      "随文刊出什么，以及图片文件。",
    "Below it stands what each file says of its picture (IPTC, XMP, Exif), and where that is not what is printed. Anybody may have written it: it is a proposal.":
      "下面列出每张图片的文件里写着什么（IPTC、XMP、Exif），以及与所署不符之处。那些话谁都可能写进去，只供参考。",
    "Take over what its file says, where nothing is printed and nothing is typed.":
      "没有署、也没有另写的，取用图片文件里写的。",
    "A folder to put the files in; made if it is not there.":
      "放文件的目录；没有则建立。",
    "Print a picture with the text 配图.":
      "随文刊出一张图片。",
    "JPEG, PNG, GIF or WebP, up to 20 MB; where it was taken is taken out of it. Who took it and where it comes from are printed under it, and rights are asked of it: a picture by the story's own reporter or under one of our own labels is ours, another needs the agreement of its --source, or a basis (rights describe --basis DIGITS=...). What the file says of the picture is told: it is taken over where you say --from-file, and one that says otherwise than you do makes somebody look.":
      "JPEG、PNG、GIF 或 WebP，不超过 20 MB；拍摄地点从文件里去掉。图片下方刊出摄影者和来源，并就它问版权：本稿记者所摄，或署自有标签的，是我们的；别的要有 --source 的协议，或有依据（rights describe --basis 位数=...）。图片文件里写着什么，会说出来：加 --from-file 才取用；与所署不符的，要有人看过。",
    "The file.":
      "图片文件。",
    "What it shows.":
      "图上是什么。",
    "Who took it.":
      "摄影者。",
    "Where it comes from: whoever may license it, such as an agency.":
      "来源：有权许可它的人，如图片社。",
    "Change the words under a picture 改图说.":
      "改图说。",
    "What is not named stays; an empty one goes.":
      "没写的不变；写空的就去掉。",
    "The picture's number, from 1.":
      "图片序号，从 1 起。",
    "Print a picture no more 撤图.":
      "不再刊出一张图片。",
    "Earlier revisions keep it.":
      "以前各稿仍有它。",
  ]
}
