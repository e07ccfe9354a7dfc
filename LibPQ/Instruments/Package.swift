// swift-tools-version:6.1
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Apart from LibPQ, which needs nothing but libpq: who wants no log, metrics or traces builds none of these.
let package = Package(
  name: "LibPQInstruments",
  platforms: [.macOS(.v15)],
  products: [.library(name: "LibPQInstruments", targets: ["LibPQInstruments"])],
  dependencies: [
    .package(path: ".."),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
  ],
  targets: [
    .target(
      name: "LibPQInstruments",
      dependencies: [
        .product(name: "LibPQ", package: "LibPQ"), .product(name: "Logging", package: "swift-log"),
        .product(name: "Metrics", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ], swiftSettings: house),
    .testTarget(
      name: "LibPQInstrumentsTests",
      dependencies: [
        "LibPQInstruments", .product(name: "LibPQ", package: "LibPQ"),
        .product(name: "PostgresCluster", package: "LibPQ"),
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
      ], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
