import Newsroom
import NewsroomMail

extension Words {
  func sentence(_ fault: PostSettingFault) -> String {
    switch fault {
    case .notAServer:
      say(
        "邮件服务器的地址应写成 smtp://mail.example.com:587 或 smtps://mail.example.com。",
        "A mail server is written like smtp://mail.example.com:587 or smtps://mail.example.com.")
    case .passwordInURL:
      say(
        "邮件服务器的地址里不可写用户名和密码；请用 CAIBIAN_SMTP_USER 和 CAIBIAN_SMTP_PASSWORD。",
        "A mail server's address must not hold user or password; set CAIBIAN_SMTP_USER and CAIBIAN_SMTP_PASSWORD.")
    case .noPassword:
      say(
        "有 CAIBIAN_SMTP_USER 而没有 CAIBIAN_SMTP_PASSWORD；不会匿名寄信，请两个都设，或都不设。",
        "CAIBIAN_SMTP_USER is set without CAIBIAN_SMTP_PASSWORD; nothing is sent anonymously: set both, or neither.")
    case .noUser:
      say(
        "有 CAIBIAN_SMTP_PASSWORD 而没有 CAIBIAN_SMTP_USER；请两个都设，或都不设。",
        "CAIBIAN_SMTP_PASSWORD is set without CAIBIAN_SMTP_USER; set both, or neither.")
    case .noAuthorities(let path):
      say("读不出签发机构证书文件 \(path)。", "No certificates of authorities can be read from \(path).")
    }
  }
}
