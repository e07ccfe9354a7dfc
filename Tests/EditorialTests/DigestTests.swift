import Editorial
import Testing

@Suite("Digests")
struct DigestTests {
  @Test("A digest that was written down is read only as 64 lower-case hexadecimal digits")
  func read() {
    let digest = Digest(of: "样本".utf8)
    #expect(Digest(hex: digest.hex) == digest)
    let body = String(repeating: "0", count: 63)
    for last in "09af" { #expect(Digest(hex: body + String(last)) != nil, "\(last)") }
    for last in "/:`gAFＡ é" { #expect(Digest(hex: body + String(last)) == nil, "\(last)") }
    for text in ["", body, body + "00", String(repeating: "g", count: 64)] { #expect(Digest(hex: text) == nil) }
  }
}
