import Editorial
import NewsroomFormats
import Testing

@Suite("The network that a letter came from")
struct MailNetworkTests {
  private func network(_ headers: String...) -> String {
    Network(headersOf: Array((headers.joined(separator: "\r\n") + "\r\nSubject: x\r\n\r\nbody").utf8)).text
  }

  @Test("is read from what each common mail server writes")
  func servers() {
    let written = [
      "Received: from mail.example.com (mail.example.com [203.0.113.7])\r\n\tby mx.example.net (Postfix) with ESMTPS id 4ABC\r\n\tfor <desk@example.net>; Sun, 29 Nov 2026 13:17:45 +0000 (UTC)",
      "Received: from mail.example.com (mail.example.com [203.0.113.7]) by mx.example.net (8.15.2/8.15.2) with ESMTP id 1; Sun",
      "Received: from mail.example.com ([203.0.113.7] helo=elsewhere.example) by mx.example.net with esmtps (Exim 4.94) id 1",
      "Received: from [203.0.113.7] (port=12345 helo=[198.51.100.1]) by mx.example.net with esmtp (Exim 4.94)",
      "Received: from unknown (HELO elsewhere.example) (203.0.113.7) by mx.example.net with SMTP; 29 Nov 2026",
      "received : from x (unknown [IPv6:::ffff:203.0.113.9]) by mx.example.net",
    ]
    for header in written { #expect(network(header) == "203.0.113.0/24", "\(header)") }
    #expect(
      network("Received: from x (x.example [IPv6:2001:db8:77:1::5]) by mx.example.net (Postfix)") == "2001:db8:77::/48")
  }

  @Test("is not what the sender says: in the greeting, in a lower header, in the text")
  func forged() {
    #expect(
      network("Received: from [198.51.100.1] (unknown [203.0.113.7]) by mx.example.net") == "203.0.113.0/24")
    #expect(
      network("Received: from a [198.51.100.1]) by b (unknown [203.0.113.7])\r\n\tby mx.example.net (Postfix)")
        == "203.0.113.0/24")
    #expect(
      network("Received: from unknown (HELO [198.51.100.1]) (203.0.113.7) by mx.example.net") == "203.0.113.0/24")
    #expect(
      network(
        "Received: from x (x [203.0.113.7]) by mx.example.net", "Received: from y (y [198.51.100.1]) by x.example")
        == "203.0.113.0/24")
    #expect(network("Subject: y", "X: Received: from y (y [198.51.100.1]) by x") == "")
  }

  @Test("is looked for further down only while machines of our own had it")
  func relayed() {
    #expect(
      network(
        "Received: from mx.example.net by mx.example.net with LMTP id x",
        "Received: from relay (relay [10.0.0.3]) by mx.example.net", "Received: (qmail 1 invoked by uid 0); 29 Nov",
        "Received: from x (x [203.0.113.7]) by relay") == "203.0.113.0/24")
    // What cannot be read is not passed over: what stands below may be forged.
    #expect(
      network("Received: from elsewhere.example by mx.example.net", "Received: from x (x [203.0.113.7]) by relay") == ""
    )
    #expect(network("Received: from x (x [999.0.0.1]) by mx", "Received: from x (x [203.0.113.7]) by relay") == "")
  }

  @Test("is unknown where nothing says so, and no header makes it slow")
  func unknown() {
    #expect(network("From: a@example.com") == "")
    #expect(Network(headersOf: []).text == "")
    #expect(Network(headersOf: Array("Received: from x [203.0.113.7]".utf8)).text == "")
    let long = "Received: from " + String(repeating: "[203.0.113.7] by ", count: 100_000)
    #expect(network(long, long).count < 20)
  }
}
