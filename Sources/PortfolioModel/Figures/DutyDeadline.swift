/// A duty with all that a list of deadlines says of it: the names around it, who answers for it,
/// and the money that waits for it.
public struct DutyDeadline: Sendable {
  public let status: DutyStatus
  public let projectTitle: String
  public let grantTitle: String?
  /// The funder of its grant.
  public let funderName: String?
  public let responsible: Person?
  /// Who does each step in the house.
  public let steps: [InternalStep: Person]
  /// The instalments that are only paid when it has been accepted, and have not come in full.
  public let heldBack: [InstalmentStatus]

  public init(
    status: DutyStatus, projectTitle: String, grantTitle: String? = nil, funderName: String? = nil,
    responsible: Person? = nil, steps: [InternalStep: Person] = [:],
    heldBack: [InstalmentStatus] = []
  ) {
    self.status = status
    self.projectTitle = projectTitle
    self.grantTitle = grantTitle
    self.funderName = funderName
    self.responsible = responsible
    self.steps = steps
    self.heldBack = heldBack
  }
}
