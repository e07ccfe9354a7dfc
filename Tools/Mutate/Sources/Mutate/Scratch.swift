import Foundation

/// A copy of the repository in which changes are compiled in. It is kept, so that the next run builds little.
struct Scratch {
  let repository: URL
  let folder: URL

  private static let rules = "Sources/Editorial"
  private static let copied = ["Sources", "Tests/EditorialTests", "Tests/ContractTests", "LibPQ", "Schema", "docs"]
  private static let built = [
    "Editorial", "Newsroom", "NewsroomMemory", "NewsroomPostgres", "Schema", "EditorialTests", "ContractTests",
  ]

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Every change that the rules offer, in the order of their places.
  func changes() throws -> [Change] {
    try files(below: repository.appending(path: Self.rules)).filter { $0.hasSuffix(".swift") }
      .flatMap { ChangeFinder.changes(in: $0, source: try source($0)) }
  }

  /// The repository as it is, without what neither the tests of rules nor those of contracts need.
  func copy() throws {
    for name in Self.copied {
      let (from, to) = (repository.appending(path: name), folder.appending(path: name))
      let wanted = try files(below: from)
      // The rules are written when changes are compiled in.
      for file in wanted where !"\(name)/\(file)".hasPrefix(Self.rules) || !file.hasSuffix(".swift") {
        try write(try Data(contentsOf: from.appending(path: file)), to: to.appending(path: file))
      }
      for file in Set(try files(below: to)).subtracting(wanted) {
        try FileManager.default.removeItem(at: to.appending(path: file))
      }
    }
    let manifest = try String(contentsOf: repository.appending(path: "Package.swift"), encoding: .utf8)
    // The rules are made fast: they run hundreds of times.
    let fewer = """
      package.products = []
      package.targets.removeAll { !\(Self.built).contains($0.name) }
      for target in package.targets where target.name == "Editorial" {
        target.swiftSettings = house + [.unsafeFlags(["-O"])]
      }

      """
    try write(Data((manifest + fewer).utf8), to: folder.appending(path: "Package.swift"))
  }

  /// Compiles changes in, each under its place in the list, from 1.
  /// - Parameter isWhole: whether the tests are built too, and not the rules alone.
  /// - Returns: the places of those that the compiler does not take.
  func compile(_ changes: [Change], isWhole: Bool) throws -> Set<Int> {
    let numbered = changes.enumerated().map { (number: $0.offset + 1, change: $0.element) }
    let byFile = Dictionary(grouping: numbered, by: \.change.file)
    var changed: [String: ChangedFile] = [:]
    for file in try files(below: repository.appending(path: Self.rules)) where file.hasSuffix(".swift") {
      let its = ChangedFile(try source(file), byFile[file] ?? [])
      changed[file] = its
      try write(Data(its.text.utf8), to: folder.appending(path: "\(Self.rules)/\(file)"))
    }
    try write(Data(Self.asking.utf8), to: folder.appending(path: "\(Self.rules)/Mutant.swift"))
    let built = try swift(["build"] + (isWhole ? ["--build-tests"] : ["--target", "Editorial"]))
    if built.code == 0 { return [] }
    var refused: Set<Int> = []
    for error in built.text.matches(of: /(?m)^\S*\/Sources\/Editorial\/(\S+\.swift):(\d+):\d+: error:/) {
      if let line = Int(error.2), let file = changed[String(error.1)] { refused.formUnion(file.blamed(for: line)) }
    }
    if refused.isEmpty { throw Failed(description: "The build failed:\n\(built.text.suffix(4_000))") }
    return refused
  }

  /// The changes of a draw that the compiler took when it was asked before; none if it was not.
  func taken(of drawn: [Change]) -> [Change] {
    let noted = (try? String(contentsOf: noteOfTaken, encoding: .utf8)) ?? ""
    let lines = noted.split(separator: "\n").map(String.init)
    guard lines.first == Self.name(drawn) else { return [] }
    let taken = Set(lines.dropFirst().compactMap { Int($0) })
    return drawn.enumerated().filter { taken.contains($0.offset) }.map(\.element)
  }

  func note(_ taken: [Change], of drawn: [Change]) throws {
    let all = Set(taken)
    let places = drawn.indices.filter { all.contains(drawn[$0]) }.map(String.init)
    try write(Data(([Self.name(drawn)] + places).joined(separator: "\n").utf8), to: noteOfTaken)
  }

  private var noteOfTaken: URL { folder.appending(path: "taken") }

  /// What tells one draw from another: FNV-1a of its changes and their places.
  private static func name(_ drawn: [Change]) -> String {
    let text = drawn.map { "\($0) \($0.range)" }.joined(separator: "\n")
    return String(text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }, radix: 16)
  }

  /// The tests as a program.
  func program() throws -> URL {
    let shown = try swift(["build", "--show-bin-path"])
    let binaries = shown.text.split(separator: "\n").last ?? ""
    return URL(filePath: String(binaries)).appending(path: "caibianPackageTests.xctest")
  }

  private static let asking = """
    import Foundation

    private let mutant = ProcessInfo.processInfo.environment["MUTANT"].flatMap { Int($0) } ?? 0

    /// A byte for each change, in a file that outlives the process however it ends.
    /// Without the file every change would seem to be asked for by none, and so to survive: better no run.
    nonisolated(unsafe) private let asked: UnsafeMutablePointer<UInt8>? = {
      guard let path = ProcessInfo.processInfo.environment["MUTANTS_ASKED"] else { return nil }
      let file = open(path, O_RDWR)
      guard file >= 0, let map = mmap(nil, \(Trial.mostChanges), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
        map != MAP_FAILED
      else { fatalError("no \\(path)") }
      return map.assumingMemoryBound(to: UInt8.self)
    }()

    public func isMutant(_ number: Int) -> Bool {
      asked?[number] = 1
      return mutant == number
    }

    """

  private func swift(_ arguments: [String]) throws -> (code: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [ProcessInfo.processInfo.environment["SWIFT"] ?? "swift"] + arguments + ["--package-path", folder.path]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  private func source(_ file: String) throws -> String {
    try String(contentsOf: repository.appending(path: "\(Self.rules)/\(file)"), encoding: .utf8)
  }

  /// Paths below a folder, without what builds leave behind.
  private func files(below root: URL) throws -> [String] {
    let walk = FileManager.default.enumerator(atPath: root.path)
    var files: [String] = []
    while let path = walk?.nextObject() as? String {
      if path.split(separator: "/").last?.hasPrefix(".build") == true { walk?.skipDescendants() }
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
      if exists, !isFolder.boolValue, !path.contains(".build") { files.append(path) }
    }
    return files.sorted()
  }

  /// What stands there already keeps its time, so that it is not compiled again.
  private func write(_ data: Data, to place: URL) throws {
    if let present = try? Data(contentsOf: place), present == data { return }
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
  }
}
