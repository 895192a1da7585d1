/// The most that is accepted of a Word or Excel file. Counted while it is unpacked, whatever the
/// file says of itself.
public struct PackageLimits: Hashable, Sendable {
  /// Bytes of the file.
  public var fileSize = 50_000_000
  public var partCount = 2_000
  /// Bytes of one part, unpacked: 64 MiB.
  public var partSize = 64 << 20
  /// Bytes of all parts together, unpacked: 256 MiB.
  public var totalSize = 256 << 20
  /// Elements and attributes of all parts that are held in memory together: enough for a document
  /// of some ten thousand pages.
  public var nodeCount = 2_500_000

  public init() {}

  /// For a file that the program has just made itself: as much as it holds.
  public init(ownFile size: Int) {
    fileSize = size
    (partCount, partSize, totalSize) = (.max, .max, .max)
  }
}
