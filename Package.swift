// swift-tools-version:6.1
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "caibian",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "caibian", targets: ["NewsroomCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .target(name: "Editorial", dependencies: [crypto], swiftSettings: house),
    .target(name: "Newsroom", dependencies: ["Editorial", crypto], swiftSettings: house),
    .target(name: "NewsroomMemory", dependencies: ["Newsroom", "Editorial"], swiftSettings: house),
    .target(
      name: "NewsroomPostgres",
      dependencies: ["Newsroom", "Editorial", "LibPQ", "Schema", logging], swiftSettings: house),
    .target(name: "NewsroomFormats", dependencies: ["Editorial", "Newsroom", yams], swiftSettings: house),
    .target(name: "NewsroomSite", dependencies: ["Editorial", "Newsroom", mustache], swiftSettings: house),
    .executableTarget(
      name: "NewsroomCLI",
      dependencies: [
        "Editorial", "Newsroom", "NewsroomPostgres", "NewsroomFormats", "NewsroomSite", "LibPQ", "PostgresCluster",
        "Schema",
        argumentParser, crypto, logging,
      ],
      swiftSettings: house),

    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .target(name: "LibPQ", dependencies: ["CLibPQ"], swiftSettings: house),
    .target(name: "PostgresCluster", dependencies: [], swiftSettings: house),
    .target(
      name: "Schema", dependencies: [crypto], path: "Schema", exclude: ["current.sql"],
      resources: [
        .embedInCode("0001_newsroom.sql"), .embedInCode("0002_article.sql"), .embedInCode("0003_submission.sql"),
        .embedInCode("0004_rights.sql"), .embedInCode("0005_outbox.sql"),
        .embedInCode("0006_request.sql"), .embedInCode("0007_emergency.sql"), .embedInCode("0008_editing.sql"),
        .embedInCode("0009_queue.sql"),
      ], swiftSettings: house),

    .testTarget(name: "EditorialTests", dependencies: ["Editorial"], swiftSettings: house),
    .testTarget(name: "LibPQTests", dependencies: ["LibPQ", "PostgresCluster"], swiftSettings: house),
    .testTarget(name: "PostgresClusterTests", dependencies: ["PostgresCluster"], swiftSettings: house),
    .testTarget(
      name: "NewsroomFormatsTests", dependencies: ["NewsroomFormats", "Editorial"], resources: [.copy("Fixtures")],
      swiftSettings: house),
    .testTarget(
      name: "NewsroomSiteTests", dependencies: ["NewsroomSite", "Newsroom", "Editorial"], swiftSettings: house),
    .testTarget(
      name: "ContractTests",
      dependencies: [
        "Editorial", "Newsroom", "NewsroomMemory", "NewsroomPostgres", "LibPQ", "PostgresCluster", "Schema",
      ],
      swiftSettings: house),
    .testTarget(
      name: "NewsroomCLITests",
      dependencies: [
        "NewsroomCLI", "Editorial", "Newsroom", "NewsroomMemory", "NewsroomSite", "LibPQ", "PostgresCluster",
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
