import PortfolioTestSupport
import SeededPortfolios

/// A form that is drawn from a seed: paragraphs in runs cut anywhere, lists, tables in tables,
/// content controls, links, tracked changes, text boxes; with tags wherever people write them.
struct SeededForm {
  private var numbers: SeededNumbers
  /// What the tags print, by their text.
  static let printed = [
    "{{name}}": "MyWay", "{{ amount.iso }}": "1.00", "{{#yes}}": "", "{{/yes}}": "",
  ]
  private(set) var form = TestForm("")
  private var nextId = 1

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    form.body = blocks(depth: 0)
    form.texts = [("header", paragraph()), ("footer", paragraph()), ("numbering", Self.numbering)]
  }

  private static let numbering =
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    + "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"

  private mutating func id() -> Int {
    nextId += 1
    return nextId
  }

  private mutating func blocks(depth: Int) -> String {
    (0...numbers.number(in: 1...5)).map { _ in block(depth: depth) }.joined() + paragraph()
  }

  private mutating func block(depth: Int) -> String {
    switch numbers.number(in: 0...9) {
    case 0...5: paragraph()
    case 6 where depth < 3: table(depth: depth)
    case 7 where depth < 3:
      "<w:sdt><w:sdtPr><w:id w:val=\"\(id())\"/></w:sdtPr><w:sdtContent>"
        + blocks(depth: depth + 1) + "</w:sdtContent></w:sdt>"
    // What a section is about stands between paragraphs of its tags.
    case 8 where depth < 3: p("{{#yes}}") + blocks(depth: depth + 1) + p("{{/yes}}")
    default: textBox(depth: depth)
    }
  }

  private mutating func table(depth: Int) -> String {
    let columns = numbers.number(in: 1...3)
    let rows = (0...numbers.number(in: 0...2)).map { _ -> String in
      "<w:tr>" + (0..<columns).map { _ in cell(blocks(depth: depth + 1)) }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>"
  }

  private mutating func textBox(depth: Int) -> String {
    guard depth < 2 else { return paragraph() }
    let content = "<w:txbxContent>\(blocks(depth: 3))</w:txbxContent>"
    return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"\(id())\" name=\"x\"/>"
      + "<wps:txbx>\(content)</wps:txbx></wp:inline></w:drawing></w:r>\(runs())</w:p>"
  }

  private mutating func paragraph() -> String {
    let properties = numbers.pick([
      "", "<w:jc w:val=\"right\"/>", "<w:pStyle w:val=\"Heading1\"/>", "<w:bidi/>",
      "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
    ])
    return "<w:p><w:pPr>\(properties)</w:pPr>\(runs())</w:p>"
  }

  /// A text with tags in it, cut into runs anywhere.
  private mutating func runs() -> String {
    let words = (0..<numbers.number(in: 0...5)).map { _ in
      numbers.pick([
        "Æble ", "{ ", "}", "} x", "a&amp;b ", "{{name}}", "{{ amount.iso }}", "k{{! note }}",
        "  ", "日本 ", "{{#yes}}i{{/yes}}",
      ])
    }
    return cut(words.joined()).map { container(of: $0) }.joined()
  }

  private mutating func container(of text: String) -> String {
    let style = numbers.pick(["", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:rtl/></w:rPr>"])
    let run = "<w:r>\(style)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    switch numbers.number(in: 0...11) {
    // A section that begins in a link and ends outside of it is a fault; those have no braces.
    case 0 where !text.contains("{") && !text.contains("}"):
      return "<w:hyperlink w:anchor=\"a\">\(run)</w:hyperlink>"
    case 1 where !text.contains("{") && !text.contains("}"):
      return "<w:ins w:id=\"\(id())\" w:author=\"a\">\(run)</w:ins>"
    case 2: return "<w:proofErr w:type=\"spellStart\"/>" + run
    case 3:
      let id = id()
      return "<w:bookmarkStart w:id=\"\(id)\" w:name=\"b\(id)\"/><w:bookmarkEnd w:id=\"\(id)\"/>"
        + run
    case 4: return "<w:del w:id=\"\(id())\"><w:r><w:delText>{{x</w:delText></w:r></w:del>" + run
    default: return run
    }
  }

  /// Pieces of a text; an escape is never cut.
  private mutating func cut(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isEscape = false
    for character in text {
      piece.append(character)
      isEscape = character == "&" || isEscape && character != ";"
      if !isEscape, numbers.chance(percent: 20) {
        pieces.append(piece)
        piece = ""
      }
    }
    return pieces + [piece]
  }
}
