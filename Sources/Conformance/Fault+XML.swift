import PortfolioModel
import XMLDocuments

extension Fault {
  /// What an XML file was refused for, in the terms of the domain.
  public init(_ fault: XMLFault) {
    self =
      switch fault.kind {
      case .notWellFormed, .forbiddenCharacter, .schemaInvalid: .notWellFormed(detail: fault.detail)
      case .wrongEncoding: .wrongEncoding(detail: fault.detail)
      case .documentTypeRefused: .documentTypeRefused
      case .tooLarge(let limit): .fileTooLarge(limit: limit)
      case .tooManyAttributes(let limit): .tooManyAttributes(limit: limit)
      case .tooManyNodes(let limit): .itemTooLarge(limit: limit)
      case .tooManyFaults(let limit): .tooManyFindings(limit: limit)
      case .empty: .fileEmpty
      case .notValid: .notValid(element: fault.element, detail: fault.detail)
      case .cannotRead, .cannotWrite: .notWellFormed(detail: fault.detail)
      }
  }
}
