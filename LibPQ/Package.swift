// swift-tools-version:6.1
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own: it knows nothing of newsrooms, and needs nothing but libpq.
let package = Package(
  name: "LibPQ",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LibPQ", targets: ["LibPQ"]),
    // A private PostgreSQL, which its tests need and other programs like to have.
    .library(name: "PostgresCluster", targets: ["PostgresCluster"]),
  ],
  targets: [
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
    .target(name: "LibPQ", dependencies: ["CLibPQ"], swiftSettings: house),
    .target(name: "PostgresCluster", swiftSettings: house),
    // One of several processes that a test sets upon one pooler.
    .executableTarget(name: "ChaosClient", dependencies: ["LibPQ"], path: "Tests/ChaosClient", swiftSettings: house),
    .testTarget(
      name: "LibPQTests", dependencies: ["LibPQ", "PostgresCluster", "ChaosClient"], swiftSettings: house),
    .testTarget(name: "PostgresClusterTests", dependencies: ["PostgresCluster"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
