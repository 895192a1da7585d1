import PortfolioModel

extension ActivityFile {
  /// What the organisation lacks for a format, and what only holds the place.
  public func findings(format: String) -> [Finding] {
    let subject = Finding.Subject(kind: .organisation, ref: organisation.ref)
    guard let identifier = organisation.identifier, !identifier.isEmpty else {
      return [
        Finding(
          .neededByFormat(
            field: "identifier", kind: .organisation, ref: organisation.ref, format: format),
          subject: subject)
      ]
    }
    guard organisation.identifierIsPlaceholder else { return [] }
    return [Finding(.identifierIsPlaceholder(identifier), severity: .warning, subject: subject)]
  }
}

extension ActivityReport {
  /// What the grant lacks for a format.
  public func findings(format: String) -> [Finding] {
    guard firstDay == nil else { return [] }
    return [
      Finding(
        .neededByFormat(field: "firstDay", kind: .grant, ref: grant.text, format: format),
        subject: Finding.Subject(kind: .grant, ref: grant.text))
    ]
  }
}
