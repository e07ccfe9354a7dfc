import Foundation

/// Reads a site's forms for machines with the readers of others. Paths are matched by protego: a `Content-Usage` rule is put to
/// it as an `Allow` or a `Disallow`, which the draft says it matches like.
enum MachineReader {
  struct Failed: Error { let text: String }

  static func run(_ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let modules = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(".build/python").path
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONPATH": modules]) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: stderr.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(text: errors) }
    return output
  }

  private static let script = """
    import json, os, sys
    import robots
    from lxml import etree, html
    from protego import Protego

    asked = json.load(sys.stdin)
    root, base = asked["root"], asked["base"]
    def text(path):
        with open(os.path.join(root, path), encoding="utf-8") as file:
            return file.read()

    labels = {"trainAI": "train-ai", "groundAI": "ai-use", "searchIndex": "search"}
    usages = {"trainAI": "ai-train", "groundAI": "ai-input", "searchIndex": "search"}
    written = text("robots.txt")
    lines = [line.split("#")[0].strip() for line in written.split("\\n")]
    rules, licence = [], None
    for line in lines:
        name, _, value = line.partition(":")
        if name.lower() == "license":
            licence = value.strip()
        if name.lower() == "content-usage":
            value = value.strip()
            path, rest = value.split(" ", 1) if value.startswith("/") else ("/", value)
            rules.append((path, dict(pair.strip().split("=") for pair in rest.split(","))))

    def preference(label, address):
        told = ["User-agent: *"]
        for path, said in rules:
            told.append(("Allow: " if said[label] == "y" else "Disallow: ") + path)
        return "y" if Protego.parse("\\n".join(told)).can_fetch(address, "Reader") else "n"

    space = "{https://rslstandard.org/rsl}"
    contents = etree.fromstring(text("rsl.xml").encode()).findall(space + "content")
    def licensed(usage, path):
        fitting = [content for content in contents if path.startswith(content.get("url"))]
        content = max(fitting, key=lambda content: len(content.get("url")))
        answer = "refuse"
        for one in content.findall(space + "license"):
            def tokens(name):
                found = one.find(space + name)
                return [] if found is None else found.text.split()
            if usage in tokens("prohibits") or "all" in tokens("prohibits"):
                continue
            if usage in tokens("permits"):
                payment = one.find(space + "payment")
                answer = "allow" if payment.get("type") == "free" else "pay"
        return answer

    mining = json.loads(text(".well-known/tdmrep.json"))
    spy = robots.RobotsParser.from_string(written)
    said = {}
    for address in asked["addresses"]:
        whole, path = base + "/" + address, "/" + address
        rule = next(rule for rule in mining if path.startswith(rule["location"]))
        one = {
            "robots": {act: preference(label, whole) for act, label in labels.items()},
            "rsl": {act: licensed(usage, path) for act, usage in usages.items()},
            "tdm": {"file": str(rule["tdm-reservation"]), "filePolicy": rule.get("tdm-policy", "")},
            "fetch": {
                "protego": str(Protego.parse(written).can_fetch(whole, "Reader")),
                "robotspy": str(spy.can_fetch("Reader", whole)),
            },
            "page": {},
        }
        if os.path.exists(os.path.join(root, address)):
            page = html.fromstring(text(address).encode())
            def meta(name):
                return next(iter(page.xpath("//meta[@name=$name]/@content", name=name)), "")
            one["tdm"]["page"] = meta("tdm-reservation")
            one["tdm"]["pagePolicy"] = meta("tdm-policy")
            data = json.loads(page.xpath("//script[@type='application/ld+json']/text()")[0])
            one["page"]["license"] = data.get("license", "")
            one["page"]["usageInfo"] = data.get("usageInfo", "")
            one["page"]["copyrightHolder"] = data.get("copyrightHolder", {}).get("name", "")
            link = page.xpath("//link[@rel='license'][@type='application/rsl+xml']/@href")[0]
            one["page"]["licence"] = base + "/" + os.path.normpath(os.path.join(os.path.dirname(address), link))
        said[address] = one
    trust = dict(line.split("=", 1) for line in text("trust.txt").split("\\n") if line and line[0] != "#")
    said["*"] = {"site": {"train": trust["datatrainingallowed"], "license": licence}}
    json.dump(said, sys.stdout)
    """
}
