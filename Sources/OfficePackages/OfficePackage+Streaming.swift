import CLibZip

extension OfficePackage {
  /// A part of a package file with what was streamed in the middle of it.
  public struct Insertion {
    public let part: String
    public let before: [UInt8]
    public let content: StreamedPart
    public let behind: [UInt8]

    public init(part: String, before: [UInt8], content: StreamedPart, behind: [UInt8]) {
      self.part = part
      self.before = before
      self.content = content
      self.behind = behind
    }
  }

  /// Replaces parts of a package file by streamed ones, without reading any of it into memory. What
  /// is not replaced is taken over as it is packed.
  ///
  /// - Throws: `notPackage`, or `cannotWrite`; the file is then unchanged.
  public static func insert(_ insertions: [Insertion], into path: String) throws(PackageError) {
    guard let handle = zip_open(path, 0, nil) else { throw .notPackage }
    do throws(PackageError) {
      for insertion in insertions {
        let streamed = try StreamedSource(
          before: insertion.before, insertion.content, behind: insertion.behind)
        let index = zip_name_locate(handle, insertion.part, 0)
        guard index >= 0, let source = streamed.source() else { throw .cannotWrite }
        guard zip_file_replace(handle, UInt64(index), source, 0) == 0 else {
          zip_source_free(source)
          throw .cannotWrite
        }
        let isSet =
          zip_set_file_compression(handle, UInt64(index), ZIP_CM_DEFLATE, 0) == 0
          && zip_file_set_dostime(handle, UInt64(index), 0, 1 << 5 | 1, 0) == 0
        guard isSet else { throw .cannotWrite }
      }
    } catch {
      zip_discard(handle)
      throw error
    }
    guard zip_close(handle) == 0 else {
      zip_discard(handle)
      throw .cannotWrite
    }
  }
}
