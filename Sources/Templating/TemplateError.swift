import OfficePackages
import XMLDocuments

/// Why a file cannot be used as a template at all.
public enum TemplateError: Error, Hashable, Sendable {
  case package(PackageError)
  /// A part is not XML that can be read; without a part, the file itself.
  case xml(XMLFault, part: String?)
  /// A package, but of no Word document.
  case notWord
  /// A document with macros.
  case macros
}
