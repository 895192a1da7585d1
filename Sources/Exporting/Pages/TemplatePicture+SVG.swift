import Templating
import XMLDocuments

extension TemplatePicture {
  /// Writes it as SVG, with its description as the title that stands for the picture.
  ///
  /// - Parameter number: tells its title from those of the other pictures of the page.
  func write(to svg: XMLStreamWriter, number: Int) throws {
    let title = "chart-\(number)"
    try svg.element(
      "svg",
      [
        "role": "img", "aria-labelledby": title, "viewBox": "0 0 \(width) \(height)",
        "font-family": "Carlito, Calibri, sans-serif", "font-size": "\(Self.letterHeight)",
        "fill": "#" + Self.ink,
      ]
    ) {
      try svg.element("title", ["id": title], text: description)
      for shape in shapes { try Self.write(shape, to: svg) }
    }
  }

  private static func write(_ shape: Shape, to svg: XMLStreamWriter) throws {
    switch shape {
    case .area(let x, let y, let width, let height, let fill):
      try svg.element(
        "rect",
        [
          "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)",
          "fill": "#" + fill, "stroke": "#" + edge, "stroke-width": "2",
        ])
    case .line(let x1, let y1, let x2, let y2, let width):
      try svg.element(
        "line",
        [
          "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)", "stroke": "#" + ink,
          "stroke-width": "\(width)",
        ])
    case .words(let text, let x, let y, let isCentred):
      try svg.element(
        "text", ["x": "\(x)", "y": "\(y)", "text-anchor": isCentred ? "middle" : nil], text: text)
    }
  }
}
