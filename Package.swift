// swift-tools-version:6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let libPQ = Target.Dependency.product(name: "LibPQ", package: "LibPQ")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let postgresCluster = Target.Dependency.product(name: "PostgresCluster", package: "LibPQ")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "caibian",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "caibian", targets: ["NewsroomCLI"]),
    .executable(name: "caibian-parser", targets: ["ParserProgram"]),
    // For Benchmarks, which is a package of its own so that nobody else builds it.
    .library(name: "Newsroom", targets: ["Editorial", "Newsroom", "NewsroomPostgres"]),
    .library(name: "PageScoring", targets: ["NewsroomFormats", "NewsroomParsers", "PageScoring"]),
    .library(name: "HostileInputs", targets: ["HostileInputs", "NewsroomFormats", "NewsroomSandbox"]),
  ],
  dependencies: [
    // A package of its own within the repository, with its own tests and documents.
    .package(path: "LibPQ"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", "4.0.0"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .target(
      name: "Editorial", dependencies: [crypto],
      resources: [.embedInCode("Copies/TraditionalToSimplified.txt")], swiftSettings: house),
    .target(name: "Newsroom", dependencies: ["Editorial", crypto, cryptoExtras], swiftSettings: house),
    .target(name: "NewsroomMemory", dependencies: ["Newsroom", "Editorial"], swiftSettings: house),
    .target(
      name: "NewsroomPostgres",
      dependencies: ["Newsroom", "Editorial", libPQ, "Schema", logging, crypto], swiftSettings: house),
    // Adapters have no package access: ports and stores are out of their reach, use cases are not.
    .target(
      name: "NewsroomFormats", dependencies: ["Editorial", "Newsroom", yams], packageAccess: false, swiftSettings: house
    ),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CHTML", dependencies: ["CXML2"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(name: "CSerd", pkgConfig: "serd-0", providers: [.apt(["libserd-dev"]), .brew(["serd"])]),
    .target(name: "CTurtle", dependencies: ["CSerd"]),
    // What is as bad as it can be: for the tests and for Benchmarks.
    .target(name: "HostileInputs", packageAccess: false, swiftSettings: house),
    // How rightly pages are read: for the tests and for Benchmarks.
    .target(
      name: "PageScoring", dependencies: ["NewsroomFormats", "NewsroomParsers"], packageAccess: false,
      swiftSettings: house),
    .target(
      name: "NewsroomSite", dependencies: ["Editorial", "Newsroom", mustache], packageAccess: false,
      swiftSettings: house),
    .target(
      name: "NewsroomWeb",
      dependencies: [
        "Editorial", "Newsroom", "NewsroomFormats", "NewsroomSite", hummingbird, hummingbirdCore, hummingbirdTLS,
        httpTypes,
        mustache, nioCore, nioSSL, logging,
      ],
      packageAccess: false, swiftSettings: house),
    .executableTarget(
      name: "NewsroomCLI",
      dependencies: [
        "Editorial", "Newsroom", "NewsroomPostgres", "NewsroomFormats", "NewsroomMail", "NewsroomSandbox",
        "NewsroomSite", "NewsroomWeb", libPQ, postgresCluster,
        "Schema",
        argumentParser, crypto, logging,
      ],
      packageAccess: false, swiftSettings: house),

    .target(
      name: "NewsroomMail", dependencies: ["Newsroom", "Editorial", "CGMime", "CCurl"], packageAccess: false,
      swiftSettings: house),
    // What strangers send is parsed in a program of its own, which alone links the parsers.
    .target(name: "CConfinement"),
    .target(name: "NewsroomSandbox", dependencies: ["Newsroom", "CConfinement"], swiftSettings: house),
    .target(
      name: "NewsroomParsers",
      dependencies: ["Newsroom", "Editorial", "NewsroomFormats", "CConfinement", "CGMime", "CHTML", "CTurtle", "CZip"],
      swiftSettings: house),
    .executableTarget(
      name: "ParserProgram", dependencies: ["Newsroom", "NewsroomParsers", "NewsroomSandbox", "CConfinement"],
      swiftSettings: house),
    .systemLibrary(
      name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),

    .target(
      name: "Schema", dependencies: [crypto], path: "Schema",
      resources: [
        .embedInCode("0001_newsroom.sql"), .embedInCode("0002_article.sql"), .embedInCode("0003_submission.sql"),
        .embedInCode("0004_rights.sql"), .embedInCode("0005_outbox.sql"), .embedInCode("0006_copies.sql"),
        .embedInCode("0007_senders.sql"), .embedInCode("0008_fees.sql"),
        .embedInCode("0009_article_rests_on.sql"), .embedInCode("0010_claim.sql"),
        .embedInCode("0011_request.sql"), .embedInCode("0012_emergency.sql"), .embedInCode("0013_editing.sql"),
        .embedInCode("0014_queue.sql"), .embedInCode("0015_rights_task.sql"),
        .embedInCode("0016_partner_notice.sql"), .embedInCode("0017_settlement.sql"),
        .embedInCode("0018_deadline.sql"), .embedInCode("0019_delegation.sql"),
        .embedInCode("0020_parallel_sign_offs.sql"), .embedInCode("0021_assignment.sql"),
        .embedInCode("0022_discussion.sql"), .embedInCode("0023_topics.sql"),
        .embedInCode("0024_shifts.sql"),
        .embedInCode("0025_party_names.sql"),
        .embedInCode("0026_reminder.sql"), .embedInCode("0027_site.sql"),
        .embedInCode("0028_reading.sql"),
        .embedInCode("0029_wall.sql"),
        .embedInCode("0030_operator.sql"), .embedInCode("0031_payment.sql"), .embedInCode("0032_schedule_missed.sql"),
        .embedInCode("0033_keys.sql"), .embedInCode("0034_claimants.sql"), .embedInCode("0035_leaving.sql"),
        .embedInCode("0036_feed.sql"), .embedInCode("0037_lease_taken.sql"),
        .embedInCode("0038_services.sql"), .embedInCode("0039_token_life.sql"),
        .embedInCode("0040_handed_over.sql"), .embedInCode("0041_quotas.sql"),
        .embedInCode("0042_columns.sql"), .embedInCode("0043_acting.sql"),
        .embedInCode("0044_article_columns.sql"),
        .embedInCode("0045_reinstatement.sql"),
        .embedInCode("0046_lease_holders.sql"), .embedInCode("0047_finding.sql"),
        .embedInCode("0048_attachment.sql"),
        .embedInCode("0049_compression.sql"),
        .embedInCode("0050_cost.sql"),
        .embedInCode("0051_rules_edition.sql"),
        .embedInCode("0052_missed_schedules.sql"),
        .embedInCode("0053_snapshot_file.sql"),
        .embedInCode("0054_signing_in.sql"),
        .embedInCode("access.sql"), .embedInCode("current.sql"),
      ], swiftSettings: house),

    .testTarget(
      name: "EditorialTests", dependencies: ["Editorial"], resources: [.copy("Fixtures")], swiftSettings: house),
    .testTarget(
      name: "NewsroomMailTests",
      dependencies: [
        "NewsroomMail", "NewsroomFormats", "NewsroomParsers", "NewsroomSandbox", "ParserProgram", "Newsroom",
        "Editorial", "HostileInputs",
      ],
      resources: [.copy("Fixtures")], swiftSettings: house),
    .testTarget(
      name: "NewsroomFormatsTests",
      dependencies: ["NewsroomFormats", "NewsroomParsers", "PageScoring", "Newsroom", "Editorial"],
      resources: [.copy("Fixtures")],
      swiftSettings: house),
    .testTarget(
      name: "NewsroomSiteTests", dependencies: ["NewsroomSite", "Newsroom", "Editorial", postgresCluster],
      swiftSettings: house),
    .testTarget(
      name: "NewsroomWebTests", dependencies: ["NewsroomWeb", "Newsroom", "Editorial"], swiftSettings: house),
    .testTarget(
      name: "ContractTests",
      dependencies: [
        "Editorial", "Newsroom", "NewsroomMemory", "NewsroomPostgres", libPQ, postgresCluster, "Schema",
      ],
      resources: [.copy("Fixtures")], swiftSettings: house),
    .testTarget(
      name: "NewsroomCLITests",
      dependencies: [
        "NewsroomCLI", "Editorial", "Newsroom", "NewsroomFormats", "NewsroomMemory", "NewsroomParsers", "ParserProgram",
        "HostileInputs",
        "NewsroomPostgres", "NewsroomSite", "NewsroomMail", libPQ, postgresCluster, yams,
      ],
      exclude: ["Examples/scenes.txt"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
