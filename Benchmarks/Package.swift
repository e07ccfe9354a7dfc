// swift-tools-version:6.1
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The newsroom's own package, by the name of its folder as SwiftPM has it: what is measured lies behind its ports.
let caibian = Context.packageDirectory.split(separator: "/").dropLast().last.map { $0.lowercased() } ?? "caibian"
let inside = house + [.unsafeFlags(["-package-name", caibian])]

let libPQ = Target.Dependency.product(name: "LibPQ", package: "LibPQ")
let newsroom = Target.Dependency.product(name: "Newsroom", package: "caibian")
let postgresCluster = Target.Dependency.product(name: "PostgresCluster", package: "LibPQ")

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "caibian", path: ".."), .package(path: "../LibPQ")],
  targets: [
    // The same header again under another name: decoding by hand is compared with the library's.
    .systemLibrary(name: "CBenchPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .executableTarget(
      name: "CopyBench", dependencies: [newsroom, libPQ, postgresCluster], packageAccess: false, swiftSettings: inside),
    .executableTarget(
      name: "RightsStoreBench", dependencies: [newsroom, libPQ, postgresCluster], packageAccess: false,
      swiftSettings: inside),
    .executableTarget(
      name: "ForeignBench",
      dependencies: [
        newsroom, .product(name: "HostileInputs", package: "caibian"),
        // The program that parses lies beside the one that asks.
        .product(name: "caibian-parser", package: "caibian"),
      ], packageAccess: false, swiftSettings: house),
    .executableTarget(
      name: "PageBench", dependencies: [.product(name: "PageScoring", package: "caibian")], packageAccess: false,
      swiftSettings: house),
    .executableTarget(name: "Bench", dependencies: ["CBenchPQ", libPQ, postgresCluster], swiftSettings: house),
    .executableTarget(
      name: "WorkflowBench", dependencies: [newsroom, libPQ, postgresCluster], swiftSettings: house),
    .executableTarget(name: "Soak", dependencies: [libPQ, postgresCluster], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
