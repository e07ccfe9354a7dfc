import Editorial
import Testing

@Suite("Known licences")
struct KnownLicenceTests {
  @Test(
    "are known by name in either language and by address, in any order of their elements",
    arguments: [
      ("CC BY 4.0", "CC BY 4.0"), ("cc-by-nc-4.0", "CC BY-NC 4.0"), ("CC BY-NC-SA 3.0 中国大陆", "CC BY-NC-SA 3.0"),
      ("CC BY-SA-NC 4.0", "CC BY-NC-SA 4.0"), ("知识共享 署名-禁止演绎 4.0 国际", "CC BY-ND 4.0"),
      ("Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License", "CC BY-NC-ND 4.0"),
      ("https://creativecommons.org/licenses/by-sa/4.0/deed.zh-hans", "CC BY-SA 4.0"),
      ("http://creativecommons.org/licenses/by/3.0/cn/", "CC BY 3.0"),
      ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"), ("CC0", "CC0 1.0"),
      ("政府信息公开", "政府信息公开"),
    ])
  func known(text: String, code: String) {
    #expect(KnownLicence(named: text)?.code == code)
  }

  @Test(
    "are none of what only looks like one: nothing is read wider than it is written",
    arguments: [
      "", "CC", "CC BY", "CC 4.0", "CC BY 5.0", "CC NC 4.0", "CC BY-BY 4.0", "CC BY-ND-SA 4.0", "CC BY 4.0 仅限学校",
      "BY 4.0", "可以随便转载", "https://example.com/licenses/by/4.0/", "https://creativecommons.org/licenses/by/",
      "https://creativecommons.org.example.com/licenses/by/4.0/", "https://creativecommons.org/licenses/by/4.0/x",
      "不是CC BY 4.0", "政府信息公开网",
    ])
  func unknown(text: String) {
    #expect(KnownLicence(named: text) == nil)
  }

  @Test("are each found by their own short name, and no two have one")
  func whole() {
    #expect(KnownLicence.all.count == 15)
    for licence in KnownLicence.all { #expect(KnownLicence(named: licence.code) == licence) }
    #expect(Set(KnownLicence.all.map(\.code)).count == KnownLicence.all.count)
  }
}
