/// The postings of a project in one accounting year.
public struct PostedYear: Sendable, Hashable {
  public let project: Reference<Project>
  /// The calendar year in which they are booked.
  public let year: Int
  public let count: Int

  public init(project: Reference<Project>, year: Int, count: Int) {
    self.project = project
    self.year = year
    self.count = count
  }
}
