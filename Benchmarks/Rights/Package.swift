// swift-tools-version:6.1
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The rules are linked in by a symbolic link, so that measuring them needs nothing else of the newsroom.
let package = Package(
  name: "rights-bench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0")],
  targets: [
    .target(
      name: "Editorial", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      resources: [.embedInCode("Copies/TraditionalToSimplified.txt")], swiftSettings: house),
    .executableTarget(name: "RightsBench", dependencies: ["Editorial"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
