import ArgumentParser
import Editorial
import Newsroom
import NewsroomMail

/// How letters leave: an outbox folder, or a mail server.
struct PostOptions: ParsableArguments {
  @Option(help: "A folder that letters are put into; otherwise CAIBIAN_OUTBOX.", completion: .directory)
  var outbox: String?

  @Option(help: "A mail server, such as smtp://mail.example.com:587; otherwise CAIBIAN_SMTP.")
  var smtp: String?

  @Option(help: "The newsroom's own address; otherwise CAIBIAN_MAIL_FROM. A mail server needs it.")
  var from: String?

  @Option(
    help: ArgumentHelp(
      "A mail server of yours that may be spoken to without TLS; otherwise CAIBIAN_SMTP_PLAIN.", valueName: "host"))
  var plainSmtp: String?

  /// `nil` where nothing says how.
  func post(_ context: Context, for newsroom: NewsroomID) throws -> (post: any Post, from: String)? {
    let environment = context.environment
    let from = from ?? environment.text("CAIBIAN_MAIL_FROM")
    if let from, MailAddress(from)?.isLocal ?? true { throw InputFault.mailFrom(from) }
    if let url = smtp ?? environment.text("CAIBIAN_SMTP") {
      let post = SMTPPost(
        url: url, user: environment.text("CAIBIAN_SMTP_USER"), password: environment.text("CAIBIAN_SMTP_PASSWORD"),
        plainHost: plainSmtp ?? environment.text("CAIBIAN_SMTP_PLAIN"),
        authorities: environment.text("CAIBIAN_SMTP_CA"))
      do { try post.check() } catch { throw InputFault.post(error) }
      guard let from else { throw InputFault.noMailFrom }
      return (post, from)
    }
    guard let folder = outbox ?? environment.text("CAIBIAN_OUTBOX") else { return nil }
    // Whoever sends what lies in a folder puts their own address in. No answer reaches this one (RFC 2606, section 2).
    return (FolderPost(folder: folder), from ?? "submissions@\(newsroom).invalid")
  }
}
