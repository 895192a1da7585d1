/// A fault that brings its own words, of something that the domain knows nothing of, such as the
/// tags of a template.
public struct WordedFault: Hashable, Sendable {
  public struct Words: Hashable, Sendable {
    public let message: String
    public let reason: String?
    public let remedy: String?

    public init(_ message: String, reason: String? = nil, remedy: String? = nil) {
      self.message = message
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// The stable code.
  public let code: String
  public let danish: Words
  public let english: Words

  public init(_ code: String, danish: Words, english: Words) {
    self.code = code
    self.danish = danish
    self.english = english
  }
}
