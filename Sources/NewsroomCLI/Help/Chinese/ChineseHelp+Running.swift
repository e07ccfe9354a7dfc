extension ChineseHelp {
  /// Running it.
  static let running: [String: String] = [
    "The desk in the browser, and the readers' pages 网页服务.":
      "浏览器里的编辑台，和读者看的页面。",
    "One process for every newsroom of the installation. People sign in with a password that they choose by an invitation (people invite). On this machine it speaks in the clear; beyond it only with --certificate and --key, or behind a proxy that encrypts and is said to be there by --behind-proxy. With --dispatch it also does the rounds of caibian dispatch. It ends at SIGTERM or SIGINT, once what has begun is done.":
      "一个进程服务本机的所有编辑部。各人用自己的密码登录，密码凭邀请设定（people invite）。在本机不加密；要给别的机器用，须有 --certificate 和 --key，或放在加密的代理之后并写明 --behind-proxy。加 --dispatch 则兼做 caibian dispatch 的事。收到 SIGTERM 或 SIGINT 后，把手上的办完就结束。",
    "--certificate and --key go together.":
      "--certificate 和 --key 要一起写。",
    "Give either --certificate and --key, or --behind-proxy.":
      "要么写 --certificate 和 --key，要么写 --behind-proxy。",
    "Where to listen; port 0 takes any that is free.":
      "在哪里服务；端口写 0 则任选空闲的。",
    "The certificate chain, as PEM.":
      "证书链，PEM 格式。",
    "The certificate's key, as PEM.":
      "证书的密钥，PEM 格式。",
    "A proxy that encrypts stands before it, and says who asked in X-Forwarded-For.":
      "前面有加密的代理，并在 X-Forwarded-For 里写明来者。",
    "Which newsroom readers meet under a host name; may be given again.":
      "读者从哪个域名看到哪个编辑部；可以写多次。",
    "Do the rounds of caibian dispatch too.":
      "兼做 caibian dispatch 的事。",
    "After how many minutes without use a session ends.":
      "多少分钟不用就结束登录。",
    "After how many hours a session ends in any case.":
      "登录最多多少小时。",
    "The editorial workflow of a newsroom 采编.":
      "新闻编辑部的采编流程。",
    "A story goes through draft 草稿, editing 编辑, review 审核 and approved 已签发 to published 已发布. Every step asks for what it needs, and names everything that is missing at once.":
      "一篇稿件由草稿、编辑、审核、已签发走到已发布。每一步都说明需要什么，所缺的一次全部列出。",
    "Ids may be shortened to their first four digits or more. --json answers for programs, and --language zh-Hans or en chooses the language; else LC_ALL, LC_MESSAGES or LANG does.":
      "编号可以只写开头四位或更多。--json 供程序读取；--language zh-Hans 或 en 选择语言，不写则看 LC_ALL、LC_MESSAGES 或 LANG。",
    "Exit codes: 0 done, 1 refused, 64 wrong usage or bad input, 69 something is unavailable, 70 a fault of the program, 75 try again, 77 not logged in.":
      "退出码：0 办成，1 被拒，64 用法或输入有误，69 有东西用不了，70 程序故障，75 稍后再试，77 没有登录。",
    "Completions: caibian --generate-completion-script bash|zsh|fish":
      "命令补全：caibian --generate-completion-script bash|zsh|fish",
    "Show the version.":
      "显示版本。",
    "Show help information.":
      "显示帮助。",
    "Keep your access token 登录.":
      "保存您的令牌。",
    "Asks for the token without showing it, or reads it from standard input. An administrator makes tokens with caibian people token. Scripts set CAIBIAN_TOKEN instead, which always wins.":
      "问令牌时不显示，或从标准输入读。令牌由管理员用 caibian people token 发。脚本改设 CAIBIAN_TOKEN，它总是优先。",
    "The only token of an administrator that is kept here is not lost to somebody else's login without asking; where nobody can be asked, it is set aside in a file.":
      "这里存着的若是管理员唯一的令牌，别人登录时不会不问就丢；问不了的地方，另存为一个文件。",
    "A token is for one newsroom; who works for several logs in to each. The last one is acted in, until caibian switch names another; article queue shows them all.":
      "一个令牌只对一个编辑部；在几处工作的，各处都要登录。办事在最后登录的那个，直到 caibian switch 换到另一个；article queue 各处都列。",
    "The token; other users of the machine can see it while the command runs.":
      "令牌；命令运行时，本机的其他用户看得见它。",
    "Make your token worthless and forget it 退出.":
      "使您的令牌失效并忘掉它。",
    "Of the newsroom you act in; the others you stay logged in to. The only token of an administrator is given up after a yes; where nobody can be asked, with --yes.":
      "您当前所在编辑部的；别处的登录不变。管理员唯一的令牌，回答是之后才交出；问不了的地方，加 --yes。",
    "Act in another newsroom that you are logged in to 换编辑部.":
      "换到您登录了的另一个编辑部。",
    "For a single command, CAIBIAN_NEWSROOM names it.":
      "只为一条命令，用 CAIBIAN_NEWSROOM 指明。",
    "The newsroom's short name.":
      "编辑部的短名。",
    "Who you are here, and what you may do 我是谁.":
      "您在这里是谁，能做什么。",
    "Publish and withdraw what is due, and bring the pages into line 出版.":
      "发布、撤下到时的稿件，并写好页面。",
    "One round, or with --watch one every few seconds until it is stopped. Killed at any moment, the next round finishes what it began. Whoever it concerns is told in the inbox, once, when a deadline is near (2 hours) or has passed, and when a planned withdrawal is near (a day). A scheduled article that is refused is shouted about, and its schedule is void; then the exit code is 1. Where a fault keeps one thing from going, everything else still goes; what waits is named with its reason, and the exit code is that fault's, mostly 69.":
      "办一轮；加 --watch 则每隔几秒一轮，直到停下。随时被杀，下一轮接着办完。截稿临近（2 小时）或已过、定时撤稿临近（一日），各通知有关的人一次，放进收件箱。定时发布被拒的大声说明，定时随之作废，退出码为 1。一件事因故障办不成，别的照办；等着的连同原因列出，退出码为该故障的，多为 69。",
    "Go on until stopped.":
      "一直办下去，直到停下。",
    "Seconds between rounds.":
      "两轮之间多少秒。",
    "Write every page again.":
      "把每一页都重写。",
    "The folders that pages are brought to 站点.":
      "页面送往的目录。",
    "Every site is owed every change, whoever makes it and on whatever machine. No page goes into a folder that is no site. The first folder in use is the site called site.":
      "每个站点都应得到每次变动，不论由谁、在哪台机器上办的。不是站点的目录里不放页面。首次使用的目录是名为 site 的站点。",
    "Where the pages lie, and when each site was last brought up to date 站点列表.":
      "页面在哪里，各站点最近何时更新。",
    "Bring pages to a folder of this machine from now on 登记站点.":
      "从现在起把页面送到本机的一个目录。",
    "Every page is written there at once, and a file .caibian-site that tells whose folder it is. --move says that the site lay elsewhere, or that its folder was lost: the old folder is a site no more.":
      "每一页当即写到那里，并放一个 .caibian-site 文件写明是谁的目录。--move 表示站点原在别处，或目录丢了：旧目录不再是站点。",
    "The site's name.":
      "站点名称。",
    "The site of this name moves to the folder.":
      "这个名称的站点移到该目录。",
    "Bring no more pages to a site 停用站点.":
      "不再给一个站点送页面。",
    "What lies in its folder stays. The last site cannot be retired.":
      "目录里的东西留着。最后一个站点不能停用。",
    "The accounts under which the newsroom acts by itself 服务账号.":
      "编辑部自动办事所用的账号。",
    "dispatcher (caibian dispatch), letters (submission letters) and notices (rights notify). They come with the newsroom and have no token: nobody logs in as one. Whoever sets one to work while logged in is on record.":
      "dispatcher（caibian dispatch）、letters（submission letters）和 notices（rights notify）。随编辑部而有，没有令牌，谁也不能用它们登录。谁在登录时让它们办事，记录在案。",
    "Which there are, whether they act, and who set them to work 服务账号列表.":
      "有哪些，是否在用，由谁启用。",
    "Calls are counted by day and by whose login it was; --json has those of the last 30 days, and all that was done about each account.":
      "调用按日、按登录计数；--json 有最近 30 天的，以及对各账号办过的一切。",
    "Let a service do nothing from now on 停用服务账号.":
      "从现在起让一个服务账号什么都不做。",
    "What it is just doing is not saved. What waits for it goes on waiting until it is renewed.":
      "它正在办的不保存。等它办的继续等，直到恢复。",
    "dispatcher, letters or notices.":
      "dispatcher、letters 或 notices。",
    "Let a service act again 恢复服务账号.":
      "让一个服务账号恢复办事。",
    "Start the private PostgreSQL, and bring its schema up to date 启动.":
      "启动私有的 PostgreSQL，并升级其结构。",
    "Every command does so when it needs to; up is for doing it ahead.":
      "各命令需要时会自行启动；up 用于提前启动。",
    "Stop the private PostgreSQL; nothing is lost 停止.":
      "停止私有的 PostgreSQL；什么都不丢。",
    "The database, its schema, and what waits to be delivered 状态.":
      "数据库及其结构，以及等着送出的页面。",
    "Nothing is started or changed by asking. A schedule that passed without its article being published, a planned withdrawal that was not carried out, an emergency publication not countersigned in time, and a claim past its clock are shouted about; then the exit code is 1. Stories past their deadline, notices that partners should have acknowledged, and open tasks of licensing staff are counted. Keys to personal data that are missing, another database's, damaged or out of date are said to be so; then the exit code is 69. Letters that stopped their reader on this machine, or wait because the day had no room for them, are counted. Services whose account has ended are named.":
      "查看不启动也不改变什么。定时已过而没有发布、定时撤稿没有办、紧急发布逾期未补签、投诉逾期，都大声说明，退出码为 1。过了截稿时间的稿件、伙伴应确认而未确认的通知、版权人员未办结的待办，各有计数。个人资料的密钥缺失、属于别的数据库、损坏或过旧的，照实说明，退出码为 69。本机上使读取程序停下的信，或当日放不下而等着的信，各有计数。账号已停用的服务逐一列出。",
    "What is missing: roles, triggers, keys, space, work overdue 体检.":
      "缺什么：数据库角色、触发器、密钥、空间、逾期的事。",
    "Nothing is changed by asking. The database's catalogue is held against what the steps of the schema make. When the dispatcher of each site last finished a round is said as well; one that owes pages and has finished none for 15 minutes is a finding, and so are work that is overdue or that nobody can take on, services that were ended and tokens that last longer than their newsroom allows now. If anything is found the exit code is 1.":
      "查看不改变什么。把数据库目录与各步升级应有的结构对照。各站点何时办完最近一轮也说明；欠着页面而 15 分钟没有办完一轮的算一项发现，逾期或无人能办的事、已停用的服务、超过现行期限的令牌也是。有发现则退出码为 1。",
    "Bring the database's schema and roles up to date 升级数据库.":
      "升级数据库的结构和角色。",
    "Several at once are safe: one does it, the others wait. A database newer than this caibian is left alone, and said to be so. The roles caibian_owner, caibian_application, caibian_reader and caibian_backup are made where they are missing, which takes a login that may make roles; the program works as the application. CAIBIAN_APPLICATION_PASSWORD, where it is set, becomes the password of the application's login.":
      "几处同时办也安全：一处办，别处等。比这个 caibian 新的数据库不动，并照实说明。没有 caibian_owner、caibian_application、caibian_reader、caibian_backup 四个角色的，当即建立，这要用能建角色的登录；程序以 application 办事。设了 CAIBIAN_APPLICATION_PASSWORD 的，成为该登录的口令。",
    "What the names of the database's roles begin with.":
      "数据库角色名的开头。",
    "Make a login of its own for every newsroom that has none.":
      "给还没有的编辑部各建一个登录。",
    "Copy the whole database, and prove the copy 备份.":
      "备份整个数据库，并证明备份可用。",
    "Into one file, as pg_dump makes it: every row of every newsroom, of one moment, while people work on. Before the file takes its name it is restored into a scratch server; every table must have as many rows there, and every history must hold. --no-check leaves that out.":
      "备份成一个文件，由 pg_dump 写成：同一时刻、每个编辑部的每一行，其间照常办事。文件取得正式名字之前，先还原到临时服务器：每个表的行数相同，每份历史都对得上。--no-check 则不还原核对。",
    "--base copies the private server as it runs into a folder, and from then on archives its log there, every minute at the latest: so the database can be brought back as it was at any moment since (caibian restore --until). The first time the server is started again.":
      "--base 把运行中的自备服务器整个复制到文件夹，此后把它的日志归档到那里，最迟每分钟一次：数据库因此可以回到此后任何一刻（caibian restore --until）。头一次要重启服务器。",
    "The keys to personal data and the key of licences are in no backup: keep them elsewhere. The site is written anew from the database.":
      "个人资料的密钥和许可证密钥不在任何备份里：请另行保存。网页可从数据库重写。",
    "The file to write; there must be none of that name.":
      "要写的文件；不能已有这个名字。",
    "The folder for base backups and the archived log.":
      "存放基础备份和归档日志的文件夹。",
    "Restore the copy into a scratch server and audit it there.":
      "把备份还原到临时服务器，在那里核验。",
    "Where the scratch server lies while it is needed.":
      "临时服务器用时放在哪里。",
    "Bring a database back from a backup 恢复.":
      "从备份恢复数据库。",
    "Into an empty database, and all of it or nothing: a database with a newsroom in it is refused. The roles are made first, and the schema is brought up to date afterwards. What was restored is said, newsroom by newsroom, and whether the keys that lie here fit.":
      "恢复到空的数据库，要么全部，要么一点没有：已有编辑部的数据库不接受。先建角色，之后把结构升到最新。逐个编辑部说明恢复了什么，以及这里的密钥配不配。",
    "A folder of backup --base becomes the private server, as it was at --until, or as late as its archived log goes.":
      "backup --base 的文件夹成为自备的服务器，回到 --until 那一刻，或归档日志的尽头。",
    "A file of caibian backup, or a folder of backup --base.":
      "caibian backup 写的文件，或 backup --base 的文件夹。",
    "The moment to go back to, on this machine's clock: '2026-12-01 10:30'.":
      "要回到的时刻，按本机的钟：'2026-12-01 10:30'。",
    "Prove what is kept 审计.":
      "证明所存的东西。",
    "Prove that histories are whole and give what is stored 核验.":
      "证明沿革完整，并与所存一致。",
    "Articles, by their ids or first digits.":
      "稿件，写编号或其开头几位。",
    "Every article of the newsroom.":
      "编辑部的全部稿件。",
    "Prove that the site is what was published, file by file 核验页面.":
      "逐个文件证明站点正是所发布的。",
    "Every file of the site is made again and compared byte by byte: pages of articles, notices, front page, columns, topics, feed, style, pictures, and the files for machines. What differs is named with its first line that does; so are files that do not belong, symbolic links (never followed), second names, and files that others may write. What is only not delivered yet, or was written under earlier settings or by another version of the program, is said to be so. If anything differs the exit code is 1. Nothing in the site is changed: keep the evidence before you repair.":
      "站点的每个文件都重新生成，逐字节比对：稿件页、撤稿说明、首页、栏目、专题、订阅、样式、图片，以及给机器看的文件。有出入的列出，并指明第一处不同的行；不该有的文件、符号链接（从不跟随）、硬链接、别人可写的文件也列出。只是还没送出的，或按以前的设置、由另一版程序写的，照实说明。有出入则退出码为 1。站点中什么也不改：先留证，再修复。",
    "--keep copies every file that differs into a new folder, with SHA256SUMS and findings.json.":
      "--keep 把有出入的文件原样抄到新文件夹，附 SHA256SUMS 和 findings.json。",
    "A new folder that every file that differs is copied to.":
      "新文件夹，有出入的文件都抄到那里。",
    "A file or folder in the site that is not the newsroom's, such as favicon.ico; may be repeated.":
      "站点中不归编辑部的文件或文件夹，如 favicon.ico；可重复。",
  ]
}
