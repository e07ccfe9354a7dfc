public import Editorial
public import Newsroom

/// How the service is reached, and for how long whoever signs in stays.
public struct WebSettings: Sendable {
  /// How what is said travels.
  public enum Transport: Hashable, Sendable {
    /// In the clear, on this machine only.
    case loopback
    /// Behind a proxy on a way that nobody else hears; it says who asked (`X-Forwarded-For`) and encrypts what goes out.
    case proxy
    /// Encrypted here, with a certificate chain and its key in PEM files.
    case encrypted(certificate: String, key: String)
  }

  public var host = "127.0.0.1"
  /// 0 for any that is free.
  public var port = 8080
  public var transport = Transport.loopback
  public var limits = SignIn.Limits()
  /// Which newsroom readers meet under which host name; any other name leads to the first newsroom.
  public var hosts: [String: NewsroomID] = [:]
  /// What requests from one network may cost: so many a minute before an answer is put off.
  public var requestsAMinute = 1_200

  public init() {}

  /// Whether browsers may be told to keep a cookie for encrypted ways only.
  var isSecure: Bool { transport != .loopback }

  /// The longest body that is taken: a picture with its form.
  static let longestBody = 24 << 20
  /// The longest form without files.
  static let longestForm = 4 << 20
  /// More fields than any form of ours has.
  static let mostFields = 2_000
}

/// Why the service does not begin.
public enum WebFault: Error, Hashable, Sendable {
  /// In the clear beyond this machine.
  case inTheClear(host: String)
  /// A certificate or key that cannot be read.
  case certificate(path: String, detail: String)
  /// The address is taken, or none of this machine's.
  case address(host: String, port: Int, detail: String)
}

extension Words {
  public func sentence(_ fault: WebFault) -> String {
    switch fault {
    case .inTheClear(let host):
      say(
        "不加密的服务只能开在本机；\(host) 之外的人要来，请用 --certificate 和 --key，或放在代理之后并写明 --behind-proxy。",
        "Without encryption the service is for this machine only, not for \(host): give it --certificate and --key, or put it behind a proxy and say --behind-proxy."
      )
    case .certificate(let path, let detail):
      say(
        "证书或密钥 \(path) 读不了（\(detail)）；应为 PEM 文件。",
        "The certificate or key \(path) cannot be read (\(detail)); it is a PEM file.")
    case .address(let host, let port, let detail):
      say(
        "不能在 \(host):\(port) 上服务（\(detail)）；请换一个端口，或停掉占用它的程序。",
        "Nothing can be served at \(host):\(port) (\(detail)); choose another port, or stop what has it.")
    }
  }
}
