/// Why a file could not be read at all. Whatever else is wrong with it is reported as findings.
public enum ImportError: Error, Hashable, Sendable {
  case cannotRead(path: String, errno: Int32)
}
