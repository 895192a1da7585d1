import CLibXML2
import Glibc
import Synchronization

/// libxml2 as a whole, made safe once before its first use.
enum Library {
  /// The folder that schemas may be read from while one is compiled there; nothing may be opened
  /// at any other time.
  private static let schemaFolder = Mutex<String?>(nil)
  /// Compiling schemas one at a time keeps `schemaFolder` right.
  private static let compiling = Mutex<Void>(())

  /// Starts the library; every way into this module does it first, on each thread that it is used
  /// on.
  static func start() {
    _ = isStarted
    // Whatever is reported past our own handlers would be printed to the terminal. libxml2 keeps
    // this for each thread by itself.
    xmlSetGenericErrorFunc(nil, cxml_silence())
  }

  private static let isStarted: Bool = {
    xmlInitParser()
    // Documents and schemas name other files and addresses. Neither option nor flag keeps a
    // schema's imports from the network; this loader, which libxml2 asks for all of them, does.
    xmlSetExternalEntityLoader { url, _, context in
      guard let url, let path = Library.allowedPath(String(cString: url)) else { return nil }
      return xmlNewInputFromFile(context, path)
    }
    return true
  }()

  /// Runs a body during which schemas may be read from a folder.
  static func withSchemaFolder<Value>(
    _ folder: String, _ body: () throws(XMLFault) -> Value
  ) throws(XMLFault) -> Value {
    let result = compiling.withLock { _ -> Result<Value, XMLFault> in
      schemaFolder.withLock { $0 = folder }
      defer { schemaFolder.withLock { $0 = nil } }
      do throws(XMLFault) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func allowedPath(_ url: String) -> String? {
    guard let folder = schemaFolder.withLock({ $0 }) else { return nil }
    let path = url.hasPrefix("file://") ? String(url.dropFirst(7)) : url
    guard !path.contains("://"), let real = realPath(path), let root = realPath(folder),
      real.hasPrefix(root + "/")
    else { return nil }
    return real
  }

  /// The path without links and dots, or nothing when there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
