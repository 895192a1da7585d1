import OfficePackages
import PortfolioModel
import Reporting
import Templating

/// A template of any kind that a report can be filled into, with its faults in words.
public enum DocumentTemplate: Sendable {
  case word(WordTemplate)
  case xml(XMLTemplate)
  case html(XMLTemplate)

  /// The most bytes of a file that is taken as a template.
  public static let sizeLimit = PackageLimits().fileSize

  /// Reads a template. What it is, its content tells, and the ending of its name for HTML.
  ///
  /// - Throws: `Findings` with the reason why it cannot be used.
  public init(_ bytes: [UInt8], name: String) throws(Findings) {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    let isXML = ["xml", "html", "htm", "xhtml", "svg"].contains(ending)
    do throws(TemplateError) {
      if !isXML {
        self = .word(try WordTemplate(bytes, name: name))
      } else if ending.hasSuffix("html") || ending == "htm" {
        self = .html(try XMLTemplate(bytes, name: name, syntax: .html))
      } else {
        self = .xml(try XMLTemplate(bytes, name: name))
      }
    } catch {
      throw Findings([error.finding(in: name)])
    }
  }

  public var name: String {
    switch self {
    case .word(let template): template.name
    case .xml(let template), .html(let template): template.name
    }
  }

  /// What was taken out of it because it refers to the outside; warnings.
  public var notices: [Finding] {
    guard case .word(let template) = self else { return [] }
    return template.notices.map { $0.finding(in: name) }
  }

  /// Everything that is wrong with its tags, and every name in it that a kind of report does not
  /// offer.
  public func check(_ fields: [TemplateField]) -> [Finding] {
    let found: [TemplateFinding] =
      switch self {
      case .word(let template): template.check(fields)
      case .xml(let template), .html(let template): template.check(fields)
      }
    return found.map { $0.finding(in: name) }
  }

  /// The document, filled with a report's values in a language.
  ///
  /// - Throws: `Findings` with every fault of the template and, in XML, every value that is
  ///   missing.
  public func fill(_ value: TemplateValue, _ language: Language) throws -> [UInt8] {
    let absent = language.say("Ikke oplyst", "Not stated")
    do {
      return switch self {
      case .word(let template): try template.fill(value, absent: absent)
      case .xml(let template): try template.fill(value, .machine)
      case .html(let template): try template.fill(value, .people(absent: absent))
      }
    } catch let found as TemplateFindings {
      throw Findings(found.all.map { $0.finding(in: name) })
    }
  }
}
