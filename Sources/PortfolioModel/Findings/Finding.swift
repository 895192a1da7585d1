/// A fault that was found, with the record that it concerns and the place where it stands.
///
/// Findings are values, collected and shown all at once; they are thrown only as a whole
/// (`Findings`) where work cannot go on.
public struct Finding: Hashable, Sendable {
  public let fault: Fault
  public let severity: Severity
  /// The record that is at fault, by the user's own reference.
  public let subject: Subject?
  public let place: Place?

  public init(
    _ fault: Fault, severity: Severity = .error, subject: Subject? = nil, place: Place? = nil
  ) {
    self.fault = fault
    self.severity = severity
    self.subject = subject
    self.place = place
  }

  public enum Severity: String, Hashable, Sendable { case error, warning }

  public struct Subject: Hashable, Sendable {
    public let kind: RecordKind?
    public let ref: String

    public init(kind: RecordKind?, ref: String) {
      self.kind = kind
      self.ref = ref
    }
  }

  /// Where in a file.
  public struct Place: Hashable, Sendable {
    public let file: String
    public let line: Int?
    public let column: Int?
    /// Where in a document that has no lines: `body, table 2, row 4, column 3`.
    public let part: Part?

    public struct Part: Hashable, Sendable {
      public let danish: String
      public let english: String

      public init(danish: String, english: String) {
        self.danish = danish
        self.english = english
      }
    }

    public init(file: String, line: Int? = nil, column: Int? = nil, part: Part? = nil) {
      self.file = file
      self.line = line
      self.column = column
      self.part = part
    }
  }
}

/// Everything that was wrong, thrown when nothing could be done because of it.
public struct Findings: Error, Hashable, Sendable {
  public let all: [Finding]
  /// How many more there are that are not told one by one.
  public let further: Int

  public init(_ all: [Finding], further: Int = 0) {
    self.all = all
    self.further = further
  }
}
