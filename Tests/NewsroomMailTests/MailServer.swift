import Foundation

/// A real mail server of Debian's, `python3-aiosmtpd`, for the length of a test.
final class MailServer {
  let folder: String
  let port: Int
  private let process = Process()

  /// What the server offers of TLS, under a certificate and its key in files.
  enum Security {
    case none
    case onDemand(certificate: String, key: String)
    case fromTheStart(certificate: String, key: String)

    var words: [String] {
      switch self {
      case .none: ["none", "", ""]
      case .onDemand(let certificate, let key): ["onDemand", certificate, key]
      case .fromTheStart(let certificate, let key): ["fromTheStart", certificate, key]
      }
    }
  }

  init(_ security: Security = .none) throws {
    folder = FileManager.default.temporaryDirectory.path + "/smtp-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = """
      import ssl, sys
      from aiosmtpd.controller import Controller
      class Taker:
        count = 0
        async def handle_RCPT(self, server, session, envelope, address, options):
          if address.startswith('refused'): return '550 no such mailbox'
          if address.startswith('later'): return '450 mailbox busy'
          envelope.rcpt_tos.append(address)
          return '250 OK'
        async def handle_DATA(self, server, session, envelope):
          Taker.count += 1
          with open('%s/%d.eml' % (sys.argv[1], Taker.count), 'wb') as file:
            file.write(b'X-TLS: ' + str(server.transport.get_extra_info('ssl_object') is not None).encode() + b'\\r\\n')
            file.write(b'X-Rcpt: ' + ','.join(envelope.rcpt_tos).encode() + b'\\r\\n' + envelope.content)
          return '250 OK'
      import socket
      probe = socket.socket(); probe.bind(('127.0.0.1', 0)); port = probe.getsockname()[1]; probe.close()
      kind, certificate, key = sys.argv[2:5]
      context = None
      if kind != 'none':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
      controller = Controller(
        Taker(), hostname='127.0.0.1', port=port, server_hostname='localhost',
        ssl_context=context if kind == 'fromTheStart' else None,
        tls_context=context if kind == 'onDemand' else None, require_starttls=kind == 'onDemand')
      controller.start()
      print(port, flush=True)
      sys.stdin.read()
      """
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script, folder] + security.words
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = Pipe()
    try process.run()
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data([0x0A]) {
      line += byte
    }
    guard let port = Int(String(decoding: line, as: UTF8.self)) else {
      throw Missing(what: "python3-aiosmtpd (apt-get install python3-aiosmtpd)")
    }
    self.port = port
  }

  struct Missing: Error { let what: String }

  /// Returns once the server is gone.
  func stop() async {
    await withCheckedContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      kill(process.processIdentifier, SIGKILL)
    }
  }

  func remove() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(atPath: folder)
  }
}
