/// The names that lead from an element down to others, such as `transaction/value`.
///
/// Rules say their paths anew for every item of a file, so a path is compared as it was written and
/// never taken apart.
struct ElementPath: ExpressibleByStringLiteral, Sendable, CustomStringConvertible {
  private let path: StaticString

  init(stringLiteral path: StaticString) { self.path = path }

  var description: String { path.description }

  /// Goes to every element that it leads to, in the order of the file, until one is enough.
  ///
  /// - Parameter isEnough: whether the rest need not be gone to.
  func lead(from item: XMLItem, _ isEnough: (XMLItem) -> Bool) {
    path.withUTF8Buffer { _ = Self.lead(from: item, $0[...], isEnough) }
  }

  private static func lead(
    from item: XMLItem, _ path: Slice<UnsafeBufferPointer<UInt8>>, _ isEnough: (XMLItem) -> Bool
  ) -> Bool {
    let end = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
    let name = UnsafeBufferPointer(rebasing: path[..<end])
    for child in item.children where isName(child.name, name) {
      let found =
        end == path.endIndex
        ? isEnough(child) : lead(from: child, path[path.index(after: end)...], isEnough)
      if found { return true }
    }
    return false
  }

  private static func isName(_ given: String, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    given.utf8.count == name.count
      && given.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(name) }
        ?? given.utf8.elementsEqual(name)
  }
}
