import PortfolioModel
import Templating

/// A figure of a document with its meaning: an amount, a day, a result. Text is none, and what the
/// figures say of themselves in words neither.
public struct DocumentFigure: Sendable, Hashable {
  public let figure: SentFigure
  public let danish: String
  public let english: String

  /// Every figure of a document in the order of its catalogue. An item of a list is known by what
  /// it is called, so that one more item in front of it does not make it another.
  static func all(
    _ value: TemplateValue, _ fields: [TemplateField]
  ) -> [DocumentFigure] {
    var found: [DocumentFigure] = []
    Walk(path: "", danish: [], english: []).collect(value, fields) { found.append($0) }
    return numbered(found)
  }

  /// Of two items of the same name the first keeps it, and the second gets a number.
  static func numbered(_ figures: [DocumentFigure]) -> [DocumentFigure] {
    var names: Set<String> = []
    return figures.map { figure in
      var name = figure.figure.name
      var number = 1
      while !names.insert(name).inserted {
        number += 1
        name = "\(figure.figure.name)#\(number)"
      }
      return DocumentFigure(
        figure: SentFigure(name: name, value: figure.figure.value), danish: figure.danish,
        english: figure.english)
    }
  }

  /// Where in the values we are, and how that is told.
  private struct Walk {
    var path: String
    var danish: [String]
    var english: [String]

    /// What is owed next is no figure: it changes by the very sending of the document.
    private static let leftOut: Set<String> = ["duties"]

    func collect(
      _ value: TemplateValue, _ fields: [TemplateField], _ body: (DocumentFigure) -> Void
    ) {
      guard case .record(let values) = value else { return }
      for field in fields where !Self.leftOut.contains(field.name) {
        switch (field.kind, values[field.name]) {
        case (.spelled, .spelled(let spellings)?):
          // An empty value is none: the register keeps only what is there.
          guard !spellings.machine.isEmpty else { continue }
          body(
            DocumentFigure(
              figure: SentFigure(name: named(field.name).path, value: spellings.machine),
              danish: (danish + [field.danish]).joined(separator: ": "),
              english: (english + [field.english]).joined(separator: ": ")))
        case (.record(let inner), let record?):
          var next = named(field.name)
          next.danish.append(field.danish)
          next.english.append(field.english)
          next.collect(record, inner, body)
        case (.list(let inner), .list(let items)?):
          for (index, item) in items.enumerated() {
            let (item, inner) = Self.unwrapped(item, inner)
            let title = Self.title(of: item, inner) ?? String(index + 1)
            var next = named("\(field.name)[\(title)]")
            next.danish.append(title)
            next.english.append(title)
            next.collect(item, inner, body)
          }
        default: continue
        }
      }
    }

    private func named(_ name: String) -> Walk {
      var next = self
      next.path = path.isEmpty ? name : "\(path).\(name)"
      return next
    }

    /// The item itself where a list has its items under a name of their own.
    private static func unwrapped(
      _ item: TemplateValue, _ fields: [TemplateField]
    ) -> (TemplateValue, [TemplateField]) {
      guard fields.count == 1, case .record(let inner) = fields[0].kind,
        case .record(let values) = item, let value = values[fields[0].name]
      else { return (item, fields) }
      return (value, inner)
    }

    /// What an item is called: its first text.
    private static func title(of item: TemplateValue, _ fields: [TemplateField]) -> String? {
      guard case .record(let values) = item else { return nil }
      for field in fields where field.kind == .text {
        if case .text(let text)? = values[field.name], !text.isEmpty { return text }
      }
      return nil
    }
  }
}

extension ReportDocument {
  /// The figures that stand in it.
  public var figures: [DocumentFigure] {
    DocumentFigure.all(value(FieldStyle(.danish)), kind.fields)
  }
}
