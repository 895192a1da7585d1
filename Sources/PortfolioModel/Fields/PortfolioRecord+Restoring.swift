extension PortfolioRecord {
  /// Puts back what the change log says that a field held.
  ///
  /// - Parameter text: the machine form, as `Change.old` has it; nothing for a field that was
  ///   empty, or that held its default value where the log has no words for that.
  /// - Returns: whether there is such a field and the text is of its form.
  public mutating func restore(_ name: String, to text: String?) -> Bool {
    guard let field = Self.fields.first(where: { $0.name == name }) else { return false }
    if let text { return field.setText(&self, text) }
    let blank = field.stored(Self())
    return field.setStored(&self, 0) { _ in nil } || field.setStored(&self, 0) { blank[$0] }
  }
}
