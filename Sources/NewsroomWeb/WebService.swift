public import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOSSL
public import Newsroom

/// The newsroom over HTTP: the desk of its people, and the pages of its readers.
///
/// Everything is done by the use cases that the command line has; a page decides nothing.
public struct WebService: Sendable {
  let desk: Desk
  /// Set up when the service began.
  let newsrooms: [NewsroomSettings]
  /// Where a newsroom's pages lie on this machine; `nil` where they do not.
  let site: @Sendable (NewsroomID) -> (any Site)?
  /// The folder of those pages.
  let folder: @Sendable (NewsroomID) -> String?
  let sandbox: any Sandbox
  let settings: WebSettings
  private let pages: PageLibraries

  public init(
    desk: Desk, newsrooms: [NewsroomSettings], sandbox: any Sandbox, settings: WebSettings,
    site: @escaping @Sendable (NewsroomID) -> (any Site)?, folder: @escaping @Sendable (NewsroomID) -> String?
  ) {
    self.desk = desk
    self.newsrooms = newsrooms
    self.sandbox = sandbox
    self.settings = settings
    self.site = site
    self.folder = folder
    pages = PageLibraries()
  }

  func words(_ language: Language, zone: String? = nil, people: [PersonID: String] = [:]) -> Words {
    Words(language, zone: zone ?? newsrooms.first?.zone, people: people)
  }

  func render(_ template: Template, _ frame: Frame, _ page: some Sendable, in language: Language) -> String {
    pages.page(template, Whole(frame: frame, page: page), in: language)
  }

  /// A page and what stands around it, as the templates name them.
  private struct Whole<Page: Sendable> {
    let frame: Frame
    let page: Page
  }

  /// Serves until the task is cancelled; what has begun is finished first.
  ///
  /// - Parameter onListening: told the port once requests are taken.
  /// - Throws: ``WebFault`` where it cannot begin.
  public func run(logger: Logger, onListening: @escaping @Sendable (Int) -> Void) async throws {
    if settings.transport == .loopback, !Self.isLoopback(settings.host) {
      throw WebFault.inTheClear(host: settings.host)
    }
    let configuration = HTTP1Channel.Configuration(
      idleTimeout: .seconds(30),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    let server: HTTPServerBuilder =
      if case .encrypted(let certificate, let key) = settings.transport {
        try .tls(.http1(configuration: configuration), tlsConfiguration: Self.tls(certificate, key))
      } else {
        .http1(configuration: configuration)
      }
    let application = Application(
      router: Routes(service: self).router(), server: server,
      configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
      onServerRunning: { channel in onListening(channel.localAddress?.port ?? settings.port) }, logger: logger)
    do { try await application.runService() } catch let error as IOError {
      throw WebFault.address(host: settings.host, port: settings.port, detail: error.description)
    }
  }

  static func isLoopback(_ host: String) -> Bool {
    ["localhost", "::1", "[::1]"].contains(host) || host.hasPrefix("127.")
  }

  private static func tls(_ certificate: String, _ key: String) throws -> TLSConfiguration {
    let chain: [NIOSSLCertificate]
    do { chain = try NIOSSLCertificate.fromPEMFile(certificate) } catch {
      throw WebFault.certificate(path: certificate, detail: "\(error)")
    }
    let secret: NIOSSLPrivateKey
    do { secret = try NIOSSLPrivateKey(file: key, format: .pem) } catch {
      throw WebFault.certificate(path: key, detail: "\(error)")
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    return configuration
  }
}
