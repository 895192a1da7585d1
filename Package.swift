// swift-tools-version: 6.2

import PackageDescription

/// A warning is an error in every target of ours, in the Swift 6 language mode.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "grants",
  products: [.executable(name: "grants", targets: ["grants"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    // The lists of dependencies below are the only imports there are; Tests/ArchitectureTests
    // holds every file to them. ARCHITECTURE.md draws them.
    .executableTarget(name: "grants", dependencies: ["GrantsCLI"], swiftSettings: strict),
    .target(
      name: "GrantsCLI",
      dependencies: [
        "Conformance", "Exporting", "Importing", "PortfolioStore", "Reporting", "PortfolioModel",
        argumentParser,
      ],
      swiftSettings: strict),
    .target(
      name: "Exporting",
      dependencies: [
        "Conformance", "Templating", "Reporting", "PortfolioModel", "XMLDocuments",
        "OfficePackages", "CLibXLSXWriter",
      ],
      swiftSettings: strict),
    .target(
      name: "Conformance", dependencies: ["PortfolioModel", "XMLDocuments"], swiftSettings: strict),
    .target(
      name: "Importing", dependencies: ["Conformance", "PortfolioModel", "XMLDocuments"],
      swiftSettings: strict),
    .target(
      name: "PortfolioStore",
      dependencies: [
        "PortfolioModel", "CLibCrypto", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["PortfolioModel"], swiftSettings: strict),
    .target(name: "PortfolioModel", swiftSettings: strict),
    .target(
      name: "Templating", dependencies: ["XMLDocuments", "OfficePackages"], swiftSettings: strict),
    .target(name: "OfficePackages", dependencies: ["CLibZip"], swiftSettings: strict),
    .target(name: "XMLDocuments", dependencies: ["CLibXML2"], swiftSettings: strict),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // Made-up portfolios of any size, for measuring and for tests.
    .target(
      name: "SeededPortfolios", dependencies: ["Exporting", "PortfolioModel"],
      path: "Tests/Benchmarks/SeededPortfolios", swiftSettings: strict),
    .executableTarget(
      name: "generate-portfolio",
      dependencies: ["SeededPortfolios", "PortfolioModel", argumentParser],
      path: "Tests/Benchmarks/generate-portfolio", swiftSettings: strict),
    // Fills a template with values from a file, for measuring and for other programs to read.
    .executableTarget(
      name: "fill-template", dependencies: ["Templating", argumentParser],
      path: "Tests/Benchmarks/fill-template", swiftSettings: strict),
    // What a start costs at least; `make bench` measures the program beside them.
    .executableTarget(
      name: "empty-program", path: "Tests/Benchmarks/empty-program", swiftSettings: strict),
    .executableTarget(
      name: "empty-program-same-libraries", dependencies: ["GrantsCLI"],
      path: "Tests/Benchmarks/empty-program-same-libraries", swiftSettings: strict),

    .target(
      name: "PortfolioTestSupport",
      dependencies: [
        "GrantsCLI", "Importing", "PortfolioStore", "PortfolioModel", "OfficePackages",
        "Templating",
      ],
      path: "Tests/PortfolioTestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "GrantsCLITests",
      dependencies: ["grants", "GrantsCLI", "PortfolioTestSupport", "SeededPortfolios"],
      swiftSettings: strict),
    .testTarget(
      name: "ExportingTests", dependencies: ["Exporting", "PortfolioTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests", dependencies: ["Conformance", "PortfolioTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "XMLDocuments", "PortfolioTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PortfolioStoreTests",
      dependencies: ["PortfolioStore", "PortfolioTestSupport", "SeededPortfolios"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "PortfolioTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PortfolioModelTests", dependencies: ["PortfolioModel", "SeededPortfolios"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatingTests",
      dependencies: [
        "Templating", "XMLDocuments", "OfficePackages", "SeededPortfolios", "PortfolioTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "OfficePackagesTests", dependencies: ["OfficePackages"], swiftSettings: strict),
    .testTarget(name: "XMLDocumentsTests", dependencies: ["XMLDocuments"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)
